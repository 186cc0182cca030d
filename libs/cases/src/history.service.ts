import { type Actor, Desk, type Verb, type Work } from '#access';
import { colleaguesOf } from '#identity';
import { decodeCursor, isTimeAndId, notFound, type Page, pageOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Case } from './case.entity.js';
import type { HistoryItem } from './history.dto.js';
import { auditedHistoryOf, type HistoryLine, historyOf } from './history.queries.js';

/** Who did what to a case, and who looked at it: shown to those who work on it; who looked, to auditors too. */
@Injectable()
export class HistoryService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  timeline(actor: Actor, caseId: string, limit: number, cursor?: string): Promise<Page<HistoryItem>> {
    return this.#page(actor, 'case.timeline', caseId, 'done', limit, cursor);
  }

  accessLog(actor: Actor, caseId: string, limit: number, cursor?: string): Promise<Page<HistoryItem>> {
    return this.#page(actor, 'case.access_log', caseId, 'all', limit, cursor);
  }

  #page(
    actor: Actor,
    verb: Verb,
    caseId: string,
    which: 'done' | 'all',
    limit: number,
    cursor?: string,
  ): Promise<Page<HistoryItem>> {
    const after = cursor ? decodeCursor(cursor, isTimeAndId) : null;
    return this.desk.do(actor, async (work) => {
      const lines = await this.#lines(work, verb, caseId, which, after, limit + 1);
      const page = pageOf(lines, limit, ({ at, id }) => [at.toISOString(), id]);
      const people = await colleaguesOf(
        work,
        page.items.map(({ actorId }) => actorId),
      );
      const items = page.items.map((line) => ({
        at: line.at.toISOString(),
        actor: people.get(line.actorId) ?? {
          id: line.actorId,
          name: 'Homeward',
          role: line.actorRole,
          organisation: null,
        },
        action: line.action,
        outcome: line.outcome,
        ...(line.slug && { slug: line.slug }),
        ...(which === 'done' && { detail: this.#detail(work, line, caseId) }),
      }));
      return { items, nextCursor: page.nextCursor };
    });
  }

  async #lines(
    work: Work,
    verb: Verb,
    caseId: string,
    which: 'done' | 'all',
    after: readonly unknown[] | null,
    most: number,
  ): Promise<HistoryLine[]> {
    if (work.sees('spine')) {
      await work.see(Case, verb, caseId);
      return historyOf(work, verb, caseId, which, after, most);
    }
    const lines = await auditedHistoryOf(work, caseId, after, most);
    if (!lines) throw notFound('Case');
    return lines;
  }

  // Sealed under the person's key where it is about her alone, else under the system's.
  #detail(work: Work, { id, detail }: HistoryLine, caseId: string): object | null {
    if (!detail) return null;
    for (const key of [work.keys.ofCase(caseId), work.keys.system()]) {
      try {
        return work.keys.open<object>(key, `audit_events|detail|${id}`, detail);
      } catch {
        continue;
      }
    }
    return null;
  }
}
