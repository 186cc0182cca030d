import { randomUUID } from 'node:crypto';
import { aCase, aGrant } from '../support/people.js';
import { openToMission } from '../support/missions.js';
import type { Person, System } from '../support/system.js';

const accounts = {
  nok: 'caseworker Border',
  ploy: 'supervisor Border',
  safe: 'caseworker Safe',
  dara: 'supervisor Safe',
  selam: 'consular_officer ET',
  lin: 'consular_officer CN',
  arun: 'coordinator',
  ines: 'auditor',
  sam: 'administrator',
} as const;
export type Name = keyof typeof accounts;

export interface PoolWorld {
  people: Readonly<Record<Name, Person>>;
  /** Questions whose answers stay the same while nobody changes what is asked about. */
  questions: readonly { by: Name; method: 'GET' | 'POST'; path: string; body?: object }[];
  /** Cases that nobody asks about: one that may be written to, one that is slow to be written to, one that cannot be. */
  open: string;
  slow: string;
  cursed: string;
  unasked: string;
}

/** Two organisations and two missions, each with people of their own, and what each of them may ask. */
export async function aPoolWorld(system: System): Promise<PoolWorld> {
  const people = Object.fromEntries(
    await Promise.all(Object.entries(accounts).map(async ([name, account]) => [name, await system.as(account)])),
  ) as Record<Name, Person>;
  const { nok, safe } = people;
  const logged = async (by: Person, full: string, nationality: string, over: object = {}) =>
    (await aCase(by, { person: { names: [{ full }], nationalities: [nationality] }, consents: [aGrant()], ...over }))
      .id;
  const asked: string[] = [];
  for (const [by, mark] of [
    [nok, 'Berhan'],
    [safe, 'Sawit'],
  ] as const)
    // prettier-ignore
    for (const nationality of ['ET', 'CN']) asked.push(await logged(by, `${mark} ${nationality}`, nationality));
  for (const [n, country] of ['ET', 'CN', 'ET', 'CN'].entries()) await openToMission(system, asked[n]!, country);
  // Of a nationality that nobody asks for, so that no list that is compared holds them.
  const besides = () => logged(nok, 'Juma', 'KE');
  const [open, slow, cursed] = [await besides(), await besides(), await besides()];
  const unasked = await logged(nok, 'Juma', 'KE', { consents: [] });
  await system.sql.query(`
    create function planted() returns trigger language plpgsql as $$ begin
      if new.case_id = '${slow}' then perform pg_sleep(0.25); end if;
      if new.case_id = '${cursed}' then raise exception 'planted'; end if;
      return new;
    end $$;
    create trigger planted before insert on case_entries for each row execute function planted()`);
  return { people, questions: questionsOf(asked), open, slow, cursed, unasked };
}

function questionsOf(cases: readonly string[]): PoolWorld['questions'] {
  const everybody = Object.keys(accounts) as Name[];
  const about = ['', '/timeline', '/consents', '/repatriation', '/notes'];
  const paths = [
    ...cases.flatMap((id) => about.map((part) => `/cases/${id}${part}`)),
    ...['ET', 'CN'].map((nationality) => `/cases?nationality=${nationality}`),
    ...cases.map((id) => `/deadlines?caseId=${id}`),
    `/cases/${randomUUID()}`,
    '/auth/me',
    '/consular-notifications',
    '/reports/cases?groupBy=nationality,sex',
  ];
  return everybody.flatMap((by) => [
    ...paths.map((path) => ({ by, method: 'GET' as const, path })),
    ...['Berhan', 'Sawit'].map((q) => ({ by, method: 'POST' as const, path: '/cases/search', body: { q } })),
  ]);
}
