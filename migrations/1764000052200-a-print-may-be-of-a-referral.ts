import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A letter is of a referral and of its case: who may print the case may print it, and it goes with the case. */
export class APrintMayBeOfAReferral1764000052200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table exports add column referral_id uuid references transitions,
        add constraint a_referral_is_printed_of_a_case check (referral_id is null or case_id is not null);
      create index on exports (referral_id) where referral_id is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from exports where referral_id is not null;
      alter table exports drop column referral_id;
    `);
  }
}
