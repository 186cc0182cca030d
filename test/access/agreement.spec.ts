import { aCase, aGrant } from '../support/people.js';
import { startSystem, type System } from '../support/system.js';
import { columnsAgainst, compare } from './readings.js';
import { aWorld, drawing, rawRows } from './world.js';

const seed = 20250212;
import.meta.jest.setTimeout(60_000);
let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

describe('who sees which case', () => {
  it('is one answer, whether SQL, the predicate, the database or the rules on paper are asked', async () => {
    const actors = await aWorld(system, seed, 200);
    const client = await system.sql.connect();
    await client.query('begin');
    const raw = await rawRows(client);
    const now = Date.now();
    const { compared, differences } = await compare({ system, client, actors, raw, now });
    await client.query('rollback');
    client.release();
    expect(differences).toEqual([]);
    expect(columnsAgainst(raw, now)).toEqual([]);
    expect(compared).toBeGreaterThan(30_000);
    // The world is not empty on either side of any wall.
    expect(raw.cases.filter(({ sees_until }) => (sees_until ?? 0) > now).length).toBeGreaterThan(10);
    expect(raw.cases.filter(({ mission_id }) => mission_id === null).length).toBeGreaterThan(50);
  });

  it('follows every turn of a history at once: consent, hold, host country and nationality', async () => {
    const draw = drawing(seed);
    const [nok, ploy] = [await system.as('caseworker Border'), await system.as('supervisor Border')];
    const { rows } = await system.sql.query<{ id: string; organisation_id: string }>(
      `select m.id, m.organisation_id from missions m where country = 'ET' and organisation_id is not null`,
    );
    const mission = rows[0]!;
    const turns: readonly ((id: string) => Promise<{ status: number }>)[] = [
      (id) => nok.post(`/cases/${id}/consents`, aGrant()),
      (id) => nok.post(`/cases/${id}/consents`, aGrant({ recipient: { kind: 'mission', country: 'ET' } })),
      (id) =>
        nok.post(
          `/cases/${id}/consents`,
          aGrant({ recipient: { kind: 'mission', organisationId: mission.organisation_id } }),
        ),
      (id) => nok.post(`/cases/${id}/consents`, aGrant({ expiresAt: '2031-01-01T00:00:00.000Z' })),
      (id) => nok.post(`/cases/${id}/consents`, { purpose: 'consular_notification', decision: 'withdrawn' }),
      (id) =>
        nok.post(`/cases/${id}/consents`, {
          purpose: 'consular_notification',
          decision: 'refused',
          recipient: { kind: 'mission', country: draw.one(['ET', 'KE']) },
        }),
      async (id) =>
        ploy.put(`/cases/${id}/protection-hold`, (await ploy.get(`/cases/${id}`)).body.version, {
          reason: 'asylum_seeker',
        }),
      (id) => ploy.delete(`/cases/${id}/protection-hold`),
      async (id) =>
        nok.patch(`/cases/${id}`, (await nok.get(`/cases/${id}`)).body.version, {
          hostCountry: draw.one(['TH', 'KH', 'AE']),
        }),
      async (id) =>
        nok.patch(`/cases/${id}`, (await nok.get(`/cases/${id}`)).body.version, {
          person: { nationalities: draw.one([['ET'], ['KE'], ['KE', 'ET']]) },
        }),
    ];
    let open = 0;
    for (let n = 0; n < 4; n++) {
      const { id } = await aCase(nok, { consents: [aGrant()] });
      await system.sql.query(
        `insert into consular_notifications (id, case_id, organisation_id, mission_id, status, requested_by)
         select gen_random_uuid(), c.id, c.organisation_id, m.id, 'sent', c.created_by from cases c, missions m where c.id = $1 and m.country in ('ET', 'KE')`,
        [id],
      );
      for (let turn = 0; turn < 14; turn++) {
        const { status } = await draw.one(turns)(id);
        expect([n, turn, status]).toEqual([n, turn, expect.any(Number)]);
        expect(status).toBeLessThan(300);
        const raw = await rawRows(system.sql as never);
        const mine = { ...raw, cases: raw.cases.filter((row) => row.id === id) };
        expect([n, turn, columnsAgainst(mine, Date.now())]).toEqual([n, turn, []]);
        if (mine.cases[0]!.mission_id) open += 1;
      }
    }
    // Both answers were given often enough to mean something.
    expect(open).toBeGreaterThan(5);
    expect(open).toBeLessThan(51);
  });
});
