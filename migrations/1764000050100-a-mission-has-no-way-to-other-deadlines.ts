import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alterPolicies, whereItsCaseIs } from './support/policies.js';

const officer = ['consular_officer'] as const;
const itsCase = '(select true from cases c where c.id = deadlines.case_id)';
// The mission that reads a deadline stands on it before a policy is asked of it: `deadline_knows_its_reader`.
const hers = `seen_by = (select sec.mission_id()) and ${itsCase}`;
const itsDeadlineIs = 'exists (select 1 from deadlines d where d.id = reminders.deadline_id)';
const counters =
  'homeward_caseworker, homeward_supervisor, homeward_importer, homeward_steward, homeward_consular_officer';

/** Why: docs/decisions/0006. */
export class AMissionHasNoWayToOtherDeadlines1764000050100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await alterPolicies(db, 'deadlines', [{ to: officer, may: ['select', 'insert', 'update'], rows: hers }]);
    // What is added stands beside a deadline of the same statement, which no policy sees yet.
    await alterPolicies(db, 'reminders', [{ to: officer, may: ['select', 'update'], rows: itsDeadlineIs }]);
    await db.query(`
      grant update (next_deadline_at) on cases to homeward_gate;
      set local role homeward_gate;
      -- The next date of a case is what its open deadlines say, also those that whoever changed one of them does not read.
      create function sec.refresh_next_deadline(ids uuid[]) returns void language sql volatile security definer
        set search_path = pg_catalog, pg_temp as $$
        update public.cases c set next_deadline_at = d.next
        from (
          select i.id, (select min(due_at) from public.deadlines where case_id = i.id and state = 'open') as next from unnest(ids) as i(id)
        ) d
        where sec.acting() and c.id = d.id and c.next_deadline_at is distinct from d.next
      $$;
      revoke execute on function sec.refresh_next_deadline(uuid[]) from public;
      grant execute on function sec.refresh_next_deadline(uuid[]) to ${counters};
      reset role;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      set local role homeward_gate;
      drop function sec.refresh_next_deadline(uuid[]);
      reset role;
      revoke update (next_deadline_at) on cases from homeward_gate;
    `);
    await alterPolicies(db, 'reminders', [
      { to: officer, may: ['select', 'update'], rows: whereItsCaseIs('reminders') },
    ]);
    await alterPolicies(db, 'deadlines', [{ to: officer, may: ['select', 'insert', 'update'], rows: itsCase }]);
  }
}
