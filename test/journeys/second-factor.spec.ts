import { Authenticator } from '../support/authenticator.js';
import { aGrant, aRescue } from '../support/people.js';
import { type Answer, eventually, startSystem, type System } from '../support/system.js';
import { MovableClock, Visitor } from '../support/visitor.js';

let system: System;
beforeAll(async () => {
  system = await startSystem({ stepUp: true, clock: new MovableClock() });
});
afterAll(() => system.stop());

const visitor = (which: string, agent?: string) => new Visitor(system, system.account(which), agent);
async function signedIn(which: string): Promise<Visitor> {
  const one = visitor(which);
  expect((await one.signIn()).status).toBe(200);
  return one;
}
const slugOf = ({ body }: Answer) => String(body['type']).replace('/problems/', '');
/** As if her last factor had been shown an hour ago. */
const stale = (one: Visitor) =>
  system.sql.query(
    `update sessions set fresh_at = now() - interval '1 hour' where id = $1`,
    [system.actorOf({ token: one.token } as never).sessionId],
  ); // prettier-ignore

describe('a passkey', () => {
  it('is made, signs in alone, stands in for a code, and is listed under its name', async () => {
    const nok = await signedIn('caseworker Border');
    const key = new Authenticator();
    const added = await nok.addPasskey(key);
    expect([added.status, added.body]).toMatchObject([201, { name: 'the key on my ring', lastUsedAt: null }]);

    const alone = visitor('caseworker Border');
    expect((await alone.signInByPasskey(key)).body).toMatchObject({ user: { role: 'caseworker' } });
    expect((await alone.get('/cases')).status).toBe(200);
    expect((await alone.get('/auth/passkeys')).body.items).toMatchObject([
      { name: 'the key on my ring', lastUsedAt: expect.any(String) },
    ]);

    const both = visitor('caseworker Border');
    expect(slugOf(await both.signIn())).toBe('passkey-required');
    const { body } = await both.post('/auth/passkey-sign-in/options');
    expect((await both.signIn({ passkey: key.get(body['publicKey'] as never) })).status).toBe(200);
  });

  it.each([
    ['signs for another page', { origin: 'https://homeward.example.net' }],
    ['signs for another place', { rpId: 'example.net' }],
    ['did not verify its user', { unverified: true }],
    ['signs a challenge of its own', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['says that it was made, not asked', { type: 'webauthn.create' }],
    ['says it is of somebody else', { userHandle: Buffer.alloc(16, 1).toString('base64url') }],
    ['was changed after it signed', { tamper: (data: Buffer) => data.writeUInt8(data[36]! ^ 1, 36) }],
  ])('that %s opens nothing', async (_, bent) => {
    const thida = new Visitor(system, system.account('caseworker Border', 1));
    await thida.signIn();
    const key = new Authenticator();
    expect((await thida.addPasskey(key)).status).toBe(201);
    expect((await thida.signInByPasskey(key, bent)).status).toBe(401);
    expect((await thida.signInByPasskey(key)).status).toBe(200);
    await system.sql.query('delete from passkeys');
  });

  it('is no use to whoever copied it once the owner signed again', async () => {
    const ploy = await signedIn('supervisor Border');
    const key = new Authenticator();
    await ploy.addPasskey(key);
    const copy = key.copy();
    for (let n = 0; n < 3; n++) expect((await ploy.signInByPasskey(key)).status).toBe(200);
    expect((await visitor('supervisor Border').signInByPasskey(copy)).status).toBe(401);
  });

  it('answers a challenge once, and only the one that was made for it', async () => {
    const sokha = await signedIn('caseworker Safe');
    const key = new Authenticator();
    await sokha.addPasskey(key);
    const { body } = await sokha.post('/auth/passkey-sign-in/options');
    const passkey = key.get(body['publicKey'] as never);
    expect((await sokha.post('/auth/passkey-sign-in', { passkey })).status).toBe(200);
    const again = key.get(body['publicKey'] as never);
    expect((await sokha.post('/auth/passkey-sign-in', { passkey: again })).status).toBe(401);
    // A challenge of a step-up signs nobody in, and one of signing in steps nobody up.
    const { passkey: stepping } = await sokha.signed(key);
    expect((await sokha.post('/auth/passkey-sign-in', { passkey: stepping })).status).toBe(401);
    const signing = await sokha.post('/auth/passkey-sign-in/options');
    const swapped = { passkey: key.get(signing.body['publicKey'] as never) };
    expect((await sokha.post('/auth/step-up', swapped)).status).toBe(422);
  });

  it('is taken away with another factor, and not with itself', async () => {
    const bopha = await signedIn('supervisor Safe');
    const [one, other] = [new Authenticator(), new Authenticator()];
    const { body: first } = await bopha.addPasskey(one, 'one');
    await bopha.addPasskey(other, 'other');
    const remove = `/auth/passkeys/${first.id}/remove`;
    expect((await bopha.post(remove)).status).toBe(422);
    expect((await bopha.post(remove, await bopha.signed(one))).status).toBe(422);
    expect((await bopha.post(remove, await bopha.signed(other))).status).toBe(204);
    expect((await bopha.get('/auth/passkeys')).body.items).toMatchObject([{ name: 'other' }]);
    expect((await bopha.signInByPasskey(one)).status).toBe(401);
  });

  it('of somebody else cannot be taken away', async () => {
    const { rows } = await system.sql.query<{ id: string }>(
      `select p.id from passkeys p join users u on u.id = p.user_id where u.role = 'supervisor' limit 1`,
    );
    const et = await signedIn('consular_officer ET');
    expect((await et.post(`/auth/passkeys/${rows[0]!.id}/remove`, { otp: '123456' })).status).toBe(404);
  });
});

describe('recovery codes', () => {
  it('are ten, shown once, good once each, and spent by new ones', async () => {
    const officer = await signedIn('consular_officer CN');
    expect(slugOf(await officer.post('/auth/recovery-codes'))).toBe('no-factor');
    expect((await officer.enrolTotp()).status).toBe(204);
    const { codes } = (await officer.post('/auth/recovery-codes')).body as unknown as { codes: string[] };
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect((await officer.get('/auth/factors')).body).toMatchObject({ recoveryCodes: 10, passkeys: [] });
    const { rows } = await system.sql.query<{ raw: string }>(
      `select encode(code_hash, 'escape') as raw from recovery_codes`,
    );
    expect(rows.map(({ raw }) => raw).join()).not.toContain(codes[0]);

    expect((await officer.signIn({ otp: codes[0]!.toLowerCase().replaceAll('-', ' ') })).status).toBe(200);
    expect(slugOf(await officer.signIn({ otp: codes[0] }))).toBe('bad-otp');
    const { codes: newer } = (await officer.post('/auth/recovery-codes')).body as unknown as { codes: string[] };
    expect(slugOf(await officer.signIn({ otp: codes[1] }))).toBe('bad-otp');
    expect((await officer.signIn({ otp: newer[1] })).status).toBe(200);
    const told = await eventually(
      async () => (await officer.get('/notifications')).body.items.map(({ kind }) => kind),
      (kinds) => kinds.includes('recovery_code_used'),
    );
    expect(told).toContain('factor_added');
  });

  it('let her replace a lost authenticator, whose codes count until the new one is confirmed', async () => {
    const officer = await signedIn('consular_officer VN');
    await officer.enrolTotp();
    const { codes } = (await officer.post('/auth/recovery-codes')).body as unknown as { codes: string[] };
    expect(slugOf(await officer.post('/auth/totp'))).toBe('factor-exists');
    expect((await officer.post('/auth/totp', { otp: await officer.code() })).status).toBe(422);
    const lost = officer.secret;
    const { body } = await officer.post('/auth/totp', { otp: codes[3] });
    expect((await officer.signIn({ otp: await officer.code() })).status).toBe(200);
    officer.secret = body['secret'] as string;
    expect((await officer.post('/auth/totp/confirm', { code: await officer.code() })).status).toBe(204);
    officer.secret = lost;
    expect(slugOf(await officer.signIn({ otp: await officer.code() }))).toBe('bad-otp');
  });
});

describe('what is dangerous', () => {
  it('asks for a factor of the last five minutes, and goes on once it was shown', async () => {
    const ida = await signedIn('consular_officer ID');
    const sam = await signedIn('administrator');
    const { id } = (await sam.get('/users?role=coordinator')).body.items[0]!;
    expect((await sam.post(`/users/${id}/end-sessions`)).status).toBe(200);
    await stale(sam);
    const refused = await sam.post(`/users/${id}/end-sessions`);
    expect([refused.status, slugOf(refused)]).toEqual([403, 'step-up-required']);
    expect((await sam.get('/users')).status).toBe(200);
    expect((await sam.post('/auth/step-up', { password: 'not hers' })).status).toBe(422);
    expect((await sam.post('/auth/step-up', { password: sam.account.password })).status).toBe(200);
    expect((await sam.post(`/users/${id}/end-sessions`)).status).toBe(200);
    expect((await ida.get('/cases')).status).toBe(200);
  });

  it('does not tell where she stays in passing, nor to whoever sits down at a screen that was left open', async () => {
    const thida = new Visitor(system, system.account('caseworker Border', 1));
    expect((await thida.signIn()).status).toBe(200);
    const { body: opened } = await thida.post('/cases', aRescue());
    const path = `/cases/${opened.id}`;
    const shelter = { address: 'Lindenlane 7' };
    const told = await thida.call('PUT', `${path}/shelter`, shelter, { 'if-match': `"${opened.version}"` });
    expect([told.status, told.body['shelter']]).toEqual([200, shelter]);
    expect((await thida.get(`${path}/shelter`)).body).toEqual({ shelter });
    const inPassing = [
      (await thida.get(path)).body,
      (await thida.get('/cases')).body.items.find(({ id }) => id === opened.id),
    ];
    expect(inPassing).toEqual([1, 2].map(() => expect.objectContaining({ shelter: null, withheld: ['shelter'] })));
    await stale(thida);
    expect(slugOf(await thida.get(`${path}/shelter`))).toBe('step-up-required');
    expect(JSON.stringify((await thida.get(path)).body)).not.toContain('Lindenlane');
    expect((await thida.post('/auth/step-up', { password: thida.account.password })).status).toBe(200);
    expect((await thida.get(`${path}/shelter`)).body).toEqual({ shelter });
  });

  it('asks the same of another organisation that was asked to help, before it tells where she stays', async () => {
    const [thida, sokha] = [system.account('caseworker Border', 1), system.account('caseworker Safe', 1)].map((one) => new Visitor(system, one)); // prettier-ignore
    for (const one of [thida!, sokha!]) expect((await one.signIn()).status).toBe(200);
    const { organisationId } = system.actorOf({ token: sokha!.token } as never);
    const yes = aGrant({ purpose: 'service_referral', recipient: { kind: 'organisation', organisationId } });
    const { body: opened } = await thida!.post('/cases', aRescue({ consents: [yes] }));
    const path = `/cases/${opened.id}`;
    await thida!.call('PUT', `${path}/shelter`, { address: 'Lindenlane 7' }, { 'if-match': `"${opened.version}"` });
    const asked = { organisationId, service: 'safehouse', response: 'within_3_hours', parts: ['location'] };
    const { body: referral } = await thida!.post(`${path}/referrals`, asked);
    expect((await sokha!.post(`/referrals/${referral.id}/accept`)).status).toBe(200);
    expect((await sokha!.get(path)).body).toMatchObject({ shelter: null, withheld: ['shelter'] });
    expect((await sokha!.get(`${path}/shelter`)).body).toEqual({ shelter: { address: 'Lindenlane 7' } });
    await stale(sokha!);
    expect(slugOf(await sokha!.get(`${path}/shelter`))).toBe('step-up-required');
  });

  it('takes no password from whoever has more than that', async () => {
    const sam = await signedIn('administrator');
    await sam.enrolTotp();
    await stale(sam);
    const { id } = (await sam.get('/users?role=coordinator')).body.items[0]!;
    expect((await sam.post('/auth/step-up', { password: sam.account.password })).status).toBe(422);
    expect(slugOf(await sam.post(`/users/${id}/end-sessions`))).toBe('step-up-required');
    // A stolen session adds no factor of its own.
    expect(slugOf(await sam.post('/auth/passkeys/options'))).toBe('step-up-required');
    const code = await sam.code();
    expect((await sam.post('/auth/step-up', { otp: code })).status).toBe(200);
    expect((await sam.post('/auth/step-up', { otp: code })).status).toBe(422);
    expect((await sam.post(`/users/${id}/end-sessions`)).status).toBe(200);
  });
});

describe('outside a demo', () => {
  let real: System;
  beforeAll(async () => {
    real = await startSystem({ demo: false, stepUp: true, clock: new MovableClock() });
  });
  afterAll(() => real.stop());

  it('a password alone opens a session that can set up a second factor and nothing else', async () => {
    const nok = new Visitor(real, real.account('caseworker Border'));
    expect((await nok.signIn()).body).toMatchObject({ secondFactorRequired: true });
    for (const path of ['/cases', '/auth/me', '/auth/sessions', '/notifications', '/users'])
      expect([path, slugOf(await nok.get(path))]).toEqual([path, 'second-factor-required']);
    expect(slugOf(await nok.post('/auth/recovery-codes'))).toBe('second-factor-required');
    expect(slugOf(await nok.post('/auth/step-up', { password: nok.account.password }))).toBe('second-factor-required');
    expect((await nok.get('/auth/factors')).status).toBe(200);
    const { rows } = await real.sql.query(
      `select 1 from audit_events where outcome = 'refused' and slug = 'second-factor-required' and action = 'session.who'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    // Another who knows the password, and waits for her to set a factor up.
    const thief = new Visitor(real, nok.account);
    await thief.signIn();
    expect((await nok.enrolTotp()).status).toBe(204);
    expect((await nok.get('/cases')).status).toBe(200);
    expect((await thief.post('/auth/totp')).status).toBe(401);
    expect(slugOf(await thief.signIn())).toBe('otp-required');
    expect((await nok.refresh()).body['secondFactorRequired']).toBeUndefined();
    expect((await nok.get('/auth/me')).status).toBe(200);
  });

  it('the database itself lets nobody in who has not shown a second factor', async () => {
    const sokha = new Visitor(real, real.account('caseworker Safe'));
    await sokha.signIn();
    const { enrolling: _, ...actor } = real.actorOf({ token: sokha.token } as never) as never as { enrolling: boolean };
    const { Desk } = await import('#access');
    await expect(real.app.get(Desk).do(actor as never, async (work) => work.rows('select 1'))).rejects.toMatchObject({
      slug: 'second-factor-required',
    });
  });

  it('nobody takes her last factor away', async () => {
    const dara = new Visitor(real, real.account('caseworker Safe', 1));
    await dara.signIn();
    const [one, other] = [new Authenticator(), new Authenticator()];
    const first = await dara.addPasskey(one, 'one');
    const second = await dara.addPasskey(other, 'other');
    expect((await dara.post(`/auth/passkeys/${first.body.id}/remove`, await dara.signed(other))).status).toBe(204);
    const { codes } = (await dara.post('/auth/recovery-codes')).body as unknown as { codes: string[] };
    expect(slugOf(await dara.post(`/auth/passkeys/${second.body.id}/remove`, { otp: codes[0] }))).toBe('last-factor');
    expect((await dara.signInByPasskey(other)).status).toBe(200);
  });
});
