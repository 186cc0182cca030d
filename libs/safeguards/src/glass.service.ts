import { type Actor, Desk, Handles, type Work } from '#access';
import { colleaguesOf } from '#identity';
import { Messages } from '#messaging';
import { conflict, decodeCursor, isTimeAndId, notFound, type Page, pageOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { GlassBreak } from './glass-break.entity.js';
import type { GlassBreakView, ListGlass, WhyBrokenByNumber } from './safeguards.dto.js';
import { glassBroken } from './safeguards.jobs.js';
import { announcedTo, breakable, breakableByNumber, endGlass, type GlassFilter, listGlass, type RawGlass, reviewGlass } from './safeguards.queries.js'; // prettier-ignore

const AN_HOUR = 3_600_000;

/** A look beyond one's reach: open to supervisors, for an hour, seen by everybody it concerns. See docs/decisions/0007. */
@Injectable()
export class GlassService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Messages) private readonly messages: Messages,
  ) {}

  /** @throws Problem not-found, the same for a case that is not there and one from which she is excluded */
  open(actor: Actor, caseId: string, reason: string): Promise<GlassBreakView> {
    return this.desk.do(actor, async (work) => {
      const organisationId = await breakable(work, caseId);
      if (!organisationId) throw notFound('Case');
      return this.#break(work, { caseId, organisationId }, reason);
    });
  }

  /** Of somebody whose number she has on paper. @throws Problem not-found, as above */
  openByNumber(actor: Actor, { caseNumber, reason }: WhyBrokenByNumber): Promise<GlassBreakView> {
    return this.desk.do(actor, async (work) => {
      const found = await breakableByNumber(work, caseNumber.trim().toUpperCase());
      if (!found) throw notFound('Case');
      return this.#break(work, found, reason);
    });
  }

  list(actor: Actor, { limit, cursor, reviewed }: ListGlass): Promise<Page<GlassBreakView>> {
    const before = cursor ? decodeCursor(cursor, isTimeAndId) : undefined;
    return this.desk.do(actor, async (work) => {
      const filter = { ...(reviewed !== undefined && { reviewed }), ...(before && { before }) };
      const rows = await listGlass(work, filter, limit + 1);
      const page = pageOf(rows, limit, ({ brokenAt, id }) => [brokenAt.toISOString(), id]);
      work.record('break_glass.list', { caseIds: [...new Set(page.items.map(({ caseId }) => caseId))] });
      return { items: await this.#views(work, page.items), nextCursor: page.nextCursor };
    });
  }

  one(actor: Actor, id: string): Promise<GlassBreakView> {
    return this.desk.do(actor, (work) => this.#read(work, { id }));
  }

  /** By whoever broke it, or a supervisor of the case's organisation. */
  end(actor: Actor, id: string): Promise<GlassBreakView> {
    return this.desk.do(actor, async (work) => {
      work.attempt('break_glass.end', id);
      const { caseId } = await this.#found(work, id);
      if (!(await endGlass(work, id))) throw conflict('glass-ended', 'Its hour is over, or it was ended before');
      work.record('break_glass.end', { caseIds: [caseId], subjectId: id });
      return this.#read(work, { id });
    });
  }

  review(actor: Actor, id: string, finding: string): Promise<GlassBreakView> {
    return this.desk.do(actor, async (work) => {
      work.attempt('break_glass.review', id);
      const found = await this.#found(work, id);
      refuseReview(actor, found, work.now);
      const key = work.keys.learnOrganisation(found.organisationId, found.key);
      const sealed = work.keys.seal(key, `glass_breaks|finding|${id}`, finding);
      if (!(await reviewGlass(work, id, sealed))) throw conflict('glass-reviewed', 'It was reviewed before');
      work.record('break_glass.review', { caseIds: [found.caseId], subjectId: id });
      return this.#read(work, { id });
    });
  }

  @Handles(glassBroken)
  async announce({ breakId }: { breakId: string }, work: Work): Promise<void> {
    for (const { userId, caseId, caseNumber: reference } of await announcedTo(work, breakId)) {
      await this.messages.tell(work, {
        userIds: [userId],
        kind: 'glass_broken',
        caseId,
        subjectId: breakId,
        key: breakId,
      });
      await this.messages.mail(work, { template: 'glass', to: { userId }, caseId: null, reference });
    }
  }

  async #break(work: Work, of: { caseId: string; organisationId: string }, reason: string): Promise<GlassBreakView> {
    const { id } = await work.attach(GlassBreak, 'break_glass.open', {
      ...of,
      brokenBy: work.actor.id,
      brokenByOrganisationId: work.actor.organisationId!,
      reason,
      brokenAt: work.now,
      until: new Date(work.now.getTime() + AN_HOUR),
    });
    work.record('break_glass.open', { caseIds: [of.caseId], subjectId: id });
    work.later(glassBroken, { breakId: id }, { key: id });
    return this.#read(work, { id });
  }

  async #found(work: Work, id: string): Promise<RawGlass> {
    const [found] = await listGlass(work, { id }, 1);
    if (!found) throw notFound('Broken glass');
    return found;
  }

  async #read(work: Work, filter: GlassFilter): Promise<GlassBreakView> {
    return (await this.#views(work, [await this.#found(work, filter.id!)]))[0]!;
  }

  async #views(work: Work, rows: readonly RawGlass[]): Promise<GlassBreakView[]> {
    const people = await colleaguesOf(work, rows.flatMap(({ brokenBy, reviewedBy }) => [brokenBy, reviewedBy])); // prettier-ignore
    return rows.map((row) => {
      const key = work.keys.learnOrganisation(row.organisationId, row.key);
      const open = (column: string, sealed: Buffer) =>
        work.keys.open<string>(key, `glass_breaks|${column}|${row.id}`, sealed);
      const by = people.get(row.brokenBy);
      return {
        id: row.id,
        caseId: row.caseId,
        organisation: { id: row.organisationId, name: row.organisation },
        by: { id: row.brokenBy, name: by?.name ?? '', organisation: by?.organisation ?? null },
        reason: open('reason', row.reason),
        at: row.brokenAt.toISOString(),
        until: row.until.toISOString(),
        open: isOpen(row, work.now),
        endedAt: row.endedAt?.toISOString() ?? null,
        review: row.finding && {
          finding: open('finding', row.finding),
          at: row.reviewedAt!.toISOString(),
          by: { id: row.reviewedBy!, name: people.get(row.reviewedBy!)?.name ?? '' },
        },
      } as GlassBreakView;
    });
  }
}

const isOpen = ({ endedAt, until }: RawGlass, now: Date): boolean => endedAt === null && until > now;

/** @throws Problem conflict */
function refuseReview(actor: Actor, row: RawGlass, now: Date): void {
  if (row.brokenBy === actor.id) throw conflict('own-review', 'Somebody else reviews what you opened');
  if (actor.role !== 'auditor' && actor.organisationId !== row.organisationId)
    throw conflict('not-yours-to-review', 'An auditor or a supervisor of the case reviews it');
  if (isOpen(row, now)) throw conflict('glass-open', 'It is still open: end it first');
}
