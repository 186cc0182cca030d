import { type Anchor, sealKey, trust, type Vault, type Verdict, verify } from '#platform';
import { system } from '../actor.js';
import type { Desk } from '../desk.js';
import {
  accessLogFault,
  checkpointsOf,
  endOfLog,
  lostBeforeSeal,
  sealedEvents,
  unsealedEvents,
} from './record.queries.js';

/**
 * Reads the whole record as it lies in the database and names the first fault, also where the access log of a case was
 * made to tell less or more than the record, and where a line was lost before its seal (see `Witness`).
 * @param anchors checkpoints kept elsewhere, see `readCheckpoints`
 * @throws Error when an anchor is not signed by our key
 */
export function verifyRecord(desk: Desk, vault: Vault, anchors: readonly Anchor[] = []): Promise<Verdict> {
  return desk.do(system('sealer'), async (work): Promise<Verdict> => {
    const end = await endOfLog(work);
    const log = {
      events: sealedEvents(work, end.position),
      checkpoints: checkpointsOf(work, end.number),
      unsealed: unsealedEvents(work),
      keys: trust(sealKey(vault.derived('audit-signing'))),
    };
    const verdict = await verify(log, anchors);
    if (!verdict.ok) return verdict;
    const fault = await accessLogFault(work);
    if (fault) return { ok: false, kind: 'altered', checkpoint: null, ...fault };
    const lost = await lostBeforeSeal(work);
    if (!lost) return verdict;
    const { isThere, ...which } = lost;
    return { ok: false, kind: isThere ? 'altered' : 'missing', checkpoint: null, ...which };
  });
}
