import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision names the text that was read out to her, and who interpreted it. Earlier ones, and those of a sheet, name none. */
export class AConsentKnowsWhatWasReadOut1764000053100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table consents
        add column wording_version text check (wording_version ~ '^[a-z_]+\\.[a-z]{2}\\.[0-9]{1,4}$'),
        add column interpreter bytea
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table consents drop column wording_version, drop column interpreter');
  }
}
