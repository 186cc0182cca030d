import { Desk, system as systemActor } from '#access';
import { Eraser } from '#cases';
import { keysRotate } from '../../apps/cli/src/keys.js';
import { aCase, aGrant, type OpenedCase } from '../support/people.js';
import type { Answer, Person, System } from '../support/system.js';
import { Visitor } from '../support/visitor.js';
import { type Act, aReferral, aTransfer, because, count, good, one, type Race, rivals, said, toThem, versionOf, type World } from './meeting.js'; // prettier-ignore

const PASSWORD = 'lantern river stone';
const idOf = ({ system }: World, who: Person): string => system.actorOf(who).id;

/** Something that is done in nobody's name, as an answer. */
const inside =
  (run: () => Promise<unknown>): Act =>
  () =>
    run().then(
      () => ({ status: 200 }) as Answer,
      () => ({ status: 500 }) as Answer,
    );

/** Two agreed that she is forgotten, and the worker is about to do it. */
async function aboutToBeErased(world: World): Promise<{ case: OpenedCase; erase: Act; state: () => Promise<string> }> {
  const { ploy, nok, sam, system } = world;
  const opened = await aCase(nok);
  await nok.post(`/cases/${opened.id}/close`, { reason: 'she is home', outcome: 'returned_home' });
  const { body } = await ploy.post(`/cases/${opened.id}/erase`, because);
  const erasureId = body.id;
  // Without its message: the worker would come when it likes, and here it comes when the other does.
  await system.sql.query(
    `update erasures set state = 'approved', decided_by = $2, decided_at = now() where id = $1`,
    [erasureId, idOf(world, sam)],
  ); // prettier-ignore
  return {
    case: opened,
    erase: inside(() =>
      system.app
        .get(Desk)
        .do(systemActor('eraser'), (work) => system.app.get(Eraser).erase({ erasureId, caseId: opened.id }, work)),
    ),
    state: async () =>
      (await system.sql.query<{ state: string }>('select state from erasures where id = $1', [erasureId])).rows[0]!
        .state,
  };
}
const keys = (world: World, caseId: string) =>
  count(world, 'people p join cases c on c.person_id = p.id where c.id = $1 and p.data_key is not null', caseId);

/** A change of what somebody may do, asked for by one administrator and to be decided by another. */
async function aChange(world: World): Promise<{ id: string; path: string }> {
  const officer = await world.system.as('consular_officer KE');
  const { body } = await world.sam.post(`/users/${idOf(world, officer)}/changes`, {
    teamName: `Team ${crypto.randomUUID()}`,
  });
  return { id: body.id, path: `/user-changes/${body.id}` };
}

const signedIn = async (system: System, which: string): Promise<Visitor> => {
  const visitor = new Visitor(system, system.account(which));
  await visitor.signIn();
  return visitor;
};

