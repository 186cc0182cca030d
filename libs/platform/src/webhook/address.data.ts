/** Ports that an endpoint may listen on: those of https, so that no other service can be spoken to. */
export const allowedPorts: readonly number[] = [443, 8443];

/** Names that never leave a house or a machine (RFC 6761, RFC 6762, RFC 8375, RFC 9476, and what clouds call their own). */
export const innerNames: readonly string[] = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'home.arpa',
  'private',
  'test',
  'invalid',
  'example',
  'onion',
  'alt',
];
