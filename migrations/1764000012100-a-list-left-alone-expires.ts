import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor } from './support/policies.js';

const statuses = (...codes: string[]) => `
  alter table imports drop constraint imports_status_check;
  alter table imports add constraint imports_status_check check (status in (${codes.map((code) => `'${code}'`).join(', ')}))`;

/**
 * What nobody finishes does not lie here for ever. The relay, which keeps house, may see how long a list has stood still
 * and drop its rows; what is in them, and what was found in the list, it may not read.
 */
export class AListLeftAloneExpires1764000012100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${statuses('reading', 'checked', 'committing', 'committed', 'failed', 'expired')};
      alter table imports add column updated_at timestamptz(3) not null default now();
      create index imports_unfinished on imports (updated_at) where status in ('reading', 'checked', 'committing');
      grant select (id, status, updated_at, version), update (status, updated_at, version) on imports to homeward_relay;
      create policy relay_select on imports for select to homeward_relay using (${anyActor});
      create policy relay_update on imports for update to homeward_relay using (${anyActor}) with check (${anyActor});
      grant select (import_id), delete on import_rows to homeward_relay;
      create policy relay_select on import_rows for select to homeward_relay using (${anyActor});
      create policy relay_delete on import_rows for delete to homeward_relay using (${anyActor});
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy relay_delete on import_rows;
      drop policy relay_select on import_rows;
      revoke select (import_id), delete on import_rows from homeward_relay;
      drop policy relay_update on imports;
      drop policy relay_select on imports;
      revoke select (id, status, updated_at, version), update (status, updated_at, version) on imports from homeward_relay;
      drop index imports_unfinished;
      alter table imports drop column updated_at;
      update imports set status = 'failed' where status = 'expired';
      ${statuses('reading', 'checked', 'committing', 'committed', 'failed')};
    `);
  }
}
