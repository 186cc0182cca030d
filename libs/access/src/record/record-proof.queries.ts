import { type AuditEvent, type Checkpoint, type Proof, prove } from '#platform';
import type { Work } from '../work.js';
import { checkpointColumns, type EventRow, eventColumns, eventOf } from './record.queries.js';

/** Whether there is such a line. */
export async function isOnRecord(work: Work, eventId: string): Promise<boolean> {
  work.require('audit.read');
  return (await work.rows('select id from audit_events where id = $1', [eventId])).length > 0;
}

/** The path of a line in the tree of its batch, as the tree lies in the database; null while it waits for its seal. */
export async function proofOf(work: Work, eventId: string): Promise<Proof | null> {
  const [seal] = await work.rows<Checkpoint & { position: number }>(
    `select l.position, c.* from audit_leaves l cross join lateral (
       select ${checkpointColumns} from audit_checkpoints where size >= l.position order by size limit 1) c
     where l.event_id = $1`,
    [eventId],
  );
  if (!seal) return null;
  const { position, ...checkpoint } = seal;
  const leaves = await work.rows<{ leaf: Buffer }>(
    'select leaf from audit_leaves where position between $1 and $2 order by position',
    [checkpoint.first, checkpoint.size],
  );
  const index = position - checkpoint.first;
  return index < leaves.length ? prove(leaves.map(({ leaf }) => leaf), index, checkpoint) : null; // prettier-ignore
}

/** The line itself, with what is sealed in it as it lies there. */
export async function lineOf(work: Work, eventId: string): Promise<AuditEvent | null> {
  work.require('audit.seal');
  const [row] = await work.rows<EventRow>(`select ${eventColumns} from audit_events e where e.id = $1`, [eventId]);
  return row ? eventOf(row) : null;
}

export function checkpointsBetween(work: Work, after: number, last: number): Promise<Checkpoint[]> {
  work.require('audit.seal');
  return work.rows<Checkpoint>(
    `select ${checkpointColumns} from audit_checkpoints where number > $1 and number <= $2 order by number`,
    [after, last],
  );
}
