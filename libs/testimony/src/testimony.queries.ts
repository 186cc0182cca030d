import type { Verb, Work } from '#access';
import type { Coding } from './testimony.entity.js';

/** What was done to somebody, in codes, each once. */
export interface CodedCase {
  types: string[];
  methods: string[];
}
interface SealedCoding {
  id: string;
  testimony_id: string;
  case_id: string;
  coded: Buffer;
}

/** Keys and codes of so many cases are held at once. */
const BATCH = 500;

/**
 * The codes of what many cases tell, from the latest version of each testimony; never a word of the testimonies.
 * Cases without one are left out.
 * @param verb `report.exact` of those who may read the very cases, `report.freeze` of the counter
 */
export async function codedOf(
  work: Work,
  caseIds: readonly string[],
  verb: Extract<Verb, 'report.exact' | 'report.freeze'> = 'report.exact',
): Promise<Map<string, CodedCase>> {
  const told = new Map<string, { types: Set<string>; methods: Set<string> }>();
  for (let from = 0; from < caseIds.length; from += BATCH) {
    for (const { caseId, abuse } of await latestCodings(work, verb, caseIds.slice(from, from + BATCH))) {
      const one = told.get(caseId) ?? { types: new Set(), methods: new Set() };
      for (const { type, methodOfControl } of abuse) {
        one.types.add(type);
        if (methodOfControl) one.methods.add(methodOfControl);
      }
      told.set(caseId, one);
    }
  }
  return new Map([...told].map(([id, { types, methods }]) => [id, { types: [...types], methods: [...methods] }]));
}

/** The latest coding of every testimony of these cases, opened. */
export async function latestCodings(
  work: Work,
  verb: Verb,
  caseIds: readonly string[],
): Promise<{ testimonyId: string; caseId: string; abuse: Coding['abuse'] }[]> {
  const rows = await work.rows<SealedCoding>(
    `select distinct on (v.testimony_id) v.id, v.testimony_id, v.case_id, v.coded
     from testimony_versions v join cases c on c.id = v.case_id
     where v.case_id = any($1) and ${work.reach(verb, 'c')}
     order by v.testimony_id, v.number desc`,
    [caseIds],
  );
  await work.keys.fetchForCases(rows.map((row) => row.case_id));
  return rows.map((row) => ({
    testimonyId: row.testimony_id,
    caseId: row.case_id,
    abuse: work.openColumn<Coding>('testimony_versions', 'coded', row.id, row.case_id, row.coded)!.abuse,
  }));
}

/** Which versions a testimony has and who wrote them, the first first. What they say is not read. */
export const versionsOf = (work: Work, testimonyId: string) =>
  work.rows<{ number: number; createdAt: Date; createdBy: string }>(
    `select v.number, v.created_at as "createdAt", v.created_by as "createdBy"
     from testimony_versions v join cases c on c.id = v.case_id
     where v.testimony_id = $1 and ${work.reach('testimony.read', 'c')} order by v.number`,
    [testimonyId],
  );
