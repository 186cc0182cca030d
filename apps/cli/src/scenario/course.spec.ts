import { inventPeople } from './people.js';
import { courseOf } from './course.js';
import { caseRequest, daysAfter, entriesOf, refusalsAllowed, staysVisible, wantsNotice } from './entered.js';

const people = inventPeople(1);
const courses = people.map((survivor) => courseOf(survivor, 1));
const share = (of: (course: (typeof courses)[number]) => boolean): number =>
  (100 * courses.filter(of).length) / courses.length;

describe('What the people want, and what becomes of them', () => {
  it('is all kinds of consent: about four in five want their mission told', () => {
    expect(share(({ wish }) => wish === 'granted')).toBeGreaterThan(78);
    expect(share(({ wish }) => wish === 'granted')).toBeLessThan(82);
    for (const other of ['refused', 'not_asked', 'unrecorded'])
      expect(share(({ wish }) => wish === other)).toBeGreaterThan(2);
    expect(share(({ hold }) => hold !== null)).toBeGreaterThan(3);
    expect(share(({ withdraws }) => withdraws !== null)).toBeGreaterThan(2);
    expect(share(({ isHeldLater }) => isHeldLater)).toBeGreaterThan(0.2);
  });

  it('is written down as it is: a consent is sent only for someone who was asked', () => {
    for (const { wish, consents } of courses)
      expect(consents.findLast(({ purpose }) => purpose === 'consular_notification')?.decision ?? 'unrecorded').toBe(
        wish,
      );
  });

  it('is sometimes said of one mission: told to any but her own is not told to hers', () => {
    const divided = courses.filter(
      ({ wish, recipient }) => wish === 'refused' && recipient === 'anyone_but_own_mission',
    );
    expect(divided.length).toBeGreaterThan(20);
    for (const { consents } of divided)
      expect(consents.slice(0, 2)).toMatchObject([
        { purpose: 'consular_notification', decision: 'granted' },
        { purpose: 'consular_notification', decision: 'refused', recipient: { kind: 'mission' } },
      ]);
  });

  it('holds back everyone without a nationality', () => {
    const stateless = people.flatMap(({ person }, i) => (person.nationalities.length ? [] : [courses[i]?.hold]));
    expect(stateless).toEqual(Array.from({ length: 9 }, () => 'stateless'));
  });

  it('lets a guardian speak for a child', () => {
    const children = people.flatMap(({ vulnerabilities }, i) =>
      vulnerabilities.includes('child') ? (courses[i]?.consents ?? []) : [],
    );
    expect(children.length).toBeGreaterThan(20);
    expect(children.filter(({ method }) => method !== 'guardian')).toEqual([]);
  });

  it('holds some 300 statements, each coded for what it says, with nothing left to fill in', () => {
    const told = courses.flatMap(({ testimony }) => testimony ?? []);
    expect(told.length).toBeGreaterThan(250);
    expect(told.length).toBeLessThan(350);
    expect(told.filter(({ body }) => /[{}]/.test(body) || body.length < 20)).toEqual([]);
    expect(told.filter(({ abuse }) => abuse.length === 0)).toEqual([]);
    expect(new Set(told.map(({ language }) => language)).size).toBeGreaterThanOrEqual(5);
  });

  it('is the same in every run of a seed', () => {
    expect(people.slice(0, 200).map((survivor) => courseOf(survivor, 1))).toEqual(courses.slice(0, 200));
  });
});

describe('A notice to a mission', () => {
  const entry = entriesOf(1, 1)[0]!;
  const asked = {
    ...entry,
    course: { ...entry.course, wish: 'granted' as const, hold: null, withdraws: null, isHeldLater: false },
  };
  const everywhere = (): boolean => true;

  it('must be taken in for someone who wants it, is not held, and has a mission', () => {
    expect(wantsNotice(asked)).toBe(true);
    expect(refusalsAllowed(asked, everywhere)).toBeNull();
    expect(staysVisible({ ...asked, notificationId: 'n' })).toBe(true);
  });

  it.each([
    ['she said no', { wish: 'refused' as const }, ['consent-required']],
    ['she was not asked', { wish: 'unrecorded' as const }, ['consent-required']],
    ['she took it back', { withdraws: 'before_notice' as const }, ['consent-required']],
    ['she is under a hold', { hold: 'refugee' as const }, ['protection-hold']],
  ])('must be refused when %s, and shows her to nobody', (_, change, slugs) => {
    const refused = { ...asked, course: { ...asked.course, ...change } };
    expect(refusalsAllowed(refused, everywhere)).toEqual(slugs);
    expect(staysVisible({ ...refused, notificationId: 'taken in all the same' })).toBe(false);
  });

  it('must be refused when no mission serves her nationality', () => {
    expect(refusalsAllowed(asked, () => false)).toEqual(['no-mission']);
  });

  it('shows her no longer once she takes her consent back or a hold is set', () => {
    const told = { ...asked, notificationId: 'n' };
    expect(staysVisible({ ...told, course: { ...told.course, withdraws: 'after_notice' } })).toBe(false);
    expect(staysVisible({ ...told, course: { ...told.course, isHeldLater: true } })).toBe(false);
  });
});

describe('A trial with fewer people', () => {
  it('takes some from every release', () => {
    const days = new Set(entriesOf(1, 200).map(({ survivor }) => survivor.release.date));
    expect(days.size).toBe(8);
  });

  it('enters them at the place of its run, in Myanmar, now in Thailand', () => {
    const [entry] = entriesOf(1, 1);
    expect(caseRequest(entry!, 'Myawaddy, release 2')).toMatchObject({
      rescue: { country: 'MM', place: 'Myawaddy, release 2', date: entry!.survivor.release.date },
      hostCountry: 'TH',
    });
    expect(daysAfter(entry!, 3) > entry!.survivor.release.date).toBe(true);
  });
});
