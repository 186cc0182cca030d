import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protect } from './support/policies.js';

export class GuessingIsSlowOnEveryServer1764000020300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table users add password_failures int not null default 0;
      grant update (password_failures) on users to homeward_signin;
      alter table invitations add kind text not null default 'invitation' check (kind in ('invitation', 'reset'));
      -- Counts that a crash may forget: unlogged. Keys are keyed hashes of addresses and accounts.
      create unlogged table sign_in_failures (
        key bytea primary key,
        failures int not null,
        first_at timestamptz(3) not null,
        last_at timestamptz(3) not null,
        blocked_until timestamptz(3)
      );
      create index on sign_in_failures (last_at);
    `);
    await protect(db, 'sign_in_failures', [
      { to: ['signin'], may: ['select', 'insert', 'update', 'delete'], rows: anyActor },
    ]);
    await db.query(`
      grant insert on invitations to homeward_signin;
      create policy signin_insert on invitations for insert to homeward_signin with check (${anyActor});
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy signin_insert on invitations;
      revoke insert on invitations from homeward_signin;
      drop table sign_in_failures;
      alter table invitations drop kind;
      alter table users drop password_failures;
    `);
  }
}
