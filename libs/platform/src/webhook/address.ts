import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { allowedPorts, innerNames } from './address.data.js';
import { WebhookFailed } from './webhook-failed.js';

/** Why an address is none to be called: words for the administrator who wrote it. */
export type AddressFault = keyof typeof addressFaults;

export const addressFaults = {
  address: 'Send a whole address such as https://hooks.example.org/homeward',
  scheme: 'An endpoint is called by https only',
  userinfo: 'An address carries no name and no password',
  port: `An endpoint listens on port ${allowedPorts.join(' or ')}`,
  inner: 'An endpoint stands in the open internet, not in a house or on this machine',
} as const;

/**
 * What can be known of an address before anything is asked: what it is written as. The parser is the one that connects
 * (WHATWG), so that decimal, octal and hexadecimal forms are the address that they mean.
 * @param trusting a demo, which may call its own machine, by http and on any port
 * @returns the fault; null where there is none as far as it is written
 */
export function faultOf(address: string, trusting: boolean): AddressFault | null {
  if (!URL.canParse(address)) return 'address';
  const { protocol, username, password, port, hostname, hash } = new URL(address);
  if (hash || !hostname) return 'address';
  if (username || password) return 'userinfo';
  if (trusting && isLoopback(hostname)) return ['http:', 'https:'].includes(protocol) ? null : 'scheme';
  if (protocol !== 'https:') return 'scheme';
  if (!allowedPorts.includes(Number(port || 443))) return 'port';
  return isInner(hostname) ? 'inner' : null;
}

/**
 * Whether an IP address is one of the open internet: not private, loopback, link-local (where clouds keep their metadata),
 * multicast, reserved, nor an IPv4 address wrapped into IPv6. Of IPv6 only 2000::/3 is given out at all.
 */
export function isPublic(address: string): boolean {
  if (!isIP(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed.toByteArray()[0]! & 0xe0) === 0x20;
}

type Answers = (
  host: string,
  told: (error: NodeJS.ErrnoException | null, addresses: { address: string; family: number }[]) => void,
) => void;

const system: Answers = (host, told) => lookup(host, { all: true, verbatim: true }, told);

/**
 * Resolves a name for a connection, and gives it only to addresses that may be called: what was looked at is what is
 * connected to, so that a name that answers differently the next time gains nothing. One inner address among the answers
 * spoils them all.
 */
export function guardedLookup(trusting: boolean, ask: Answers = system): LookupFunction {
  return (hostname, options, done) => {
    ask(hostname, (error, addresses) => {
      const may = ({ address }: { address: string }) => isPublic(address) || (trusting && isLoopback(address));
      const fault = error ?? (addresses?.length && addresses.every(may) ? null : new WebhookFailed('webhook-address'));
      if (fault) return done(fault, '', 0);
      if (options.all) return done(null, addresses);
      return done(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}

function isInner(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare)) return !isPublic(bare);
  const name = bare.replace(/\.$/, '').toLowerCase();
  // A name without a dot is one of the network that we stand in.
  return !name.includes('.') || innerNames.some((inner) => name === inner || name.endsWith(`.${inner}`));
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host);
