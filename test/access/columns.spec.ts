import { DataSource } from 'typeorm';
import { belongingOf, tagsOf } from '../../libs/access/src/kept.js';
import { seen } from '../../libs/access/src/tags.js';
import { type Role } from '#access';
import { databaseRole } from '../../libs/access/src/actor.js';
import { entities } from '../../apps/api/src/house/entities.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

/** Roles that see whole rows through entities; what tags leave open to the others is settled by their grants alone. */
/** Granted beyond the tags, and why. All of it is sealed; a new one without a line here fails. */
const excused: Record<string, string> = {
  'people.contact': 'the importer writes and renews what a sheet says',
  'cases.assignee_id': 'the importer hands a case to who brought the sheet; the scanner tells who holds it of malware',
  'cases.team_id': 'the importer hands a case to who brought the sheet',
  'cases.on_hold': 'the importer sets the hold that a sheet names',
  'cases.hold': 'the importer sets the hold that a sheet names',
  'cases.medical': 'the importer writes what a sheet says',
  'cases.location': 'the importer writes whole rows',
  'consents.note': 'the importer records what a sheet says',
  'consents.interpreter': 'the importer writes whole rows',
  'deadlines.title': 'the importer opens the deadlines of a case',
  'deadlines.closed_for': 'the importer opens the deadlines of a case',
  'repatriation_steps.detail': 'importer and notifier record steps with how they came about',
  'consular_notifications.response': 'the notifier writes whole rows',
};
const acting = new Set(['importer', 'notifier', 'reminder', 'scanner']);
const roles = Object.keys(seen) as Role[];

describe('a column that a tag keeps from a role', () => {
  it('is granted to that role by no table of cases and people, and what the tag shows is', async () => {
    const { rows } = await system.sql.query<{ role: string; table: string; column: string }>(
      `select r.rolname as role, c.relname as "table", a.attname as "column" from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       cross join pg_roles r
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and r.rolname like 'homeward\\_%'
         and has_column_privilege(r.oid, c.oid, a.attnum, 'select')`,
    );
    const granted = new Set(rows.map(({ role, table, column }) => `${role} ${table}.${column}`));
    const tables = new Set(rows.map(({ role, table }) => `${role} ${table}`));
    const source = system.app.get(DataSource);
    const differences: string[] = [];
    let compared = 0;
    for (const entity of entities) {
      const { tableName, columns } = source.getMetadata(entity);
      const about = ['case', 'person', 'of-case'].includes(belongingOf(entity));
      for (const role of new Set(roles)) {
        const database = `homeward_${databaseRole(role)}`;
        // Two names may share one database role: it may read what either sees.
        const together = roles.filter((one) => databaseRole(one) === databaseRole(role));
        if (!about || !tables.has(`${database} ${tableName}`)) continue;
        for (const { propertyName, databaseName } of columns) {
          const tag = tagsOf(entity).get(propertyName);
          if (!tag) continue;
          compared += 1;
          const shown = together.some((one) => seen[one]?.includes(tag));
          const may = granted.has(`${database} ${tableName}.${databaseName}`);
          if (may && acting.has(role) && excused[`${tableName}.${databaseName}`]) continue;
          if (shown !== may)
            differences.push(`${role} ${tableName}.${databaseName} (${tag}): ${may ? 'granted' : 'not granted'}`);
        }
      }
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });
});

describe('the database role of the virus scanner', () => {
  it('reads files, what opens them, whom to tell, and nothing else of anybody', async () => {
    const { rows } = await system.sql.query<{ table: string; columns: string }>(
      `select c.relname as "table", string_agg(a.attname, ' ' order by a.attname) as columns from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and has_column_privilege('homeward_scanner', c.oid, a.attnum, 'select') group by 1 order by 1`,
    );
    expect(rows.map(({ table, columns }) => `${table}: ${columns}`)).toEqual([
      'attachments: case_id content_type created_at created_by ended_at file_key id scanned_at size state',
      'cases: assignee_id excluded id person_id',
      'missions: id organisation_id',
      'notifications: user_id',
      'organisations: id key_wrapped',
      'outbox: data dead_at done_at id kind',
      'people: data_key id organisation_id',
      'users: id organisation_id',
    ]);
  });

  it('is not shared with those who notify and remind: they are given no file', async () => {
    const { rows } = await system.sql.query<{ may: boolean }>(
      `select has_any_column_privilege('homeward_steward', 'attachments', 'select, update') as may`,
    );
    expect(rows).toEqual([{ may: false }]);
  });
});
