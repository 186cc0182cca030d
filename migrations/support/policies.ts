import type { QueryRunner } from 'typeorm';

/** The database roles, one for each kind of actor. They log in nowhere: the API takes one with SET LOCAL ROLE. */
export const people = [
  'caseworker',
  'supervisor',
  'consular_officer',
  'coordinator',
  'administrator',
  'auditor',
] as const;
export const systems = ['signin', 'relay', 'steward', 'sealer', 'counter', 'importer'] as const;

/** Those that came later: what was there before grants them nothing by itself. */
const laterSystems = ['keeper', 'eraser', 'scanner'] as const;

type Role =
  (typeof people)[number] | (typeof systems)[number] | (typeof laterSystems)[number] | 'breaker' | 'receiver' | 'taker';
type Command = 'select' | 'insert' | 'update' | 'delete';

/** What a role may do to a table: `[roles, commands, which rows, which columns]`. */
export type Rule = {
  to: readonly Role[];
  may: readonly Command[];
  rows: string;
  /** Rows as they may be after a change; the same as `rows` where not given. */
  after?: string;
  /** Columns, where not all of them. Applies to select and update. */
  columns?: readonly string[];
};

export const sameOrganisation = 'organisation_id = (select sec.organisation_id())';
export const sameTeam = `${sameOrganisation} and team_id = (select sec.team_id())`;
export const ownMission = 'mission_id = (select sec.mission_id()) and mission_sees_until > now()';
/**
 * Whom an exclusion keeps from a case, it is not there for. It stands on the row: a lock that waited for it sees it, and
 * where nobody is excluded nothing is asked.
 */
export const notKeptAway = '(excluded is null or not excluded && (select sec.parties()))';
/** The same of a row that is reached without its case. */
export const notOfKeptAway = (column: string) => `${column} <> all ((select sec.kept_from())::uuid[])`;
/** A row that hangs on a case is there for whoever the case is there for. */
export const whereItsCaseIs = (table: string) => `exists (select 1 from cases c where c.id = ${table}.case_id)`;
export const anyActor = '(select sec.acting())';

/** Row-level security for one table: forced, refused by default, one policy for each role and command. */
export async function protect(db: QueryRunner, table: string, rules: readonly Rule[]): Promise<void> {
  await db.query(`alter table ${table} enable row level security; alter table ${table} force row level security`);
  await protectMore(db, table, rules);
}

/** More rules for a table that is protected already. */
export async function protectMore(db: QueryRunner, table: string, rules: readonly Rule[]): Promise<void> {
  for (const { to, may, rows, after, columns } of rules) {
    for (const role of to) {
      for (const command of may) {
        const some = columns && (command === 'select' || command === 'update') ? ` (${columns.join(', ')})` : '';
        await db.query(`grant ${command}${some} on ${table} to homeward_${role}`);
        const using = command === 'insert' ? '' : ` using (${rows})`;
        const check = command === 'insert' || command === 'update' ? ` with check (${after ?? rows})` : '';
        await db.query(
          `create policy ${role}_${command} on ${table} for ${command} to homeward_${role}${using}${check}`,
        );
      }
    }
  }
}

/** Says anew which rows a policy lets through, of policies that `protect` made. */
export async function alterPolicies(
  db: QueryRunner,
  table: string,
  rules: readonly Omit<Rule, 'columns'>[],
): Promise<void> {
  for (const { to, may, rows, after } of rules) {
    for (const role of to) {
      for (const command of may) {
        const using = command === 'insert' ? '' : ` using (${rows})`;
        const check = command === 'insert' || command === 'update' ? ` with check (${after ?? rows})` : '';
        await db.query(`alter policy ${role}_${command} on ${table}${using}${check}`);
      }
    }
  }
}

/** Lets the gate, which owns the functions in `sec` and nothing else, read what it decides by. */
export async function letGateRead(
  db: QueryRunner,
  table: string,
  commands: readonly Command[] = ['select'],
): Promise<void> {
  for (const command of commands) {
    await db.query(`grant ${command} on ${table} to homeward_gate`);
    await db.query(`create policy gate_${command} on ${table} for ${command} to homeward_gate using (true)`);
  }
}
