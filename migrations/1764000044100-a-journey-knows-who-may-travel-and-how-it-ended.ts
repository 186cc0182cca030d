import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protect, whereItsCaseIs } from './support/policies.js';

const ngo = ['caseworker', 'supervisor'] as const;
const itsCaseStands = `exists (select 1 from cases c where c.id = journeys.case_id and c.erased_at is null)`;

/** Once a person, where a step is said once each: whether she may travel, what her stay costs, and how her way ended. */
export class AJourneyKnowsWhoMayTravel1764000044100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table journeys (
        id uuid primary key,
        case_id uuid not null unique references cases,
        fitness bytea,
        fitness_said bytea,
        overstay bytea,
        ending bytea,
        ends_mission_view boolean not null default false,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        version int not null default 1
      );
    `);
    await protect(db, 'journeys', [
      { to: ngo, may: ['select', 'update'], rows: whereItsCaseIs('journeys') },
      { to: ngo, may: ['insert'], rows: itsCaseStands },
      {
        // Of her health whether she may travel, and never who said so or why; how her way ended may be a claim for protection.
        to: ['consular_officer'],
        may: ['select'],
        rows: whereItsCaseIs('journeys'),
        columns: ['id', 'case_id', 'fitness', 'overstay', 'created_at', 'updated_at', 'version'],
      },
      { to: ['eraser'], may: ['select'], rows: anyActor, columns: ['case_id'] },
      { to: ['eraser'], may: ['delete'], rows: anyActor },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table journeys`);
  }
}
