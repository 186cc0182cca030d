import { Desk, system as systemActor } from '#access';
import { type FollowingStep, RepatriationService } from '#repatriation';
import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
});
afterAll(() => system.stop());

/** What the sending of a notification does, in its own work. */
const follow = (caseId: string, key: FollowingStep, on: string) =>
  system.app
    .get(Desk)
    .do(systemActor('notifier'), (work) =>
      system.app.get(RepatriationService, { strict: false }).follow(work, caseId, key, on),
    );

describe('a step that follows another act', () => {
  it('is done with it, whatever stands before it, once, and the status of the case goes with it', async () => {
    const { id } = await aCase(nok);
    await follow(id, 'mission_notified', '2025-02-14');
    await follow(id, 'mission_notified', '2025-02-20');
    const { rows } = await system.sql.query(
      'select key, state, done_on::text from repatriation_steps where case_id = $1',
      [id],
    );
    expect(rows).toEqual([{ key: 'mission_notified', state: 'done', done_on: '2025-02-14' }]);
    expect((await nok.get(`/cases/${id}`)).body).toMatchObject({ version: 2, repatriation: { status: 'notified' } });
  });
});
