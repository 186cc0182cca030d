import type { Work } from '#access';

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
