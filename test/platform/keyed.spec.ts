import { randomBytes, randomUUID } from 'node:crypto';
import { sealedUnderOrganisations } from '#access';
import { openVault } from '#platform';
import { DataSource } from 'typeorm';
import { keyDatabase } from '../../libs/platform/src/vault/open-vault.js';
import { derive, sealBytes } from '../../libs/platform/src/vault/envelope.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
beforeAll(async () => {
  system = await startSystem({ role: 'api' });
});
afterAll(() => system.stop());

describe('a database', () => {
  it('from before there were two master keys goes on with the hashes and the keys it has', async () => {
    const masters = { current: system.config.masterKey };
    const key = randomBytes(32);
    const before = sealBytes(derive(masters.current, 'wrapping'), 'organisation-key|ngo', key);
    await system.sql.query('delete from sec.system_keys');
    await keyDatabase(system.sql, masters);
    const vault = await openVault(system.sql, masters);
    expect(vault.derived('email').equals(derive(masters.current, 'email'))).toBe(true);
    expect(vault.organisationKey('ngo', before).bytes.equals(key)).toBe(true);
    const person = sealBytes(key, 'person-key|her', Buffer.alloc(32, 3));
    const organisation = vault.organisationKey('ngo', before);
    expect(vault.personKey(organisation, 'her', person).bytes).toEqual(Buffer.alloc(32, 3));
    const [rewrapped, moved] = [vault.rewrapOrganisationKey('ngo', before)!, vault.rewrapPersonKey(organisation, 'her', person)!]; // prettier-ignore
    expect(vault.personKey(vault.organisationKey('ngo', rewrapped), 'her', moved).bytes).toEqual(Buffer.alloc(32, 3));
  });

  it('is not keyed with another master key than its own, and keeps its system key when it is keyed again', async () => {
    const masters = { current: system.config.masterKey };
    await expect(keyDatabase(system.sql, { current: randomBytes(32) })).rejects.toThrow(
      /keyed with another master key/,
    );
    const wrapped = async () => (await system.sql.query('select wrapped from sec.system_keys')).rows;
    const first = await wrapped();
    await keyDatabase(system.sql, masters);
    expect(await wrapped()).toEqual(first);
    await expect(openVault(system.sql, { current: randomBytes(32) })).rejects.toThrow(/not the one this database/);
  });

  it('tells its system key to nobody without a proof', async () => {
    for (const proof of ['', 'anything', randomUUID()]) {
      const { rows } = await system.sql.query('select * from sec.wrapped_system_key($1)', [proof]);
      expect(rows).toEqual([]);
    }
  });

  it("lets the keeper of keys move every value that lies under an organisation's key", async () => {
    const columns = sealedUnderOrganisations(system.app.get(DataSource));
    expect(columns.length).toBeGreaterThanOrEqual(6);
    for (const { table, column } of [...columns, { table: 'people', column: 'data_key' }]) {
      for (const right of ['select', 'update']) {
        const { rows } = await system.sql.query<{ may: boolean; policy: boolean }>(
          `select has_column_privilege('homeward_keeper', $1, $2, $3) as may,
             exists (select from pg_policies where tablename = $1 and roles = '{homeward_keeper}' and lower(cmd) = $3) as policy`,
          [table, column, right],
        );
        expect([table, column, right, rows[0]]).toEqual([table, column, right, { may: true, policy: true }]);
      }
    }
  });
});
