import { aCase } from '../support/people.js';
import { Person, startSystem, type System } from '../support/system.js';

let system: System;
let sam: Person;
let nok: Person;
let sokha: Person;
let border: string;
let embassy: string;
beforeAll(async () => {
  system = await startSystem();
  [sam, nok, sokha] = [
    await system.as('administrator'),
    await system.as('caseworker Border'),
    await system.as('caseworker Safe'),
  ];
  const { items } = (await sam.get('/organisations?limit=100')).body;
  border = items.find(({ name }) => name === 'Border Light')!.id;
  embassy = items.find(({ kind }) => kind === 'mission')!.id;
});
afterAll(() => system.stop());

const absent = '01a20676-2810-777d-99a9-c5673d21ee2d';
const PASSWORD = 'lantern river stone';
let nth = 0;
const aNewUser = (over: object = {}) => ({
  name: 'Malee Suwan',
  email: `malee.${++nth}@example.org`,
  role: 'caseworker',
  organisationId: border,
  teamName: 'Mae Sot',
  ...over,
});
const signIn = async (email: string, password = PASSWORD) => system.call('POST', '/auth/login', { email, password });

/** Somebody new, who has accepted her invitation and signed in. */
async function aColleague(over: object = {}) {
  const added = await sam.post('/users', aNewUser(over));
  const { invitation, email } = added.body as unknown as { invitation: string; email: string };
  await system.call('POST', '/auth/accept-invitation', { token: invitation, password: PASSWORD });
  const { body } = await signIn(email);
  return { id: added.body.id, email, person: new Person(system, body['accessToken'] as string) };
}

describe('somebody new', () => {
  it('is invited by an administrator, chooses her own password once, and is at work', async () => {
    const input = aNewUser();
    const added = await sam.post('/users', input);
    expect([added.status, added.body]).toMatchObject([
      201,
      { version: 1, name: 'Malee Suwan', email: input.email, role: 'caseworker', team: 'Mae Sot', active: true },
    ]);
    const token = added.body['invitation'] as string;
    expect((await sam.get(`/users/${added.body.id}`)).body['invitation']).toBeUndefined();
    expect((await signIn(input.email)).status).toBe(401);
    const accept = (password: string) => system.call('POST', '/auth/accept-invitation', { token, password });
    expect((await accept('short')).body['errors']).toMatchObject([{ pointer: '/password', code: 'too-short' }]);
    expect((await accept('suwan of the hills')).body['errors']).toMatchObject([{ code: 'personal' }]);
    expect((await accept(PASSWORD)).status).toBe(204);
    expect((await accept('another stone lantern')).status).toBe(404);
    const signedIn = await signIn(input.email);
    expect(signedIn.status).toBe(200);
    // In a team that was there already, she sees what it holds.
    const opened = await aCase(nok);
    expect((await new Person(system, signedIn.body['accessToken'] as string).get(`/cases/${opened.id}`)).status).toBe(
      200,
    );
  });

  it('has 72 hours for it, and no longer when a new invitation was given', async () => {
    const added = await sam.post('/users', aNewUser());
    const again = await sam.post(`/users/${added.body.id}/invitation`);
    const accept = (token: unknown) => system.call('POST', '/auth/accept-invitation', { token, password: PASSWORD });
    expect((await accept(added.body['invitation'])).status).toBe(404);
    await system.sql.query(`update invitations set expires_at = now() - interval '1 second' where used_at is null`);
    expect((await accept(again.body['invitation'])).status).toBe(404);
    expect((await accept('made up')).status).toBe(404);
  });

  it('has an address of her own, and a role that her organisation has', async () => {
    const input = aNewUser();
    await sam.post('/users', input);
    expect((await sam.post('/users', { ...input, email: input.email.toUpperCase() })).body).toMatchObject({
      status: 409,
      type: '/problems/email-taken',
    });
    expect((await sam.post('/users', aNewUser({ role: 'consular_officer' }))).status).toBe(422);
    expect((await sam.post('/users', aNewUser({ organisationId: embassy }))).status).toBe(422);
    expect((await sam.post('/users', aNewUser({ organisationId: absent }))).status).toBe(422);
  });

  it('leaves neither name, address nor token where a thief could read it', async () => {
    const added = await sam.post('/users', aNewUser({ name: 'Unreadable Person' }));
    const { rows } = await system.sql.query(
      'select u.*, i.token_hash from users u join invitations i on i.user_id = u.id where u.id = $1',
      [added.body.id],
    );
    const raw = Object.values(rows[0] as object)
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
      .join();
    expect(raw).not.toMatch(/Unreadable|example\.org/);
    expect(raw).not.toContain(added.body['invitation']);
  });
});

