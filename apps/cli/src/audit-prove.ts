import { readFile } from 'node:fs/promises';
import { proveEvent, readCheckpoints, readProof } from '#access';
import { checkProof, type Config, publicHalf, publicKeyOf, sealKey, trust } from '#platform';
import { atDesk } from './open-desk.js';

interface Kept {
  checkpoints?: string;
}

/** Writes the proof for one line of the record, as JSON. */
export async function auditProve(
  config: Config,
  eventId: string,
  { checkpoints }: Kept,
  say: (line: string) => void,
): Promise<number> {
  const kept = checkpoints ? await readCheckpoints(checkpoints) : [];
  const proof = await atDesk(config, (desk) => proveEvent(desk, eventId, kept));
  say(JSON.stringify(proof, null, 2));
  return 0;
}

/** The public key of the seals, to be handed on beside them. */
export async function auditKey(config: Config, say: (line: string) => void): Promise<number> {
  say(await atDesk(config, async (_desk, vault) => publicHalf(sealKey(vault.derived('audit-signing')))));
  return 0;
}

/** Checks a proof with nothing of a Homeward but its public key. @returns 0 where it holds, 1 where not */
export async function auditCheckProof(
  file: string,
  { key, checkpoints }: Kept & { key: string },
  say: (line: string) => void,
): Promise<number> {
  const kept = checkpoints ? await readCheckpoints(checkpoints) : [];
  const proof = readProof(await readFile(file, 'utf8'));
  const fault = checkProof(proof, trust(publicKeyOf(key)), kept);
  if (fault) {
    say(`NOT PROVED: ${fault}`);
    return 1;
  }
  const { event, index, checkpoint } = proof;
  const what = event ? `Event ${event.id} (${event.action}, ${event.outcome}, ${event.at})` : 'This leaf';
  say(`${what} stands in the record at position ${checkpoint.first + index}, sealed ${checkpoint.at}.`);
  if (!checkpoints) say('Only the signature was looked at: name the checkpoints you kept with --checkpoints FILE');
  return 0;
}
