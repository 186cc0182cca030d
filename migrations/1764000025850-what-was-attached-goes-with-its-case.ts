import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protectMore, whereItsCaseIs } from './support/policies.js';

const ngo = ['caseworker', 'supervisor'] as const;
const itsCaseStands = `exists (select 1 from cases c where c.id = attachments.case_id and c.erased_at is null)`;

/** Files came to cases after erasure did: it takes them along, and none is added to a case that was erased. */
export class WhatWasAttachedGoesWithItsCase1764000025850 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await protectMore(db, 'attachments', [
      { to: ['eraser'], may: ['select'], rows: anyActor, columns: ['case_id'] },
      { to: ['eraser'], may: ['delete'], rows: anyActor },
    ]);
    for (const role of ngo) await db.query(`alter policy ${role}_insert on attachments with check (${itsCaseStands})`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const role of ngo)
      await db.query(`alter policy ${role}_insert on attachments with check (${whereItsCaseIs('attachments')})`);
    await db.query(`
      drop policy eraser_select on attachments;
      drop policy eraser_delete on attachments;
      revoke all on attachments from homeward_eraser;
    `);
  }
}
