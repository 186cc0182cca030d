import { Desk, system as systemActor } from '#access';
import { Eraser } from '#cases';
import { Messages } from '#messaging';
import { openSource } from '#platform';
import type { DataSource } from 'typeorm';
import { entities } from '../../apps/api/src/house/entities.js';
import { retention, type Retention } from '../../libs/cases/src/erasure/retention.data.js';
import { RetentionClock } from '../../libs/cases/src/erasure/retention.js';
import { aCase, type OpenedCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(60_000);
let system: System;
let nok: Person;
let ploy: Person;
let source: DataSource;
let desk: Desk;
let time = new Date();
beforeAll(async () => {
  // Without a worker: the hands of the clock are moved here, and what it hands over is done here.
  system = await startSystem({ role: 'api' });
  [nok, ploy] = [await system.as('caseworker Border'), await system.as('supervisor Border')];
  source = await openSource(system.config.databaseUrl, entities).initialize();
  desk = new Desk(source, system.vault, { now: () => time }, system.config);
});
afterAll(async () => {
  await source?.destroy();
  await system.stop();
});

const day = 86_400_000;
const after = ({ years = 0, days = 0 }: { years?: number; days?: number }): Date => {
  const at = new Date();
  at.setUTCFullYear(at.getUTCFullYear() + years);
  return new Date(at.getTime() + days * day);
};

/** The clock as it runs at another time of day. */
async function at(now: Date, table: readonly Retention[] = retention): Promise<void> {
  time = now;
  const clock = new RetentionClock(desk, system.app.get(Messages));
  await clock.turn(table);
  // What it handed over, as the worker does it.
  const { rows } = await system.sql.query<{ id: string; kind: string; data: never }>(
    `select id, kind, data from outbox where done_at is null and kind in ('cases.erasure-news', 'cases.erase') order by created_at`,
  );
  for (const { id, kind, data } of rows) {
    const actor = systemActor(kind === 'cases.erase' ? 'eraser' : 'reminder');
    await desk.do(actor, async (work) => {
      if (kind === 'cases.erase') await system.app.get(Eraser).erase(data, work);
      else await clock.tell(data, work);
    });
    await system.sql.query('update outbox set done_at = now() where id = $1', [id]);
  }
}
async function aClosedCase(over: Record<string, unknown> = {}): Promise<OpenedCase> {
  const opened = await aCase(nok, over);
  const { status } = await nok.post(`/cases/${opened.id}/close`, { reason: 'she is home', outcome: 'returned_home' });
  expect(status).toBe(201);
  return opened;
}
const erasureOf = async (caseId: string) =>
  (await system.sql.query<{ id: string; state: string; cause: string }>('select id, state, cause from erasures where case_id = $1 order by id desc', [caseId])).rows[0]; // prettier-ignore
const inbox = async (caseId: string) =>
  (await ploy.get('/notifications?limit=100')).body.items.filter((one) => one['caseId'] === caseId).map(({ kind }) => kind); // prettier-ignore

describe('the clock of retention', () => {
  it('warns the supervisors before the time, asks when it has come, and erases only once somebody agrees', async () => {
    const { id } = await aClosedCase();
    await at(after({ years: 10, days: -92 }));
    expect(await erasureOf(id)).toBeUndefined();
    await at(after({ years: 10, days: -88 }));
    const { id: erasureId } = (await erasureOf(id))!;
    expect(await erasureOf(id)).toMatchObject({ state: 'announced', cause: 'retention' });
    expect(await inbox(id)).toEqual(['erasure.announced']);
    const { rows } = await system.sql.query<{ template: string; reference: string }>('select template, reference from mails where case_id = $1', [id]); // prettier-ignore
    expect(rows).toEqual([{ template: 'erasure', reference: expect.stringMatching(/^HW-/) }]);
    await at(after({ years: 10, days: -1 }));
    expect(await erasureOf(id)).toMatchObject({ state: 'announced' });
    await at(after({ years: 10, days: 3 }));
    expect(await erasureOf(id)).toMatchObject({ state: 'asked' });
    expect(new Set(await inbox(id))).toEqual(new Set(['erasure.announced', 'erasure.asked']));
    await at(after({ years: 15 }));
    expect((await nok.get(`/cases/${id}`)).status).toBe(200);
    expect((await ploy.post(`/erasures/${erasureId}/approve`)).status).toBe(201);
    await at(after({ years: 15 }));
    expect(await erasureOf(id)).toMatchObject({ state: 'done' });
    expect((await nok.get(`/cases/${id}`)).status).toBe(410);
  });

  it('stops for a legal hold and for a case that is opened again, and does not ask twice in a year what was refused', async () => {
    const [held, opened, kept] = [await aClosedCase(), await aClosedCase(), await aClosedCase()];
    await at(after({ years: 10, days: 0 }));
    for (const { id } of [held, opened, kept]) expect(await erasureOf(id)).toMatchObject({ state: 'announced' });
    await ploy.put(`/cases/${held.id}/legal-hold`, (await ploy.get(`/cases/${held.id}`)).body.version, {
      reason: 'a court',
    });
    await ploy.post(`/cases/${opened.id}/reopen`, { reason: 'she came back' });
    await ploy.post(`/erasures/${(await erasureOf(kept.id))!.id}/reject`);
    await at(after({ days: 300 }), [{ ...retention[2]!, years: 0 }]);
    expect(await erasureOf(kept.id)).toMatchObject({ state: 'rejected' });
    await at(after({ days: 400 }), [{ ...retention[2]!, years: 0 }]);
    expect(await erasureOf(kept.id)).toMatchObject({ state: 'announced' });
    for (const { id } of [held, opened]) expect(await erasureOf(id)).toMatchObject({ state: 'cancelled' });
  });

  it('acts by the first row that holds: a child longer than a grown-up, and unasked only where the table says so', async () => {
    const child = await aClosedCase({ person: { birthDate: '2012-01-01' } });
    const grown = await aClosedCase();
    await at(after({ years: 12 }));
    expect(await erasureOf(child.id)).toBeUndefined();
    expect(await erasureOf(grown.id)).toMatchObject({ state: 'announced' });
    const unasked = retention.map((row) => ({ ...row, act: 'unasked' as const }));
    await at(after({ years: 13 }), unasked);
    expect(await erasureOf(grown.id)).toMatchObject({ state: 'done' });
    expect((await nok.get(`/cases/${grown.id}`)).status).toBe(410);
    expect((await nok.get(`/cases/${child.id}`)).status).toBe(200);
  });

  it('stands on the record, by name of the system', async () => {
    const { rows } = await system.sql.query(
      `select distinct actor_role, action from audit_events where actor_role = 'eraser' order by 2`,
    );
    expect(rows).toEqual(
      ['erasure.announce', 'erasure.cancel', 'erasure.carry_out'].map((action) => ({ actor_role: 'eraser', action })),
    );
  });
});
