import { Desk, system as systemActor } from '#access';
import { type FollowingStep, RepatriationService } from '#repatriation';
import { openToMission } from '../support/missions.js';
import { aCase, aGrant, aRescue } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';
import { setStep, stepOf, wayOf } from '../support/way-home.js';

let system: System;
let nok: Person;
let ploy: Person;
let sokha: Person;
let almaz: Person;
let wei: Person;
beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
  ploy = await system.as('supervisor Border');
  sokha = await system.as('caseworker Safe');
  almaz = await system.as('consular_officer ET');
  wei = await system.as('consular_officer CN');
});
afterAll(() => system.stop());

const today = new Date().toISOString().slice(0, 10);
const done = { state: 'done', on: '2025-02-14' };
const byPhone = (party: string) => ({ reportedBy: { party, channel: 'telephone', on: '2025-02-14' } });

/** What the sending of a notification does, in its own work. */
const follow = (caseId: string, key: FollowingStep, on: string) =>
  system.app
    .get(Desk)
    .do(systemActor('notifier'), (work) =>
      system.app.get(RepatriationService, { strict: false }).follow(work, caseId, key, on),
    );

describe('the way home', () => {
  it('shows every step from the first day, who must act and what comes first', async () => {
    const { id } = await aCase(nok);
    const way = await wayOf(nok, id);
    expect(way).toMatchObject({ id, status: 'identified', outcome: null, version: 1, can: ['repatriation.step'] });
    expect(way['steps']).toHaveLength(17);
    expect(await stepOf(nok, id, 'exit_permit')).toMatchObject({
      state: 'not_started',
      actor: 'immigration',
      after: ['travel_document', 'overstay_fine'],
      allowed: ['blocked', 'waived', 'not_needed'],
      reportedBy: null,
    });
  });

  it('goes side by side where nothing waits, and names what is missing where something does', async () => {
    const { id } = await aCase(nok);
    for (const key of ['shelter', 'screening', 'next_of_kin', 'overstay_fine', 'consular_rights'])
      expect(await setStep(nok, id, key, done)).toMatchObject({
        status: 201,
        body: { key, state: 'done', doneOn: done.on },
      });
    const early = await setStep(nok, id, 'ticket', done);
    expect(early).toMatchObject({ status: 409, body: { type: '/problems/step-order' } });
    expect(early.body['detail']).toContain('exit_permit');
    expect(early.body['errors']).toMatchObject([{ code: 'exit_permit' }, { code: 'clearance' }]);
    expect((await stepOf(nok, id, 'ticket')).state).toBe('not_started');
  });

  it('refuses a move that the state forbids, a day to come, a reason left out and a step that there is not', async () => {
    const { id } = await aCase(nok);
    await setStep(nok, id, 'shelter', done);
    expect((await setStep(nok, id, 'shelter', done)).body['type']).toBe('/problems/step-state');
    expect((await setStep(nok, id, 'screening', { state: 'done', on: '2099-01-01' })).body['errors']).toMatchObject([
      { pointer: '/on', code: 'future' },
    ]);
    expect((await setStep(nok, id, 'screening', { state: 'blocked' })).body['errors']).toMatchObject([
      { pointer: '/reason' },
    ]);
    expect((await setStep(nok, id, 'screening', { state: 'blocked', reason: 'rain' })).body['errors']).toMatchObject([
      { pointer: '/reason', code: 'code' },
    ]);
    expect((await setStep(nok, id, 'teleport', done)).status).toBe(404);
    expect((await setStep(nok, id, 'screening', { state: 'not_started' })).status).toBe(422);
  });

  it('shows what an office without an account has done as reported, and not without saying who told us', async () => {
    const { id } = await aCase(nok);
    await setStep(nok, id, 'screening', done);
    expect((await setStep(nok, id, 'clearance', done)).body).toMatchObject({
      status: 422,
      type: '/problems/reported-by-required',
      errors: [{ pointer: '/reportedBy', code: 'required' }],
    });
    const told = await setStep(ploy, id, 'clearance', { ...done, reference: 'CR-7', ...byPhone('Police of Mae Sot') });
    expect(told).toMatchObject({ status: 201, body: { state: 'done', reference: 'CR-7' } });
    expect(await stepOf(nok, id, 'clearance')).toMatchObject({
      reportedBy: { party: 'Police of Mae Sot', channel: 'telephone', on: '2025-02-14' },
    });
  });

  it('leaves a mission that is at work on the case to speak for itself', async () => {
    const { id } = await aCase(nok);
    await follow(id, 'mission_notified', '2025-02-14');
    const report = { ...done, ...byPhone('the consul') };
    expect((await setStep(nok, id, 'mission_acknowledged', report)).status).toBe(201);
    await openToMission(system, id);
    expect((await setStep(nok, id, 'nationality_verification', report)).body).toMatchObject({
      status: 403,
      type: '/problems/mission-active',
    });
    expect((await stepOf(nok, id, 'nationality_verification'))['allowed']).toEqual([]);
    await system.sql.query(`update cases set mission_sees_until = now() where id = $1`, [id]);
    expect((await setStep(nok, id, 'nationality_verification', report)).status).toBe(201);
  });

  it('is moved by the consular officer where it is hers, and nowhere else', async () => {
    const { id } = await aCase(nok);
    await setStep(nok, id, 'shelter', { ...done, reference: 'house by the river' });
    await setStep(nok, id, 'overstay_fine', { state: 'blocked', reason: 'witness_needed' });
    await follow(id, 'mission_notified', '2025-02-14');
    await openToMission(system, id);
    expect((await setStep(almaz, id, 'mission_acknowledged', done)).body['type']).toBe('/problems/not-your-step');
    await follow(id, 'mission_acknowledged', '2025-02-15');
    expect((await setStep(almaz, id, 'shelter', done)).body).toMatchObject({
      status: 403,
      type: '/problems/not-your-step',
    });
    const verified = await setStep(almaz, id, 'nationality_verification', { ...done, reference: 'V-1' });
    expect(verified).toMatchObject({ status: 201, body: { state: 'done', reference: 'V-1', reportedBy: null } });
    expect(await wayOf(almaz, id)).toMatchObject({ status: 'verified' });
    expect(await stepOf(almaz, id, 'shelter')).toMatchObject({ state: 'done', reference: null, allowed: [] });
    expect(await stepOf(almaz, id, 'overstay_fine')).toMatchObject({ state: 'blocked', blockReason: 'other' });
    expect(await stepOf(nok, id, 'overstay_fine')).toMatchObject({ blockReason: 'witness_needed' });
    expect(JSON.stringify(await wayOf(almaz, id))).not.toContain('river');
  });

  it('ends in an arrival that turns the case to follow-up and starts the clocks behind it', async () => {
    const { id } = await aCase(nok);
    for (const key of ['consular_rights', 'consular_wish', 'screening', 'overstay_fine'])
      await setStep(nok, id, key, done);
    for (const key of ['mission_notified', 'mission_acknowledged'] as const) await follow(id, key, '2025-02-14');
    await openToMission(system, id);
    for (const key of ['nationality_verification', 'travel_document'])
      expect((await setStep(almaz, id, key, done)).status).toBe(201);
    for (const key of ['exit_permit', 'clearance'])
      expect((await setStep(nok, id, key, { ...done, ...byPhone('the office') })).status).toBe(201);
    expect(await wayOf(nok, id)).toMatchObject({ status: 'cleared' });
    for (const key of ['ticket', 'departure_handover']) expect((await setStep(nok, id, key, done)).status).toBe(201);
    expect((await setStep(almaz, id, 'arrival', { state: 'done' })).status).toBe(201);
    expect((await nok.get(`/cases/${id}`)).body).toMatchObject({
      status: 'follow_up',
      repatriation: { status: 'arrived' },
    });
    const clocks = async () => {
      const { rows } = await system.sql.query<{ template: string; to_mission: boolean }>(
        `select template, mission_id is not null as to_mission from deadlines where case_id = $1 and state = 'open' and (kind = 'safe_arrival' or kind = 'follow_up') order by 1`,
        [id],
      );
      return rows;
    };
    // What a mission does not read is started by somebody who does, and ended likewise.
    expect(await eventually(clocks, ({ length }) => length === 4)).toEqual([
      { template: 'follow_up_180', to_mission: false },
      { template: 'follow_up_30', to_mission: false },
      { template: 'follow_up_90', to_mission: false },
      { template: 'safe_arrival', to_mission: true },
    ]);
    expect((await setStep(almaz, id, 'arrival', { state: 'in_progress' })).status).toBe(201);
    expect((await nok.get(`/cases/${id}`)).body).toMatchObject({ status: 'active' });
    expect(await eventually(clocks, ({ length }) => length === 0)).toEqual([]);
  });

  it('does not exist for another organisation, nor for another mission', async () => {
    const { id } = await aCase(nok);
    await openToMission(system, id);
    for (const stranger of [sokha, wei]) {
      expect((await stranger.get(`/cases/${id}/repatriation`)).status).toBe(404);
      expect((await setStep(stranger, id, 'shelter', done)).status).toBe(404);
    }
    expect((await almaz.get(`/cases/${id}/repatriation`)).status).toBe(200);
  });

  it('closes the deadline of a step that is done, and moves no more on a closed case', async () => {
    const { id } = await aCase(nok);
    expect(await stepOf(nok, id, 'screening')).toMatchObject({ dueOn: '2025-02-27' });
    await setStep(nok, id, 'screening', done);
    const { rows } = await system.sql.query('select state from deadlines where case_id = $1 and kind = $2', [
      id,
      'screening',
    ]);
    expect(rows).toEqual([{ state: 'done' }]);
    await nok.post(`/cases/${id}/close`, { reason: 'she stays', outcome: 'stays' });
    expect((await setStep(nok, id, 'shelter', done)).body['type']).toBe('/problems/case-status');
    expect((await stepOf(nok, id, 'shelter'))['allowed']).toEqual([]);
  });

  it('is due when its template says, whatever dates anybody sets beside it', async () => {
    const { id } = await aCase(nok, { rescue: { ...(aRescue()['rescue'] as object), date: today } });
    await openToMission(system, id);
    const { dueOn } = await stepOf(nok, id, 'screening');
    // A mission reads no date of a deadline that it has no part in.
    expect(await stepOf(almaz, id, 'screening')).toMatchObject({ dueOn: null });
    const { nextDeadlineAt } = (await nok.get(`/cases/${id}`)).body;
    const soon = new Date(Date.now() + 60_000).toISOString();
    const hers = await almaz.post(`/cases/${id}/deadlines`, { kind: 'screening', dueAt: soon });
    expect(hers).toMatchObject({ status: 422, body: { errors: [{ pointer: '/kind', code: 'not-your-party' }] } });
    expect(JSON.stringify(hers.body['errors'])).toContain(
      'consular_acknowledgement, nationality_verification, travel_document, document_expiry, overstay, safe_arrival',
    );
    expect((await nok.get(`/cases/${id}`)).body).toMatchObject({ nextDeadlineAt });
    expect((await nok.post(`/cases/${id}/deadlines`, { kind: 'screening', dueAt: soon })).status).toBe(201);
    expect(await stepOf(nok, id, 'screening')).toMatchObject({ dueOn });
    // No template opens a travel document: there the date that its party set is the date.
    expect((await almaz.post(`/cases/${id}/deadlines`, { kind: 'travel_document', dueAt: soon })).status).toBe(201);
    for (const who of [nok, almaz]) expect((await stepOf(who, id, 'travel_document'))['dueOn']).toBeTruthy();
  });

  it('comes once under one Idempotency-Key', async () => {
    const { id } = await aCase(nok);
    const key = { 'idempotency-key': `step-${id}` };
    const path = `/cases/${id}/repatriation/steps/shelter`;
    const [first, second] = [await nok.post(path, done, key), await nok.post(path, done, key)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
  });
});

describe('a step that follows another act', () => {
  it('is done with it, whatever stands before it, once, and the status of the case goes with it', async () => {
    const { id } = await aCase(nok);
    await follow(id, 'mission_notified', '2025-02-14');
    await follow(id, 'mission_notified', '2025-02-20');
    expect(await stepOf(nok, id, 'mission_notified')).toMatchObject({ state: 'done', doneOn: '2025-02-14' });
    expect((await nok.get(`/cases/${id}`)).body).toMatchObject({ version: 2, repatriation: { status: 'notified' } });
  });
});

describe('a step that is recorded where it happens', () => {
  const grants = { consents: [aGrant()] };

  it('is done with her answer, on the day that she gave it, and what waits for it may begin', async () => {
    const { id } = await aCase(nok, grants);
    for (const key of ['consular_rights', 'consular_wish'])
      expect(await stepOf(nok, id, key)).toMatchObject({ state: 'done', doneOn: '2025-02-13', reportedBy: null });
    expect((await stepOf(nok, id, 'mission_notified'))['allowed']).toContain('done');
    expect((await nok.get(`/cases/${id}`)).body).toMatchObject({ version: 1, repatriation: { status: 'identified' } });
  });

  it('is done with a no as with a yes, also on a case that was logged without either', async () => {
    const { id } = await aCase(nok);
    expect((await stepOf(nok, id, 'consular_wish')).state).toBe('not_started');
    await nok.post(`/cases/${id}/consents`, aGrant({ decision: 'refused' }));
    for (const key of ['consular_rights', 'consular_wish'])
      expect(await stepOf(nok, id, key)).toMatchObject({ state: 'done', doneOn: '2025-02-13' });
    const { rows } = await system.sql.query<{ recorded_by: string }>(
      `select distinct recorded_by from repatriation_steps where case_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ recorded_by: (await nok.get('/auth/me')).body.id }]);
  });

  it('is open again where it turns out that she was not asked', async () => {
    const { id } = await aCase(nok, grants);
    await nok.post(`/cases/${id}/consents`, { purpose: 'consular_notification', decision: 'not_asked' });
    expect((await stepOf(nok, id, 'consular_wish')).state).toBe('in_progress');
    await nok.post(`/cases/${id}/consents`, aGrant());
    expect((await stepOf(nok, id, 'consular_wish')).state).toBe('done');
  });

  it('is done with the interview, so that clearance waits no more, and nobody’s version of the case is stale', async () => {
    const { id, version } = await aCase(nok);
    const screening = { on: '2025-02-20', indicators: ['deception'], act: ['recruitment'], means: ['fraud'], purpose: ['forced_criminality'], outcome: 'indicated' }; // prettier-ignore
    expect((await nok.post(`/cases/${id}/screenings`, screening)).status).toBe(201);
    expect(await stepOf(nok, id, 'screening')).toMatchObject({ state: 'done', doneOn: '2025-02-20' });
    expect((await setStep(nok, id, 'clearance', { ...done, ...byPhone('Police of Mae Sot') })).status).toBe(201);
    expect((await nok.patch(`/cases/${id}`, version + 1, { riskLevel: 'low' })).status).toBe(200);
  });

  it('may still be said of the step itself, once, with the day and the paper', async () => {
    const { id } = await aCase(nok, grants);
    const said = await setStep(nok, id, 'consular_wish', { ...done, reference: 'form 3' });
    expect(said).toMatchObject({ status: 201, body: { state: 'done', doneOn: done.on, reference: 'form 3' } });
    expect((await setStep(nok, id, 'consular_wish', done)).body['type']).toBe('/problems/step-state');
  });
});
