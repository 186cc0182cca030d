import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ADeadlineKnowsWhatItCountsFrom1764000011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table deadlines
        add column counted_from timestamptz(3),
        add column extended boolean not null default false,
        add column closed_for text check (closed_for in ('hand', 'act', 'hold', 'case_closed', 'standing'));
      -- What only a person could have changed while it was open is a date that she set.
      update deadlines set extended = true where state = 'open' and version > 1 and template is not null;
      update deadlines d set counted_from = c.rescued_on + time '12:00' at time zone 'utc' from cases c
        where c.id = d.case_id and d.template in ('consular_rights', 'screening', 'reflection_period_end');
      -- Closed cases get back what was open when they were closed.
      update deadlines d set closed_for = 'case_closed' from cases c
        where c.id = d.case_id and d.state = 'cancelled' and c.status not in ('active', 'follow_up');
      -- Why a clock was stopped tells of a hold: no mission reads it, though what she does may stop one.
      grant select (counted_from, extended), update (counted_from, extended, closed_for) on deadlines to homeward_consular_officer;
      grant select (counted_from, extended, closed_for), update (counted_from, extended, closed_for) on deadlines to homeward_steward;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table deadlines drop column counted_from, drop column extended, drop column closed_for');
  }
}
