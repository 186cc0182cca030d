import { aCase } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(60_000);
let system: System;
let nok: Person, thida: Person, ploy: Person, dara: Person;
beforeAll(async () => {
  system = await startSystem();
  [nok, thida, ploy, dara] = await Promise.all([
    system.as('caseworker Border'),
    system.as('caseworker Border', 1),
    system.as('supervisor Border'),
    system.as('supervisor Safe'),
  ]);
});
afterAll(() => system.stop());

const idOf = (who: Person) => system.actorOf(who).id;
const handOver = (by: Person, body: object, from = nok) => by.post(`/users/${idOf(from)}/hand-over`, body);

describe('a caseload', () => {
  it('goes to a colleague in one piece, with its deadlines, and is told once', async () => {
    const cases = [await aCase(nok), await aCase(nok), await aCase(nok)];
    const over = await aCase(nok);
    await nok.post(`/cases/${over.id}/close`, { reason: 'home', outcome: 'returned_home' });
    const away = await aCase(nok);
    await ploy.post(`/cases/${away.id}/exclusions`, { user: idOf(thida), reason: 'her cousin' });
    const answer = await handOver(ploy, { to: idOf(thida) });
    expect(answer.status).toBe(200);
    // What she must not see stays where it is.
    expect(answer.body).toMatchObject({ from: { id: idOf(nok), openCases: 1 }, to: { id: idOf(thida) } });
    for (const { id } of cases) {
      expect((await ploy.get(`/cases/${id}`)).body).toMatchObject({ assignee: { id: idOf(thida) } });
      const open = (await ploy.get(`/deadlines?caseId=${id}&state=open&limit=100`)).body.items;
      expect(open.length).toBeGreaterThan(0);
      expect(open.filter(({ assigneeId }) => assigneeId === idOf(nok))).toEqual([]);
    }
    for (const { id } of [over, away])
      expect((await ploy.get(`/cases/${id}`)).body).toMatchObject({ assignee: { id: idOf(nok) } });
    const inbox = () => thida.get('/notifications?limit=100');
    await eventually(inbox, ({ body }) => body.items.some(({ kind }) => kind === 'caseload_handed_over'));
    const told = (await inbox()).body.items.filter(({ kind }) => ['caseload_handed_over', 'case_assigned'].includes(String(kind))); // prettier-ignore
    expect(told).toHaveLength(1);
    const log = (await ploy.get(`/cases/${cases[0]!.id}/access-log?limit=100`)).body.items;
    expect(log).toContainEqual(expect.objectContaining({ action: 'case.hand_over', outcome: 'done' }));
  });

  it('goes in part where some cases are named, and not at all where one is not hers', async () => {
    const [one, other, foreign] = [await aCase(nok), await aCase(nok), await aCase(thida)];
    expect((await handOver(ploy, { to: idOf(thida), caseIds: [one.id, foreign.id] })).status).toBe(422);
    expect((await ploy.get(`/cases/${one.id}`)).body).toMatchObject({ assignee: { id: idOf(nok) } });
    expect((await handOver(ploy, { to: idOf(thida), caseIds: [one.id] })).status).toBe(200);
    expect((await ploy.get(`/cases/${one.id}`)).body).toMatchObject({ assignee: { id: idOf(thida) } });
    expect((await ploy.get(`/cases/${other.id}`)).body).toMatchObject({ assignee: { id: idOf(nok) } });
  });

  it('is handed over by a supervisor of the organisation, to a colleague', async () => {
    expect((await handOver(nok, { to: idOf(thida) })).status).toBe(403);
    expect((await handOver(dara, { to: idOf(dara) })).status).toBe(404);
    expect((await handOver(ploy, { to: idOf(dara) })).status).toBe(422);
    expect((await handOver(ploy, { to: idOf(nok) })).status).toBe(422);
  });

  it('is counted by who holds it: open, overdue, blocked; for supervisors of the organisation', async () => {
    type Load = { worker: { id: string; active: boolean }; openCases: number; overdue: number; blocked: number };
    const loadOf = async (who: Person) =>
      ((await ploy.get('/caseloads')).body.items as never as Load[]).find(({ worker }) => worker?.id === idOf(who))!;
    const before = await loadOf(nok);
    const [late, stuck, over] = [await aCase(nok), await aCase(nok), await aCase(nok)];
    await nok.post(`/cases/${over.id}/close`, { reason: 'home', outcome: 'returned_home' });
    await nok.post(`/cases/${stuck.id}/repatriation/steps/screening`, { state: 'blocked', reason: 'medical' });
    await system.sql.query(`update cases set next_deadline_at = now() + interval '1 day' where id = $1`, [stuck.id]);
    await system.sql.query(`update cases set next_deadline_at = now() - interval '1 day' where id = $1`, [late.id]);
    const after = await loadOf(nok);
    expect([after.openCases - before.openCases, after.overdue - before.overdue, after.blocked - before.blocked]).toEqual([2, 1, 1]); // prettier-ignore
    const all = (await ploy.get('/caseloads')).body.items as never as Load[];
    expect(all.map(({ openCases }) => openCases)).toEqual(all.map(({ openCases }) => openCases).toSorted((a, b) => b - a)); // prettier-ignore
    expect(all.map(({ worker }) => worker?.id)).not.toContain(idOf(dara));
    expect((await nok.get('/caseloads')).status).toBe(403);
  });
});
