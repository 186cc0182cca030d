import { asksForFreshFactor, type PersonRole } from '#access';
import { generate } from 'otplib';
import { Authenticator, type Bent } from '../support/authenticator.js';
import { type Answer, startSystem, type System } from '../support/system.js';
import { MovableClock, Visitor } from '../support/visitor.js';
import { declaredRoutes } from './authentication/declared-routes.js';
import { apart, slugOf, Tally, toldBy } from './authentication/tally.js';
import { badTokens } from './authentication/tokens.js';

const FEWEST = 150;
const tally = new Tally();
import.meta.jest.setTimeout(240_000);
afterAll(() => {
  tally.print();
  if (tally.total < FEWEST) throw new Error(`Only ${tally.total} checks were made: ${FEWEST} are promised`);
});

let system: System;
const clock = new MovableClock();
const at = (which: string, nth = 0) => new Visitor(system, system.account(which, nth));
async function signedIn(which: string, nth = 0): Promise<Visitor> {
  const one = at(which, nth);
  await one.signIn();
  return one;
}
const idOf = (one: Visitor) => system.actorOf({ token: one.token } as never).id;
const sessionOf = (one: Visitor) => system.actorOf({ token: one.token } as never).sessionId;
const stale = (one: Visitor) =>
  system.sql.query(`update sessions set fresh_at = now() - interval '6 minutes' where id = $1`, [sessionOf(one)]);
const publicKey = ({ body }: Answer) => body['publicKey'] as never;

