import type { System } from './system.js';

/** As if this mission had been told of her with her consent: from now on its officers see the case. */
export async function openToMission(system: System, caseId: string, country = 'ET'): Promise<void> {
  await system.sql.query(
    `update cases set mission_sees_until = 'infinity', mission_id = (select id from missions where country = $2 and organisation_id is not null) where id = $1`,
    [caseId, country],
  );
}
