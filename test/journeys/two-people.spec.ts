import { ApprovedChanges } from '../../libs/identity/src/changes/approved-changes.js';
import { type Answer, eventually, startSystem, type System } from '../support/system.js';
import { MovableClock, Visitor } from '../support/visitor.js';

const PASSWORD = 'lantern river stone';

describe('where two people decide', () => {
  let two: System;
  let [asks, agrees, hana, audits]: Visitor[] = [];
  const clock = new MovableClock();
  const idOf = (one: Visitor) => two.actorOf({ token: one.token } as never).id;
  const slugOf = ({ body }: Answer) => String(body['type']).replace('/problems/', '');
  beforeAll(async () => {
    two = await startSystem({ twoPerson: true, clock });
    // A second administrator, as the operator of the house makes her.
    const second = new Visitor(two, two.account('coordinator'));
    await second.signIn();
    await two.sql.query(`update users set role = 'administrator' where id = $1`, [idOf(second)]);
    const all = [
      new Visitor(two, two.account('administrator')),
      second,
      ...['caseworker Border', 'auditor'].map((who) => new Visitor(two, two.account(who))),
    ];
    for (const one of all) await one.signIn();
    [asks, agrees, hana, audits] = all;
  });
  afterAll(() => two.stop());
  const kindsOf = async (one: Visitor) => (await one.get('/notifications')).body.items.map(({ kind }) => kind);

  it('a role changes once another administrator agrees, is announced before and after, and counts at once', async () => {
    const id = idOf(hana!);
    const asked = await asks!.post(`/users/${id}/changes`, { role: 'supervisor', teamName: 'Supervision' });
    expect([asked.status, asked.body]).toMatchObject([
      201,
      { state: 'pending', wanted: { role: 'supervisor' }, askedBy: idOf(asks!), decidedBy: null, can: [] },
    ]);
    expect((await hana!.get('/auth/me')).body).toMatchObject({ role: 'caseworker' });
    expect(
      await eventually(
        () => kindsOf(hana!),
        (all) => all.length > 0,
      ),
    ).toEqual(['rights_change_asked']);
    const approve = `/user-changes/${asked.body.id}/approve`;
    expect([(await asks!.post(approve)).status, slugOf(await asks!.post(approve))]).toEqual([
      403,
      'second-person-required',
    ]);
    for (const one of [hana!, audits!]) expect((await one.post(approve)).status).toBe(403);
    expect((await asks!.get(`/users/${id}`)).body).toMatchObject({ role: 'caseworker' });
    expect((await agrees!.get('/user-changes?state=pending')).body.items).toMatchObject([
      { id: asked.body.id, can: ['user_change.decide'] },
    ]);
    expect((await agrees!.post(approve)).body).toMatchObject({ state: 'applied', decidedBy: idOf(agrees!) });
    expect(slugOf(await agrees!.post(approve))).toBe('change-decided');
    expect((await hana!.get('/cases')).status).toBe(401);
    expect((await hana!.refresh()).body).toMatchObject({ user: { role: 'supervisor' } });
    expect((await hana!.get(`/users/${id}`)).body).toMatchObject({ role: 'supervisor', team: 'Supervision' });
    expect(
      await eventually(
        () => kindsOf(audits!),
        (all) => all.length > 1,
      ),
    ).toEqual(['rights_changed', 'rights_change_asked']);
  });

  it('what is harmless changes by one, and what is not waits', async () => {
    const { id, version } = (await asks!.get('/users?role=caseworker')).body.items[0] as unknown as {
      id: string;
      version: number;
    };
    const patch = (by: number, body: object) => asks!.call('PATCH', `/users/${id}`, body, { 'if-match': `"${by}"` });
    expect(await patch(version, { name: 'Another Name' })).toMatchObject({
      status: 200,
      body: { name: 'Another Name' },
    });
    const waits = await patch(version + 1, { role: 'supervisor' });
    expect([waits.status, waits.body]).toMatchObject([202, { role: 'caseworker', pendingChange: expect.any(String) }]);
    expect(slugOf(await patch(version + 1, { role: 'auditor' }))).toBe('change-pending');
    // Who asked may take it back.
    expect((await asks!.post(`/user-changes/${String(waits.body['pendingChange'])}/reject`)).body).toMatchObject({
      state: 'rejected',
    });
    expect(await patch(version + 1, { active: false })).toMatchObject({ status: 200, body: { active: false } });
    const back = await patch(version + 2, { active: true });
    expect([back.status, back.body]).toMatchObject([202, { active: false }]);
    expect((await agrees!.post(`/user-changes/${String(back.body['pendingChange'])}/approve`)).status).toBe(200);
    expect((await asks!.get(`/users/${id}`)).body).toMatchObject({ active: true });
  });

  it('nobody adds the second person of her own', async () => {
    const { organisationId } = (await asks!.get(`/users/${idOf(agrees!)}`)).body as unknown as {
      organisationId: string;
    };
    const third = { name: 'Made Up', email: 'made.up@example.org', role: 'administrator', organisationId };
    const added = await asks!.post('/users', third);
    expect([added.status, added.body]).toMatchObject([201, { active: false, pendingChange: expect.any(String) }]);
    const accept = () =>
      two.call('POST', '/auth/accept-invitation', { token: added.body['invitation'], password: PASSWORD });
    expect((await accept()).status).toBe(404);
    expect((await agrees!.post(`/user-changes/${String(added.body['pendingChange'])}/approve`)).status).toBe(200);
    expect((await accept()).status).toBe(204);
    expect(slugOf(await asks!.post(`/users/${idOf(asks!)}/changes`, { role: 'auditor' }))).toBe('own-account');
  });

  it('an officer who moves to another mission takes her account along, and none of what she saw', async () => {
    const officer = new Visitor(two, two.account('consular_officer ET'));
    await officer.signIn();
    await officer.enrolTotp();
    const { items } = (await asks!.get('/organisations?kind=mission&country=KE')).body;
    const wanted = { organisationId: items[0]!.id };
    const asked = await asks!.post(`/users/${idOf(officer)}/changes`, wanted);
    expect((await asks!.post(`/users/${idOf(hana!)}/changes`, wanted)).status).toBe(422);
    await agrees!.post(`/user-changes/${asked.body.id}/approve`);
    expect((await officer.get('/cases')).status).toBe(401);
    expect((await officer.signIn({ otp: await officer.code() })).body).toMatchObject({
      user: { email: officer.account.email, organisation: { country: 'KE' } },
    });
  });

  it('lost factors go after two agreed and a day has passed, told at once, unless she refuses', async () => {
    const officer = new Visitor(two, two.account('consular_officer CN'));
    await officer.signIn();
    await officer.enrolTotp();
    const reset = `/users/${idOf(officer)}/factor-reset`;
    const first = await asks!.post(reset);
    expect(
      await eventually(
        () => kindsOf(officer),
        (all) => all.includes('factor_reset_asked'),
      ),
    ).toBeTruthy();
    expect(slugOf(await asks!.post(`/user-changes/${first.body.id}/approve`))).toBe('second-person-required');
    expect((await agrees!.post(`/user-changes/${first.body.id}/approve`)).body).toMatchObject({ state: 'approved' });
    expect((await officer.post('/auth/factor-reset/refuse')).status).toBe(204);
    expect((await agrees!.get(`/user-changes/${first.body.id}`)).body).toMatchObject({
      state: 'rejected',
      decidedBy: idOf(officer),
    });
    expect(slugOf(await officer.post('/auth/factor-reset/refuse'))).toBe('no-reset');

    const second = await asks!.post(reset);
    await agrees!.post(`/user-changes/${second.body.id}/approve`);
    clock.forward(23 * 3600);
    await two.app.get(ApprovedChanges).apply();
    expect(slugOf(await officer.signIn())).toBe('otp-required');
    clock.forward(2 * 3600);
    await two.app.get(ApprovedChanges).apply();
    expect((await officer.get('/auth/me')).status).toBe(401);
    expect((await officer.signIn()).status).toBe(200);
    expect((await officer.get('/auth/factors')).body).toMatchObject({ totpSince: null, recoveryCodes: 0 });
    expect((await agrees!.get(`/user-changes/${second.body.id}`)).body).toMatchObject({ state: 'applied' });
  });

  it('and the database agrees that they are two, and that no administrator writes rights by herself', async () => {
    const change = `insert into user_changes (id, user_id, organisation_id, kind, wanted, state, asked_by, decided_by, decided_at, takes_effect_at)
      select gen_random_uuid(), u.id, u.organisation_id, 'rights', '{}', 'approved', $1, $2, now(), now() from users u where u.id = $3`;
    const [a, b, c] = [idOf(asks!), idOf(agrees!), idOf(hana!)];
    for (const [asker, decider, whom] of [
      [a, a, c],
      [a, c, c],
      [a, b, a],
    ])
      await expect(two.sql.query(change, [asker, decider, whom])).rejects.toMatchObject({ code: '23514' });
    const { rows } = await two.sql.query<{ column: string }>(
      `select attname as column from pg_attribute where attrelid = 'users'::regclass and attnum > 0
       and has_column_privilege('homeward_administrator', attrelid, attnum, 'update') order by 1`,
    );
    expect(rows.map(({ column }) => column)).toEqual(['active', 'email_token', 'profile', 'version']);
  });
});
