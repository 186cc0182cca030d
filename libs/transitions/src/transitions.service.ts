import { type Actor, Desk, type Verb, type Work } from '#access';
import { Case } from '#cases';
import { colleaguesOf } from '#identity';
import { conflict, decodeCursor, isTimeAndId, notFound, type Page, pageOf, type TransitionStatus } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { ListTransitions } from './transitions.dto.js';
import { isBy, isStanding, next, type Side, statusOf, type TransitionMove } from './transition.lifecycle.js';
import type { Preview, TransitionKind } from './transition.entity.js';
import { transitionMoved } from './transitions.jobs.js';
import { type EndedBecause, holdCaseOf, type Lapsed, lapseOfCase, listTransitions, moveTransition, type RawTransition, refreshReferrals, type TransitionFilter } from './transitions.queries.js'; // prettier-ignore
import { type Opened, sidesOf } from './transitions.view.js';

/** One as it was read, with what lay sealed in it. */
export interface ReadTransition {
  id: string;
  row: RawTransition;
  opened: Opened;
  now: Date;
}

/** What referrals and transfers have in common: who sees them, and how they are answered. */
@Injectable()
export class TransitionsService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  list(
    actor: Actor,
    kind: TransitionKind,
    { limit, cursor, direction = 'received', status }: ListTransitions,
  ): Promise<Page<ReadTransition>> {
    const before = cursor ? decodeCursor(cursor, isTimeAndId) : undefined;
    return this.desk.do(actor, async (work) => {
      const filter = { direction, ...(status && { status }), ...(before && { before }) };
      const rows = await listTransitions(work, `${kind}.list`, kind, filter, limit + 1);
      const page = pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
      work.record(`${kind}.list`, { caseIds: [...new Set(page.items.map(({ caseId }) => caseId))] });
      return { items: await this.#opened(work, page.items), nextCursor: page.nextCursor };
    });
  }

  /** All of one case, the newest first: its history from the first day. */
  ofCase(actor: Actor, kind: TransitionKind, caseId: string): Promise<ReadTransition[]> {
    return this.desk.do(actor, async (work) => {
      await work.see(Case, `${kind}.list`, caseId);
      return this.#opened(work, await listTransitions(work, `${kind}.list`, kind, { caseId }, 1000));
    });
  }

  one(actor: Actor, kind: TransitionKind, id: string): Promise<ReadTransition> {
    return this.desk.do(actor, async (work) => {
      work.attempt(`${kind}.list`, id);
      const read = await this.read(work, `${kind}.list`, kind, { id });
      work.record(`${kind}.list`, { caseIds: [read.row.caseId], subjectId: id });
      return read;
    });
  }

  /** Answered, taken back or done: by one of the two sides. */
  move(actor: Actor, kind: TransitionKind, verb: TransitionMove, id: string, reason?: string): Promise<ReadTransition> {
    return this.desk.do(actor, async (work) => {
      work.attempt(verb, id);
      await holdCaseOf(work, verb, id);
      const [row] = await listTransitions(work, verb, kind, { id }, 1, ' for update of t');
      if (!row) throw notFound(nameOf(kind));
      requireSide(verb, sidesOf(actor, row));
      const status = next(kind, statusOf(row, work.now), verb);
      const key = work.keys.learnOrganisation(row.organisationId, row.key);
      await moveTransition(work, verb, id, {
        status,
        teamId: status === 'accepted' ? actor.teamId : null,
        reason: reason ? work.keys.seal(key, `transitions|reason|${id}`, reason) : null,
      });
      if (status === 'accepted') await requireStanding(work, row);
      work.record(verb, { caseIds: [row.caseId], subjectId: id });
      tellLater(work, id, status);
      return this.read(work, verb, kind, { id });
    });
  }

  /** One of these that stands makes another one a mistake. The case is locked. @throws Problem conflict */
  async requireNone(
    work: Work,
    kind: TransitionKind,
    caseId: string,
    stands: (one: RawTransition) => boolean,
  ): Promise<void> {
    haveLapsed(work, await lapseOfCase(work, `${kind}.make`, caseId));
    if ((await listTransitions(work, `${kind}.list`, kind, { caseId }, 1000)).some(stands))
      throw conflict(`${kind}-stands`, `This was asked already, and it stands`);
  }

  /** What she is asked to answer, as it waits. @throws Problem */
  async waiting(work: Work, verb: TransitionMove, kind: TransitionKind, id: string): Promise<RawTransition> {
    const [row] = await listTransitions(work, verb, kind, { id }, 1);
    if (!row) throw notFound(nameOf(kind));
    requireSide(verb, sidesOf(work.actor, row));
    next(kind, statusOf(row, work.now), verb);
    return row;
  }

  /** A referral of a case within reach that is asked or accepted, and not over. @throws Problem not-found, conflict */
  async standing(work: Work, verb: Verb, id: string): Promise<ReadTransition> {
    work.attempt(verb, id);
    const read = await this.read(work, verb, 'referral', { id });
    if (!read.row.isOwners) throw notFound(nameOf('referral'));
    const status = statusOf(read.row, read.now);
    if (!isStanding(status)) throw conflict('referral-status', `A referral that is ${status} has nothing to show`);
    return read;
  }

  /** @throws Problem not-found */
  async read(work: Work, verb: Verb, kind: TransitionKind, filter: TransitionFilter): Promise<ReadTransition> {
    const [read] = await this.#opened(work, await listTransitions(work, verb, kind, filter, 1));
    if (!read) throw notFound(nameOf(kind));
    return read;
  }

  async #opened(work: Work, rows: readonly RawTransition[]): Promise<ReadTransition[]> {
    const people = await colleaguesOf(work, rows.flatMap(({ createdBy, decidedBy }) => [createdBy, decidedBy])); // prettier-ignore
    return rows.map((row) => {
      const key = work.keys.learnOrganisation(row.organisationId, row.key);
      const open = <T>(column: string, sealed: Buffer | null) =>
        sealed && work.keys.open<T>(key, `transitions|${column}|${row.id}`, sealed);
      const opened = {
        preview: open<Preview>('preview', row.preview)!,
        note: open<string>('note', row.note),
        reason: open<string>('reason', row.reason),
        people,
      };
      return { id: row.id, row, opened, now: work.now };
    });
  }
}

