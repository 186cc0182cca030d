import { reachOf, type Work } from '#access';

export interface InboxRow {
  id: string;
  kind: string;
  caseId: string | null;
  caseNumber: string | null;
  subjectId: string | null;
  createdAt: Date;
  readAt: Date | null;
}

export interface InboxFilter {
  id?: string;
  unread?: boolean;
  /** Rows older than this place; newest first. */
  before?: readonly [createdAt: string, id: string];
  /** Rows not older than this; oldest first. */
  since?: Date;
  /** Of those, rows newer than this place. */
  after?: readonly [createdAt: string, id: string];
}

/** The reader's own messages. The number of a case stands beside them while she may see it. */
export function readInbox(
  work: Work,
  { id, unread, before, since, after }: InboxFilter,
  most: number,
): Promise<InboxRow[]> {
  work.require('inbox.read');
  const values: unknown[] = [work.actor.id];
  const where = ['n.user_id = $1'];
  if (id) where.push(`n.id = $${values.push(id)}`);
  if (unread !== undefined) where.push(`n.read_at is ${unread ? '' : 'not '}null`);
  if (before) where.push(`(n.created_at, n.id) < ($${values.push(before[0])}, $${values.push(before[1])})`);
  if (since) where.push(`n.created_at >= $${values.push(since)}`);
  if (after) where.push(`(n.created_at, n.id) > ($${values.push(after[0])}, $${values.push(after[1])})`);
  const order = since ? 'asc' : 'desc';
  const [number, join] = reachOf(work.actor, 'case.read')
    ? ['c.case_number', `left join cases c on c.id = n.case_id and ${work.reach('case.read', 'c')}`]
    : ['null::text', ''];
  return work.rows<InboxRow>(
    `select n.id, n.kind, n.case_id as "caseId", ${number} as "caseNumber", n.subject_id as "subjectId",
       n.created_at as "createdAt", n.read_at as "readAt"
     from notifications n ${join} where ${where.join(' and ')}
     order by n.created_at ${order}, n.id ${order} limit ${Number(most)}`,
    values,
  );
}
