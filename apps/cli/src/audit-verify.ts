import { existsSync } from 'node:fs';
import { readCheckpoints, verifyRecord } from '#access';
import type { Config, Fault } from '#platform';
import { atDesk } from './open-desk.js';

/** @returns 0 where the record stands as it was written, 1 where not; what cannot be checked throws */
export async function auditVerify(
  config: Config,
  { anchors: given }: { anchors?: string },
  say: (line: string) => void,
): Promise<number> {
  const file = given ?? config.checkpointFile;
  // A file that was named must be there; our own may not have been begun.
  const anchors = given || existsSync(file) ? await readCheckpoints(file) : [];
  const verdict = await atDesk(config, (desk, vault) => verifyRecord(desk, vault, anchors));
  if (!verdict.ok) {
    say(`TAMPERED: ${told(verdict)}`);
    return 1;
  }
  say(`The record is whole: ${verdict.events} lines, ${verdict.checkpoints} checkpoints, ${anchors.length} anchors.`);
  if (!given)
    say('The anchors are those of this machine. Copies kept elsewhere tell more: audit verify --anchors FILE');
  return 0;
}

const told = ({ kind, position, eventId, checkpoint, hid }: Fault): string =>
  [
    kind,
    position !== null && `at position ${position}`,
    eventId && `event ${eventId}`,
    checkpoint !== null && `checkpoint ${checkpoint}`,
    hid && `and behind it: ${hid.kind} at position ${hid.position}, event ${hid.eventId}`,
  ]
    .filter(Boolean)
    .join(', ');
