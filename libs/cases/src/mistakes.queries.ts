import { personRoles, type Work } from '#access';
import { looks } from './looks.data.js';

/** A case that still counts, and what somebody last did to it since it was logged; null where nobody did anything. */
export interface LastAct {
  id: string;
  caseNumber: string;
  action: string | null;
  at: Date | null;
}

/** Holds those of some cases that may be closed, so that what is done to one meanwhile is known or waits. */
export const holdCases = (work: Work, ids: readonly string[]): Promise<object[]> =>
  work.rows(
    `select c.id from cases c where c.id = any($1) and ${work.reach('case.close', 'c')} order by c.id for update of c`,
    [ids],
  );

/**
 * Of some cases those within reach that still stand, with what was last done to each. The look is not yet on the record.
 * By the record, on which every act stands: what happened in the work that logged a case bears its very time, and what the
 * system does of itself is nobody's work.
 */
export const lastActs = (work: Work, ids: readonly string[]): Promise<LastAct[]> =>
  work.rows<LastAct>(
    `select c.id, c.case_number as "caseNumber", last.action, last.at
     from cases c left join lateral (
       select e.action, e.at from audit_subjects s join audit_events e on e.id = s.event_id
       where s.case_id = c.id and e.outcome = 'done' and e.at > c.created_at and e.action <> all($2) and e.actor_role = any($3)
       order by e.at desc, e.id desc limit 1
     ) last on true
     where c.id = any($1) and ${isNoMistake('c')} and ${work.reach('case.close', 'c')}
     order by c.id`,
    [ids, looks, personRoles],
  );

/** Closed as logged by mistake; `wasTold`: a mission sees it until that is recounted. The rows they came from are free: a list that was put right makes cases of them anew. */
export const closeMistaken = (work: Work, ids: readonly string[]): Promise<{ id: string; wasTold: boolean }[]> =>
  work.rows<{ id: string; wasTold: boolean }>(
    `update cases c set status = 'closed', outcome = 'entered_in_error', closed_at = $2, intake_mac = null, updated_at = $2, version = c.version + 1
     where c.id = any($1) and ${work.reach('case.close', 'c')}
     returning c.id, c.mission_id is not null as "wasTold"`,
    [ids, work.now],
  );

/** The cases that were not logged by mistake, as an SQL condition on the alias of `cases`: the others count nowhere. */
export const isNoMistake = (alias: string): string => `${alias}.outcome is distinct from 'entered_in_error'`;
