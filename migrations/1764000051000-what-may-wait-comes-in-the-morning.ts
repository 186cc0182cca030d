import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, people, protect } from './support/policies.js';

const hours = ['time_zone', 'quiet_from', 'quiet_until'];
const hour = `'^([01][0-9]|2[0-3]):[0-5][0-9]$'`;

/** When somebody wants to be written to, and the one e-mail that gathers what she is reminded of. */
export class WhatMayWaitComesInTheMorning1764000051000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table mail_preferences
        alter language drop not null,
        add time_zone text,
        add quiet_from text check (quiet_from ~ ${hour}),
        add quiet_until text check (quiet_until ~ ${hour}),
        add constraint quiet_from_until check ((quiet_from is null) = (quiet_until is null));
      create table digests (
        id uuid primary key,
        user_id uuid not null references users,
        slot text not null,
        leaves_at timestamptz(3) not null,
        is_urgent boolean not null,
        sent_at timestamptz(3),
        unique (user_id, slot)
      );
      create index digests_waiting on digests (leaves_at) where sent_at is null;
    `);
    for (const role of people)
      await db.query(`grant update (${hours.join(', ')}) on mail_preferences to homeward_${role}`);
    for (const role of people.filter((one) => one !== 'administrator'))
      await db.query(`grant select (${hours.join(', ')}) on mail_preferences to homeward_${role}`);
    await protect(db, 'digests', [
      { to: ['steward'], may: ['select', 'insert'], rows: anyActor },
      { to: ['steward'], may: ['update'], rows: anyActor, columns: ['sent_at'] },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table digests;
      delete from mail_preferences where language is null;
      alter table mail_preferences
        drop constraint quiet_from_until,
        drop time_zone, drop quiet_from, drop quiet_until,
        alter language set not null;
    `);
  }
}
