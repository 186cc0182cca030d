import { conflict, decodeCursor, fits, isTimeAndId, notFound, type Page, pageOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Desk } from '../desk.js';
import { written, type WrittenCheckpoint } from './checkpoint-file.js';
import type { EventItem, ListCheckpoints, ListEvents, ProofAnswer } from './record.dto.js';
import { isOnRecord, proofOf } from './record-proof.queries.js';
import { listCheckpoints, listEvents } from './record-reading.queries.js';

/** What an auditor reads: that things happened, never what is in them. Her reading is on the record too. */
@Injectable()
export class RecordReading {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  events(actor: Actor, { limit, cursor, ...filters }: ListEvents): Promise<Page<EventItem>> {
    const after = cursor ? decodeCursor(cursor, isTimeAndId) : null;
    return this.desk.do(actor, async (work) => {
      const rows = await listEvents(work, filters, after, limit + 1);
      work.record('audit.read');
      const { items, nextCursor } = pageOf(rows, limit, ({ at, id }) => [at.toISOString(), id]);
      return {
        nextCursor,
        items: items.map(({ actorId, actorRole, organisationId, at, ...rest }) => ({
          ...rest,
          at: at.toISOString(),
          actor: { id: actorId, role: actorRole, organisationId },
        })),
      };
    });
  }

  proof(actor: Actor, eventId: string): Promise<ProofAnswer> {
    return this.desk.do(actor, async (work) => {
      if (!(await isOnRecord(work, eventId))) throw notFound('Event');
      const proof = await proofOf(work, eventId);
      if (!proof) throw conflict('not-sealed-yet', 'This event waits for its seal: ask again in a few seconds');
      if (!fits(proof)) throw conflict('record-damaged', 'The record was changed: have it verified');
      work.record('audit.read', { subjectId: eventId });
      const [leaf, path] = [proof.leaf.toString('hex'), proof.path.map((one) => one.toString('hex'))];
      return { ...proof, leaf, path, checkpoint: written(proof.checkpoint) };
    });
  }

  checkpoints(actor: Actor, { limit, cursor }: ListCheckpoints): Promise<Page<WrittenCheckpoint>> {
    const before = cursor ? decodeCursor(cursor, isNumber)[0] : null;
    return this.desk.do(actor, async (work) => {
      const rows = await listCheckpoints(work, before, limit + 1);
      work.record('audit.read');
      return pageOf(rows.map(written), limit, ({ number }) => [number]);
    });
  }
}

const isNumber = (values: readonly unknown[]): values is [number] =>
  values.length === 1 && Number.isSafeInteger(values[0]);
