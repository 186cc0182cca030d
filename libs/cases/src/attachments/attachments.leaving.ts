import type { Verb, Work } from '#access';
import { discardFile } from './attachments.jobs.js';
import { idsOfCase } from './attachments.queries.js';

/**
 * Takes the files of a case off the disk once this work is kept, where nothing wants them then: for whoever destroys their
 * rows, their keys or the key of their person in the same work. Without it the sweep takes them, a week later.
 * @param verb that the caller acts under
 * @returns how many files there are
 */
export async function discardFilesOf(work: Work, verb: Verb, caseId: string): Promise<number> {
  const ids = await idsOfCase(work, verb, caseId);
  for (const attachmentId of ids) work.later(discardFile, { attachmentId });
  return ids.length;
}
