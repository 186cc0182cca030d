import { type Desk, system, type Work } from '#access';
import type { Finding } from '#people';
import { identitiesOf } from './cases.finding.queries.js';
import { organisationsToRenew, takeUnrenewed } from './names-renewal.queries.js';

const BATCH = 100;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Cases that were logged by an earlier version get what a name is found by today, organisation by organisation, while
 * everybody works on. What is done is known from the cases themselves, so that it goes on wherever it was cut off.
 * @param say told after each batch how many cases of an organisation were renewed
 * @returns how many cases were renewed
 */
export async function renewNames(
  desk: Desk,
  finding: Finding,
  say: (line: string) => void = () => undefined,
): Promise<number> {
  let total = 0;
  for (const organisationId of await desk.do(system('importer'), organisationsToRenew)) {
    const importer = system('importer', { organisationId });
    let renewed = 0;
    for (let after: string | null = FIRST; after;) {
      const from: string = after;
      const batch: string[] = await desk.do(importer, (work) => renewSome(work, finding, organisationId, from));
      renewed += batch.length;
      if (batch.length) say(`Organisation ${organisationId}: ${renewed}`);
      after = batch.at(-1) ?? null;
    }
    total += renewed;
  }
  return total;
}

async function renewSome(work: Work, finding: Finding, organisationId: string, after: string): Promise<string[]> {
  const ids = (await takeUnrenewed(work, after, BATCH)).map(({ id }) => id);
  if (!ids.length) return ids;
  // Read only now that nobody can correct them meanwhile.
  const people = await identitiesOf(work, 'names.renew', ids);
  for (const { id, identity } of people) work.soon(finding.complete(work, id, organisationId, identity));
  work.record('names.renew', { caseIds: ids });
  return ids;
}
