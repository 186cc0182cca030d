import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: docs/decisions/0006. The date on a case is that of every party; `sec.refresh_next_deadline` writes it for all. */
export class AMissionReadsNoDateOfOthers1764000053500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'revoke select (next_deadline_at), update (next_deadline_at) on cases from homeward_consular_officer',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('grant select (next_deadline_at), update (next_deadline_at) on cases to homeward_consular_officer');
  }
}
