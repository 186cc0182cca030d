import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which ways a mission is told; and of a notification that somebody gave by hand: by which, to whom, and who did it. */
export class AMissionHasChannels1764000042200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table missions add column channels text[] not null default '{in_app,email,webhook}'
        check (channels <@ '{in_app,email,webhook,manual}'::text[] and cardinality(channels) > 0);
      alter table consular_notifications
        add column channel text check (channel in ('in_person', 'telephone', 'email', 'letter', 'whatsapp', 'line', 'signal', 'other')),
        add column told_whom bytea,
        add column recorded_by uuid references users,
        add check ((channel is null) = (recorded_by is null));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table consular_notifications drop column channel, drop column told_whom, drop column recorded_by;
      alter table missions drop column channels;
    `);
  }
}
