import { randomUUID } from 'node:crypto';
import type { Operation } from '../support/api-examples.js';
import { aRescue } from '../support/people.js';
import { startSystem } from '../support/system.js';
import { type Observer, Unseen } from './unseen.js';

/** Bodies that come further than an example in which every field stands: all that is asked is what the id is of. */
const furtherBodies: Readonly<Record<string, readonly ((id: string) => unknown)[]>> = {
  'POST /api/v1/cases': [(id) => aRescue({ rescue: { id } }), (id) => aRescue({ compoundId: id })],
  'POST /api/v1/exports': [(caseId) => ({ kind: 'case_summary_pdf', caseId })],
  'PATCH /api/v1/cases/{id}': [(id) => ({ rescue: { id } }), (id) => ({ compoundId: id })],
  'POST /api/v1/cases/{id}/assign': [(assigneeId) => ({ assigneeId })],
  'POST /api/v1/cases/{id}/deadlines': [(assigneeId) => ({ kind: 'other', dueAt: '2031-01-01T00:00:00Z', assigneeId })],
  'POST /api/v1/cases/{id}/exclusions': [(user) => ({ user, reason: 'kin' }), (mission) => ({ mission, reason: 'kin' })], // prettier-ignore
  'POST /api/v1/cases/{id}/consents': [
    (organisationId) => ({ purpose: 'service_referral', decision: 'granted', method: 'verbal', obtainedAt: '2025-03-05T00:00:00Z', recipient: { kind: 'service_provider', organisationId } }), // prettier-ignore
  ],
  'POST /api/v1/cases/{id}/testimonies': [
    (compoundId) => ({ language: 'am', takenOn: '2025-03-05', body: 'x', abuse: [{ type: 'torture', compoundId }] }),
  ],
};

/**
 * A world before and after somebody is logged whom these people may not see: nothing that they ask tells them apart.
 * @param share one in so many of the bodies
 */
export function unseenBy(everybody: readonly Observer[], share: number): void {
  let unseen: Unseen;
  const before = new Map<Observer, Map<string, string>>();
  beforeAll(async () => {
    unseen = await Unseen.before(await startSystem());
    for (const by of everybody) before.set(by, await unseen.look(by));
    await unseen.somebodyComes();
  });
  afterAll(() => unseen.system.stop());

  it.each(everybody)('changes no list, search, count, report or inbox of %s, nor what it costs', async (by) => {
    const after = await unseen.look(by);
    for (const [question, answer] of before.get(by)!)
      expect([question, after.get(question)]).toEqual([question, answer]);
    expect(after.size).toBe(before.get(by)!.size);
    expect([...after.values()].filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(10);
    const { rowCount } = await unseen.system.sql.query(`select 1 from mails where recipient_user_id = $1 and reference = (select case_number from cases where id = $2)`, [unseen.system.actorOf(unseen.people[by]).id, unseen.ids['case']]); // prettier-ignore
    expect(rowCount).toBe(0);
  });

  it('is named by no id in a body: what is hidden is answered as what is not there', async () => {
    const { system, surface, own, ids } = unseen;
    // What would be done is undone when it is written on the record: the second of two finds the world as the first did.
    await system.sql.query(`
      create function undone() returns trigger language plpgsql as $$ begin
        if new.outcome = 'done' and new.request_id is not null then raise exception 'undone' using errcode = '57014'; end if;
        return new;
      end $$;
      create trigger undone before insert on audit_events for each row execute function undone()`);
    const faults: string[] = [];
    const answered = new Set<number>();
    let turn = 0;
    for (const by of everybody.filter((one) => own[one])) {
      surface.ids['cases'] = own[by]!;
      for (const operation of surface.bodies.filter(({ path }) => !path.includes('/auth/'))) {
        const bodies = [
          ...surface.fields(operation).filter(({ schema }) => schema.format === 'uuid').map((field) => (id: string) => field.with(id)), // prettier-ignore
          ...(furtherBodies[`${operation.method} ${operation.path}`] ?? []),
        ];
        for (const body of bodies)
          for (const [what, id] of Object.entries(ids)) {
            // An organisation's rescues are its teams' together.
            if (turn++ % share || (what === 'rescue' && by === 'thida')) continue;
            const nobody = randomUUID();
            const hidden = await asked(unseen, by, operation, body(id), id);
            const absent = await asked(unseen, by, operation, body(nobody), nobody);
            answered.add(hidden.status);
            if (hidden.words !== absent.words)
              faults.push(`${by} ${operation.method} ${operation.path} with a ${what}:\n${hidden.words}\nof nobody:\n${absent.words}`); // prettier-ignore
          }
      }
    }
    await system.sql.query('drop trigger undone on audit_events');
    expect(faults).toEqual([]);
    expect([...answered]).toEqual(expect.arrayContaining([403, 404, 422]));
  });

  it('is answered by its right version as by a wrong one', async () => {
    const { rows } = await unseen.system.sql.query<{ version: number }>('select version from cases where id = $1', [unseen.ids['case']]); // prettier-ignore
    for (const by of everybody) {
      const said = [];
      for (const version of [rows[0]!.version, rows[0]!.version + 1]) {
        const { status, body, headers } = await unseen.people[by].patch(`/cases/${unseen.ids['case']}`, version, { riskLevel: 'high' }); // prettier-ignore
        said.push([status, body['type'], headers.get('etag')]);
      }
      expect(said[0]).toEqual(said[1]);
      expect([[403, 404].includes(said[0]![0] as number), said[0]![2]]).toEqual([true, null]);
    }
  });
}

async function asked(
  { system, surface, people, questions }: Unseen,
  by: Observer,
  operation: Operation,
  body: unknown,
  id: string,
) {
  // prettier-ignore
  const { rows } = await system.sql.query<{ version: number }>('select version from cases where id = $1', [surface.ids['cases']]); // prettier-ignore
  const begun = Date.now();
  const answer = await system.call(operation.method, surface.pathOf(operation), body, {
    authorization: `Bearer ${people[by].token}`,
    ...(operation.needsVersion && { 'if-match': `"${rows[0]!.version}"` }),
  });
  const told = [...answer.headers].filter(([name]) => !/^(x-request-id|date)$/.test(name));
  const words = JSON.stringify([answer.status, answer.body, told]).replaceAll(/"requestId":"[^"]*"/g, '');
  const all = [words, ...questions(answer.headers.get('x-request-id')!)].join('\n');
  // What a request made has an id of its own, made just then: it tells of nobody who was there before.
  const made = answer.status === 202 ? String(answer.body['id']) : id;
  const isNew = parseInt(made.replaceAll('-', '').slice(0, 12), 16) >= begun;
  return { status: answer.status, words: all.replaceAll(id, '{id}').replaceAll(isNew ? made : id, '{made}') };
}
