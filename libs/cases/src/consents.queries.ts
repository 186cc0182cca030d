import type { Work } from '#access';

/**
 * When a decision on a locked case counts as recorded: after all that were recorded before. The clock alone does not say
 * so: one who began first may have waited for the lock, and her no would stand behind the yes that came before it.
 */
export async function recordedNext(work: Work, caseId: string): Promise<Date> {
  const [next] = await work.rows<{ at: Date }>(
    `select greatest($2::timestamptz, max(s.recorded_at) + interval '1 millisecond') as at
     from cases c left join consents s on s.case_id = c.id where c.id = $1 and ${work.reach('consent.record', 'c')}`,
    [caseId, work.now],
  );
  return next!.at;
}