describe('in a demo', () => {
  beforeAll(async () => {
    system = await startSystem({ stepUp: true, clock });
  });
  afterAll(() => system.stop());

  it('nobody learns who works here: not by words, codes or headers', async () => {
    tally.of('enumeration by text and code');
    const { email, password } = system.account('consular_officer KE');
    const gone = system.account('consular_officer ID');
    await system.sql.query(
      `update users set active = false where email_token = (select email_token from users u join organisations o on o.id = u.organisation_id where o.country = 'ID' and u.role = 'consular_officer')`,
    );
    const login = (body: object) => system.call('POST', '/auth/login', body);
    const unknown = toldBy(await login({ email: 'nobody@demo.homeward.example', password }));
    for (const [what, body] of [
      ['a wrong password', { email, password: 'a guess' }],
      ['a long wrong password', { email, password: 'x'.repeat(200) }],
      ['a wrong password and a code', { email, password: 'a guess', otp: '123456' }],
      ['somebody who left, with her password', { email: gone.email, password: gone.password }],
      ['an address in capitals', { email: email.toUpperCase(), password: 'a guess' }],
      ['another unknown address', { email: 'nobody@example.org', password }],
      ['no address at all', { email: 'not an address', password }],
      ['SQL for an address', { email: `' or 1=1 --`, password }],
      ['a wild card', { email: '%', password }],
    ] as const)
      tally.check(`${what} is answered as an unknown address is`, toldBy(await login(body)), unknown);
    const forget = (who: string) => system.call('POST', '/auth/forgot-password', { email: who });
    const nobody = toldBy(await forget('nobody@example.org'));
    for (const who of [email, gone.email, 'not an address'])
      tally.check(`a forgotten password of ${who === email ? 'hers' : 'others'}`, toldBy(await forget(who)), nobody);
    const accept = (token: string) => system.call('POST', '/auth/accept-invitation', { token, password });
    const madeUp = toldBy(await accept('made-up'));
    await system.sql.query(
      `insert into invitations (id, user_id, token_hash, expires_at, used_at)
       select gen_random_uuid(), id, sha256('run-out'), now() - interval '1 minute', null from users union all
       select gen_random_uuid(), id, sha256('used'), now() + interval '1 hour', now() from users limit 40`.replace(/from users/g, 'from (select id from users limit 1) u'),
    ); // prettier-ignore
    for (const token of ['run-out', 'used', 'x'.repeat(100)])
      tally.check(`an invitation that is ${token.slice(0, 8)}`, toldBy(await accept(token)), madeUp);

    const owner = await signedIn('caseworker Border');
    const [mine, never] = [new Authenticator(), new Authenticator()];
    await owner.addPasskey(mine);
    const bare = new Visitor(system, owner.account);
    const stranger = toldBy(await bare.signInByPasskey(never));
    for (const [what, key, bent] of [
      ['of hers with a bad signature', mine, { tamper: (data: Buffer) => data.writeUInt8(data[36]! ^ 1, 36) }],
      ['of hers with another challenge', mine, { challenge: 'AAAA' }],
      ['of nobody, well signed', never, {}],
    ] as [string, Authenticator, Bent][])
      tally.check(`a passkey ${what}`, toldBy(await bare.signInByPasskey(key, bent)), stranger);
    const options = publicKey(await bare.post('/auth/passkey-sign-in/options')) as { allowCredentials?: unknown[] };
    tally.check('options name no passkey', options.allowCredentials ?? [], []);
    await system.sql.query('delete from passkeys');
    expect(tally.takeFaults()).toEqual([]);
  });

  it('nor by the time it takes', async () => {
    tally.of('enumeration by time');
    const { email } = system.account('consular_officer CN');
    const took = async (path: string, body: object) => {
      const start = performance.now();
      await system.call('POST', path, body);
      const ms = performance.now() - start;
      // What goes on after the answer must not count for the next.
      await new Promise((resolve) => setTimeout(resolve, 4));
      return ms;
    };
    for (const [what, path, rest, samples] of [
      ['signing in', '/auth/login', { password: 'a guess' }, 14],
      ['a forgotten password', '/auth/forgot-password', {}, 60],
    ] as const) {
      const [known, unknown]: [number[], number[]] = [[], []];
      await took(path, { email, ...rest });
      for (let n = 0; n < samples; n++) {
        // Whoever goes first is drawn, so that what the machine does meanwhile falls on both.
        for (const first of Math.random() < 0.5 ? [true, false] : [false, true])
          (first ? known : unknown).push(await took(path, { email: first ? email : `n${n}@example.org`, ...rest }));
      }
      tally.check(`${what} takes as long for nobody`, Math.abs(apart(known, unknown)) < 4, true);
    }
    expect(tally.takeFaults()).toEqual([]);
  });

  it('a token that is not exactly ours lets nobody in', async () => {
    tally.of('token tampering');
    const [her, other] = [await signedIn('caseworker Border'), await signedIn('supervisor Safe')];
    const me = (headers: Record<string, string>) => system.call('GET', '/auth/me', undefined, headers);
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    tally.check('a good one does', (await me(bearer(her.token!))).status, 200);
    const refresh = her.cookie!.split('=')[1]!;
    for (const [what, token] of badTokens(system, her.token!, other.token!, refresh))
      tally.check(`one that ${what}`, (await me(bearer(token))).status, 401);
    for (const [what, headers] of [
      ['in another scheme', { authorization: `Basic ${her.token}` }],
      ['without a scheme', { authorization: her.token! }],
      ['in a cookie', { cookie: `homeward_access=${her.token}` }],
      ['in the refresh cookie', { cookie: `homeward_refresh=${her.token}` }],
      ['in a header of its own', { 'x-access-token': her.token! }],
    ] as [string, Record<string, string>][])
      tally.check(`a good one ${what}`, (await me(headers)).status, 401);
    const asked = await system.call('GET', `/auth/me?access_token=${her.token}`);
    tally.check('a good one in the address', asked.status >= 400 && asked.status < 500, true);
    await her.post('/auth/logout');
    tally.check('a good one whose session ended', (await me(bearer(her.token!))).status, 401);
    expect(tally.takeFaults()).toEqual([]);
  });

  it('a refresh token works once, for its own session, out of its cookie alone', async () => {
    tally.of('refresh tokens');
    const her = await signedIn('coordinator');
    const first = her.cookie!;
    const send = (cookie: string) => system.call('POST', '/auth/refresh', undefined, { cookie });
    tally.check('it is drawn anew', (await her.refresh()).status === 200 && her.cookie !== first, true);
    const value = her.cookie!.split('=')[1]!;
    for (const [what, cookie] of [
      ['made up', 'homeward_refresh=made-up'],
      ['cut short', `homeward_refresh=${value.slice(0, -1)}`],
      ['in capitals', `homeward_refresh=${value.toUpperCase()}`],
      ['an access token', `homeward_refresh=${her.token}`],
      ['quoted SQL', `homeward_refresh=%27%20or%201%3D1`],
    ] as const)
      tally.check(`one that is ${what}`, (await send(cookie)).status, 401);
    for (const [what, call] of [
      ['in the body', () => system.call('POST', '/auth/refresh', { refreshToken: value })],
      ['in the address', () => system.call('POST', `/auth/refresh?token=${value}`)],
      ['in a header', () => system.call('POST', '/auth/refresh', undefined, { authorization: `Bearer ${value}` })],
      ['under another name', () => send(`refresh=${value}`)],
    ] as const)
      tally.check(`one ${what} is not looked at`, (await call()).body['accessToken'], undefined);
    const { rows } = await system.sql.query<{ raw: string }>(
      `select encode(token_hash, 'base64') as raw from refresh_tokens`,
    );
    tally.check(
      'none stands in the database',
      rows.some(({ raw }) => raw.includes(value)),
      false,
    );
    tally.check('one used twice ends the session', (await send(first)).status, 401);
    tally.check('and what came of it', (await her.refresh()).status, 401);
    tally.check('and its access token', (await her.get('/auth/me')).status, 401);

    const racer = await signedIn('coordinator');
    const { cookie } = racer;
    const answers = await Promise.all(Array.from({ length: 100 }, () => send(cookie!)));
    tally.check('of a hundred at once one wins', answers.filter(({ status }) => status === 200).length, 1);
    tally.check('the others are refused', answers.filter(({ status }) => status === 401).length, 99);
    tally.check('and the session ends for all', (await racer.get('/auth/me')).status, 401);
    expect(tally.takeFaults()).toEqual([]);
  });

  it('a cookie is read by no script, sent by no other site, and goes with her', async () => {
    tally.of('cookie flags');
    const her = at('coordinator');
    const key = new Authenticator();
    const signIn = await her.signIn();
    const refreshed = await her.refresh();
    await her.addPasskey(key);
    const byKey = await her.signInByPasskey(key);
    for (const [what, { headers, body }] of [['signing in', signIn], ['going on', refreshed], ['a passkey', byKey]] as const) {
      const all = headers.getSetCookie();
      const flags = all[0]!.split('; ').slice(1).sort();
      tally.check(`${what} sets one`, all.length, 1);
      tally.check(`${what}: its flags`, flags, ['HttpOnly', 'Max-Age=43200', 'Path=/api/v1/auth', 'SameSite=Strict', 'Secure']);
      tally.check(`${what}: 256 bits`, Buffer.from(all[0]!.split(/[=;]/)[1]!, 'base64url').length, 32);
      tally.check(`${what}: not in the body`, JSON.stringify(body).includes(all[0]!.split(/[=;]/)[1]!), false);
      tally.check(`${what}: is not kept by caches`, headers.get('cache-control'), 'no-store');
    } // prettier-ignore
    const cookies = her.cookie;
    const left = await her.post('/auth/logout');
    tally.check('leaving takes it away', /^homeward_refresh=;.*Expires=Thu, 01 Jan 1970/.test(left.headers.getSetCookie()[0]!), true);
    tally.check('and all else', left.headers.get('clear-site-data'), '"cache", "cookies"');
    her.cookie = cookies;
    tally.check('its copy is worth nothing', (await her.refresh()).status, 401);
    tally.check('leaving twice is no fault', (await her.post('/auth/logout')).status, 204);
    await system.sql.query('delete from passkeys');
    expect(tally.takeFaults()).toEqual([]);
  }); // prettier-ignore

  it('a session is its own: whatever was there before she signed in is not', async () => {
    tally.of('fixation');
    const attacker = await signedIn('consular_officer VN');
    const her = at('coordinator');
    her.cookie = attacker.cookie;
    her.token = attacker.token;
    const { body } = await her.signIn();
    tally.check('the cookie is another', her.cookie === attacker.cookie, false);
    tally.check('the session is another', sessionOf(her) === sessionOf(attacker), false);
    tally.check('it is hers', (body['user'] as { role: string }).role, 'coordinator');
    tally.check('the other goes on as himself', (await attacker.get('/auth/me')).body['role'], 'consular_officer');
    const before = sessionOf(her);
    await her.signIn();
    tally.check('signing in again is a new session', sessionOf(her) === before, false);
    const made = at('coordinator');
    made.cookie = 'homeward_refresh=chosen-by-somebody';
    await made.signIn();
    tally.check('a chosen value is not taken', made.cookie === 'homeward_refresh=chosen-by-somebody', false);
    expect(tally.takeFaults()).toEqual([]);
  });

  it('a code of an authenticator counts once, now, and for her', async () => {
    tally.of('one-time passwords');
    const [her, other] = [await signedIn('supervisor Border'), await signedIn('supervisor Safe')];
    const code = (of: Visitor, steps: number) =>
      generate({ secret: of.secret, epoch: Math.floor(clock.now().getTime() / 1000) + 30 * steps });
    const first = await her.post('/auth/totp');
    her.secret = first.body['secret'] as string;
    tally.check(
      'a secret that was not confirmed is not asked for',
      (await at('supervisor Border').signIn()).status,
      200,
    );
    const { secret } = (await her.post('/auth/totp')).body as unknown as { secret: string };
    tally.check(
      'a secret that was replaced confirms nothing',
      (await her.post('/auth/totp/confirm', { code: await code(her, 0) })).status,
      422,
    );
    her.secret = secret;
    const confirming = await code(her, 0);
    tally.check('one that is shown does', (await her.post('/auth/totp/confirm', { code: confirming })).status, 204);
    await other.enrolTotp();
    const tries: [string, string | undefined][] = [
      ['none', undefined], ['an empty one', ''], ['five digits', '12345'], ['seven digits', '1234567'], ['letters', 'abcdef'],
      ['wide digits', '１２３４５６'], ['a sign', '+12345'], ['a point', '1234.5'], ['spaces', '      '],
      ['the one that confirmed', confirming], ['one of three minutes ago', await code(her, -6)],
      ['one of three minutes hence', await code(her, 6)], ['that of another', await other.code()],
    ]; // prettier-ignore
    for (const [what, otp] of tries) {
      const { status } = await her.signIn(otp === undefined ? {} : { otp });
      tally.check(what, status === 401 || status === 422, true);
    }
    clock.forward(90);
    const good = await code(her, 0);
    const { email, password } = her.account;
    const guess = await system.call('POST', '/auth/login', { email, password: 'a guess', otp: good });
    tally.check('a right one with a wrong password', slugOf(guess), 'bad-credentials');
    const parallel = await Promise.all(
      Array.from({ length: 10 }, () => system.call('POST', '/auth/login', { email, password, otp: good })),
    );
    tally.check('of ten at once one wins', parallel.filter(({ status }) => status === 200).length, 1);
    tally.check('played again', slugOf(await her.signIn({ otp: good })), 'bad-otp');
    tally.check('one before it', slugOf(await her.signIn({ otp: await code(her, -1) })), 'bad-otp');
    tally.check('the next', (await her.signIn({ otp: await code(her, 1) })).status, 200);
    const listed = JSON.stringify((await her.get('/auth/factors')).body);
    tally.check('the secret is shown once', listed.includes(her.secret), false);
    await system.sql.query('update users set totp = null, totp_confirmed_at = null');
    expect(tally.takeFaults()).toEqual([]);
  });

  it('a challenge counts for what it was made for, once, and for whom', async () => {
    tally.of('challenges of passkeys');
    const [her, other] = [await signedIn('caseworker Border', 1), await signedIn('caseworker Safe')];
    const [key, others, spare] = [new Authenticator(), new Authenticator(), new Authenticator()];
    tally.check('her passkey is taken', (await her.addPasskey(key)).status, 201);
    tally.check('it is taken once', (await her.addPasskey(key)).status, 422);
    tally.check('and by nobody else', (await other.addPasskey(key)).status, 422);
    await other.addPasskey(others);
    const from = {
      registering: async (one: Visitor) => publicKey(await one.post('/auth/passkeys/options')) as { challenge: string },
      signingIn: async (one: Visitor) =>
        publicKey(await one.post('/auth/passkey-sign-in/options')) as { challenge: string },
      steppingUp: async (one: Visitor) => publicKey(await one.post('/auth/step-up/options')) as { challenge: string },
    };
    const place = { rpId: 'localhost', rp: { id: 'localhost' }, user: { id: '' } };
    const to = {
      registering: async (challenge: string) => (await her.post('/auth/passkeys', { name: 'x', response: spare.create({ ...place, challenge }) })).status,
      signingIn: async (challenge: string) => (await her.post('/auth/passkey-sign-in', { passkey: key.get({ ...place, challenge }, { userHandle: null }) })).status,
      steppingUp: async (challenge: string) => (await her.post('/auth/step-up', { passkey: key.get({ ...place, challenge }, { userHandle: null }) })).status,
    }; // prettier-ignore
    const right = { registering: 201, signingIn: 200, steppingUp: 200 };
    for (const made of ['signingIn', 'steppingUp', 'registering'] as const) {
      for (const used of ['signingIn', 'steppingUp', 'registering'] as const) {
        const { challenge } = await from[made](her);
        const status = await to[used](challenge);
        if (made === used) {
          tally.check(`one for ${made}`, status, right[made]);
          tally.check(`one for ${made}, again`, [401, 422].includes(await to[used](challenge)), true);
        } else tally.check(`one for ${made}, used for ${used}`, [401, 422].includes(status), true);
      }
    }
    for (const made of ['registering', 'steppingUp'] as const) {
      const { challenge } = await from[made](other);
      tally.check(`another's for ${made}`, await to[made](challenge), 422);
    }
    for (const used of ['registering', 'signingIn', 'steppingUp'] as const) {
      const { challenge } = await from[used](her);
      await system.sql.query(`update passkey_challenges set expires_at = now() - interval '1 second'`);
      tally.check(`one for ${used} that ran out`, [401, 422].includes(await to[used](challenge)), true);
    }
    const bends: [string, Bent][] = [
      ['for another page', { origin: 'https://homeward.example.net' }],
      ['for another port', { origin: 'http://localhost:3001' }],
      ['for a page in clear', { origin: 'https://localhost:3000' }],
      ['for another place', { rpId: 'example.net' }],
      ['without its user', { unverified: true }],
      ['for another act', { type: 'payment.get' }],
    ];
    for (const [what, bent] of bends) {
      tally.check(`signing in ${what}`, (await her.signInByPasskey(key, bent)).status, 401);
      tally.check(`stepping up ${what}`, (await her.post('/auth/step-up', await her.signed(key, bent))).status, 422);
      tally.check(`registering ${what}`, (await her.addPasskey(new Authenticator(), 'x', bent)).status, 422);
    }
    tally.check(
      "another's passkey steps nobody up",
      (await her.post('/auth/step-up', await her.signed(others))).status,
      422,
    );
    tally.check('counting backwards', (await her.signInByPasskey(key, { counter: 1 })).status, 401);
    await system.sql.query('delete from passkeys');
    expect(tally.takeFaults()).toEqual([]);
  });

  it('what asks for a fresh factor asks on every way to it', async () => {
    tally.of('step-up');
    const people = new Map<PersonRole, Visitor>();
    const routes = declaredRoutes(system).filter(({ verb }) => asksForFreshFactor(verb));
    for (const { method, path, verb, role } of routes) {
      let one = people.get(role);
      if (!one) people.set(role, (one = await signedIn(role)));
      await stale(one);
      const told = await one.call(method, path, method === 'GET' ? undefined : {}, { 'if-match': '"1"' });
      tally.check(`${method} ${path} (${verb})`, [told.status, slugOf(told)], [403, 'step-up-required']);
    }
    const sam = people.get('administrator') ?? (await signedIn('administrator'));
    const end = '/users/01a20676-2810-777d-99a9-c5673d21ee2d/end-sessions';
    const refused = async (what: string, headers: Record<string, string> = {}) =>
      tally.check(what, slugOf(await sam.call('POST', end, {}, headers)), 'step-up-required');
    await stale(sam);
    await sam.refresh();
    await refused('a refresh is no factor');
    await refused('a key to repeat by is none', { 'idempotency-key': 'again' });
    await refused('nor is another method', { 'x-http-method-override': 'GET' });
    const elsewhere = await signedIn('administrator');
    await elsewhere.post('/auth/step-up', { password: sam.account.password });
    await refused('a factor shown elsewhere counts there');
    for (const [what, body] of [
      ['nothing', {}], ['a wrong password', { password: 'a guess' }], ['an empty one', { password: '' }],
      ['a code where there is none', { otp: '123456' }],
    ] as const) {
      const { status } = await sam.post('/auth/step-up', body);
      tally.check(`${what} is no factor`, status, 422);
    } // prettier-ignore
    await refused('and none of it counts');
    tally.check(
      'her password is one',
      (await sam.post('/auth/step-up', { password: sam.account.password })).status,
      200,
    );
    tally.check('and counts', (await sam.post(end)).status, 404);
    const { rows } = await system.sql.query(
      `select 1 from audit_events where slug = 'step-up-required' and outcome = 'refused'`,
    );
    tally.check('each refusal is on the record', rows.length >= routes.length, true);
    expect(tally.takeFaults()).toEqual([]);
  });
});

