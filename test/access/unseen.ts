import { randomUUID } from 'node:crypto';
import { ReportsFreeze } from '#reports';
import { kindOf, resolved, type Schema } from '../support/api-examples.js';
import { Surface } from '../support/hostile.js';
import { openToMission } from '../support/missions.js';
import { aCase, aGrant } from '../support/people.js';
import { listenToQuestions } from '../support/questions.js';
import { eventually, type Person, type System } from '../support/system.js';

/** Those who must not notice, and what they work at meanwhile. */
export const observers = {
  safe: ['caseworker Safe', 0],
  dara: ['supervisor Safe', 0],
  thida: ['caseworker Border', 1],
  selam: ['consular_officer ET', 0],
  lin: ['consular_officer CN', 0],
  arun: ['coordinator', 0],
} as const;
export type Observer = keyof typeof observers;

const hers = {
  names: [{ full: 'Zebenework Qwaxle' }],
  phones: ['+66812345678'],
  identityDocuments: [{ kind: 'passport', number: 'EP7654321', status: 'held' }],
};
const rescue = { date: '2025-03-04', method: 'raid', country: 'MM', place: 'Shwe Kokko' };

export class Unseen {
  /** Ids of what must not be noticed, by what they are of; of nothing, while it is not there. */
  ids: Record<string, string> = { case: randomUUID() };
  private constructor(
    readonly system: System,
    readonly surface: Surface,
    readonly people: Readonly<Record<Observer, Person>>,
    /** A case of hers, where she has one. */
    readonly own: Partial<Record<Observer, string>>,
    readonly questions: (requestId: string) => string[],
  ) {}

  /** Everybody has a case of her own, and somebody else has none of hers yet. */
  static async before(system: System): Promise<Unseen> {
    const people = {} as Record<Observer, Person>;
    for (const [name, [which, nth]] of Object.entries(observers))
      people[name as Observer] = await system.as(which, nth);
    const owned: string[] = [];
    for (const by of [people.safe, people.thida]) {
      const own = await aCase(by, { person: { names: [{ full: 'Abebe Bekele' }] }, consents: [aGrant()], rescue });
      await by.post(`/cases/${own.id}/deadlines`, { kind: 'other', dueAt: '2031-01-01T00:00:00Z' });
      if (by === people.safe) await openToMission(system, own.id);
      owned.push(own.id);
    }
    const [safe, thida] = owned;
    const own = { safe: safe!, dara: safe!, selam: safe!, thida: thida! };
    // Else the night's run would make the first release a minute after the start, between before and after.
    await system.app.get(ReportsFreeze).freeze(new Date(Date.now() + 1000));
    const unseen = new Unseen(system, await Surface.of(system), people, own, listenToQuestions(system));
    await unseen.#settled();
    return unseen;
  }

  /** Somebody is logged by another team, and everything happens to her that can. */
  async somebodyComes(): Promise<void> {
    const { system } = this;
    const [nok, ploy] = [await system.as('caseworker Border'), await system.as('supervisor Border')];
    const must = async (made: ReturnType<Person['post']>) => {
      const { status, body } = await made;
      if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
      return body.id;
    };
    const consents = [aGrant(), aGrant({ purpose: 'share_testimony' })];
    const opened = await aCase(nok, { person: hers, rescue, consents, vulnerabilities: ['injury'] }); // prettier-ignore
    const team = randomUUID();
    const { organisationId } = system.actorOf(nok);
    await system.sql.query(`insert into teams (id, organisation_id, name) values ($1, $2, 'another')`, [team, organisationId]); // prettier-ignore
    const path = `/cases/${opened.id}`;
    const [testimony, deadline] = [
      await must(nok.post(`${path}/testimonies`, { language: 'am', takenOn: '2025-03-05', body: 'they kept us awake', abuse: [{ type: 'torture' }] })), // prettier-ignore
      await must(nok.post(`${path}/deadlines`, { kind: 'service_response', dueAt: '2031-03-06T00:00:00Z' })),
    ];
    await must(nok.post(`${path}/notes`, { body: 'she waits at the pier' }));
    await must(nok.put(`${path}/shelter`, (await nok.get(path)).body.version, { address: 'Lindenlane 7' }));
    const print = await must(nok.post('/exports', { kind: 'case_summary_pdf', caseId: opened.id }));
    for (const excluded of [
      { user: system.actorOf(this.people.dara).id },
      { mission: system.actorOf(this.people.lin).missionId },
    ])
      // prettier-ignore
      await must(ploy.post(`${path}/exclusions`, { ...excluded, reason: 'kin' }));
    await must(nok.put(`${path}/protection-hold`, (await nok.get(path)).body.version, { reason: 'asylum_seeker' }));
    await must(nok.post(`${path}/close`, { reason: 'gone', outcome: 'returned_home' }));
    await system.sql.query('update cases set team_id = $2 where id = $1', [opened.id, team]);
    await this.#settled();
    const { rows } = await system.sql.query<{ id: string; number: string }>('select rescue_id as id, case_number as number from cases where id = $1', [opened.id]); // prettier-ignore
    this.ids = { case: opened.id, testimony, deadline, print, rescue: rows[0]!.id };
  }

