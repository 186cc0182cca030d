import { hash } from '@node-rs/argon2';
import { generate } from 'otplib';
import { eventually, startSystem, type System } from '../support/system.js';
import { MovableClock, Visitor } from '../support/visitor.js';

let system: System;
beforeAll(async () => {
  system = await startSystem({ clock: new MovableClock() });
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

  it('gives the key of what she types to her alone, the same each time', async () => {
    const keys = await Promise.all(
      ['caseworker Border', 'caseworker Border', 'supervisor Border'].map(async (which) => {
        const authorization = `Bearer ${String((await signIn(which)).body['accessToken'])}`;
        return String((await system.call('GET', '/auth/draft-key', undefined, { authorization })).body['key']);
      }),
    );
    expect(Buffer.from(keys[0]!, 'base64')).toHaveLength(16);
    expect([keys[0] === keys[1], keys[0] === keys[2]]).toEqual([true, false]);
    expect((await system.call('GET', '/auth/draft-key')).status).toBe(401);
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

  it('ends when a program leaves that holds no cookie, and nothing ends with a token that is none', async () => {
    const { body } = await signIn('supervisor Safe');
    const token = String(body['accessToken']);
    const leave = (authorization: string) => system.call('POST', '/auth/logout', undefined, { authorization });
    expect((await leave(`Bearer ${token.slice(0, -4)}AAAA`)).status).toBe(204);
    expect((await me(token)).status).toBe(200);
    expect([(await leave(`Bearer ${token}`)).status, (await me(token)).status]).toEqual([204, 401]);
    expect((await leave(`Bearer ${token}`)).status).toBe(204);
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

describe('where somebody is signed in', () => {
  const PHONE = 'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';
  const at = (which: string, agent?: string) => new Visitor(system, system.account(which), agent);
  const sessionOf = ({ token }: Visitor) => system.actorOf({ token } as never).sessionId;

  it('is listed to her alone, by device, and ended by her: one, or all but this', async () => {
    const [desk, phone, other] = [at('consular_officer PH'), at('consular_officer PH', PHONE), at('caseworker Safe')];
    for (const one of [desk, phone, other]) await one.signIn();
    const { items } = (await desk.get('/auth/sessions')).body;
    expect(items).toMatchObject([
      { id: sessionOf(phone), device: 'Chrome on Android', current: false },
      { id: sessionOf(desk), device: 'Firefox on Linux', current: true },
    ]);
    expect(JSON.stringify(items)).not.toContain('Mozilla');
    expect((await other.delete(`/auth/sessions/${items[0]!.id}`)).status).toBe(404);
    expect((await desk.delete(`/auth/sessions/${items[0]!.id}`)).status).toBe(204);
    expect((await desk.delete(`/auth/sessions/${items[0]!.id}`)).status).toBe(404);
    expect((await phone.get('/auth/me')).status).toBe(401);
    expect((await phone.refresh()).status).toBe(401);
    await phone.signIn();
    expect((await desk.post('/auth/sessions/end-others')).body).toEqual({ ended: 1 });
    expect([(await phone.get('/auth/me')).status, (await desk.get('/auth/me')).status]).toEqual([401, 200]);
    expect((await other.get('/auth/me')).status).toBe(200);
  });

  it('is ended by an administrator, everywhere and at once', async () => {
    const [sam, officer] = [at('administrator'), at('consular_officer CN')];
    await sam.signIn();
    const { body } = await officer.signIn();
    const { id } = body['user'] as { id: string };
    expect((await officer.post(`/users/${id}/end-sessions`)).status).toBe(403);
    expect((await sam.post(`/users/${id}/end-sessions`)).body).toEqual({ ended: 1 });
    expect((await officer.get('/auth/me')).status).toBe(401);
    expect((await sam.post('/users/01a20676-2810-777d-99a9-c5673d21ee2d/end-sessions')).status).toBe(404);
  });

  it('tells a device what to destroy: what was ended from elsewhere, locked before it was lost or not, and who is let in no more', async () => {
    const [phone, desk, left, sam] = [
      at('caseworker Safe', PHONE),
      at('caseworker Safe'),
      at('caseworker Safe'),
      at('administrator'),
    ];
    for (const one of [phone, desk, left, sam]) await one.signIn();
    const all = [phone, desk, left].map(sessionOf);
    const sessions = [...all, '01a20676-2810-777d-99a9-c5673d21ee2d'];
    const toForget = async () =>
      new Set((await system.call('POST', '/auth/sessions/to-forget', { sessions })).body['sessions'] as string[]);
    await left.post('/auth/logout');
    expect(await toForget()).toEqual(new Set());
    await system.sql.query(`update sessions set expires_at = now() where id = $1`, [all[0]]);
    expect(await toForget()).toEqual(new Set());
    expect((await desk.post('/auth/sessions/end-others')).status).toBe(200);
    expect(await toForget()).toEqual(new Set([all[0], all[2]]));
    await desk.post('/auth/logout');
    const { rows } = await system.sql.query<{ user_id: string }>('select user_id from sessions where id = $1', [
      all[1],
    ]);
    const id = rows[0]!.user_id;
    await sam.post(`/users/${id}/end-sessions`);
    expect(await toForget()).toEqual(new Set(all));
    await system.sql.query(`update sessions set ended_because = 'signed-out' where user_id = $1`, [id]);
    expect(await toForget()).toEqual(new Set());
    await system.sql.query(`update users set active = false where id = $1`, [id]);
    expect(await toForget()).toEqual(new Set(all));
    await system.sql.query(`update users set active = true where id = $1`, [id]);
  });

  it('ends when it is left alone: half an hour, a quarter for officers and administrators', async () => {
    for (const [who, minutes] of [
      ['caseworker Border', 30],
      ['consular_officer VN', 15],
      ['administrator', 15],
    ] as const) {
      const one = at(who);
      await one.signIn();
      const left = (seconds: number) =>
        system.sql.query(
          `update sessions set last_used_at = now() - make_interval(mins => $2, secs => $3) where id = $1`,
          [sessionOf(one), minutes, seconds],
        );
      await left(-20);
      expect([who, (await one.refresh()).status, (await one.get('/auth/me')).status]).toEqual([who, 200, 200]);
      await left(1);
      expect([who, (await one.get('/auth/me')).status, (await one.refresh()).status]).toEqual([who, 401, 401]);
    }
  });

  it('ends after twelve hours, however much it is used', async () => {
    const one = at('consular_officer IN');
    await one.signIn();
    const { rows } = await system.sql.query<{ hours: string }>(
      `select extract(epoch from expires_at - created_at) / 3600 as hours from sessions where id = $1`,
      [sessionOf(one)],
    );
    expect(Math.round(Number(rows[0]!.hours))).toBe(12);
    await system.sql.query(`update sessions set expires_at = now() where id = $1`, [sessionOf(one)]);
    expect([(await one.get('/auth/me')).status, (await one.refresh()).status]).toEqual([401, 401]);
  });

  it('goes on while it is used, noted once a minute', async () => {
    const one = at('consular_officer ID');
    await one.signIn();
    await system.sql.query(`update sessions set last_used_at = now() - interval '10 minutes' where id = $1`, [
      sessionOf(one),
    ]);
    await one.get('/auth/me');
    const { rows } = await system.sql.query(
      `select now() - last_used_at < interval '1 minute' as noted from sessions where id = $1`,
      [sessionOf(one)],
    );
    expect(rows).toEqual([{ noted: true }]);
  });

  it('is told to her when it is a new device, in the app and by mail, which say neither who nor where', async () => {
    const who = 'consular_officer ET';
    const [desk, again, phone] = [at(who), at(who), at(who, PHONE)];
    await desk.signIn();
    await again.signIn();
    const kinds = async () => (await desk.get('/notifications')).body.items.map(({ kind }) => kind);
    expect(await kinds()).toEqual([]);
    await phone.signIn();
    expect(await eventually(kinds, (all) => all.length > 0)).toEqual(['new_device']);
    const sam = at('administrator');
    await sam.signIn();
    const mail = await eventually(
      async () =>
        (await sam.get('/outbox?kind=mail.send')).body.items.map((one) => one['mail'] as { to: string; text: string }),
      (all) => all.some((one) => one?.to === desk.account.email),
    );
    const { text } = mail.find((one) => one.to === desk.account.email)!;
    expect(text).not.toMatch(/Android|Chrome|127\.0|Ethiop|officer/i);
  });

  it('is left in a hurry with nothing but the cookie, and nothing stays behind', async () => {
    const one = at('coordinator');
    await one.signIn();
    const { cookie, token } = one;
    one.token = null;
    const gone = await one.post('/auth/logout');
    expect(gone.status).toBe(204);
    expect(gone.headers.get('clear-site-data')).toBe('"cache", "cookies"');
    expect(gone.headers.getSetCookie()[0]).toMatch(
      /^homeward_refresh=;.*Path=\/api\/v1\/auth.*Expires=Thu, 01 Jan 1970/,
    );
    Object.assign(one, { cookie, token });
    expect([(await one.get('/auth/me')).status, (await one.refresh()).status]).toEqual([401, 401]);
  });
});

describe('a password', () => {
  it('is changed by whoever knows it, and signs her out everywhere but here', async () => {
    const account = system.account('supervisor Safe');
    const [here, there] = [new Visitor(system, account), new Visitor(system, account)];
    await here.signIn();
    await there.signIn();
    const change = (current: string, password: string) => here.post('/auth/password', { current, password });
    const chosen = 'nine boats below the bridge';
    expect((await change('not hers at all', chosen)).body['errors']).toMatchObject([{ pointer: '/current' }]);
    expect((await change(account.password, 'short')).body['errors']).toMatchObject([{ code: 'too-short' }]);
    expect((await change(account.password, chosen)).status).toBe(204);
    expect([(await here.get('/auth/me')).status, (await there.get('/auth/me')).status]).toEqual([200, 401]);
    expect((await signIn('supervisor Safe')).status).toBe(401);
    expect((await signIn('supervisor Safe', { password: chosen })).status).toBe(200);
    const { rows } = await system.sql.query(`select outcome from audit_events where action = 'password.change' order by at`); // prettier-ignore
    expect(rows).toEqual([{ outcome: 'refused' }, { outcome: 'done' }]);
  });
});

describe('a forgotten password', () => {
  const linkIn = async (to: string) => {
    const sam = new Visitor(system, system.account('administrator'));
    await sam.signIn();
    const found = await eventually(
      async () =>
        (await sam.get('/outbox?kind=mail.send')).body.items.map((one) => one['mail'] as { to: string; text: string }),
      (all) => all.some((mail) => mail?.to === to && mail.text.includes('reset-password')),
    );
    return /\/reset-password#token=(\S+)/.exec(found.find((mail) => mail.to === to)!.text)![1]!;
  };
  const forget = (email: string) => system.call('POST', '/auth/forgot-password', { email });
  const choose = (token: string, password: string) =>
    system.call('POST', '/auth/accept-invitation', { token, password });

  it('is replaced by a link that is good once, and the second factor stays', async () => {
    const who = new Visitor(system, system.account('supervisor Border'));
    const { email } = who.account;
    await who.signIn();
    await who.enrolTotp();
    expect((await forget(email)).status).toBe(204);
    const token = await linkIn(email);
    const { rows } = await system.sql.query<{ raw: string }>(
      `select encode(token_hash, 'base64') || (select string_agg(m::text, '') from mails m) || (select string_agg(o::text, '') from outbox o) as raw from invitations i where kind = 'reset'`,
    );
    expect(rows.map(({ raw }) => raw).join()).not.toContain(token);
    expect((await choose(token, 'border lights')).body['errors']).toMatchObject([{ code: 'too-short' }]);
    expect((await choose(token, 'seven lanterns on a river')).status).toBe(204);
    expect((await choose(token, 'eight lanterns on a river')).status).toBe(404);
    expect((await who.get('/auth/me')).status).toBe(401);
    const again = { email, password: 'seven lanterns on a river' };
    expect((await system.call('POST', '/auth/login', again)).body).toMatchObject({ type: '/problems/otp-required' });
  });

  it('is one link for five minutes, whoever asks for more: no mailbox is filled, and no link is spent by others', async () => {
    const { email } = system.account('caseworker Border', 1);
    const links = async () =>
      (
        await system.sql.query<{ n: number }>(
          `select count(*)::int as n from invitations i join users u on u.id = i.user_id where u.email_token = $1`,
          [system.vault.token('email', email)],
        )
      ).rows[0]!.n;
    await forget(email);
    const token = await linkIn(email);
    await forget(email);
    const refusals = `select 1 from audit_events where slug = 'reset-stands'`;
    await eventually(
      async () => (await system.sql.query(refusals)).rowCount,
      (n) => n === 1,
    );
    expect(await links()).toBe(1);
    expect((await choose(token, 'nine lanterns on a river')).status).toBe(204);
    await forget(email);
    expect(await eventually(links, (n) => n > 1)).toBe(2);
  });

  it('tells nobody whether there is such an account, and its link lives for half an hour', async () => {
    const { email } = system.account('caseworker Safe', 1);
    const [known, unknown] = [await forget(email), await forget('nobody@example.org')];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    const token = await linkIn(email);
    await system.sql.query(
      `update invitations set expires_at = expires_at - interval '31 minutes' where kind = 'reset'`,
    );
    expect((await choose(token, 'seven lanterns on a river')).status).toBe(404);
  });
});

describe('guessing', () => {
  it('waits longer and longer for one account from one network, and locks nobody else out', async () => {
    const strict = await startSystem({ limitFactor: 1, trustProxy: 1 });
    try {
      const { email, password } = strict.account('supervisor Border');
      const from = (address: string, said: string, whom = email) =>
        strict.call('POST', '/auth/login', { email: whom, password: said }, { 'x-forwarded-for': address });
      for (let n = 0; n < 3; n++) expect((await from('203.0.113.7', 'a guess')).status).toBe(401);
      const slowed = await from('203.0.113.7', password);
      expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '1']);
      expect((await from('203.0.113.99', password)).status).toBe(429);
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expect((await from('203.0.113.7', 'a guess')).status).toBe(401);
      expect(Number((await from('203.0.113.7', password)).headers.get('retry-after'))).toBe(2);
      const { rows: lines } = await strict.sql.query(
        `select subject_id = (select id from users where email_token = $1) as hers from audit_events where action = 'session.open' and slug = 'too-many-requests'`,
        [strict.vault.token('email', email)],
      );
      expect(lines).toEqual([{ hers: true }]);
      // She herself, elsewhere, and others where the guessing comes from.
      expect((await from('198.51.100.1', password)).status).toBe(200);
      const other = strict.account('caseworker Border');
      expect((await from('203.0.113.7', other.password, other.email)).status).toBe(200);
    } finally {
      await strict.stop();
    }
  });

  it('a hundred times in a row makes a password worth nothing until a new one is chosen, without saying so', async () => {
    const strict = await startSystem({ limitFactor: 1, trustProxy: 1 });
    try {
      const { email, password } = strict.account('supervisor Border');
      let nth = 0;
      const anywhere = (said: string) =>
        strict.call('POST', '/auth/login', { email, password: said }, { 'x-forwarded-for': `198.51.${++nth}.1` });
      const failedBefore = (times: number) => strict.sql.query('update users set password_failures = $1', [times]);
      await failedBefore(98);
      const wrong = await anywhere('a guess');
      expect((await anywhere(password)).status).toBe(200);
      await failedBefore(99);
      await anywhere('a guess');
      const locked = await anywhere(password);
      expect({ ...locked.body, requestId: 0 }).toEqual({ ...wrong.body, requestId: 0 });
      // Nobody else's guesses keep her out where she signed in before.
      nth = 1;
      expect((await anywhere(password)).status).toBe(200);
      await failedBefore(100);
      const told = await eventually(
        async () => (await strict.sql.query(`select kind from notifications`)).rows,
        (rows) => rows.length > 0,
      );
      expect(told).toEqual([{ kind: 'sign_in_locked' }]);
    } finally {
      await strict.stop();
    }
  });
});
