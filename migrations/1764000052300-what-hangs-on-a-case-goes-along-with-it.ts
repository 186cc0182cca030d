import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letGateRead, protectMore } from './support/policies.js';

const offered = 'case_id = any (array(select t.case_id from transitions t))';
const mine = 'organisation_id = (select sec.organisation_id())';

/** A case that nobody should open is so for its new owner too; and nobody changes hands while somebody else takes her home. */
export class WhatHangsOnACaseGoesAlongWithIt1764000052300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await protectMore(db, 'canary_cases', [
      { to: ['taker'], may: ['select'], rows: offered, columns: ['case_id', 'organisation_id'] },
      { to: ['taker'], may: ['update'], rows: offered, after: mine, columns: ['organisation_id'] },
    ]);
    for (const table of ['movements', 'movement_people']) await letGateRead(db, table);
    await db.query(`
      set local role homeward_gate;
      -- Whether she is down for a journey that has not left, or on one. Asked by who does not read whose journey it is.
      create function sec.is_travelling(of_case uuid) returns boolean language sql stable security definer
        set search_path = pg_catalog, pg_temp as $$
        select sec.acting() and exists (
          select from public.movement_people p join public.movements m on m.id = p.movement_id
          where p.case_id = of_case and m.cancelled_at is null and (p.state = 'aboard' or p.state = 'listed' and m.departed_at is null))
      $$;
      revoke execute on function sec.is_travelling(uuid) from public;
      grant execute on function sec.is_travelling(uuid) to homeward_supervisor, homeward_taker;
      reset role;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      set local role homeward_gate;
      drop function sec.is_travelling(uuid);
      reset role;
      drop policy gate_select on movements;
      drop policy gate_select on movement_people;
      revoke select on movements, movement_people from homeward_gate;
      drop policy taker_select on canary_cases;
      drop policy taker_update on canary_cases;
      revoke all on canary_cases from homeward_taker;
    `);
  }
}
