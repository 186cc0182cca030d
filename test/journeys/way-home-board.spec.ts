import { openToMission } from '../support/missions.js';
import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let sokha: Person;
let almaz: Person;
beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
  sokha = await system.as('caseworker Safe');
  almaz = await system.as('consular_officer ET');
});
afterAll(() => system.stop());

interface Item {
  id: string;
  days: number;
  status: string;
  current: { key: string; state: string; blockReason: string | null; days: number }[];
  next: string[];
  due: { kind: string }[];
}
interface Board {
  counts?: { status: string; cases: number }[];
  items: Item[];
  nextCursor: string | null;
}
const board = async (by: Person, query = '') => (await by.get(`/repatriation/board${query}`)).body as unknown as Board;
const set = (by: Person, caseId: string, key: string, body: object) =>
  by.post(`/cases/${caseId}/repatriation/steps/${key}`, body);
const heldUp = (id: string, days: number) =>
  system.sql.query(`update cases set way_moved_at = now() - make_interval(days => $2) where id = $1`, [id, days]);

describe('the board', () => {
  it('shows first whose way has not moved for longest, who stands still and why as far as each may know, and counts all', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) ids.push((await aCase(nok)).id);
    const [first, second, third, hidden] = ids as [string, string, string, string];
    await set(nok, second, 'travel_document', { state: 'blocked', reason: 'person_must_pay', reportedBy: { party: 'consul', channel: 'telephone', on: '2025-02-14' } }); // prettier-ignore
    await set(nok, third, 'clearance', { state: 'blocked', reason: 'witness_needed', reportedBy: { party: 'police', channel: 'telephone', on: '2025-02-14' } }); // prettier-ignore
    for (const [id, days] of [
      [first, 9],
      [second, 40],
      [third, 3],
    ] as const) {
      await heldUp(id, days);
      await openToMission(system, id);
    }
    const seen = await board(almaz);
    expect(seen.items.map(({ id, days }) => [id, days])).toEqual([[second, 40], [first, 9], [third, 3]]); // prettier-ignore
    expect(seen.counts).toContainEqual({ status: 'identified', cases: 3 });
    expect(seen.items[0]!.current).toMatchObject([{ key: 'travel_document', state: 'blocked', blockReason: 'person_must_pay', days: 0 }]); // prettier-ignore
    expect(seen.items[2]!.current).toMatchObject([{ key: 'clearance', blockReason: 'other' }]);
    const mine = await board(nok);
    expect(mine.items.map(({ id }) => id)).toContain(hidden);
    expect(mine.items.find(({ id }) => id === third)!.current).toMatchObject([{ blockReason: 'witness_needed' }]);
    expect(mine.items[0]).toMatchObject({ next: expect.arrayContaining(['shelter', 'screening']) });
    expect(mine.items[0]!.due.length).toBeGreaterThan(0);
    expect((await board(almaz, '?stuckForDays=7')).items.map(({ id }) => id)).toEqual([second, first]);
    expect((await board(almaz, '?blocked=true&stuckForDays=7')).items.map(({ id }) => id)).toEqual([second]);
    expect((await board(sokha)).items).toEqual([]);
    const coordinator = await system.as('coordinator');
    expect((await coordinator.get('/repatriation/board')).status).toBe(403);
    const page = await board(almaz, '?limit=2');
    const rest = await board(almaz, `?limit=2&cursor=${page.nextCursor}`);
    expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual([second, first, third]);
    expect(rest.counts).toBeUndefined();
  });

  it('moves whoever is helped to its end, by whatever act, and lets go whoever is closed', async () => {
    const { id } = await aCase(nok);
    await heldUp(id, 20);
    expect((await board(nok, '?stuckForDays=15')).items.map((one) => one.id)).toContain(id);
    await set(nok, id, 'shelter', { state: 'done' });
    expect((await board(nok, '?stuckForDays=15')).items.map((one) => one.id)).not.toContain(id);
    await heldUp(id, 20);
    const screening = { on: '2025-02-20', indicators: ['deception'], act: ['recruitment'], means: ['fraud'], purpose: ['forced_criminality'], outcome: 'indicated' }; // prettier-ignore
    await nok.post(`/cases/${id}/screenings`, screening);
    expect((await board(nok, '?stuckForDays=15')).items.map((one) => one.id)).not.toContain(id);
    await nok.post(`/cases/${id}/close`, { reason: 'she went', outcome: 'stays' });
    expect((await board(nok)).items.map((one) => one.id)).not.toContain(id);
  });
});

describe('what somebody looks for', () => {
  it('is found among what is overdue', async () => {
    const { id } = await aCase(nok);
    const other = await aCase(nok);
    for (const [days, caseId] of [
      [-1, id],
      [1, other.id],
    ])
      await system.sql.query('update deadlines set due_at = now() + make_interval(days => $1) where case_id = $2', [
        days,
        caseId,
      ]);
    const found = (await board(nok, '?overdue=true&limit=100')).items.map((one) => one.id);
    expect(found).toContain(id);
    expect(found).not.toContain(other.id);
  });

  it('is kept for her alone, under names of which none is there twice', async () => {
    const views = [{ name: 'Stuck', blocked: true, stuckForDays: 14 }, { name: 'Late', overdue: true }]; // prettier-ignore
    const path = '/repatriation/views';
    expect((await almaz.get(path)).body).toEqual({ version: 0, views: [] });
    const kept = await almaz.put(path, 0, { views });
    expect([kept.status, kept.body]).toEqual([200, { version: 1, views }]);
    expect((await almaz.put(path, 0, { views: [] })).status).toBe(412);
    const twice = await almaz.put(path, 1, { views: [views[0], views[0]] });
    expect(twice.body['errors']).toMatchObject([{ pointer: '/views/1/name', code: 'twice' }]);
    expect((await nok.get(path)).body).toEqual({ version: 0, views: [] });
    expect((await (await system.as('coordinator')).get(path)).status).toBe(403);
  });
});