describe('somebody who works here', () => {
  it('is signed out the moment she is made inactive, and is not let in again', async () => {
    const { id, email, person } = await aColleague();
    expect((await person.get('/cases')).status).toBe(200);
    expect((await sam.patch(`/users/${id}`, 1, { active: false })).body).toMatchObject({ active: false });
    expect((await person.get('/cases')).status).toBe(401);
    expect((await signIn(email)).status).toBe(401);
    expect((await sam.post(`/users/${id}/invitation`)).status).toBe(409);
  });

  it('has another role from the next request on', async () => {
    const { id, email, person } = await aColleague();
    expect((await person.get('/reports/cases')).status).not.toBe(401);
    await sam.patch(`/users/${id}`, 1, { role: 'auditor', teamName: 'Audit' });
    expect((await person.get('/cases')).status).toBe(401);
    const { body } = await signIn(email);
    expect(body['user']).toMatchObject({ role: 'auditor' });
    expect((await new Person(system, body['accessToken'] as string).get('/cases')).status).toBe(403);
  });

  it('signs in with her new address once it was changed', async () => {
    const { id, email } = await aColleague();
    expect((await sam.patch(`/users/${id}`, 1, { email: `new.${email}`, name: 'Malee S.' })).body).toMatchObject({
      version: 2,
      name: 'Malee S.',
      email: `new.${email}`,
    });
    expect((await signIn(email)).status).toBe(401);
    expect((await signIn(`new.${email}`)).status).toBe(200);
  });

  it('does not lock herself out', async () => {
    const { body } = await sam.get('/auth/me');
    expect((await sam.patch(`/users/${body.id}`, 1, { active: false })).body).toMatchObject({ status: 409 });
    expect((await sam.patch(`/users/${body.id}`, 1, { role: 'auditor' })).body).toMatchObject({ status: 409 });
  });

  it('sees her colleagues, by name, role and team, and nobody else', async () => {
    const { items } = (await nok.get('/users?limit=100')).body;
    expect(new Set(items.map(({ organisationId }) => organisationId))).toEqual(new Set([border]));
    const colleague = items.find(({ name }) => name === 'Ploy Charoen')!;
    expect(colleague).toMatchObject({ role: 'supervisor', team: 'Supervision', active: true, can: [] });
    expect(colleague['email']).toBeUndefined();
    expect((await sokha.get(`/users/${colleague.id}`)).status).toBe(404);
    expect((await sokha.get(`/users/${absent}`)).status).toBe(404);
    expect((await sokha.get(`/users?organisationId=${border}`)).body.items).toEqual([]);
  });
});

describe('what holds now', () => {
  it('can be read: the state of the keys by administrators, deadlines and steps by all who work here', async () => {
    const keys = await sam.get('/keys');
    expect(keys.body).toMatchObject({ system: true, organisations: { others: 0 }, turning: 0, openSince: null, settled: true }); // prettier-ignore
    expect((keys.body['organisations'] as unknown as { current: number }).current).toBeGreaterThan(5);
    expect((await nok.get('/keys')).status).toBe(403);
    expect((await nok.get('/rules/deadlines')).body.items).toContainEqual(
      expect.objectContaining({ key: 'consular_notification', due: { afterHours: 24 }, escalateAfter: { hours: 0 } }),
    );
    const steps = (await nok.get('/rules/way-home')).body.items;
    expect(steps.find(({ key }) => key === 'ticket')).toMatchObject({ after: expect.any(Array), variations: [{ hosts: ['PH'] }, { hosts: ['TH'] }] }); // prettier-ignore
  });
});

