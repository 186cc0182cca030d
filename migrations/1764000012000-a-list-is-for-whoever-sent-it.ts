import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sameOrganisation } from './support/policies.js';

const herOwn = `${sameOrganisation} and exists (
  select 1 from imports i where i.id = import_rows.import_id and i.created_by = (select sec.user_id())
)`;
const commands = ['select', 'insert', 'update', 'delete'] as const;

/** The rows of a list are people who are nobody's case yet: a caseworker reaches those of lists that she sent. */
export class AListIsForWhoeverSentIt1764000012000 implements MigrationInterface {
  up(db: QueryRunner): Promise<void> {
    return caseworkersReach(db, herOwn);
  }

  down(db: QueryRunner): Promise<void> {
    return caseworkersReach(db, sameOrganisation);
  }
}

async function caseworkersReach(db: QueryRunner, rows: string): Promise<void> {
  for (const command of commands) {
    const using = command === 'insert' ? '' : ` using (${rows})`;
    const check = command === 'insert' || command === 'update' ? ` with check (${rows})` : '';
    await db.query(`alter policy caseworker_${command} on import_rows${using}${check}`);
  }
}
