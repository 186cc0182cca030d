import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A message knows its lane. What waits to be handed over is found lane by lane, past nothing that was handed over already. */
export class WhatIsUrgentGoesFirst1764000042000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table outbox add column lane smallint not null default 1 check (lane between 0 and 2);
      create index claimable_outbox on outbox (lane, not_before)
        where done_at is null and dead_at is null and handed_over_at is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index claimable_outbox; alter table outbox drop column lane`);
  }
}
