import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protectMore, type Rule } from './support/policies.js';

const read = [
  'id',
  'case_id',
  'state',
  'content_type',
  'size',
  'file_key',
  'created_by',
  'created_at',
  'scanned_at',
  'ended_at',
];
const changed = ['state', 'file_key', 'scanned_at', 'ended_at'];
const files = (role: 'scanner' | 'steward'): Rule[] => [
  { to: [role], may: ['select'], rows: anyActor, columns: read },
  { to: [role], may: ['update'], rows: anyActor, columns: changed },
];
const itsJobs = `${anyActor} and kind in ('attachments.scan', 'attachments.discard')`;

/** Of whatever is not a file, what opens its key and who is told that it is infected. */
const ofTables: Readonly<Record<string, readonly Omit<Rule, 'to'>[]>> = {
  cases: [{ may: ['select'], rows: anyActor, columns: ['id', 'person_id', 'assignee_id', 'excluded'] }],
  people: [{ may: ['select'], rows: anyActor, columns: ['id', 'organisation_id', 'data_key'] }],
  organisations: [{ may: ['select'], rows: anyActor, columns: ['id', 'key_wrapped'] }],
  users: [{ may: ['select'], rows: anyActor, columns: ['id', 'organisation_id'] }],
  missions: [{ may: ['select'], rows: anyActor, columns: ['id', 'organisation_id'] }],
  notifications: [
    { may: ['select'], rows: anyActor, columns: ['user_id'] },
    { may: ['insert'], rows: anyActor },
  ],
  outbox: [
    { may: ['select'], rows: itsJobs, columns: ['id', 'kind', 'data', 'done_at', 'dead_at'] },
    { may: ['update'], rows: itsJobs, columns: ['done_at', 'last_error'] },
    { may: ['insert'], rows: anyActor },
  ],
  audit_events: [{ may: ['insert'], rows: 'actor_id = (select sec.user_id())' }],
  audit_subjects: [{ may: ['insert'], rows: anyActor }],
};

/** It shared a role with those who remind and notify, who see consents, deadlines and mails; nor do they need its files. */
export class WhoScansFilesReadsNothingElse1764000050000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await takeBack(db, 'attachments', 'steward', ['select', 'update']);
    await protectMore(db, 'attachments', files('scanner'));
    for (const [table, rules] of Object.entries(ofTables))
      await protectMore(
        db,
        table,
        rules.map((rule) => ({ ...rule, to: ['scanner'] })),
      );
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [table, rules] of Object.entries(ofTables))
      await takeBack(
        db,
        table,
        'scanner',
        rules.flatMap(({ may }) => may),
      );
    await takeBack(db, 'attachments', 'scanner', ['select', 'update']);
    await protectMore(db, 'attachments', files('steward'));
  }
}

async function takeBack(db: QueryRunner, table: string, role: string, commands: readonly string[]): Promise<void> {
  for (const command of commands) await db.query(`drop policy ${role}_${command} on ${table}`);
  await db.query(`revoke all on ${table} from homeward_${role}`);
}
