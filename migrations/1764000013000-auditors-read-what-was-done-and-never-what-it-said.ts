import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All of a line of the record but its sealed detail, which holds what was written about a person before. */
const open =
  'id, xid, at, actor_id, actor_role, organisation_id, session_id, request_id, action, subject_id, outcome, slug, subjects';

export class AuditorsReadWhatWasDoneAndNeverWhatItSaid1764000013000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke select on audit_events from homeward_auditor;
      grant select (${open}) on audit_events to homeward_auditor;
      create index audit_events_by_action on audit_events (action, at desc, id desc);
      create index audit_events_refused on audit_events (at desc, id desc) where outcome = 'refused';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index audit_events_by_action, audit_events_refused;
      revoke select (${open}) on audit_events from homeward_auditor;
      grant select on audit_events to homeward_auditor;
    `);
  }
}
