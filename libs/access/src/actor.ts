import { createHmac } from 'node:crypto';
import type { ReferralPart } from '#platform';

export const personRoles = [
  'caseworker',
  'supervisor',
  'consular_officer',
  'coordinator',
  'administrator',
  'auditor',
] as const;
export type PersonRole = (typeof personRoles)[number];

/** Named system actors, each with grants of its own and the database role that goes with them. None may do everything. */
export const systemActors = {
  sign_in: { id: '00000000-0000-7000-8000-000000000001', database: 'signin' },
  relay: { id: '00000000-0000-7000-8000-000000000002', database: 'relay' },
  notifier: { id: '00000000-0000-7000-8000-000000000003', database: 'steward' },
  reminder: { id: '00000000-0000-7000-8000-000000000004', database: 'steward' },
  sealer: { id: '00000000-0000-7000-8000-000000000005', database: 'sealer' },
  counter: { id: '00000000-0000-7000-8000-000000000006', database: 'counter' },
  importer: { id: '00000000-0000-7000-8000-000000000007', database: 'importer' },
  scanner: { id: '00000000-0000-7000-8000-000000000008', database: 'scanner' },
  key_keeper: { id: '00000000-0000-7000-8000-000000000009', database: 'keeper' },
  eraser: { id: '00000000-0000-7000-8000-00000000000a', database: 'eraser' },
  watcher: { id: '00000000-0000-7000-8000-00000000000c', database: 'sealer' },
} as const;
export type SystemName = keyof typeof systemActors;
/**
 * People in a role beside their own. `breaker`: a supervisor who looks at a case beyond her reach through broken glass.
 * `receiver`: somebody to whose organisation a case was referred. Both read and do no more.
 * `taker`: a supervisor to whose organisation a case was offered, while it becomes her organisation's.
 */
export type Role = PersonRole | SystemName | 'breaker' | 'receiver' | 'taker';

/** Whoever is acting: a signed-in person, or the system under a name of its own. */
export interface Actor {
  id: string;
  role: Role;
  organisationId: string | null;
  teamId: string | null;
  missionId: string | null;
  sessionId: string | null;
  /** The user in whose stead the system acts: what it makes is hers. */
  onBehalfOf?: string;
  /** What she is by herself, while she acts in a role beside her own. */
  truly?: Role;
  /** Of a receiver: what was chosen for her organisation to see of this case. */
  parts?: readonly ReferralPart[];
}

/** For whom the system acts: within this organisation and team, in this user's stead. */
export type InStead = Partial<Pick<Actor, 'organisationId' | 'teamId' | 'onBehalfOf'>>;

/** Whose work it is: of the person acting, or of the one in whose stead the system acts. */
export const userBehind = ({ id, onBehalfOf }: Actor): string => onBehalfOf ?? id;

export const system = (name: SystemName, inStead: InStead = {}): Actor => ({
  id: systemActors[name].id,
  role: name,
  organisationId: null,
  teamId: null,
  missionId: null,
  sessionId: null,
  ...inStead,
});

/** The same person, looking through glass that she broke: see docs/decisions/0007. */
export const throughGlass = (actor: Actor): Actor => ({ ...actor, role: 'breaker', truly: actor.role });

/** The same person, reading what another organisation chose to show of a case: see docs/decisions/0008. */
export const throughReferral = (actor: Actor, parts: readonly ReferralPart[]): Actor => ({
  ...actor,
  role: 'receiver',
  truly: actor.role,
  parts,
});

/** The same person, moving a case that was offered to her organisation: see docs/decisions/0009. */
export const throughTransfer = (actor: Actor): Actor => ({ ...actor, role: 'taker', truly: actor.role });

/** Everything an exclusion can name her by: herself, her organisation, her mission. */
export const partiesOf = (actor: Actor): string[] =>
  [userBehind(actor), actor.organisationId, actor.missionId].filter((id) => id !== null);

export const isSystem = (role: Role): role is SystemName => role in systemActors;

/** The database role an actor takes; from a fixed map, never from input. */
export const databaseRole = (role: Role): string => (isSystem(role) ? systemActors[role].database : role);

/**
 * Who is acting, signed: `sec.enter` checks the signature, and that session, role, organisation, team and mission are
 * still what the tables say.
 * @param seconds how long the context is good for
 */
export function signContext(actor: Actor, key: Buffer, now: Date, seconds: number): string {
  const parts = [
    databaseRole(actor.role),
    actor.id,
    actor.organisationId ?? '',
    actor.teamId ?? '',
    actor.missionId ?? '',
    actor.sessionId ?? '',
    // The tables know her as what she is, also while she looks through glass.
    actor.truly ?? actor.role,
    Math.floor(now.getTime() / 1000) + seconds,
  ];
  const body = parts.join('|');
  return body + createHmac('sha256', key).update(body, 'utf8').digest('hex');
}
