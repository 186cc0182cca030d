import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The board shows first whose way has not moved for longest: an index is in that order, for a mission as for an organisation. */
export class HowLongAWayHasNotMovedIsKnown1764000044300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table cases add column way_moved_at timestamptz(3) not null default now();
      update cases c set way_moved_at = coalesce((select max(s.updated_at) from repatriation_steps s where s.case_id = c.id), c.created_at);
      create index cases_of_mission_by_movement on cases (mission_id, way_moved_at, id)
        where mission_id is not null and status in ('active', 'follow_up');
      create index cases_by_movement on cases (organisation_id, way_moved_at, id) where status in ('active', 'follow_up');
      grant select (way_moved_at) on cases to homeward_consular_officer, homeward_counter, homeward_breaker;
      grant update (way_moved_at) on cases to homeward_consular_officer, homeward_steward;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table cases drop column way_moved_at`);
  }
}
