import { type Actor, Desk, userBehind, type Work } from '#access';
import { Organisation } from '#identity';
import { conflict, invalid, type FieldError } from '#platform';
import { DeadlinesService } from '#deadlines';
import { Inject, Injectable } from '@nestjs/common';
import { Case } from './case.entity.js';
import { standingChanged } from './cases.jobs.js';
import type { ConsentInput } from './cases.dto.js';
import { refreshMissionReach } from './cases.queries.js';
import { Consent } from './consent.entity.js';

/** What she decided, per purpose and recipient. A decision is never changed: a later one takes its place. */
@Injectable()
export class ConsentsService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
  ) {}

  list(actor: Actor, caseId: string): Promise<Consent[]> {
    return this.desk.do(actor, async (work) => {
      await work.see(Case, 'consent.read', caseId);
      return work.list(Consent, 'consent.read', {
        where: { caseId },
        order: [
          ['recordedAt', 'desc'],
          ['id', 'desc'],
        ],
        most: 1000,
      });
    });
  }

  record(actor: Actor, caseId: string, input: ConsentInput): Promise<Consent> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'consent.record', caseId);
      const [consent] = await this.keep(work, row, [input], { at: '' });
      row.updatedAt = work.now;
      await work.keep(row);
      return consent!;
    });
  }

  /**
   * The decisions of one case, kept; the mission's view follows in the same transaction. The case is the caller's to keep.
   * @param isNew the case is only being logged: no mission was told of it yet, so nothing can change for one
   */
  async keep(
    work: Work,
    row: Case,
    inputs: readonly ConsentInput[],
    { at = '/consents', isNew = false } = {},
  ): Promise<Consent[]> {
    const errors = inputs.flatMap((input, n) => faultsOf(input, work.now, at && `${at}/${n}`));
    if (errors.length) throw invalid(errors);
    await this.#recipientsKnown(work, inputs, at);
    const kept: Consent[] = [];
    for (const input of inputs) {
      kept.push(
        await work.attach(Consent, 'consent.record', {
          caseId: row.id,
          purpose: input.purpose,
          recipientKind: input.recipient?.kind ?? null,
          recipientCountry: input.recipient?.country ?? null,
          recipientOrganisationId: input.recipient?.organisationId ?? null,
          decision: input.decision,
          obtainedAt: input.obtainedAt ? new Date(input.obtainedAt) : null,
          // Later ones of one request count as later.
          recordedAt: new Date(work.now.getTime() + kept.length),
          recordedBy: userBehind(work.actor),
          method: input.method ?? null,
          language: input.language ?? null,
          expiresAt: input.expiresAt ? new Date(input.expiresAt) : null,
          askAgainOn: input.askAgainOn ?? null,
          note: input.note ?? null,
        }),
      );
    }
    row.statisticsRefused = refusesStatistics(inputs, row.statisticsRefused);
    await this.deadlines.consented(work, row, inputs);
    if (!isNew && inputs.some(({ purpose }) => purpose === 'consular_notification'))
      await this.standingChanged(work, row.id);
    return kept;
  }

  async #recipientsKnown(work: Work, inputs: readonly ConsentInput[], at: string): Promise<void> {
    const named = inputs.flatMap(({ recipient }, n) =>
      recipient?.organisationId ? [{ id: recipient.organisationId, n }] : [],
    );
    if (!named.length) return;
    const known = await work.list(Organisation, 'organisation.read', {
      where: { id: named.map(({ id }) => id) },
      part: true,
    });
    const errors = named
      .filter(({ id }) => !known.some((one) => one.id === id))
      .map(({ n }) => ({
        pointer: `${at && `${at}/${n}`}/recipient/organisationId`,
        code: 'unknown',
        message: 'Name an organisation of GET /organisations',
      }));
    if (errors.length) throw invalid(errors);
  }

  /** What a mission may see is recounted now; what was on its way to one is looked at again. */
  async standingChanged(work: Work, caseId: string): Promise<void> {
    await refreshMissionReach(work, [caseId]);
    work.later(standingChanged, { caseId });
  }

  /** The latest decision for each purpose and recipient. */
  latest(consents: readonly Consent[]): Consent[] {
    const latest = new Map<string, Consent>();
    for (const one of consents) {
      const which = [one.purpose, one.recipientKind, one.recipientCountry, one.recipientOrganisationId].join('|');
      const known = latest.get(which);
      if (
        !known ||
        one.recordedAt > known.recordedAt ||
        (one.recordedAt.getTime() === known.recordedAt.getTime() && one.id > known.id)
      )
        latest.set(which, one);
    }
    return [...latest.values()];
  }
}

function faultsOf(input: ConsentInput, now: Date, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const need = (field: string, message: string) =>
    errors.push({ pointer: `${at}/${field}`, code: 'required', message });
  if (input.decision === 'granted') {
    if (!input.obtainedAt) need('obtainedAt', 'Say when she agreed');
    if (!input.method) need('method', 'Say how she agreed: verbal, written, guardian or interpreter');
  }
  if (input.decision === 'not_asked' && input.askAgainOn && input.askAgainOn < now.toISOString().slice(0, 10)) {
    errors.push({ pointer: `${at}/askAgainOn`, code: 'past', message: 'Name a day that is still to come' });
  }
  if (input.decision !== 'not_asked' && input.askAgainOn)
    errors.push({
      pointer: `${at}/askAgainOn`,
      code: 'unexpected',
      message: 'Only a question that was not asked is asked again',
    });
  if (input.obtainedAt && new Date(input.obtainedAt).getTime() > now.getTime() + 86_400_000) {
    errors.push({
      pointer: `${at}/obtainedAt`,
      code: 'future',
      message: 'This is still to come: write when she decided',
    });
  }
  return errors;
}

/** Whether she is to be left out of counts: a refusal stands until she agrees, and not having asked changes nothing. */
export function refusesStatistics(
  decisions: readonly { purpose: string; decision: string }[],
  before = false,
): boolean {
  const last = decisions.findLast(({ purpose, decision }) => purpose === 'statistics' && decision !== 'not_asked');
  return last ? last.decision !== 'granted' : before;
}

export const requireOpen = (open: boolean): void => {
  if (!open) throw conflict('case-status', 'The case is closed: reopen it first');
};
