import type { Verb, Work } from '#access';
import type { Identity } from './person.entity.js';

export interface Token {
  token: Buffer;
  weight: number;
  kind: 'name' | 'number';
}

/** What a case is found by. @param where `missing`: it has some of it already */
export async function keepTokens(
  work: Work,
  { caseId, organisationId }: { caseId: string; organisationId: string },
  { finding, likeness }: { finding: readonly Token[]; likeness: readonly Token[] },
  where: 'new' | 'missing' = 'new',
): Promise<void> {
  const otherwise = where === 'missing' ? ' on conflict do nothing' : '';
  await Promise.all([
    work.rows(
      `insert into finding_tokens (case_id, organisation_id, kind, token, weight)
       select $1, $2, * from unnest($3::text[], $4::bytea[], $5::smallint[])${otherwise}`,
      [
        caseId,
        organisationId,
        finding.map(({ kind }) => kind),
        finding.map(({ token }) => token),
        finding.map(({ weight }) => weight),
      ],
    ),
    work.rows(
      `insert into likeness_tokens (case_id, organisation_id, token, weight) select $1, $2, * from unnest($3::bytea[], $4::smallint[])${otherwise}`,
      [caseId, organisationId, likeness.map(({ token }) => token), likeness.map(({ weight }) => weight)],
    ),
  ]);
}

export async function dropTokens(work: Work, caseId: string): Promise<void> {
  await work.rows('delete from finding_tokens where case_id = $1', [caseId]);
  await work.rows('delete from likeness_tokens where case_id = $1', [caseId]);
}

/** From here on nobody is found to look like these; their names are found as before. */
export const dropLikeness = (work: Work, caseIds: readonly string[]): Promise<object[]> =>
  work.rows('delete from likeness_tokens where case_id = any($1)', [caseIds]);

/** Cases of any organisation that share enough with these tokens; ids only, and never where they are. */
export function likeCases(work: Work, tokens: readonly Buffer[]) {
  return work.rows<{ case_id: string; organisation_id: string; weight: number }>('select * from sec.likenesses($1)', [
    tokens,
  ]);
}

/** The same for many persons of one's own organisation, asked by number; the three nearest of each. */
export function likeCasesAmong(work: Work, numbers: readonly number[], tokens: readonly Buffer[]) {
  return work.rows<{ n: number; case_id: string; weight: string }>('select * from sec.likenesses_among($1, $2)', [
    numbers,
    tokens,
  ]);
}

/** Who they are: names, birth date and documents alone, for whoever may read them. */
export async function identitiesOf(work: Work, verb: Verb, caseIds: readonly string[]): Promise<Map<string, Identity>> {
  const [rows] = await Promise.all([
    work.rows<{ id: string; personId: string; identity: Buffer }>(
      `select c.id, p.id as "personId", p.identity from cases c join people p on p.id = c.person_id
       where c.id = any($1) and ${work.reach(verb, 'c')}`,
      [caseIds],
    ),
    work.keys.fetchForCases(caseIds),
  ]);
  const opened = rows.map(({ id, personId, identity }) => {
    const key = work.keys.ofPerson(personId);
    return [id, work.keys.open<Identity>(key, `people|identity|${personId}`, identity)] as const;
  });
  return new Map(opened);
}
