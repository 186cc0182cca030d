import { type Actor, Desk, type Verb, type Work } from '#access';
import { Case, isOpen, requireOpen } from '#cases';
import { dayAt, DeadlinesService } from '#deadlines';
import { identitiesOf } from '#people';
import { conflict, invalidField, preconditionFailed, type Problem, zoneOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Journey } from './journey.entity.js';
import type { FitnessInput } from './journeys.dto.js';
import type { OverstayInput } from './overstay.dto.js';
import { waiversFault } from './overstays.js';
import type { TouchedStep } from './repatriation-step.entity.js';
import { isLeaving, whyNotLeave } from './travel.js';
import type { StepChange } from './way.js';

/** What is said once of a way home: whether she may travel, and what her stay costs. */
@Injectable()
export class JourneysService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
  ) {}

  setFitness(actor: Actor, caseId: string, input: FitnessInput): Promise<{ id: string }> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'repatriation.fitness', caseId);
      requireOpen(isOpen(row.status));
      const today = dayAt(work.now, zoneOf(row.hostCountry));
      const on = input.on ?? today;
      if (on > today) throw invalidField('/on', 'future', 'This day is still to come');
      return this.change(work, 'repatriation.fitness', caseId, {
        fitness: { fitToTravel: input.fitToTravel, on },
        fitnessSaid: { confirmedBy: input.confirmedBy, note: input.note ?? null },
      });
    });
  }

  setOverstay(actor: Actor, caseId: string, input: OverstayInput): Promise<{ id: string }> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'repatriation.overstay', caseId);
      requireOpen(isOpen(row.status));
      const { lastLawfulDay, endedOn = null, waivers = [], payer = null, version } = input;
      if (endedOn && endedOn < lastLawfulDay)
        throw invalidField('/endedOn', 'before-last-lawful-day', 'It cannot end before it begins');
      const fault = waiversFault(waivers);
      if (fault) throw fault;
      const overstay = { lastLawfulDay, endedOn, waivers: waivers.map((one) => ({ ...one, reference: one.reference ?? null })), payer }; // prettier-ignore
      const journey = await this.change(work, 'repatriation.overstay', caseId, { overstay }, version);
      await this.deadlines.dated(work, row, 'last_lawful_day', endedOn ? null : lastLawfulDay);
      return journey;
    });
  }

  /** What was said of an overstay was a mistake: there is none, and nobody is reminded of one. */
  takeOverstayAway(actor: Actor, caseId: string): Promise<void> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'repatriation.overstay', caseId);
      requireOpen(isOpen(row.status));
      if (!(await this.of(work, caseId))?.overstay) throw conflict('no-overstay', 'Nothing was said of an overstay');
      await this.change(work, 'repatriation.overstay', caseId, { overstay: null });
      await this.deadlines.dated(work, row, 'last_lawful_day', null);
    });
  }

  /** @returns null where nothing was said yet */
  async of(work: Work, caseId: string): Promise<Journey | null> {
    const [journey] = await work.list(Journey, 'repatriation.read', { where: { caseId }, part: true });
    return journey ?? null;
  }

  /** @param caseId of a case that is taken @param version that was read, where it was */
  async change(work: Work, verb: Verb, caseId: string, fields: Partial<Journey>, version?: number): Promise<Journey> {
    if (!(await this.of(work, caseId))) {
      if (version !== undefined) throw preconditionFailed();
      return work.add(Journey, verb, { caseId, ...fields });
    }
    const journey = await work.take(Journey, verb, { caseId }, version);
    return work.keep(Object.assign(journey, fields));
  }

  /** @throws Problem conflict: `guardian-required`, `escort-required`, `not-fit-to-travel` */
  async requireMayLeave(work: Work, row: Case, touched: readonly TouchedStep[], change: StepChange): Promise<void> {
    const problem = (await this.whyNotLeave(work, [{ row, touched, change }])).get(row.id);
    if (problem) throw problem;
  }

  /** Of these changes those by which somebody would leave who may not, by case, in two questions. */
  async whyNotLeave(work: Work, changes: readonly Leaving[]): Promise<Map<string, Problem>> {
    const leaving = changes.filter(({ change }) => isLeaving(change.key, change.state));
    if (!leaving.length) return new Map();
    const [most, part] = [leaving.length, true];
    const [people, journeys] = await Promise.all([
      identitiesOf(
        work,
        'repatriation.step',
        leaving.map(({ row }) => row.id),
      ),
      work.list(Journey, 'repatriation.read', { where: { caseId: leaving.map(({ row }) => row.id) }, most, part }),
    ]);
    const fit = new Map(journeys.map(({ caseId, fitness }) => [caseId, fitness?.fitToTravel]));
    return new Map(
      leaving.flatMap(({ row, touched, change }) => {
        const named = touched.map(({ detail }) => detail?.escort).find((escort) => escort);
        const problem = whyNotLeave(change.key, change.on, {
          birthDate: people.get(row.id)?.birthDate ?? null,
          vulnerabilities: row.medical?.vulnerabilities ?? [],
          fitToTravel: fit.get(row.id) ?? 'unknown',
          escort: change.detail?.escort ?? named ?? null,
        });
        return problem ? [[row.id, problem] as const] : [];
      }),
    );
  }
}

/** A change of a step of a case in hand. */
export interface Leaving {
  row: Case;
  touched: readonly TouchedStep[];
  change: StepChange;
}