/** Where a right, a key or a life is at stake. */
export const guarded: readonly Race[] = [
  {
    name: 'keys are turned while people write under them',
    run: async (world) => {
      const { nok, thida, system } = world;
      const organisation = system.actorOf(nok).organisationId!;
      const [one, other] = [await aCase(nok), await aCase(nok)];
      return {
        acts: [
          inside(() => keysRotate(system.config, { organisation }, () => undefined)),
          () => nok.post(`/cases/${one.id}/notes`, { body: 'she slept well' }),
          () => thida.patch(`/cases/${other.id}`, other.version, { person: { phones: ['+66812345678'] } }),
          () => thida.post('/rescues', { date: '2025-02-12', method: 'escaped', country: 'MM', place: 'the pier' }),
          () => aCase(nok).then(({ id }) => nok.get(`/cases/${id}`)),
        ],
        holds: async (answers) => {
          const read = await Promise.all([
            nok.get(`/cases/${one.id}/notes`),
            nok.get(`/cases/${other.id}`),
            nok.get(`/rescues/${answers[3]!.body.id}`),
            nok.get(`/cases/${answers[4]!.body.id}`),
          ]);
          const lost = [...answers, ...read].filter(({ status }) => status >= 300);
          return lost.length ? [`${lost.length} answers are no answers (${said([...answers, ...read])})`] : [];
        },
      };
    },
  },
  {
    name: 'a legal hold is set while she is erased',
    run: async (world) => {
      const { case: opened, erase, state } = await aboutToBeErased(world);
      const version = await versionOf(world.ploy, opened.id);
      return {
        acts: [erase, () => world.ploy.put(`/cases/${opened.id}/legal-hold`, version, because)],
        holds: async ([, held]) => {
          const end = `${await state()}, ${await keys(world, opened.id)} keys`;
          const right = held!.status < 300 ? 'cancelled, 1 keys' : 'done, 0 keys';
          return end === right ? [] : [`the hold was answered ${held!.status}, and the erasure is ${end}`];
        },
      };
    },
  },
  {
    name: 'a case is opened again, and written to, while she is erased',
    run: async (world) => {
      const { case: opened, erase, state } = await aboutToBeErased(world);
      return {
        acts: [
          erase,
          () => world.ploy.post(`/cases/${opened.id}/reopen`, because),
          () => world.nok.post(`/cases/${opened.id}/consents`, aGrant({ note: 'asked at the pier' })),
          () => world.thida.post(`/cases/${opened.id}/notes`, { body: 'she slept well' }),
        ],
        holds: async ([, opens]) => {
          if ((await state()) !== 'done') return opens!.status < 300 ? [] : ['neither erased nor opened'];
          const left = await count(
            world,
            `(select case_id from consents union all select case_id from case_entries union all select case_id from finding_tokens
              union all select case_id from deadlines where title is not null) left_over where case_id = $1`,
            opened.id,
          );
          const is = (await keys(world, opened.id)) + left;
          return is === 0 && opens!.status >= 400 ? [] : [`erased, and ${is} are left (${opens!.status})`];
        },
      };
    },
  },
  {
    name: 'she withdraws while another organisation takes her case over',
    run: async (world) => {
      const { path, case: opened } = await aTransfer(world);
      const no = { ...toThem(world, 'case_management'), decision: 'withdrawn' };
      return {
        acts: [() => world.dara.post(`${path}/accept`), () => world.nok.post(`/cases/${opened.id}/consents`, no)],
        holds: async (answers) => {
          const readers = [await world.dara.get(`/cases/${opened.id}`), await world.nok.get(`/cases/${opened.id}`)];
          return [...one(answers), ...one(readers)];
        },
      };
    },
  },
  {
    name: 'glass is broken by whom an exclusion names',
    run: async (world) => {
      const { id } = await aCase(world.nok);
      const exclusion = { user: idOf(world, world.dara), reason: 'her brother holds people there' };
      return {
        acts: [
          () => world.dara.post(`/cases/${id}/break-glass`, { reason: 'she stands before me' }),
          () => world.ploy.post(`/cases/${id}/exclusions`, exclusion),
        ],
        holds: async ([, shut]) => {
          const { status } = await world.dara.get(`/cases/${id}`);
          return shut!.status === 201 && status === 404
            ? []
            : [`shut out ${shut!.status}, and she is answered ${status}`];
        },
      };
    },
  },
  {
    name: 'a helper reads while the referral ends',
    run: async (world) => {
      const { path, case: opened } = await aReferral(world);
      await world.sokha.post(`${path}/accept`);
      const look = () => world.sokha.get(`/cases/${opened.id}`);
      return {
        acts: [look, () => world.nok.post(`${path}/revoke`, because), look, look],
        holds: async (answers) => {
          const { status } = await look();
          const shown = answers.filter((answer) => answer.status === 200 && 'person' in answer.body).length;
          const onRecord = await count(
            world,
            `audit_events where actor_id = $1 and $2 = any(subjects) and action = 'case.read' and outcome = 'done'`,
            idOf(world, world.sokha),
            opened.id,
          );
          return [
            ...(status === 404 ? [] : [`it ended, and the helper is answered ${status}`]),
            ...(onRecord === shown ? [] : [`${shown} were shown, ${onRecord} stand on the record`]),
          ];
        },
      };
    },
  },
  rivals('a change of rights is agreed to and taken back', aChange, ({ sam, arun }, path) => [
    () => arun.post(`${path}/approve`),
    () => sam.post(`${path}/reject`),
  ]),
  {
    name: 'whoever agrees to a change is signed out at that moment',
    run: async (world) => {
      const { id, path } = await aChange(world);
      const agrees = await signedIn(world.system, 'coordinator');
      // In a session of its own, so that the others go on.
      const { sessionId } = world.system.actorOf({ token: agrees.token } as never);
      return {
        acts: [() => agrees.post(`${path}/approve`), () => world.arun.delete(`/auth/sessions/${sessionId}`)],
        holds: async ([agreed, ended]) => {
          const { status } = await agrees.get('/auth/me');
          const { state } = (await world.sam.get(`/user-changes/${id}`)).body;
          if (state === 'pending') await world.sam.post(`${path}/reject`);
          // What she was told nothing of may have been done: it was asked for before her session ended.
          const right = agreed!.status < 300 ? ['approved', 'applied'] : ['pending', 'approved', 'applied'];
          return ended!.status < 300 && status === 401 && right.includes(String(state))
            ? []
            : [
                `ended ${ended!.status}, she is answered ${status}; agreed ${agreed!.status}, and it is ${String(state)}`,
              ];
        },
      };
    },
  },
  {
    name: 'a session goes on while it is ended',
    run: async ({ system }) => {
      const nok = await signedIn(system, 'caseworker Safe');
      return {
        acts: [() => nok.post('/auth/refresh'), () => nok.post('/auth/logout')],
        holds: async ([went, ended]) => {
          const again = new Visitor(system, nok.account);
          again.token = (went!.body?.['accessToken'] as string | undefined) ?? nok.token;
          again.cookie = went!.headers.getSetCookie()[0]?.split(';')[0] ?? nok.cookie;
          const answers = [await nok.get('/auth/me'), await again.get('/auth/me'), await again.refresh()];
          const alive = answers.filter(({ status }) => status === 200).length;
          return ended!.status < 300 && !alive ? [] : [`ended ${ended!.status}, and ${alive} go on (${said(answers)})`];
        },
      };
    },
  },
  {
    name: 'an invitation is answered by three',
    run: async (world) => {
      const { sam, arun, system, sokha } = world;
      const email = `${crypto.randomUUID()}@example.org`;
      const asked = await sam.post('/users', { name: 'Made Up', email, role: 'caseworker', organisationId: system.actorOf(sokha).organisationId }); // prettier-ignore
      await arun.post(`/user-changes/${String(asked.body['pendingChange'])}/approve`);
      const token = asked.body['invitation'];
      return {
        acts: [1, 2, 3].map((n) => () => system.call('POST', '/auth/accept-invitation', { token, password: `${PASSWORD} ${n}` })), // prettier-ignore
        holds: async (answers) => {
          const chosen = answers.findIndex(({ status }) => status < 300) + 1;
          const opens = new Visitor(system, { email, password: `${PASSWORD} ${chosen}` });
          return [...one(answers), ...(good([await opens.signIn()]).length ? [] : ['her password does not open'])];
        },
      };
    },
  },
];