  /**
   * What each list answers to each of its questions, and what the database was asked for it. Where one takes an id, it is
   * asked for what must not be noticed.
   */
  async look(by: Observer): Promise<Map<string, string>> {
    const seen = new Map<string, string>();
    const person = this.people[by];
    const logger = this.system.actorOf(await this.system.as('caseworker Border')).id;
    const note = async (question: string, answer: Promise<Awaited<ReturnType<Person['get']>>>) => {
      const { status, body, headers } = await answer;
      const told = [...headers].filter(([name]) => !/^(x-request-id|date)$/.test(name));
      const said = `${status} ${JSON.stringify(body)} ${JSON.stringify(told)}`.replaceAll(/"(requestId|asOf|lastUsedAt)":"[^"]*"/g, '""'); // prettier-ignore
      seen.set(question, [said, ...this.questions(headers.get('x-request-id')!)].join('\n'));
      return body.nextCursor;
    };
    for (const { path, name } of this.#lists()) {
      const asked = name ? `${path}${name === 'assigneeId' ? logger : this.ids['case']!}` : path;
      const next = await note(path, person.get(asked));
      if (next) await note(`${path}, on`, person.get(`${asked}${path.includes('?') ? '&' : '?'}cursor=${next}`));
    }
    for (const q of ['Zebenework', 'Zebenework Qwaxle', '+66812345678', 'EP7654321', 'Abebe'])
      await note(`search for ${q}`, person.post('/cases/search', { q }));
    return seen;
  }

  /** Every list with each of its questions once, as the description names them. */
  #lists(): { path: string; name?: string }[] {
    return this.surface.operations
      .filter(
        ({ method, path }) =>
          method === 'GET' && !path.includes('{') && path.startsWith('/api/v1/') && !path.endsWith('/stream'),
      ) // prettier-ignore
      .flatMap(({ path: whole, query }) => {
        const path = whole.replace('/api/v1', '');
        const isReport = path.startsWith('/reports');
        const start = (name: string) => `${path}?${isReport && name !== 'groupBy' ? 'groupBy=sex&' : ''}`;
        return [
          { path: isReport ? `${path}?groupBy=nationality` : path },
          ...query.flatMap(({ name, schema }) => {
            const one = resolved(schema, this.surface.document);
            if (one.format === 'uuid') return [{ path: `${start(name)}${name}=`, name }];
            return valuesOf(one, name).map((value) => ({ path: `${start(name)}${name}=${encodeURIComponent(value)}` }));
          }),
        ];
      });
  }

  async #settled(): Promise<void> {
    await eventually(
      () => this.system.sql.query('select kind from outbox where done_at is null and (not_before is null or not_before <= now())'), // prettier-ignore
      ({ rowCount }) => rowCount === 0,
      30,
    );
  }
}

function valuesOf(schema: Schema, name: string): string[] {
  const one = kindOf(schema) === 'array' && schema.items ? schema.items : schema;
  if (name === 'cursor') return [];
  if (one.enum) return one.enum.map(String).filter((value) => !/^(xlsx|pdf)$/.test(value)).slice(0, 3); // prettier-ignore
  if (name === 'limit') return ['1'];
  if (one.format === 'date') return ['2025-03-04'];
  if (one.format === 'date-time') return ['2025-03-04T00:00:00Z'];
  if (kindOf(one) === 'boolean') return ['true'];
  return [typeof one.example === 'string' ? one.example : 'ET'];
}
