import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A supervisor sees who carries how much and everything that is held back, however many cases there are; and she breaks
 * the glass of a case whose number she has on paper.
 */
export class ALoadIsCountedAndHoldsAreFound1764000053300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- All that counting asks and the policy of supervisors reads: no row is fetched for it.
      create index cases_by_load on cases (organisation_id, assignee_id, next_deadline_at) include (excluded, erased_at)
        where status in ('active', 'follow_up');
      create index cases_on_hold on cases (organisation_id, id) where on_hold;
      create index steps_that_are_blocked on repatriation_steps (case_id) where state = 'blocked';
      set local role homeward_gate;
      -- By number what sec.breakable is by id: a case that is not there and one she is kept from are the same.
      create function sec.breakable_by_number(number text) returns table (case_id uuid, organisation_id uuid)
        language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select c.id, c.organisation_id from public.cases c
        where c.case_number = number and sec.breakable(c.id) is not null
      $$;
      revoke execute on function sec.breakable_by_number(text) from public;
      grant execute on function sec.breakable_by_number(text) to homeward_supervisor;
      reset role;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      set local role homeward_gate; drop function sec.breakable_by_number(text); reset role;
      drop index steps_that_are_blocked, cases_on_hold, cases_by_load;
    `);
  }
}