describe('an organisation', () => {
  it('is added and corrected by administrators, with a key of its own', async () => {
    const added = await sam.post('/organisations', { name: 'Open Road', kind: 'ngo', country: 'TH' });
    expect([added.status, added.body]).toMatchObject([
      201,
      { version: 1, name: 'Open Road', can: ['organisation.correct'] },
    ]);
    expect((await sam.patch(`/organisations/${added.body.id}`, 1, { name: 'Open Roads' })).body).toMatchObject({
      version: 2,
      name: 'Open Roads',
      kind: 'ngo',
    });
    expect((await sam.patch(`/organisations/${added.body.id}`, 1, { name: 'X' })).status).toBe(412);
    const { person } = await aColleague({ organisationId: added.body.id, teamName: 'First' });
    const opened = await aCase(person);
    expect((await person.get(`/cases/${opened.id}`)).body['organisation']).toMatchObject({ name: 'Open Roads' });
    expect((await nok.get(`/cases/${opened.id}`)).status).toBe(404);
  });

  it('is known to all who work here', async () => {
    const auditor = await system.as('auditor');
    expect((await auditor.get(`/organisations/${border}`)).body).toMatchObject({ name: 'Border Light', can: [] });
    expect((await auditor.get('/organisations?kind=mission&limit=3')).body.items).toHaveLength(3);
    expect((await auditor.get(`/organisations/${absent}`)).status).toBe(404);
  });
});

/** Who may do what here: the status each role gets, in the order of the columns. */
const roles = [
  'caseworker Border',
  'supervisor Border',
  'consular_officer ET',
  'coordinator',
  'administrator',
  'auditor',
];
const matrix: readonly (readonly [method: string, path: string, statuses: readonly number[]])[] = [
  ['GET', '/organisations', [200, 200, 200, 200, 200, 200]],
  ['GET', `/organisations/${absent}`, [404, 404, 404, 404, 404, 404]],
  ['POST', '/organisations', [403, 403, 403, 403, 422, 403]],
  ['PATCH', `/organisations/${absent}`, [403, 403, 403, 403, 404, 403]],
  ['GET', '/users', [200, 200, 403, 403, 200, 403]],
  ['GET', `/users/${absent}`, [404, 404, 403, 403, 404, 403]],
  ['POST', '/users', [403, 403, 403, 403, 422, 403]],
  ['PATCH', `/users/${absent}`, [403, 403, 403, 403, 404, 403]],
  ['POST', `/users/${absent}/invitation`, [403, 403, 403, 403, 404, 403]],
  ['GET', '/compounds', [200, 200, 200, 200, 200, 200]],
  ['POST', '/compounds', [422, 422, 403, 403, 422, 403]],
  ['PATCH', `/compounds/${absent}`, [403, 403, 403, 403, 404, 403]],
  ['GET', '/rescues', [200, 200, 403, 403, 403, 403]],
  ['GET', `/rescues/${absent}`, [404, 404, 403, 403, 403, 403]],
  ['POST', '/rescues', [422, 422, 403, 403, 403, 403]],
  ['PATCH', `/rescues/${absent}`, [404, 404, 403, 403, 403, 403]],
  ['GET', '/missions', [200, 200, 200, 200, 200, 200]],
  ['POST', '/missions', [403, 403, 403, 403, 422, 403]],
  ['PATCH', `/missions/${absent}`, [403, 403, 403, 403, 404, 403]],
  ['GET', `/imports/${absent}`, [404, 404, 403, 403, 403, 403]],
  ['POST', `/imports/${absent}/commit`, [404, 404, 403, 403, 403, 403]],
];

describe('each role', () => {
  it.each(matrix)('%s %s is open to whom it is for, and to nobody else', async (method, path, statuses) => {
    const got: number[] = [];
    for (const who of roles) {
      const { token } = await system.as(who);
      const { status } = await system.call(method, path, method === 'GET' ? undefined : {}, {
        authorization: `Bearer ${token}`,
        ...(method === 'PATCH' && { 'if-match': '"1"' }),
      });
      got.push(status);
    }
    expect(got).toEqual(statuses);
  });

  it('needs to be signed in for any of it', async () => {
    for (const [method, path] of matrix)
      expect((await system.call(method, path, method === 'GET' ? undefined : {})).status).toBe(401);
  });
});
