import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protect, whereItsCaseIs } from './support/policies.js';

const stands = `exists (select 1 from cases c where c.id = consular_messages.case_id and c.erased_at is null)`;
const ownMission = `mission_id = (select sec.mission_id()) and ${whereItsCaseIs('consular_messages')}`;

/** Questions and answers about a notification: nothing is changed or taken back once it was said. */
export class AMissionAndACaseworkerAskEachOther1764000042300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table consular_messages (
        id uuid primary key,
        case_id uuid not null references cases,
        notification_id uuid not null references consular_notifications on delete cascade,
        mission_id uuid not null references missions,
        by_mission boolean not null,
        author_id uuid not null references users,
        body bytea not null,
        created_at timestamptz(3) not null default now()
      );
      create index on consular_messages (notification_id, created_at, id);
      create index on consular_messages (case_id);
    `);
    await protect(db, 'consular_messages', [
      { to: ['caseworker', 'supervisor'], may: ['select'], rows: whereItsCaseIs('consular_messages') },
      { to: ['caseworker', 'supervisor'], may: ['insert'], rows: `not by_mission and ${stands}` },
      { to: ['consular_officer'], may: ['select'], rows: ownMission },
      { to: ['consular_officer'], may: ['insert'], rows: `by_mission and ${ownMission}` },
      { to: ['eraser'], may: ['select'], rows: anyActor, columns: ['case_id'] },
      { to: ['eraser'], may: ['delete'], rows: anyActor },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table consular_messages`);
  }
}
