import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protectMore, type Rule } from './support/policies.js';

const reads: Readonly<Record<string, readonly Rule[]>> = {
  movements: [
    {
      to: ['steward'],
      may: ['select'],
      rows: anyActor,
      columns: ['id', 'organisation_id', 'plan', 'departed_at', 'cancelled_at'],
    },
  ],
  movement_people: [
    { to: ['steward'], may: ['select'], rows: anyActor, columns: ['movement_id', 'case_id', 'state', 'added_by'] },
  ],
};

/** What must be done before she leaves counts back from the journey, whoever moves it: docs/domain.md, deadline templates. */
export class WhoRemindsKnowsWhenAJourneyLeaves1764000053600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [table, rules] of Object.entries(reads)) await protectMore(db, table, rules);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of Object.keys(reads)) {
      await db.query(`drop policy steward_select on ${table}; revoke all on ${table} from homeward_steward`);
    }
  }
}
