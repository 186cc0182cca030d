import { hash } from '@node-rs/argon2';
import { generate } from 'otplib';
import { startSystem, type System } from '../support/system.js';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const signIn = (which: string, over: object = {}) => {
  const { email, password } = system.account(which);
  return system.call('POST', '/auth/login', { email, password, ...over });
};
const cookieOf = (headers: Headers) => headers.getSetCookie()[0]!;
const refresh = (cookie: string) => system.call('POST', '/auth/refresh', undefined, { cookie: cookie.split(';')[0]! });
const me = (token: unknown) => system.call('GET', '/auth/me', undefined, { authorization: `Bearer ${String(token)}` });

describe('signing in', () => {
  it('gives a short access token, and a refresh token that no script can read', async () => {
    const { status, body, headers } = await signIn('caseworker Border');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      expiresIn: 600,
      user: { role: 'caseworker', organisation: { name: 'Border Light', kind: 'ngo', country: 'TH' } },
    });
    expect(JSON.stringify(body)).not.toContain(cookieOf(headers).split(/[=;]/)[1]!);
    expect(cookieOf(headers)).toMatch(/HttpOnly/);
    expect(cookieOf(headers)).toMatch(/Secure/);
    expect(cookieOf(headers)).toMatch(/SameSite=Strict/);
    expect((await me(body['accessToken'])).body).toMatchObject({ role: 'caseworker' });
  });

  it('answers a wrong password and an unknown address alike, and both are on the record', async () => {
    const wrong = await signIn('caseworker Safe', { password: 'not hers' });
    const unknown = await signIn('caseworker Safe', { email: 'nobody@demo.homeward.example' });
    expect(wrong.status).toBe(401);
    expect({ ...wrong.body, requestId: 0 }).toEqual({ ...unknown.body, requestId: 0 });
    const { rows } = await system.sql.query(
      `select subject_id is not null as known from audit_events where action = 'session.open' and outcome = 'refused' and slug = 'bad-credentials' order by at`,
    );
    expect(rows).toEqual([{ known: true }, { known: false }]);
  });

  it('hashes a password anew that was hashed with less than is asked for now', async () => {
    const { email, password } = system.account('consular_officer IN');
    const hashOf = async (id: string) =>
      (await system.sql.query<{ password_hash: string }>('select password_hash from users where id = $1', [id]))
        .rows[0]!.password_hash;
    const id = ((await signIn('consular_officer IN')).body['user'] as { id: string }).id;
    const weak = await hash(password, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await system.sql.query('update users set password_hash = $2 where id = $1', [id, weak]);
    for (let n = 0; n < 2; n++)
      expect((await system.call('POST', '/auth/login', { email, password })).status).toBe(200);
    expect(await hashOf(id)).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  it('names the field that is missing', async () => {
    expect((await system.call('POST', '/auth/login', { email: 'x@example.org' })).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/password' }],
    });
  });

  it('asks for the second factor once it is set, and takes each code once', async () => {
    const first = await signIn('auditor');
    const bearer = { authorization: `Bearer ${String(first.body['accessToken'])}` };
    const { body: factor } = await system.call('POST', '/auth/totp', {}, bearer);
    const secret = factor['secret'] as string;
    expect((await system.call('POST', '/auth/totp/confirm', { code: '000000' }, bearer)).status).toBe(422);
    expect((await system.call('POST', '/auth/totp/confirm', { code: await generate({ secret }) }, bearer)).status).toBe(
      204,
    );
    expect((await signIn('auditor')).body).toMatchObject({ status: 401, type: '/problems/otp-required' });
    // The code that confirmed is used up; the next one is good once.
    expect((await signIn('auditor', { otp: await generate({ secret }) })).body).toMatchObject({
      type: '/problems/bad-otp',
    });
    const next = await generate({ secret, epoch: Math.floor(Date.now() / 1000) + 30 });
    expect((await signIn('auditor', { otp: next })).status).toBe(200);
    expect((await signIn('auditor', { otp: next })).status).toBe(401);
    expect((await system.call('POST', '/auth/totp', {}, bearer)).status).toBe(409);
  });
});

describe('a session', () => {
  it('goes on with a new refresh token each time, and ends for all when one is used twice', async () => {
    const first = await signIn('coordinator');
    const second = await refresh(cookieOf(first.headers));
    expect(second.status).toBe(200);
    const third = await refresh(cookieOf(second.headers));
    expect((await me(third.body['accessToken'])).status).toBe(200);
    expect((await refresh(cookieOf(first.headers))).status).toBe(401);
    expect((await refresh(cookieOf(third.headers))).status).toBe(401);
    expect((await me(third.body['accessToken'])).body).toMatchObject({ status: 401, type: '/problems/session-ended' });
  });

  it('gives one new token to one of a hundred who bring the same', async () => {
    const { headers } = await signIn('administrator');
    const answers = await Promise.all(Array.from({ length: 100 }, () => refresh(cookieOf(headers))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('ends when its owner leaves, and there is nothing to refresh without a cookie', async () => {
    const { headers, body } = await signIn('supervisor Safe');
    const gone = await system.call('POST', '/auth/logout', undefined, { cookie: cookieOf(headers).split(';')[0]! });
    expect(gone.status).toBe(204);
    expect((await me(body['accessToken'])).status).toBe(401);
    expect((await refresh(cookieOf(headers))).status).toBe(401);
    expect((await system.call('POST', '/auth/refresh')).status).toBe(204);
  });

  it('ends at once when role, organisation or activity change under it', async () => {
    const { body } = await signIn('consular_officer KE');
    const token = body['accessToken'];
    const id = (body['user'] as { id: string }).id;
    expect((await me(token)).status).toBe(200);
    for (const [change, back] of [
      [`role = 'caseworker'`, `role = 'consular_officer'`],
      ['active = false', 'active = true'],
    ] as const) {
      await system.sql.query(`update users set ${change} where id = $1`, [id]);
      expect((await me(token)).status).toBe(401);
      await system.sql.query(`update users set ${back} where id = $1`, [id]);
      expect((await me(token)).status).toBe(200);
    }
  });
});

describe('guessing', () => {
  it('is slowed down for the account and the address it comes from, and locks nobody else out', async () => {
    const strict = await startSystem({ limitFactor: 1 });
    try {
      const { email, password } = strict.account('supervisor Border');
      const guess = () => strict.call('POST', '/auth/login', { email, password: 'a guess' });
      for (let n = 0; n < 5; n++) expect((await guess()).status).toBe(401);
      const slowed = await guess();
      expect(slowed.status).toBe(429);
      expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await strict.call('POST', '/auth/login', { email, password })).status).toBe(429);
      const other = strict.account('caseworker Border');
      expect((await strict.call('POST', '/auth/login', { email: other.email, password: other.password })).status).toBe(
        200,
      );
    } finally {
      await strict.stop();
    }
  });
});
