import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, people, protect } from './support/policies.js';

const herself = 'user_id = (select sec.user_id())';

/** In which language somebody wants to be written to. Whoever said nothing has no row. */
export class MailIsWrittenInItsReadersLanguage1764000042500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table mail_preferences (
        id uuid primary key,
        user_id uuid not null unique references users,
        language text not null check (language ~ '^[a-z]{2}$'),
        version int not null default 1
      );
    `);
    await protect(db, 'mail_preferences', [
      { to: people.filter((role) => role !== 'administrator'), may: ['select'], rows: herself },
      // The page of the outbox shows an administrator, in a demo, the mail as it would have gone.
      { to: ['administrator', 'steward'], may: ['select'], rows: anyActor },
      { to: people, may: ['insert'], rows: herself },
      { to: people, may: ['update'], rows: herself, columns: ['language', 'version'] },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table mail_preferences`);
  }
}
