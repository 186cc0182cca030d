import type { Work } from '#access';

/** Names on the case itself whom its standing exclusions name. */
export async function refreshExclusions(work: Work, caseId: string): Promise<void> {
  work.require('exclusion.add');
  await work.rows('select sec.refresh_exclusions($1)', [caseId]);
}

/** Exclusions that stand, the newest first, and from which case each. */
export function standingExclusions(
  work: Work,
  after: string | null,
  most: number,
): Promise<{ id: string; caseNumber: string }[]> {
  return work.rows<{ id: string; caseNumber: string }>(
    `select e.id, c.case_number as "caseNumber" from case_exclusions e join cases c on c.id = e.case_id
     where e.lifted_at is null and ($1::uuid is null or e.id < $1) and ${work.reach('exclusion.list', 'c')}
     order by e.id desc limit ${Number(most)}`,
    [after],
  );
}

/** Whose case it is; null where it is not there, or the asker is excluded from it. */
export async function breakable(work: Work, caseId: string): Promise<string | null> {
  work.attempt('break_glass.open', caseId, caseId);
  work.require('break_glass.open');
  const [row] = await work.rows<{ owner: string | null }>('select sec.breakable($1) as owner', [caseId]);
  return row?.owner ?? null;
}

/** The same by the number on a paper: nothing is said of a case that is not there, nor of one that is kept from the asker. */
export async function breakableByNumber(
  work: Work,
  caseNumber: string,
): Promise<{ caseId: string; organisationId: string } | null> {
  work.require('break_glass.open');
  const [row] = await work.rows<{ caseId: string; organisationId: string }>(
    'select case_id as "caseId", organisation_id as "organisationId" from sec.breakable_by_number($1)',
    [caseNumber],
  );
  return row ?? null;
}

export interface RawGlass {
  id: string;
  caseId: string;
  organisationId: string;
  organisation: string;
  key: Buffer;
  brokenBy: string;
  reason: Buffer;
  brokenAt: Date;
  until: Date;
  endedAt: Date | null;
  finding: Buffer | null;
  reviewedAt: Date | null;
  reviewedBy: string | null;
}
export interface GlassFilter {
  id?: string;
  reviewed?: boolean;
  before?: readonly unknown[];
}

/** Broken glass that concerns the asker: of her organisation's cases or by her organisation; every one for an auditor. */
export function listGlass(work: Work, filter: GlassFilter, most: number): Promise<RawGlass[]> {
  work.require('break_glass.list');
  const values: unknown[] = [];
  const where = [concerns(work, values)];
  if (filter.id) where.push(`g.id = $${values.push(filter.id)}`);
  if (filter.reviewed !== undefined) where.push(`g.reviewed_at is ${filter.reviewed ? 'not ' : ''}null`);
  if (filter.before)
    where.push(`(g.broken_at, g.id) < ($${values.push(filter.before[0])}, $${values.push(filter.before[1])})`);
  return work.rows<RawGlass>(
    `select g.id, g.case_id as "caseId", g.organisation_id as "organisationId", o.name as organisation, o.key_wrapped as key,
       g.broken_by as "brokenBy", g.reason, g.broken_at as "brokenAt", g.until, g.ended_at as "endedAt", g.finding,
       g.reviewed_at as "reviewedAt", g.reviewed_by as "reviewedBy"
     from glass_breaks g join organisations o on o.id = g.organisation_id
     where ${where.join(' and ')} order by g.broken_at desc, g.id desc limit ${Number(most)}`,
    values,
  );
}

/** Ends it now, by whoever broke it or a supervisor of the case's organisation. @returns whether it was still open */
export async function endGlass(work: Work, id: string): Promise<boolean> {
  work.require('break_glass.end');
  const rows = await work.rows(
    `update glass_breaks g set ended_at = now(), ended_by = $2, version = version + 1
     where g.id = $1 and g.ended_at is null and g.until > now() and (g.organisation_id = $3 or g.broken_by = $2) returning g.id`,
    [id, work.actor.id, work.actor.organisationId],
  );
  return rows.length > 0;
}

/** @returns whether it could be: over, not reviewed before, not one's own, and of one's organisation's cases unless an auditor */
export async function reviewGlass(work: Work, id: string, finding: Buffer): Promise<boolean> {
  work.require('break_glass.review');
  const rows = await work.rows(
    `update glass_breaks g set finding = $2, reviewed_at = now(), reviewed_by = $3, version = version + 1
     where g.id = $1 and g.reviewed_at is null and g.broken_by <> $3 and (g.ended_at is not null or g.until <= now())
       and ($4 or g.organisation_id = $5) returning g.id`,
    [id, finding, work.actor.id, work.actor.role === 'auditor', work.actor.organisationId],
  );
  return rows.length > 0;
}

function concerns({ actor }: Work, values: unknown[]): string {
  if (actor.role === 'auditor') return 'true';
  const own = `$${values.push(actor.organisationId)}`;
  return `(g.organisation_id = ${own} or g.broken_by_organisation_id = ${own})`;
}

/** Who hears that glass was broken: auditors, and the supervisors of whose case it is; never whoever is kept from it. */
export async function announcedTo(work: Work, breakId: string) {
  const rows = await work.rows<{ userId: string; caseId: string; caseNumber: string }>(
    `select u.id as "userId", c.id as "caseId", c.case_number as "caseNumber"
     from glass_breaks g join cases c on c.id = g.case_id
       join users u on u.active and u.id <> g.broken_by
         and (u.role = 'auditor' or (u.role = 'supervisor' and u.organisation_id = g.organisation_id))
     where g.id = $1 and ${work.reach('case.read', 'c')} and (c.excluded is null or not c.excluded && array[u.id, u.organisation_id])
     order by u.id`,
    [breakId],
  );
  return rows;
}
