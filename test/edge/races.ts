import { aCase, aGrant, aRescue } from '../support/people.js';
import { eventually } from '../support/system.js';
import { aReferral, aTransfer, because, count, good, one, type Race, rivals, said, theirs, toThem, twice, versionOf, type World } from './meeting.js'; // prettier-ignore

const aDeadline = async ({ nok }: World): Promise<string> => {
  const { id } = await aCase(nok);
  const body = { kind: 'other', title: 'call her', dueAt: '2031-01-01T00:00:00Z' };
  return `/deadlines/${(await nok.post(`/cases/${id}/deadlines`, body)).body.id}`;
};
const later = { dueAt: '2031-02-01T00:00:00Z', reason: 'she asked for it' };
const withdrawn = { purpose: 'consular_notification', decision: 'withdrawn', obtainedAt: '2025-02-14T10:00:00Z', method: 'verbal' }; // prettier-ignore

/** Of every day. */
export const races: readonly Race[] = [
  {
    name: 'the same rescue is sent again before it is answered',
    run: async (world) => {
      const headers = { 'idempotency-key': crypto.randomUUID() };
      const body = aRescue();
      return {
        acts: twice(() => world.nok.post('/cases', body, headers)),
        holds: (answers) => {
          const ids = new Set(good(answers).map((answer) => answer.body.id));
          return ids.size === 1 ? [] : [`${ids.size} cases (${said(answers)})`];
        },
      };
    },
  },
  {
    name: 'two correct the same version of a case',
    run: async (world) => {
      const { id, version } = await aCase(world.nok);
      return {
        acts: ['high', 'low'].map((riskLevel) => () => world.nok.patch(`/cases/${id}`, version, { riskLevel })),
        holds: one,
      };
    },
  },
  {
    name: 'a case is closed by two',
    run: async (world) => {
      const { id } = await aCase(world.nok);
      const body = { reason: 'she went home', outcome: 'returned_home' };
      return { acts: [world.nok, world.ploy].map((by) => () => by.post(`/cases/${id}/close`, body)), holds: one };
    },
  },
  {
    name: 'a case is closed while a note is written',
    run: async (world) => {
      const { id } = await aCase(world.nok);
      return {
        acts: [
          () => world.ploy.post(`/cases/${id}/close`, { reason: 'she went home', outcome: 'returned_home' }),
          () => world.nok.post(`/cases/${id}/notes`, { body: 'she slept well' }),
        ],
        holds: async ([closed, noted]) => {
          const kept = await count(world, 'case_entries where case_id = $1', id);
          return [
            ...(closed!.status < 300 ? [] : [`not closed: ${closed!.status}`]),
            ...(kept === (noted!.status < 300 ? 1 : 0) ? [] : [`${kept} notes after an answer of ${noted!.status}`]),
          ];
        },
      };
    },
  },
  {
    name: 'the embassy is to be told by two',
    run: async (world) => {
      const { id } = await aCase(world.nok, { consents: [aGrant()] });
      return {
        acts: twice(() => world.nok.post(`/cases/${id}/consular-notifications`)),
        holds: async () => {
          const there = await count(world, `consular_notifications where case_id = $1 and status <> 'cancelled'`, id);
          return there === 1 ? [] : [`${there} notices`];
        },
      };
    },
  },
  {
    name: 'she withdraws while her embassy is to be told',
    run: async (world) => {
      const { id } = await aCase(world.nok, { consents: [aGrant()] });
      return {
        acts: [
          () => world.nok.post(`/cases/${id}/consular-notifications`),
          () => world.thida.post(`/cases/${id}/consents`, withdrawn),
        ],
        holds: async ([, said]) => {
          if (said!.status !== 201) return [`her no was answered ${said!.status}`];
          const alive = await count(world, `consular_notifications where case_id = $1 and status <> 'cancelled'`, id);
          const { status } = await world.selam.get(`/cases/${id}`);
          return [...(alive ? [`${alive} notices stand`] : []), ...(status === 404 ? [] : [`the officer is answered ${status}`])]; // prettier-ignore
        },
      };
    },
  },
  {
    name: 'a hold is set while her embassy is to be told',
    run: async (world) => {
      const { id } = await aCase(world.nok, { consents: [aGrant()] });
      return {
        acts: [
          () => world.nok.post(`/cases/${id}/consular-notifications`),
          async () => world.thida.put(`/cases/${id}/protection-hold`, await versionOf(world.thida, id), { reason: 'fears_authorities' }), // prettier-ignore
        ],
        holds: async ([, held]) => {
          if (held!.status >= 300) return held!.status === 412 ? [] : [`the hold was answered ${held!.status}`];
          const { status } = await world.selam.get(`/cases/${id}`);
          return status === 404 ? [] : [`the officer is answered ${status}`];
        },
      };
    },
  },
  {
    name: 'a step is done and stands still at once',
    run: async (world) => {
      const { id } = await aCase(world.nok);
      const path = `/cases/${id}/repatriation/steps/shelter`;
      return {
        acts: [
          () => world.nok.post(path, { state: 'done' }),
          () => world.thida.post(path, { state: 'blocked', reason: 'medical' }),
        ],
        holds: async (answers) => {
          const rows = await count(world, `repatriation_steps where case_id = $1 and key = 'shelter'`, id);
          return rows === 1 && good(answers).length > 0 ? [] : [`${rows} rows (${said(answers)})`];
        },
      };
    },
  },
  rivals(
    'a deadline is met by two',
    async (world) => ({ path: await aDeadline(world) }),
    ({ nok, thida }, path) => [nok, thida].map((by) => () => by.post(`${path}/complete`)),
  ),
  rivals(
    'a deadline is met and given up',
    async (world) => ({ path: await aDeadline(world) }),
    ({ nok, ploy }, path) => [() => nok.post(`${path}/complete`), () => ploy.post(`${path}/cancel`, because)],
  ),
  {
    name: 'a deadline is met and moved',
    run: async (world) => {
      const path = await aDeadline(world);
      return {
        acts: [() => world.nok.post(`${path}/complete`), () => world.thida.post(`${path}/extend`, later)],
        holds: async ([met]) => {
          const waiting = await count(
            world,
            `reminders r join deadlines d on d.id = r.deadline_id where d.id = $1 and d.state = 'done' and r.done_at is null and r.dropped_at is null`,
            path.split('/').at(-1),
          );
          return [...(met!.status < 300 ? [] : [`not met: ${met!.status}`]), ...(waiting ? [`${waiting} reminders wait`] : [])]; // prettier-ignore
        },
      };
    },
  },
  rivals('a referral is accepted by two', aReferral, ({ sokha, dara }, path) =>
    [sokha, dara].map((by) => () => by.post(`${path}/accept`)),
  ),
  rivals('a referral is accepted and refused', aReferral, ({ sokha, dara }, path) => [
    () => sokha.post(`${path}/accept`),
    () => dara.post(`${path}/reject`, because),
  ]),
  {
    name: 'a referral is accepted and taken back',
    run: async (world) => {
      const { path, case: opened } = await aReferral(world);
      return {
        acts: [() => world.sokha.post(`${path}/accept`), () => world.nok.post(`${path}/revoke`, because)],
        holds: async ([, back]) => {
          const { status } = await world.sokha.get(`/cases/${opened.id}`);
          return back!.status < 300 && status !== 404 ? [`taken back, and the helper is answered ${status}`] : [];
        },
      };
    },
  },
  {
    name: 'she withdraws while a referral is accepted',
    run: async (world) => {
      const { path, case: opened } = await aReferral(world);
      const no = { ...toThem(world, 'service_referral'), decision: 'withdrawn' };
      return {
        acts: [() => world.sokha.post(`${path}/accept`), () => world.nok.post(`/cases/${opened.id}/consents`, no)],
        holds: async () => {
          const { status } = await world.sokha.get(`/cases/${opened.id}`);
          return status === 404 ? [] : [`the helper is answered ${status}`];
        },
      };
    },
  },
  rivals('a transfer is accepted and refused', aTransfer, ({ dara }, path) => [
    () => dara.post(`${path}/accept`),
    () => dara.post(`${path}/reject`, because),
  ]),
  rivals('a transfer is accepted and taken back', aTransfer, ({ dara, ploy }, path) => [
    () => dara.post(`${path}/accept`),
    () => ploy.post(`${path}/revoke`, because),
  ]),
  {
    name: 'a case is offered to the same house by two',
    run: async (world) => {
      const { id } = await aCase(world.nok, { consents: [toThem(world, 'case_management')] });
      const body = { organisationId: theirs(world), note: 'our house closes' };
      return { acts: twice(() => world.ploy.post(`/cases/${id}/transfers`, body)), holds: one };
    },
  },
  {
    name: 'a note is written while the case changes hands',
    run: async (world) => {
      const { path, case: opened } = await aTransfer(world);
      return {
        acts: [
          () => world.dara.post(`${path}/accept`),
          () => world.nok.post(`/cases/${opened.id}/notes`, { body: 'she slept well' }),
        ],
        holds: async ([accepted, noted]) => {
          if (accepted!.status >= 300) return [`not accepted: ${accepted!.status}`];
          const notes = await world.dara.get(`/cases/${opened.id}/notes`);
          const there = notes.body.items?.length ?? -1;
          return there === (noted!.status < 300 ? 1 : 0) ? [] : [`the new owner reads ${there} notes after ${noted!.status}`]; // prettier-ignore
        },
      };
    },
  },
  {
    name: 'glass is broken by the same hand again and again',
    run: async (world) => {
      const { id } = await aCase(world.nok);
      const reason = { reason: 'she stands before me' };
      return {
        acts: twice(() => world.dara.post(`/cases/${id}/break-glass`, reason)),
        // Each is told, on the record and reviewed for itself.
        holds: async (answers) => {
          const rows = await count(world, 'glass_breaks where case_id = $1', id);
          return rows === good(answers).length ? [] : [`${rows} rows of ${good(answers).length} (${said(answers)})`];
        },
      };
    },
  },
  {
    name: 'somebody is shut out while her helper is let in',
    run: async (world) => {
      const { path, case: opened } = await aReferral(world);
      const exclusion = { organisation: theirs(world), reason: 'her brother works there' };
      return {
        acts: [
          () => world.sokha.post(`${path}/accept`),
          () => world.ploy.post(`/cases/${opened.id}/exclusions`, exclusion),
        ],
        holds: async ([, shut]) => {
          const { status } = await world.sokha.get(`/cases/${opened.id}`);
          return shut!.status < 300 && status === 404
            ? []
            : [`shut out ${shut!.status}, and she is answered ${status}`];
        },
      };
    },
  },
  {
    name: 'a notice is acknowledged three times',
    run: async ({ nok, selam }) => {
      const { id } = await aCase(nok, { consents: [aGrant()] });
      const { body } = await nok.post(`/cases/${id}/consular-notifications`);
      await eventually(() => selam.get(`/cases/${id}`), ({ status }) => status === 200); // prettier-ignore
      return {
        acts: twice(() => selam.post(`/consular-notifications/${body.id}/acknowledge`)),
        holds: (answers) => {
          const when = new Set(answers.map((answer) => answer.body['acknowledgedAt']));
          return when.size === 1 && good(answers).length === 3 ? [] : [`${when.size} moments (${said(answers)})`];
        },
      };
    },
  },
  {
    name: 'two say the next version of one testimony',
    run: async ({ nok, thida }) => {
      const { id } = await aCase(nok);
      const told = { language: 'am', takenOn: '2025-03-01', body: 'they sold me', abuse: [{ type: 'sale' }] };
      const { body } = await nok.post(`/cases/${id}/testimonies`, told);
      const path = `/cases/${id}/testimonies/${body.id}/versions`;
      const again = { ...told, body: 'they sold me twice' };
      return {
        acts: [nok, thida].map((by) => () => by.post(path, again)),
        holds: async (answers) => {
          const versions = good(answers).map((answer) => JSON.stringify(answer.body));
          return new Set(versions).size === versions.length ? [] : [`two of one version (${said(answers)})`];
        },
      };
    },
  },
];
