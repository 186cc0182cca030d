import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letGateRead } from './support/policies.js';

const askers = 'homeward_caseworker, homeward_supervisor, homeward_importer, homeward_steward, homeward_eraser';

/** Whoever declined to go home, or stays under protection, said so to all missions: a yes of before holds no more. */
export class HowAWayEndedMayEndWhatAMissionSees1764000044200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await letGateRead(db, 'journeys');
    await db.query(`
      set local role homeward_gate;
      alter function sec.mission_consent(uuid, uuid) rename to consent_to_mission;
      create function sec.mission_consent(of_case uuid, to_mission uuid) returns timestamptz language sql stable security definer
        set search_path = pg_catalog, pg_temp as $$
        select sec.consent_to_mission(of_case, to_mission)
        where not exists (select 1 from public.journeys j where j.case_id = of_case and j.ends_mission_view)
      $$;
      revoke execute on function sec.mission_consent(uuid, uuid) from public;
      grant execute on function sec.mission_consent(uuid, uuid) to ${askers};
      reset role;
    `);
    await db.query(`
      alter table case_entries drop constraint case_entries_kind_check;
      alter table case_entries add constraint case_entries_kind_check
        check (kind in ('note', 'service', 'screening', 'determination', 'deportation', 'claim'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from case_entries where kind in ('deportation', 'claim');
      alter table case_entries drop constraint case_entries_kind_check;
      alter table case_entries add constraint case_entries_kind_check
        check (kind in ('note', 'service', 'screening', 'determination'));
    `);
    await db.query(`
      set local role homeward_gate;
      drop function sec.mission_consent(uuid, uuid);
      alter function sec.consent_to_mission(uuid, uuid) rename to mission_consent;
      reset role;
    `);
    await db.query(`drop policy gate_select on journeys; revoke select on journeys from homeward_gate`);
  }
}