describe('outside a demo', () => {
  const byAddress = (address: string, body: object) =>
    system.call('POST', '/auth/login', body, { 'x-forwarded-for': address });
  beforeAll(async () => {
    system = await startSystem({ demo: false, twoPerson: true, stepUp: true, limitFactor: 1, trustProxy: 1, clock });
  });
  afterAll(() => system.stop());

  it('a session without a second factor does nothing on any route but set one up', async () => {
    tally.of('no second factor yet');
    const people = new Map<PersonRole, Visitor>();
    for (const { method, path, role, whileEnrolling } of declaredRoutes(system)) {
      let one = people.get(role);
      if (!one) people.set(role, (one = await signedIn(role)));
      const told = await one.call(method, path, method === 'GET' ? undefined : {}, { 'if-match': '"1"' });
      if (!whileEnrolling)
        tally.check(`${method} ${path}`, [told.status, slugOf(told)], [403, 'second-factor-required']);
      else tally.check(`${method} ${path} is open`, slugOf(told) === 'second-factor-required', false);
    }
    expect(tally.takeFaults()).toEqual([]);
  });

  it('no one person gets around the second factor of another', async () => {
    tally.of('recovery by one person');
    const [sam, her] = [await signedIn('administrator'), await signedIn('caseworker Border')];
    for (const one of [sam, her]) await one.enrolTotp();
    for (const one of [sam, her]) await one.refresh();
    const id = idOf(her);
    const { email, password } = her.account;
    const stillAsks = async (what: string) => {
      const said = await byAddress('192.0.2.1', { email, password });
      tally.check(what, slugOf(said), 'otp-required');
    };
    const asked = await sam.post(`/users/${id}/factor-reset`);
    tally.check('one asks', [asked.status, asked.body['state']], [201, 'pending']);
    const approve = `/user-changes/${asked.body.id}/approve`;
    tally.check('and does not agree with herself', slugOf(await sam.post(approve)), 'second-person-required');
    tally.check('nor does she whom it is about', (await her.post(approve)).status, 403);
    tally.check('nor for herself', slugOf(await sam.post(`/users/${idOf(sam)}/factor-reset`)), 'own-account');
    await stillAsks('the factor is asked for');
    clock.forward(48 * 3600);
    await stillAsks('and after two days');
    await system.call('POST', '/auth/forgot-password', { email }, { 'x-forwarded-for': '192.0.2.2' });
    await stillAsks('and after a mail');
    const { organisationId } = (await sam.get(`/users/${idOf(sam)}`)).body as unknown as { organisationId: string };
    const accomplice = { name: 'Made Up', email: 'made.up@example.org', role: 'administrator', organisationId };
    const added = await sam.post('/users', accomplice);
    tally.check('an accomplice made by one waits', [added.status, added.body['active']], [201, false]);
    const token = added.body['invitation'];
    const joined = await system.call('POST', '/auth/accept-invitation', { token, password: 'lantern river stone' });
    tally.check('and is not let in', joined.status, 404);
    const own = await sam.call('PATCH', `/users/${idOf(sam)}`, { role: 'supervisor' }, { 'if-match': '"1"' });
    tally.check('her own role stays', own.status >= 400, true);
    const { version } = (await sam.get(`/users/${id}`)).body;
    const role = await sam.call('PATCH', `/users/${id}`, { role: 'administrator' }, { 'if-match': `"${version}"` });
    tally.check("another's role waits", [role.status, role.body['role']], [202, 'caseworker']);
    const invited = await sam.post(`/users/${id}/invitation`);
    tally.check('an invitation sets a password', invited.status, 201);
    const chosen = { token: invited.body['invitation'], password: 'chosen by an administrator' };
    await system.call('POST', '/auth/accept-invitation', chosen);
    const taken = await byAddress('192.0.2.3', { email, password: chosen.password });
    tally.check('and opens nothing without the factor', slugOf(taken), 'otp-required');
    tally.check('recovery codes are drawn by their owner', (await sam.post(`/users/${id}/recovery-codes`)).status, 404);
    expect(tally.takeFaults()).toEqual([]);
  });

  it('guessing harms whoever guesses, and not her', async () => {
    tally.of('lockout as denial of service');
    const { email, password } = system.account('supervisor Safe');
    const guess = (address: string) => byAddress(address, { email, password: 'a guess' });
    for (let n = 0; n < 4; n++) await guess('203.0.113.5');
    const waiting = await guess('203.0.113.5');
    tally.check('one network waits', [waiting.status, Number(waiting.headers.get('retry-after')) > 0], [429, true]);
    tally.check('all of it', (await byAddress('203.0.113.200', { email, password })).status, 429);
    tally.check('its wait tells nothing of her', Object.keys(waiting.body).sort(), ['detail', 'requestId', 'status', 'title', 'type']);
    for (let n = 1; n <= 12; n++) await guess(`198.51.${n}.1`);
    const her = await byAddress('192.0.2.10', { email, password });
    tally.check('she signs in elsewhere, after sixteen wrong ones', her.status, 200);
    const other = system.account('caseworker Safe', 1);
    tally.check('others sign in from there', (await byAddress('203.0.113.5', { email: other.email, password: other.password })).status, 200);
    tally.check('and whoever is not there is told to wait alike', (await Promise.all([1, 2, 3].map(() => byAddress('100.64.0.1', { email: 'x@example.org', password })))).map(({ status }) => status), [401, 401, 401]);

    const key = new Authenticator();
    const owner = at('supervisor Safe');
    await owner.call('GET', '/auth/me');
    const signIn = await byAddress('192.0.2.11', { email, password });
    owner.token = signIn.body['accessToken'] as string;
    await owner.addPasskey(key);
    await system.sql.query('update users set password_failures = 100');
    tally.check('after a hundred in a row her password opens nothing', slugOf(await byAddress('100.64.2.1', { email, password })), 'bad-credentials');
    tally.check('but where she signed in before', slugOf(await byAddress('192.0.2.12', { email, password })), 'passkey-required');
    tally.check('her passkey does', (await owner.signInByPasskey(key)).status, 200);
    const sprayed = await Promise.all(Array.from({ length: 3 }, (_, n) => byAddress('100.64.1.1', { email: `n${n}@example.org`, password })));
    tally.check('spraying is counted by address', sprayed.map(({ status }) => status), [401, 401, 401]);
    await system.sql.query(`update sign_in_failures set failures = 29, blocked_until = null, last_at = now()`);
    await byAddress('100.64.1.1', { email: 'one.more@example.org', password });
    tally.check('after thirty the address waits', (await byAddress('100.64.1.1', { email: 'yet.more@example.org', password })).status, 429);
    tally.check('its neighbour does not', (await byAddress('100.64.2.1', { email: 'z@example.org', password })).status, 401);
    expect(tally.takeFaults()).toEqual([]);
  }); // prettier-ignore

  it('more at once than can be checked are asked to come back', async () => {
    tally.of('too many at once');
    const many = await Promise.all(
      Array.from({ length: 40 }, (_, n) => byAddress(`10.1.${n}.1`, { email: `n${n}@example.org`, password: 'a guess' })),
    );
    const busy = many.filter(({ status }) => status === 503);
    tally.check('some are', busy.length > 0, true);
    tally.check('and told when', busy.every(({ headers }) => Number(headers.get('retry-after')) > 0), true);
    tally.check('the others are answered', many.every(({ status }) => status === 401 || status === 503), true);
    expect(tally.takeFaults()).toEqual([]);
  }); // prettier-ignore
});
