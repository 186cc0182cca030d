import { type Actor, Desk, type Work } from '#access';
import { conflict, decodeCursor, isTimeAndId, notFound, type Page, pageOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { AlertView, ListAlerts } from './alerts.dto.js';
import { type AlertRow, listAlerts, markCanary, putAway } from './alerts.queries.js';
import { type ReadingRule, readingRules } from './unusual-reading.data.js';

/** Alerts on unusual reading: seen, asked about, put away with a note. */
@Injectable()
export class AlertsService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  list(actor: Actor, { limit, cursor, reviewed }: ListAlerts): Promise<Page<AlertView>> {
    const after = cursor ? decodeCursor(cursor, isTimeAndId) : null;
    return this.desk.do(actor, async (work) => {
      const rows = await listAlerts(work, reviewed === undefined ? {} : { reviewed }, after, limit + 1);
      work.record('alert.read');
      const { items, nextCursor } = pageOf(rows, limit, ({ at, id }) => [at.toISOString(), id]);
      return { nextCursor, items: items.map((row) => viewOf(work, row)) };
    });
  }

  read(actor: Actor, id: string): Promise<AlertView> {
    return this.desk.do(actor, async (work) => {
      const row = await this.#one(work, id);
      work.record('alert.read', { subjectId: id });
      return viewOf(work, row);
    });
  }

  /** Says what came of asking; once. */
  review(actor: Actor, id: string, note: string): Promise<AlertView> {
    return this.desk.do(actor, async (work) => {
      work.require('alert.review');
      await this.#one(work, id);
      const sealed = work.keys.seal(work.keys.system(), placeOf(id), note);
      if (!(await putAway(work, id, sealed))) throw conflict('already-reviewed', 'This alert was reviewed already');
      work.record('alert.review', { subjectId: id });
      return viewOf(work, await this.#one(work, id));
    });
  }

  /** From now on whoever opens this case is asked why. That it is marked is shown to nobody. */
  markCanary(actor: Actor, caseId: string): Promise<void> {
    return this.desk.do(actor, async (work) => {
      // No line names the case, done or refused: its access log would tell.
      if (!(await markCanary(work, caseId))) throw notFound('Case');
      work.record('canary.mark', { subjectId: caseId });
    });
  }

  async #one(work: Work, id: string): Promise<AlertRow> {
    const [row] = await listAlerts(work, { id }, null, 1);
    if (!row) throw notFound('Alert');
    return row;
  }
}

const placeOf = (id: string): string => `reading_alerts|note|${id}`;

function viewOf(work: Work, { userId, userRole, organisationId, ...row }: AlertRow): AlertView {
  const { title, threshold } = readingRules[row.rule] as ReadingRule;
  return {
    id: row.id,
    rule: row.rule,
    title,
    user: { id: userId, role: userRole, organisationId },
    at: row.at.toISOString(),
    count: row.count,
    threshold: threshold[userRole as keyof typeof threshold] ?? row.count,
    caseId: row.caseId,
    reviewedBy: row.reviewedBy,
    reviewedAt: row.reviewedAt?.toISOString() ?? null,
    note: row.note && work.keys.open<string>(work.keys.system(), placeOf(row.id), row.note),
  };
}
