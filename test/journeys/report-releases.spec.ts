import { ReportsFreeze } from '#reports';
import { Clock } from '#platform';
import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

const DAY = 86_400_000;

/** A clock that a test turns on by whole days. */
class TurnedClock extends Clock {
  ahead = 0;
  override now(): Date {
    return new Date(super.now().getTime() + this.ahead);
  }
}

let system: System;
let nok: Person;
let arun: Person;
const clock = new TurnedClock();
beforeAll(async () => {
  system = await startSystem({ clock, role: 'api' });
  [nok, arun] = [await system.as('caseworker Border'), await system.as('coordinator')];
});
afterAll(() => system.stop());

const log = async (people: number) => {
  for (let n = 0; n < people; n++) await aCase(nok, { person: { nationalities: ['UG'], sex: 'female' } });
};
const nextMidnight = async () => {
  clock.ahead += DAY;
  await system.app.get(ReportsFreeze).nightly();
};
const released = async () => {
  // A token is good for ten minutes of a clock that this test turns by days, so the release is read where it lies.
  const { rows } = await system.sql.query<{ key: string[]; value: number }>(
    `select c.key, c.value from report_cells c join report_releases r on r.id = c.release_id
     where r.current and c.measure = 'persons' and c.dimensions = 'nationality' and c.key = '{UG}'`,
  );
  const release = await system.sql.query<{ as_of: Date }>('select as_of from report_releases where current');
  return { value: rows[0]?.value ?? 0, asOf: release.rows[0]!.as_of.getTime() };
};

describe('a release', () => {
  it('waits until those who are new in it are as many as the threshold: nobody is seen to arrive', async () => {
    await log(19);
    await nextMidnight();
    const first = await released();
    expect(first.value).toBe(10);

    await log(1);
    await nextMidnight();
    // She would have tipped the figure to twenty, alone.
    expect(await released()).toEqual(first);

    await log(9);
    await nextMidnight();
    const later = await released();
    expect(later.value).toBe(20);
    expect(later.asOf).toBeGreaterThan(first.asOf);
  });

  it('is all that a coordinator has: cases are not hers to count or to read', async () => {
    expect((await arun.get('/cases')).status).toBe(403);
    expect((await arun.get('/reports/cases?groupBy=nationality&rescuedFrom=2025-01-01')).status).toBe(422);
  });
});
