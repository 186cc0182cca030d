import { type Actor, Desk, userBehind, type Work } from '#access';
import { Organisation } from '#identity';
import { conflict, consentPurposes, invalid, zoneOf } from '#platform';
import { dayAt, DeadlinesService, isConsular } from '#deadlines';
import { Inject, Injectable } from '@nestjs/common';
import { Acts } from './acts.js';
import { Case } from './case.entity.js';
import type { ConsentInput } from './cases.dto.js';
import { standingChanged } from './cases.jobs.js';
import { Consent } from './consent.entity.js';
import { faultsOf } from './consents.faults.js';
import { recordedNext } from './consents.queries.js';
import { Standing } from './standing.js';
import { type Wording, wordingById, wordingFor, wordingLanguages } from './wordings.js';

/** What she decided, per purpose and recipient. A decision is never changed: a later one takes its place. */
@Injectable()
export class ConsentsService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
    @Inject(Standing) private readonly standing: Standing,
    @Inject(Acts) private readonly acts: Acts,
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

  /** What is read out today, of one purpose or language alone where one is given. */
  wordings(actor: Actor, which: { language?: string; purpose?: string }): Promise<Wording[]> {
    return this.desk.do(actor, async (work) => {
      work.require('consent.wording');
      const languages = wordingLanguages.filter((one) => !which.language || one === which.language);
      const purposes = consentPurposes.filter((one) => !which.purpose || one === which.purpose);
      const texts = purposes.flatMap((purpose) => languages.map((language) => wordingFor(purpose, language)));
      return (await Promise.all(texts)).filter((one) => one !== null);
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
   * The decisions of one case, locked; what a mission was told and sees follows in the same transaction. The case is the caller's to keep.
   * @param isNew the case is only being logged: no mission was told of it yet, so nothing can change for one, and its clocks
   *   begin with it
   */
  async keep(
    work: Work,
    row: Case,
    inputs: readonly ConsentInput[],
    { at = '/consents', isNew = false } = {},
  ): Promise<Consent[]> {
    const wordings = await Promise.all(inputs.map(({ wordingVersion }) => wordingById(wordingVersion)));
    const errors = inputs.flatMap((input, n) => faultsOf(input, work.now, at && `${at}/${n}`, wordings[n]));
    if (errors.length) throw invalid(errors);
    await this.#recipientsKnown(work, inputs, at);
    const kept: Consent[] = [];
    const from = isNew ? work.now : await recordedNext(work, row.id);
    for (const [n, input] of inputs.entries()) {
      kept.push(
        await work.attach(
          Consent,
          'consent.record',
          {
            caseId: row.id,
            purpose: input.purpose,
            recipientKind: input.recipient?.kind ?? null,
            recipientCountry: input.recipient?.country ?? null,
            recipientOrganisationId: input.recipient?.organisationId ?? null,
            decision: input.decision,
            obtainedAt: input.obtainedAt ? new Date(input.obtainedAt) : null,
            // Later ones of one request count as later.
            recordedAt: new Date(from.getTime() + kept.length),
            recordedBy: userBehind(work.actor),
            method: input.method ?? null,
            language: input.language ?? wordings[n]?.language ?? null,
            wordingVersion: input.wordingVersion ?? null,
            interpreter: input.interpreter ?? null,
            expiresAt: input.expiresAt ? new Date(input.expiresAt) : null,
            askAgainOn: input.askAgainOn ?? null,
            note: input.note ?? null,
          },
          { soon: true },
        ),
      );
      this.#lapses(work, row, input);
      // After each: a no counts also where a yes follows it in one breath.
      if (!isNew && showsToOthers.has(input.purpose)) await this.standing.changed(work, row);
    }
    row.statisticsRefused = refusesStatistics(inputs, row.statisticsRefused);
    if (!isNew) await this.deadlines.consented(work, row, inputs);
    await this.#wished(work, row, inputs, isNew);
    return kept;
  }

  /** A yes for a time ends by itself, whether or not a mission was told by then: somebody looks when it is over. */
  #lapses(work: Work, { id }: Case, { purpose, decision, expiresAt }: ConsentInput): void {
    if (purpose !== 'consular_notification' || decision !== 'granted' || !expiresAt) return;
    // A second later: the clocks of two machines never agree to the last moment, and too early is not looked again.
    const at = new Date(Date.parse(expiresAt) + 1000);
    work.later(standingChanged, { caseId: id }, { key: `${id}:${at.toISOString()}`, at });
  }

  /** Her answer about her mission is a step of the way home; where none stands any more, so is that. */
  async #wished(work: Work, row: Case, inputs: readonly ConsentInput[], isNew: boolean): Promise<void> {
    const said = inputs.filter(isAboutMissions);
    const answer = said.findLast(({ decision }) => decision !== 'not_asked');
    const today = dayAt(work.now, zoneOf(row.hostCountry));
    if (answer) {
      const day = answer.obtainedAt ? dayAt(new Date(answer.obtainedAt), zoneOf(row.hostCountry)) : today;
      await this.acts.happened(work, row, { kind: 'wish', on: day < today ? day : today, isNew });
    } else if (said.length && !isNew && !(await this.#hasAnswered(work, row.id)))
      await this.acts.happened(work, row, { kind: 'wish_unsaid', on: today, isNew });
  }

  async #hasAnswered(work: Work, caseId: string): Promise<boolean> {
    const decisions = await work.list(Consent, 'consent.read', {
      where: { caseId, purpose: 'consular_notification' },
      most: 1000,
      part: true,
    });
    return this.latest(decisions).some((one) => one.decision !== 'not_asked' && isConsular(one));
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

/** What lets somebody outside see her: with it, what they see changes at once. */
const showsToOthers: ReadonlySet<string> = new Set(['consular_notification', 'service_referral', 'share_testimony']);

const isAboutMissions = ({ purpose, recipient }: ConsentInput): boolean =>
  isConsular({ purpose, recipientKind: recipient?.kind ?? null });

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
