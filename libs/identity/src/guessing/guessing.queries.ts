import type { Work } from '#access';

/** @returns seconds until none of these keys is blocked, 0 where none is */
export async function waitOf(work: Work, keys: readonly Buffer[]): Promise<number> {
  work.require('session.open');
  const [row] = await work.rows<{ seconds: string | null }>(
    `select extract(epoch from max(blocked_until) - clock_timestamp()) as seconds from sign_in_failures
     where key = any($1::bytea[]) and blocked_until > clock_timestamp()`,
    [keys],
  );
  return Number(row?.seconds ?? 0);
}

export interface Failing {
  key: Buffer;
  free: number;
  /** The wait doubles with each failure; without, it lasts until the window ends. */
  doubles: boolean;
}

/** One more failure. After a window without any, counting begins anew. */
export async function noteFailure(
  work: Work,
  { key, free, doubles }: Failing,
  windowSeconds: number,
  longestSeconds: number,
): Promise<void> {
  work.require('session.open');
  await work.rows(
    `insert into sign_in_failures as f (key, failures, first_at, last_at, blocked_until)
     values ($1, 1, clock_timestamp(), clock_timestamp(), null)
     on conflict (key) do update set
       failures = case when f.last_at < clock_timestamp() - make_interval(secs => $4) then 1 else f.failures + 1 end,
       first_at = case when f.last_at < clock_timestamp() - make_interval(secs => $4) then clock_timestamp() else f.first_at end,
       last_at = clock_timestamp(),
       blocked_until = case
         when f.last_at < clock_timestamp() - make_interval(secs => $4) or f.failures + 1 < $2 then null
         when $3 then clock_timestamp() + make_interval(secs => least($5, power(2, least(f.failures + 1 - $2, 20))))
         else clock_timestamp() + make_interval(secs => $4) end`,
    [key, free, doubles, windowSeconds, longestSeconds],
  );
}

export async function forgetFailures(work: Work, key: Buffer): Promise<void> {
  work.require('session.open');
  await work.rows('delete from sign_in_failures where key = $1', [key]);
}

export async function forgetOldFailures(work: Work, windowSeconds: number): Promise<void> {
  work.require('session.open');
  await work.rows('delete from sign_in_failures where last_at < now() - make_interval(secs => $1)', [windowSeconds]);
}

/** One more wrong password in a row. @param userId null where there is no such account: it takes as long */
export async function countFailure(work: Work, userId: string | null): Promise<number> {
  work.require('session.open');
  const [row] = await work.rows<{ failures: number }>(
    'update users set password_failures = password_failures + 1 where id = $1 returning password_failures as failures',
    [userId],
  );
  return row?.failures ?? 0;
}

export async function forgetCount(work: Work, userId: string): Promise<void> {
  work.require('session.open');
  await work.rows('update users set password_failures = 0 where id = $1 and password_failures > 0', [userId]);
}
