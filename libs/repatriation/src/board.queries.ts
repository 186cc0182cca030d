import type { Work } from '#access';
import type { RepatriationStep, StepState } from '#platform';
import type { BoardQuery } from './board.dto.js';
import type { StepDetail } from './repatriation-step.entity.js';

/** A case on the board, with its steps that were touched and what is due on it. */
export interface BoardRow {
  id: string;
  caseNumber: string;
  status: string;
  hostCountry: string;
  movedAt: Date;
  steps: { key: RepatriationStep; state: StepState; since: Date; detail: StepDetail | null }[];
  due: { kind: string; dueAt: string }[];
}
export interface Board {
  /** Open cases by where they are on the way home; null where a page goes on from another. */
  counts: Record<string, number> | null;
  rows: BoardRow[];
}
type Raw = Omit<BoardRow, 'movedAt' | 'steps'> & {
  movedAt: string;
  steps: { id: string; key: RepatriationStep; state: StepState; since: string; detail: string | null }[];
};

/**
 * The board in one statement: how many are where, and a page of those whose way has not moved for longest. It walks an
 * index of the mission's or the organisation's own cases, so that it costs what those are, whatever others there are.
 */
export function boardStatement(
  work: Work,
  { blocked, overdue, repatriationStatus, nationality }: BoardQuery,
  { before, after, most }: Page,
): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const is = (sql: (place: string) => string, value: unknown): string[] =>
    value === undefined || value === null ? [] : [sql(`$${values.push(value)}`)];
  const { role, missionId, organisationId } = work.actor;
  const isMission = role === 'consular_officer';
  const open = [
    work.reach('repatriation.board', 'c'),
    `c.status in ('active', 'follow_up')`,
    ...is((at) => (isMission ? `c.mission_id = ${at}` : `c.organisation_id = ${at}`), isMission ? missionId : organisationId), // prettier-ignore
    ...is((at) => `${at} = any(c.nationalities)`, nationality),
  ];
  const seen = isMission ? `and d.seen_by = $${values.push(missionId)}` : '';
  const shown = [
    ...open,
    ...is((at) => `c.repatriation_status = ${at}`, repatriationStatus),
    ...is((at) => `c.way_moved_at <= ${at}`, before),
    ...(blocked ? [`exists (select 1 from repatriation_steps b where b.case_id = c.id and b.state = 'blocked')`] : []),
    ...(overdue ? [`exists (select 1 from deadlines d where d.case_id = c.id and d.state = 'open' and d.due_at < $${values.push(work.now)} ${seen})`] : []), // prettier-ignore
    ...(after ? [`(c.way_moved_at, c.id) > ($${values.push(after[0])}, $${values.push(after[1])})`] : []),
  ];
  const counts = after
    ? 'null::jsonb'
    : `(select coalesce(jsonb_object_agg(n.status, n.cases), '{}') from (
         select c.repatriation_status as status, count(*)::int as cases from cases c where ${open.join(' and ')} group by 1) n)`;
  const sql = `select ${counts} as counts, (select coalesce(jsonb_agg(to_jsonb(p) order by p."movedAt", p.id), '[]') from (
       select c.id, c.case_number as "caseNumber", c.repatriation_status as status, c.host_country as "hostCountry", c.way_moved_at as "movedAt",
         (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'key', s.key, 'state', s.state, 'since', s.updated_at,
            'detail', case when s.state = 'blocked' then encode(s.detail, 'base64') end)), '[]')
          from repatriation_steps s where s.case_id = c.id) as steps,
         (select coalesce(jsonb_agg(jsonb_build_object('kind', o.kind, 'dueAt', o.due_at) order by o.due_at), '[]') from (
            select d.kind, d.due_at from deadlines d where d.case_id = c.id and d.state = 'open' ${seen} order by d.due_at limit 3) o) as due
       from cases c where ${shown.join(' and ')} order by c.way_moved_at, c.id limit ${Number(most)}) p) as rows`;
  return { sql, values };
}

interface Page {
  before: Date | null;
  after: readonly [movedAt: string, id: string] | null;
  most: number;
}

export async function readBoard(work: Work, query: BoardQuery, page: Page): Promise<Board> {
  const { sql, values } = boardStatement(work, query, page);
  const [board] = await work.rows<{ counts: Record<string, number> | null; rows: Raw[] }>(sql, values);
  return { counts: board!.counts, rows: await opened(work, board!.rows) };
}

async function opened(work: Work, rows: readonly Raw[]): Promise<BoardRow[]> {
  const blocked = rows.filter(({ steps }) => steps.some(({ detail }) => detail));
  if (blocked.length) await work.keys.fetchForCases(blocked.map(({ id }) => id));
  return rows.map((row) => ({
    ...row,
    movedAt: new Date(row.movedAt),
    steps: row.steps.map(({ id, since, detail, ...step }) => ({
      ...step,
      since: new Date(since),
      detail: detail
        ? work.openColumn<StepDetail>('repatriation_steps', 'detail', id, row.id, Buffer.from(detail, 'base64'))
        : null,
    })),
  }));
}
