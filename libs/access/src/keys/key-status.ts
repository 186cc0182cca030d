import type { Vault } from '#platform';
import { system } from '../actor.js';
import type { Desk } from '../desk.js';
import { allOrganisationKeys, openRotation, personKeyHeads, systemKey } from './keys.queries.js';

/** How far keys have been turned; counts only. */
export interface KeyStatus {
  masterKey: string;
  /** Whether the system key lies under the current master key. */
  system: boolean;
  organisations: { current: number; others: number };
  /** Keys of people: under their organisation's newest key, or under one before it. */
  people: { current: number; others: number };
  /** Organisations that still keep an older key, since something may lie under it. */
  turning: number;
  /** A rotation that was begun and not ended. */
  openSince: Date | null;
}

export function keyStatus(desk: Desk, vault: Vault): Promise<KeyStatus> {
  return desk.do(system('key_keeper'), async (work) => {
    const status: KeyStatus = {
      masterKey: vault.masterKeyId,
      system: vault.rewrapSystemKey(await systemKey(work)) === null,
      organisations: { current: 0, others: 0 },
      people: { current: 0, others: 0 },
      turning: 0,
      openSince: (await openRotation(work))?.beganAt ?? null,
    };
    const newest = new Map<string, string>();
    for (const { id, keyWrapped } of await allOrganisationKeys(work)) {
      status.organisations[vault.rewrapOrganisationKey(id, keyWrapped) ? 'others' : 'current'] += 1;
      const key = vault.organisationKey(id, keyWrapped);
      if (key.older.length) status.turning += 1;
      newest.set(id, vault.idOf(key));
    }
    for (const { organisationId, head, n } of await personKeyHeads(work))
      status.people[head.subarray(1).toString('hex') === newest.get(organisationId) ? 'current' : 'others'] += n;
    return status;
  });
}

/** Whether nothing needs another master key than the current one. */
export const isDoneWithOthers = ({ system: ofSystem, organisations, people, turning }: KeyStatus): boolean =>
  ofSystem && organisations.others === 0 && people.others === 0 && turning === 0;
