import { injections } from '../support/hostile.data.js';
import { Surface } from '../support/hostile.js';
import { startSystem } from '../support/system.js';
import { strayed } from './hostile.js';

/** Holes as they are made by mistake, for the words that people write in one field, and how the set must see each. */
const holes: Readonly<Record<string, { plant: string; seen: RegExp }>> = {
  'words that are put together with a statement': {
    plant: `execute 'select 1 where ''' || new.name || ''' = ''x''';`,
    seen: /or '1'='1.*: 500/u,
  },
  'words that are run as a pattern': { plant: `perform 'Ann' ~ new.name;`, seen: /uid=\*.*: 500/u },
  'words that are stripped of what looks dangerous': {
    plant: `new.name := regexp_replace(new.name, '</?script>', '', 'g');`,
    seen: /<script>alert\(1\)<\/script>.*: 201/u,
  },
  'words that lose what looks like a path': {
    plant: `new.name := replace(new.name, '../', '') || ' ';`,
    seen: /passwd.*: 201/u,
  },
};

let surface: Surface;
beforeAll(async () => {
  surface = await Surface.of(await startSystem({ role: 'api' }));
});
afterAll(() => surface.system.stop());

const tries = () => {
  const operation = surface.bodies.find(({ method, path }) => method === 'POST' && path === '/api/v1/organisations')!;
  const field = surface.fields(operation).find(({ pointer }) => pointer === '/name')!;
  return injections.map((text) => ({ operation, field, text }));
};

describe('the set of what attackers write', () => {
  it('finds nothing where there is nothing', async () => {
    expect(await strayed(surface, tries())).toEqual([]);
  });

  it.each(Object.keys(holes))('finds a hole that was planted: %s', async (what) => {
    const { plant, seen } = holes[what]!;
    const { sql } = surface.system;
    await sql.query(
      `create function planted() returns trigger language plpgsql as $planted$ begin ${plant} return new; end $planted$;
       create trigger planted before insert on organisations for each row execute function planted()`,
    );
    const faults = await strayed(surface, tries());
    await sql.query('drop trigger planted on organisations; drop function planted');
    expect(faults.filter((fault) => seen.test(fault)).length).toBeGreaterThan(0);
  });
});
