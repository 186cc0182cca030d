import { aCase, aGrant, type OpenedCase } from '../support/people.js';
import { type Answer, type Person, startSystem, type System } from '../support/system.js';

export interface World {
  system: System;
  nok: Person;
  thida: Person;
  ploy: Person;
  sokha: Person;
  dara: Person;
  selam: Person;
  /** Two administrators: nobody gives rights alone. */
  sam: Person;
  arun: Person;
}
export type Act = () => Promise<Answer>;

/**
 * Acts that meet: what was prepared for them, the acts that are sent at the same moment, and what must hold whoever came
 * first. What holds is said by answering: an empty list, or what is wrong.
 */
export interface Race {
  name: string;
  run: (world: World) => Promise<{ acts: Act[]; holds: (answers: Answer[]) => Promise<string[]> | string[] }>;
}

export async function aWorld(): Promise<World> {
  const system = await startSystem({ twoPerson: true });
  // As the operator of the house makes her.
  await system.sql.query(`update users set role = 'administrator' where role = 'coordinator'`);
  const [nok, thida, ploy, sokha, dara, selam, sam, arun] = await Promise.all([
    system.as('caseworker Border'),
    system.as('caseworker Border', 1),
    system.as('supervisor Border'),
    system.as('caseworker Safe'),
    system.as('supervisor Safe'),
    system.as('consular_officer ET'),
    system.as('administrator'),
    system.as('coordinator'),
  ]);
  return { system, nok, thida, ploy, sokha, dara, selam, sam, arun };
}

/** @returns what did not hold */
export async function meet(world: World, { name, run }: Race): Promise<string[]> {
  const { acts, holds } = await run(world);
  const answers = await Promise.all(acts.map((act) => act()));
  // An act that is refused for what it says would never meet another.
  const broken = answers.flatMap(({ status }, n) => (isLate(status) ? [] : [`act ${n + 1} was answered ${status}`]));
  return [...broken, ...(await holds(answers))].map((what) => `${name}: ${what}`);
}

/** Done, or told that somebody else was there before. */
const isLate = (status: number): boolean => status < 300 || [401, 404, 409, 410, 412].includes(status);
export const good = (answers: readonly Answer[]): Answer[] => answers.filter(({ status }) => status < 300);
export const said = (answers: readonly Answer[]): string => answers.map(({ status }) => status).join(' ');
/** One of them is done, and the others are told that they came too late. */
export const one = (answers: readonly Answer[]): string[] =>
  good(answers).length === 1 ? [] : [`${good(answers).length} of ${answers.length} were done (${said(answers)})`];
export const twice = (act: Act): Act[] => [act, act, act];

export const theirs = ({ system, dara }: World): string => system.actorOf(dara).organisationId!;
export const toThem = (world: World, purpose: string) =>
  aGrant({ purpose, recipient: { kind: 'organisation', organisationId: theirs(world) } });
export const versionOf = async (by: Person, id: string): Promise<number> => (await by.get(`/cases/${id}`)).body.version;
export const count = async ({ system }: World, sql: string, ...values: unknown[]): Promise<number> =>
  Number((await system.sql.query<{ n: string }>(`select count(*) as n from ${sql}`, values)).rows[0]!.n);

export const aReferral = async (world: World): Promise<{ case: OpenedCase; path: string }> => {
  const opened = await aCase(world.nok, { consents: [toThem(world, 'service_referral')] });
  const body = { organisationId: theirs(world), service: 'safehouse', response: 'within_3_hours', parts: [] };
  return { case: opened, path: `/referrals/${(await world.nok.post(`/cases/${opened.id}/referrals`, body)).body.id}` };
};
export const aTransfer = async (world: World): Promise<{ case: OpenedCase; path: string }> => {
  const opened = await aCase(world.nok, { consents: [toThem(world, 'case_management')] });
  const body = { organisationId: theirs(world), note: 'our house closes' };
  return { case: opened, path: `/transfers/${(await world.ploy.post(`/cases/${opened.id}/transfers`, body)).body.id}` };
};
export const because = { reason: 'she asked for it' };

/** Two who decide the same thing otherwise: one of them decides. */
export const rivals = (
  name: string,
  prepared: (world: World) => Promise<{ path: string }>,
  acts: (world: World, path: string) => Act[],
): Race => ({
  name,
  run: async (world) => ({ acts: acts(world, (await prepared(world)).path), holds: one }),
});
