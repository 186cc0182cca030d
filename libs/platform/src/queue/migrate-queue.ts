import { runMigrations } from 'bullmq';
import pg from 'pg';
import { queueNames } from './job-queue.js';

export const queueSchema = 'bullmq';

/**
 * Makes or renews BullMQ's own schema `bullmq` and lets `loginRole` use it, not change it. May be run at every start.
 * @param admin one connection (no pool: BullMQ locks and migrates in one session) that may create schemas and grant
 * @param loginRole existing role that the API and the worker sign in with
 */
export async function migrateQueue(admin: pg.ClientBase, loginRole: string): Promise<void> {
  await runMigrations(admin, queueSchema);
  await admin.query(grants(pg.escapeIdentifier(loginRole)));
}

function grants(role: string): string {
  return `
    DO $$ BEGIN
      -- Adding in bulk goes through temporary tables.
      EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO %s', current_database(), $role$${role}$role$);
      -- BullMQ makes a sequence for every queue when it first adds to it; made here, the login needs no CREATE.
${queueNames.map(sequence).join('\n')}
    END $$;
    REVOKE ALL ON SCHEMA ${queueSchema} FROM PUBLIC;
    REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${queueSchema} FROM PUBLIC;
    GRANT USAGE ON SCHEMA ${queueSchema} TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${queueSchema} TO ${role};
    REVOKE INSERT, UPDATE, DELETE ON ${queueSchema}.migration FROM ${role};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${queueSchema} TO ${role};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${queueSchema} TO ${role};`;
}

const sequence = (name: string): string =>
  `      EXECUTE format('CREATE SEQUENCE IF NOT EXISTS ${queueSchema}.%I', ${queueSchema}.job_id_seq_name('${name}'));`;
