import { type Actor, Desk, type Work } from '#access';
import { dayAt, type DeadlineEvent, DeadlinesService } from '#deadlines';
import { colleaguesOf } from '#identity';
import { decodeCursor, isTimeAndId, invalidField, notFound, type Page, pageOf, zoneOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Acts } from './acts.js';
import { Case } from './case.entity.js';
import { isOpen } from './case.lifecycle.js';
import { requireOpen } from './consents.service.js';
import { entryIds } from './entries.queries.js';
import type { EntriesQuery } from './entries.dto.js';
import { CaseEntry, type EntryKind } from './entry.entity.js';

/** An entry as it is shown: what was written, by whom and when. */
export type ReadEntry<Content extends object> = Content & {
  id: string;
  createdAt: string;
  createdBy: { id: string; name: string };
};

/** What some kinds of entry say that the case must follow. */
interface Dated {
  on?: string;
  response?: string;
}

/** Which clock a service starts that must answer within a time (Primero's four). */
const serviceClocks: Readonly<Record<string, DeadlineEvent>> = {
  within_1_hour: 'service_requested_1h',
  within_3_hours: 'service_requested_3h',
  within_1_day: 'service_requested_1d',
  within_3_days: 'service_requested_3d',
};

/** Notes, services, screenings, determinations, deportations and claims: written as the case goes on, never changed. */
@Injectable()
export class EntriesService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  list<Content extends object>(
    actor: Actor,
    caseId: string,
    kind: EntryKind,
    { limit, cursor }: EntriesQuery,
  ): Promise<Page<ReadEntry<Content>>> {
    const after = cursor ? decodeCursor(cursor, isTimeAndId) : null;
    return this.desk.do(actor, async (work) => {
      await work.see(Case, 'entry.read', caseId);
      const ids = await entryIds(work, caseId, kind, after, limit + 1);
      const page = pageOf(await this.#entries(work, caseId, kind, ids), limit, ({ createdAt, id }) => [createdAt, id]);
      return page as unknown as Page<ReadEntry<Content>>;
    });
  }

  one<Content extends object>(actor: Actor, caseId: string, kind: EntryKind, id: string): Promise<ReadEntry<Content>> {
    return this.desk.do(actor, async (work) => {
      await work.see(Case, 'entry.read', caseId);
      const [entry] = await this.#entries(work, caseId, kind, [id]);
      if (!entry) throw notFound('Entry');
      return entry as unknown as ReadEntry<Content>;
    });
  }

  add<Content extends object>(
    actor: Actor,
    caseId: string,
    kind: EntryKind,
    input: Content & Dated,
  ): Promise<ReadEntry<Content>> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'entry.add', caseId);
      requireOpen(isOpen(row.status));
      refuseFuture(input.on, work.now);
      const entry = await work.add(CaseEntry, 'entry.add', {
        caseId,
        kind,
        content: { ...input },
        createdBy: work.actor.id,
      });
      if (kind === 'screening') {
        await this.deadlines.done(work, caseId, ['screening']);
        await this.acts.happened(work, row, { kind, on: dayOf(input.on, row, work.now), isNew: false });
      }
      const clock = kind === 'service' && input.response ? serviceClocks[input.response] : undefined;
      if (clock) await this.deadlines.happened(work, row, clock, work.now);
      const [read] = await this.#entries(work, caseId, kind, [entry.id]);
      return read as unknown as ReadEntry<Content>;
    });
  }

  async #entries(
    work: Work,
    caseId: string,
    kind: EntryKind,
    ids: readonly string[],
  ): Promise<ReadEntry<Record<string, unknown>>[]> {
    if (!ids.length) return [];
    const entries = await work.list(CaseEntry, 'entry.read', {
      where: { caseId, kind, id: ids },
      order: [
        ['createdAt', 'desc'],
        ['id', 'desc'],
      ],
      most: ids.length,
      part: true,
    });
    const writers = await colleaguesOf(work, entries.map(({ createdBy }) => createdBy)); // prettier-ignore
    return entries.map(({ id, content, createdAt, createdBy }) => ({
      ...(content as Record<string, unknown>),
      id,
      createdAt: createdAt.toISOString(),
      createdBy: { id: createdBy, name: writers.get(createdBy)?.name ?? '' },
    }));
  }
}

/** The day that was said, which may have begun where she is not yet. */
function dayOf(on: string | undefined, { hostCountry }: Case, now: Date): string {
  const today = dayAt(now, zoneOf(hostCountry));
  return on && on < today ? on : today;
}

function refuseFuture(on: string | undefined, now: Date): void {
  // It is already tomorrow where the sun rises.
  const latest = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  if (on && on > latest) throw invalidField('/on', 'future', 'This day is still to come');
}
