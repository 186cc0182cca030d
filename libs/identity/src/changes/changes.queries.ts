import type { Work } from '#access';

/** Whom a change of somebody's rights concerns: herself, supervisors of her organisations, auditors, administrators. */
export async function concerned(work: Work, userId: string, organisationIds: readonly string[]): Promise<string[]> {
  work.require(work.actor.role === 'administrator' ? 'user_change.ask' : 'user_change.apply');
  const rows = await work.rows<{ id: string }>(
    `select id from users where id <> $3 and active and (id = $1 or role in ('auditor', 'administrator')
       or (role = 'supervisor' and organisation_id = any($2)))`,
    [userId, organisationIds, work.actor.id],
  );
  return rows.map(({ id }) => id);
}

/** Approved changes whose time has come. */
export async function dueChanges(work: Work): Promise<string[]> {
  work.require('user_change.apply');
  const rows = await work.rows<{ id: string }>(
    `select id from user_changes where state = 'approved' and takes_effect_at <= $1 order by takes_effect_at limit 100`,
    [work.now],
  );
  return rows.map(({ id }) => id);
}

export async function forgetFactors(work: Work, userId: string): Promise<void> {
  work.require('factor.change');
  await work.rows('delete from passkeys where user_id = $1', [userId]);
  await work.rows('delete from recovery_codes where user_id = $1', [userId]);
}
