import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protectMore } from './support/policies.js';

/** Whoever tells both sides that nobody answered in time writes that it is so, of what is over, and nothing else. */
export class AnOfferThatNobodyAnsweredLapses1764000052000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await protectMore(db, 'transitions', [
      {
        to: ['steward'],
        may: ['update'],
        rows: `${anyActor} and status = 'pending' and expires_at <= now()`,
        after: `${anyActor} and status = 'expired'`,
        columns: ['status', 'ended_at', 'version'],
      },
    ]);
    await db.query(`
      grant select (sees_until) on transitions to homeward_steward;
      create index waiting_offers on transitions (expires_at) where status = 'pending';
      create index shown_for_a_time on transitions (sees_until) where kind = 'referral' and status = 'accepted';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index shown_for_a_time, waiting_offers;
      revoke select (sees_until), update (status, ended_at, version) on transitions from homeward_steward;
      drop policy steward_update on transitions;
    `);
  }
}
