import { randomUUID } from 'node:crypto';
import { aCase, aGrant } from '../support/people.js';
import { eventually, type Person, type System } from '../support/system.js';
import { type Asker, askers, type Relation, relations } from './matrix.data.js';

export const CANARY = 'Kanariya';
export interface Hidden {
  relation: Relation;
  /** The first id of a path, by what it begins with. */
  ids: Readonly<Record<string, string>>;
  /** The beginnings of paths of which there is none in this relation: their id is nobody's. */
  without: ReadonlySet<string>;
}
export interface Matrix {
  hidden: readonly Hidden[];
  people: ReadonlyMap<Asker, Person | null>;
}

/** A case in each relation, with something of everything on it that has an id of its own. */
export async function aMatrix(system: System): Promise<Matrix> {
  const people = new Map<Asker, Person | null>();
  for (const [name, account] of Object.entries(askers))
    people.set(name as Asker, account && (await system.as(account)));
  const [nok, ploy, safe, dara, selam, sam] = (['nok', 'ploy', 'safe', 'dara', 'selam', 'sam'] as const).map((one) => people.get(one)!); // prettier-ignore
  const me = system.actorOf(nok!);
  const { rows: missions } = await system.sql.query<{ id: string }>(`select id from missions where organisation_id = $1`, [system.actorOf(selam!).organisationId]); // prettier-ignore
  const team = randomUUID();
  await system.sql.query(`insert into teams (id, organisation_id, name) values ($1, $2, 'another')`, [team, me.organisationId]); // prettier-ignore
  const told = async (id: string) => {
    await nok!.post(`/cases/${id}/consular-notifications`);
    await eventually(() => selam!.get(`/cases/${id}`), ({ status }) => status === 200); // prettier-ignore
  };
  const turns: Partial<Record<Relation, (id: string) => Promise<unknown>>> = {
    'held by a colleague of her team': (id) =>
      system.sql.query('update cases set assignee_id = null where id = $1', [id]),
    'of another team': (id) =>
      system.sql.query('update cases set team_id = $2, assignee_id = null where id = $1', [id, team]),
    'told to her mission with consent': told,
    'with a consent withdrawn': async (id) => {
      await told(id);
      await nok!.post(`/cases/${id}/consents`, { purpose: 'consular_notification', decision: 'withdrawn' });
    },
    'with a consent expired': async (id) => {
      await told(id);
      for (const change of [
        `update consents set expires_at = now() - interval '1 second' where case_id = $1`,
        `update cases set mission_sees_until = now() - interval '1 second' where id = $1`,
      ])
        await system.sql.query(change, [id]);
      // What ran out is called off in the background: it is looked at afterwards, so that nothing else changes meanwhile.
      await eventually(() => system.sql.query(`select 1 from consular_notifications where case_id = $1 and status = 'cancelled'`, [id]), ({ rowCount }) => rowCount === 1); // prettier-ignore
    },
    'on hold': async (id) => {
      await told(id);
      await ploy!.put(`/cases/${id}/protection-hold`, (await ploy!.get(`/cases/${id}`)).body.version, {
        reason: 'asylum_seeker',
      });
    },
    'closed to missions': async (id) => {
      await told(id);
      await nok!.post(`/cases/${id}/close`, { reason: 'home', outcome: 'home' });
      await system.sql.query(
        `update cases set status = 'closed', mission_id = null, mission_sees_until = null where id = $1`,
        [id],
      );
    },
    'that excludes her and her mission': async (id) => {
      await told(id);
      for (const whom of [{ user: me.id }, { mission: missions[0]!.id }])
        await ploy!.post(`/cases/${id}/exclusions`, { ...whom, reason: CANARY });
    },
    erased: async (id) => {
      await nok!.post(`/cases/${id}/close`, { reason: 'home', outcome: 'returned_home' });
      const { body } = await ploy!.post(`/cases/${id}/erase`, { reason: 'she asked for it' });
      await sam!.post(`/erasures/${body.id}/approve`);
      await eventually(() => ploy!.get(`/cases/${id}`), ({ status }) => status === 410); // prettier-ignore
    },
    'referred to another organisation': async (id) => {
      const organisationId = system.actorOf(safe!).organisationId;
      await nok!.post(`/cases/${id}/consents`, aGrant({ purpose: 'service_referral', recipient: { kind: 'organisation', organisationId } })); // prettier-ignore
      const asked = { organisationId, service: 'food', response: 'within_3_days', parts: [], note: CANARY };
      const { body } = await nok!.post(`/cases/${id}/referrals`, asked);
      await safe!.post(`/referrals/${body.id}/accept`);
    },
    'behind glass that was broken': (id) => dara!.post(`/cases/${id}/break-glass`, { reason: 'she stands before me' }),
  };
  const hidden: Hidden[] = [];
  for (const relation of Object.keys(relations) as Relation[]) {
    const by = relation === 'of another organisation' ? safe! : nok!;
    const consents = relation === 'without consent' ? [] : [aGrant()];
    const { id } = await aCase(by, { consents, person: { names: [{ full: `${CANARY} ${CANARY}` }] } });
    const made = async (path: string, body: object) => (await by.post(path, body)).body.id;
    const deadlines = await made(`/cases/${id}/deadlines`, {
      kind: 'other',
      title: CANARY,
      dueAt: '2031-01-01T00:00:00Z',
    });
    const exports = await made('/exports', { kind: 'case_summary_pdf', caseId: id });
    await turns[relation]?.(id);
    const found = async (table: string) =>
      (await system.sql.query<{ id: string }>(`select id from ${table} where case_id = $1`, [id])).rows[0]?.id;
    const byTheWay = {
      'consular-notifications': await found('consular_notifications'),
      'break-glass': await found('glass_breaks'),
      erasures: await found('erasures'),
      referrals: await found('transitions'),
      // None is offered here: test/journeys/transfers.spec.ts.
      transfers: undefined,
    };
    const entries = Object.entries(byTheWay).map(([root, one]) => [root, one ?? randomUUID()]);
    hidden.push({
      relation,
      ids: { cases: id, deadlines, exports, ...(Object.fromEntries(entries) as Record<string, string>) },
      without: new Set(Object.entries(byTheWay).flatMap(([root, one]) => (one ? [] : [root]))),
    });
  }
  // What is still being told would change while it is looked whether a refusal changed something.
  const due = `select count(*)::int as n from outbox where done_at is null and dead_at is null and not_before <= now()`;
  await eventually(() => system.sql.query<{ n: number }>(due), ({ rows }) => rows[0]!.n === 0, 30); // prettier-ignore
  return { hidden, people };
}
