import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protect } from './support/policies.js';

export class ASecondFactorIsMoreThanACode1764000020100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table passkeys (
        id uuid primary key,
        user_id uuid not null references users,
        credential_id bytea not null unique,
        public_key bytea not null,
        counter bigint not null default 0,
        transports text[] not null default '{}',
        name bytea not null,
        backed_up boolean not null default false,
        created_at timestamptz(3) not null default now(),
        last_used_at timestamptz(3)
      );
      create index on passkeys (user_id);
      create table passkey_challenges (
        id uuid primary key,
        user_id uuid references users,
        purpose text not null check (purpose in ('register', 'sign_in', 'step_up')),
        challenge_hash bytea not null unique,
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        check ((user_id is null) = (purpose = 'sign_in'))
      );
      create index on passkey_challenges (expires_at);
      create table recovery_codes (
        id uuid primary key,
        user_id uuid not null references users,
        code_hash bytea not null unique,
        created_at timestamptz(3) not null default now(),
        used_at timestamptz(3)
      );
      create index on recovery_codes (user_id);
    `);
    // Nobody but the gatekeeper has any business here, not even to read that there is one.
    await protect(db, 'passkeys', [
      { to: ['signin'], may: ['select', 'insert', 'delete'], rows: anyActor },
      { to: ['signin'], may: ['update'], rows: anyActor, columns: ['counter', 'last_used_at', 'backed_up'] },
    ]);
    await protect(db, 'passkey_challenges', [{ to: ['signin'], may: ['select', 'insert', 'delete'], rows: anyActor }]);
    await protect(db, 'recovery_codes', [
      { to: ['signin'], may: ['select', 'insert', 'delete'], rows: anyActor },
      { to: ['signin'], may: ['update'], rows: anyActor, columns: ['used_at'] },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table recovery_codes, passkey_challenges, passkeys');
  }
}
