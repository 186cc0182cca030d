import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alterPolicies, notOfKeptAway } from './support/policies.js';

const ngo = ['caseworker', 'supervisor'] as const;
const itself = 'user_id = (select sec.user_id())';
const kept = notOfKeptAway('case_id');

export class APrintMayBeOfAJourney1764000045100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table exports alter column case_id drop not null,
        add column movement_id uuid references movements,
        add column mission_id uuid references missions,
        add constraint a_print_is_of_one_thing check (num_nonnulls(case_id, movement_id) = 1),
        add constraint a_journey_is_printed_for_a_mission check (mission_id is null or movement_id is not null);
    `);
    await alterPolicies(db, 'exports', [
      { to: ngo, may: ['select', 'insert'], rows: `${itself} and (case_id is null or ${kept})` },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await alterPolicies(db, 'exports', [{ to: ngo, may: ['select', 'insert'], rows: `${itself} and ${kept}` }]);
    await db.query(`
      alter table exports drop constraint a_print_is_of_one_thing, drop constraint a_journey_is_printed_for_a_mission;
      delete from exports where case_id is null;
      alter table exports drop column movement_id, drop column mission_id, alter column case_id set not null;
    `);
  }
}
