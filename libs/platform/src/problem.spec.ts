import * as codes from './codes.data.js';
import { conflict, invalid, notFound, Problem, problemKinds, tooMany, unauthenticated } from './problem.js';

describe('A problem', () => {
  it('says its status, its slug and what to do', () => {
    expect(conflict('no-mission', 'No mission serves this country')).toMatchObject({
      status: 409,
      slug: 'no-mission',
      title: problemKinds.conflict.title,
      detail: 'No mission serves this country',
    });
    expect(notFound('This case')).toMatchObject({ status: 404, slug: 'not-found', detail: 'This case was not found' });
    expect(unauthenticated('otp-required')).toMatchObject({ status: 401, slug: 'otp-required' });
    expect(tooMany(3)).toMatchObject({ status: 429, retryAfter: 3 });
  });

  it('names fields, or gives a reason where no field is to blame', () => {
    const error = { pointer: '/a', code: 'required', message: 'Give this field' };
    expect(invalid([error])).toMatchObject({ status: 422, errors: [error] });
    expect(invalid('Three dimensions at most').errors).toBeUndefined();
  });

  it('is an error with a trace', () => expect(invalid('x')).toBeInstanceOf(Problem));
});

describe('The codes of the contract', () => {
  const lists = Object.entries(codes).flatMap(([name, list]) => (Array.isArray(list) ? [{ name, list }] : []));

  it.each(lists)('$name: each has a label, none comes twice', ({ list }) => {
    expect(new Set(list).size).toBe(list.length);
    expect(codes.labelled(list as string[])).toEqual(
      (list as string[]).map((code) => ({ code, label: expect.stringMatching(/^[A-Z0-9]/u) as string })),
    );
  });

  it('have labels of their own, in the order of the list', () => {
    expect(codes.labelled(codes.sexes).map(({ label }) => label)).toEqual(['Male', 'Female', 'Other', 'Unknown']);
  });

  it('are the ones that others test against', () => {
    expect(codes.roles).toEqual([
      'caseworker',
      'supervisor',
      'consular_officer',
      'coordinator',
      'administrator',
      'auditor',
    ]);
    expect(codes.iloIndicators).toHaveLength(11);
    expect(codes.repatriationSteps).toHaveLength(17);
    expect(codes.abuseTypes).toHaveLength(15);
    expect(codes.deadlineKinds).toHaveLength(17);
    expect(codes.methodsOfControl).toContain('restricts_movement');
  });
});
