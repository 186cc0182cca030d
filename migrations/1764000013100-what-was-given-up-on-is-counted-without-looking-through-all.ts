import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WhatWasGivenUpOnIsCountedWithoutLookingThroughAll1764000013100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index dead_outbox on outbox (dead_at) where dead_at is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index dead_outbox`);
  }
}