/** @throws Problem conflict: she knows already that it is there */
function requireSide(verb: TransitionMove, sides: readonly Side[]): void {
  if (!isBy(sides, verb)) throw conflict('not-your-side', 'The other organisation decides this');
}

const nameOf = (kind: TransitionKind): string => (kind === 'referral' ? 'Referral' : 'Transfer');

/** Whom it concerns is told after this work, once for each way that it stands. */
export const tellLater = (work: Work, id: string, status: TransitionStatus, also: string | null = null): void =>
  work.later(transitionMoved, { transitionId: id, status, by: work.actor.id, also }, { key: `${id}:${status}` });

/** Nobody answered these in time: it is on the record, and both sides hear of it. */
export function haveLapsed(work: Work, lapsed: readonly Lapsed[]): void {
  for (const { id, kind, caseId } of lapsed) {
    work.record(`${kind}.expire`, { caseIds: [caseId], subjectId: id });
    tellLater(work, id, 'expired');
  }
}

const refusals: Readonly<Record<EndedBecause, readonly [slug: string, detail: string]>> = {
  consent: ['consent-required', 'She has not agreed that this organisation is asked for help'],
  protection_hold: ['protection-hold', 'A protection hold stands: nothing goes to her authorities'],
  case_closed: ['case-status', 'The case is closed'],
  exclusion: ['excluded', 'A conflict of interest keeps this organisation away'],
};

/** What was agreed may have been taken back while it waited. @throws Problem conflict */
async function requireStanding(work: Work, { id, kind, caseId }: RawTransition): Promise<void> {
  if (kind !== 'referral') return;
  const ended = (await refreshReferrals(work, caseId)).find((one) => one.id === id);
  if (ended) throw conflict(...refusals[ended.because]);
}
