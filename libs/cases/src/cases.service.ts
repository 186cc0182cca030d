import { type Actor, Desk, throughGlass, userBehind, type Verb, type Work } from '#access';
import { DeadlinesService, rescueTime } from '#deadlines';
import { ageBandOn, Finding, type Identity, Person, validUntil } from '#people';
import { PlacesService, type RescueFacts } from '#places';
import { conflict, invalid, invalidField, notFound } from '#platform';
import { holderNamed, noHolder } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Case } from './case.entity.js';
import { isOpen, mayGiveReason, next } from './case.lifecycle.js';
import { caseAssigned } from './cases.jobs.js';
import type {
  AssignCase,
  CloseCase,
  CorrectCase,
  HoldInput,
  OpenCase,
  PossibleDuplicate,
  RescueInput,
  ShelterInput,
} from './cases.dto.js';
import { brokeItsGlass, type CaseRecord, readCase } from './cases.queries.js';
import { Consent } from './consent.entity.js';
import { ConsentsService, refusesStatistics, requireOpen } from './consents.service.js';
import { Duplicates } from './duplicates.js';
import { contactOf, faultsOf, identityOf, newCaseNumber } from './intake.js';
import { Mistakes } from './mistakes.js';
import { Standing } from './standing.js';

export interface ReadCase {
  id: string;
  record: CaseRecord;
  consents?: Consent[];
  duplicates?: PossibleDuplicate[];
}

/** A case from the first line to the last. */
@Injectable()
export class CasesService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Finding) private readonly finding: Finding,
    @Inject(PlacesService) private readonly places: PlacesService,
    @Inject(ConsentsService) private readonly consents: ConsentsService,
    @Inject(Duplicates) private readonly duplicates: Duplicates,
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
    @Inject(Standing) private readonly standing: Standing,
    @Inject(Mistakes) private readonly mistakes: Mistakes,
  ) {}

  open(actor: Actor, input: OpenCase): Promise<ReadCase> {
    return this.desk.do(actor, async (work) => {
      mayDecide(actor, input.protectionHold, '/protectionHold/reason');
      const identity = identityOf(input.person);
      const row = await this.#lay(work, input, identity);
      // Asked in one breath with all that was written: one trip.
      const reading = this.#read(work, 'case.open', row.id);
      reading.catch(() => undefined);
      const duplicates = await this.duplicates.of(work, row.id, identity);
      return { ...(await reading), duplicates };
    });
  }

  /** A case as it was answered when it was opened, told again: as it stands now, and who now looks like her. */
  opened(actor: Actor, id: string): Promise<ReadCase> {
    return this.desk.do(actor, async (work) => {
      work.attempt('case.read', id, id);
      const read = await this.#looked(work, id);
      return { ...read, duplicates: await this.duplicates.of(work, id, read.record.identity) };
    });
  }

  /** Logs one person in work that is open already: an import logs many. @param intakeMac which row of which sheet */
  async log(work: Work, input: OpenCase, intakeMac: Buffer | null = null): Promise<Case> {
    const row = await this.#lay(work, input, identityOf(input.person), intakeMac);
    await work.paid();
    return row;
  }

  async #lay(work: Work, input: OpenCase, identity: Identity, intakeMac: Buffer | null = null): Promise<Case> {
    const today = work.now.toISOString().slice(0, 10);
    const faults = faultsOf(input, today);
    if (faults.length) throw invalid(faults);
    const organisationId = work.actor.organisationId!;
    const [rescue] = await Promise.all([
      this.places.rescue(work, rescueOf(input.rescue)),
      work.keys.organisation(organisationId),
    ]);
    const compoundId = await this.#compound(work, input, rescue.country);
    const contact = contactOf(input.person);
    const consents = input.consents ?? [];
    bornBefore(identity, rescue.date, '/person/birthDate');
    const soon = { soon: true };
    const person = await work.attach(Person, 'case.open', { organisationId, identity, contact }, soon);
    const opening = {
      id: uuid(),
      organisationId,
      personId: person.id,
      caseNumber: newCaseNumber(),
      assigneeId: userBehind(work.actor),
      teamId: work.actor.teamId,
      rescueId: rescue.id,
      rescuedOn: rescue.date,
      rescueMethod: rescue.method,
      rescueCountry: rescue.country,
      hostCountry: input.hostCountry ?? rescue.country,
      compoundId,
      riskLevel: input.riskLevel ?? 'none',
      sex: input.person.sex,
      ageBand: ageBandOn(identity.birthDate, rescue.date),
      nationalities: [...new Set(input.person.nationalities)],
      nationalityStatus: input.person.nationalityStatus ?? 'known',
      ...holdOf(input.protectionHold ?? null, work),
      medical: { vulnerabilities: input.vulnerabilities ?? [] },
      intakeMac,
      createdBy: userBehind(work.actor),
      statisticsRefused: refusesStatistics(consents),
    };
    const from = rescueTime(rescue.date);
    const clocks = this.deadlines.beginning(work.now, opening, { from, consents, ends: endsOf(identity) });
    const row = await work.add(Case, 'case.open', { ...opening, nextDeadlineAt: clocks.nextDue }, soon);
    work.soon(this.finding.remember(work, row.id, organisationId, identity, contact));
    await this.consents.keep(work, row, consents, { isNew: true });
    await this.deadlines.begun(work, row, clocks);
    return row;
  }

  /** What is beyond her reach, a supervisor who broke its glass sees through it: under another role, which only reads. */
  async read(actor: Actor, id: string): Promise<ReadCase> {
    const within = await this.desk.do(actor, async (work) => {
      work.attempt('case.read', id, id);
      const read = await this.#found(work, 'case.read', id);
      if (!read && !(await brokeItsGlass(work, id))) throw notFound('Case');
      if (read) work.record('case.read', { caseIds: [id], subjectId: id });
      return read;
    });
    return within ?? this.desk.do(throughGlass(actor), (work) => this.#looked(work, id));
  }

  correct(actor: Actor, id: string, version: number, input: CorrectCase): Promise<ReadCase> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'case.correct', id, version);
      const faults = faultsOf(input, work.now.toISOString().slice(0, 10), row);
      if (faults.length) throw invalid(faults);
      if (saysNothing(input)) return this.#looked(work, id);
      const standing = standingOf(row);
      const mayReroute = input.person !== undefined || input.hostCountry !== undefined;
      const missions = mayReroute ? await this.deadlines.missionsNamed(work, id) : null;
      // The rescue first: how old she was, and whether she was born, is told by the day that holds from now on.
      if (input.rescue) await this.#correctRescue(work, row, input.rescue);
      const identity = input.person || input.rescue ? await this.#correctPerson(work, row, input) : null;
      if (input.compoundId !== undefined || input.compoundName !== undefined)
        row.compoundId = await this.#compound(work, input, row.rescueCountry);
      if (input.hostCountry) row.hostCountry = input.hostCountry;
      if (input.riskLevel) row.riskLevel = input.riskLevel;
      if (input.vulnerabilities) row.medical = { ...row.medical, vulnerabilities: input.vulnerabilities };
      if (input.protectionHold !== undefined) {
        mayDecide(actor, input.protectionHold, '/protectionHold/reason');
        changeHold(work, row, input.protectionHold);
      }
      row.updatedAt = work.now;
      const consents = input.consents ?? [];
      row.statisticsRefused = refusesStatistics(consents, row.statisticsRefused);
      await work.keep(row);
      if (identity && input.person?.identityDocuments) await this.deadlines.papersEnd(work, row, endsOf(identity));
      await this.consents.keep(work, row, consents);
      if (standing !== standingOf(row)) await this.standing.changed(work, row);
      if (standing !== standingOf(row) || input.rescue)
        await this.deadlines.follow(work, row, { ...(missions && { missions }) });
      return this.#read(work, 'case.correct', id);
    });
  }

  assign(actor: Actor, id: string, { assigneeId }: AssignCase): Promise<ReadCase> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'case.assign', id);
      requireOpen(isOpen(row.status));
      const assignee = await holderNamed(work, assigneeId);
      if (!assignee || row.excluded?.includes(assigneeId)) throw noHolder('/assigneeId');
      Object.assign(row, { assigneeId, teamId: assignee.teamId });
      await work.keep(row);
      await this.deadlines.handOver(work, id, assigneeId);
      work.later(caseAssigned, { caseId: id, assigneeId });
      return this.#read(work, 'case.assign', id);
    });
  }

  close(actor: Actor, id: string, { reason, outcome }: CloseCase): Promise<ReadCase> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'case.close', id);
      Object.assign(row, { status: next(row.status, 'case.close'), outcome, closedAt: work.now });
      if (isMistake(row)) await this.mistakes.marked(work, row);
      await work.keep(row, { reason });
      // With it ends what the mission sees: see docs/decisions/0004.
      await this.standing.changed(work, row);
      await this.deadlines.cancelAll(work, [id]);
      return this.#read(work, 'case.close', id);
    });
  }

  reopen(actor: Actor, id: string, { reason }: { reason: string }): Promise<ReadCase> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'case.reopen', id);
      if (isMistake(row)) await this.mistakes.unmarked(work, row);
      Object.assign(row, { status: next(row.status, 'case.reopen'), outcome: null, closedAt: null });
      await work.keep(row, { reason });
      await this.deadlines.follow(work, row);
      return this.#read(work, 'case.reopen', id);
    });
  }

  hold(actor: Actor, id: string, version: number, input: HoldInput): Promise<ReadCase> {
    return this.#holding(actor, 'hold.set', id, input, version);
  }

  liftHold(actor: Actor, id: string): Promise<ReadCase> {
    return this.#holding(actor, 'hold.lift', id, null);
  }

  shelter(actor: Actor, id: string, version: number, input: ShelterInput): Promise<ReadCase> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'shelter.set', id, version);
      requireOpen(isOpen(row.status));
      row.location = { ...input };
      await work.keep(row);
      return this.#read(work, 'shelter.set', id);
    });
  }

  #holding(
    actor: Actor,
    verb: 'hold.set' | 'hold.lift',
    id: string,
    input: HoldInput | null,
    version?: number,
  ): Promise<ReadCase> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, verb, id, version);
      mayDecide(actor, input, '/reason');
      changeHold(work, row, input);
      await work.keep(row);
      await this.standing.changed(work, row);
      await this.deadlines.follow(work, row);
      return this.#read(work, verb, id);
    });
  }

  async #correctPerson(work: Work, row: Case, { person: input, rescue }: CorrectCase): Promise<Identity> {
    const person = await work.take(Person, 'case.correct', row.personId);
    if (input) {
      person.identity = identityOf(input, person.identity);
      person.contact = contactOf(input, person.contact);
    }
    const said = input?.birthDate || !rescue ? '/person/birthDate' : rescue.id ? '/rescue/id' : '/rescue/date';
    bornBefore(person.identity, row.rescuedOn, said);
    row.ageBand = ageBandOn(person.identity.birthDate, row.rescuedOn);
    if (!input) return person.identity;
    await work.keep(person, {}, row.id);
    await this.finding.renew(work, row.id, row.organisationId, person.identity, person.contact);
    if (input.sex) row.sex = input.sex;
    if (input.nationalities) row.nationalities = [...new Set(input.nationalities)];
    if (input.nationalityStatus) row.nationalityStatus = input.nationalityStatus;
    else if (input.nationalities?.length) row.nationalityStatus = 'known';
    return person.identity;
  }

  async #correctRescue(work: Work, row: Case, input: RescueInput): Promise<void> {
    const rescue = await this.places.rescue(work, rescueOf(input));
    Object.assign(row, {
      rescueId: rescue.id,
      rescuedOn: rescue.date,
      rescueMethod: rescue.method,
      rescueCountry: rescue.country,
    });
  }

  async #compound(
    work: Work,
    { compoundId, compoundName }: Pick<OpenCase, 'compoundId' | 'compoundName'>,
    country: string,
  ): Promise<string | null> {
    if (compoundId) return (await this.places.compoundById(work, compoundId)).id;
    return compoundName ? (await this.places.compound(work, compoundName, country)).id : null;
  }

  /** Shown, and on the record as a look. */
  async #looked(work: Work, id: string): Promise<ReadCase> {
    const read = await this.#read(work, 'case.read', id);
    work.record('case.read', { caseIds: [id], subjectId: id });
    return read;
  }

  async #read(work: Work, verb: Verb, id: string): Promise<ReadCase> {
    const read = await this.#found(work, verb, id);
    if (!read) throw notFound('Case');
    return read;
  }

  async #found(work: Work, verb: Verb, id: string): Promise<ReadCase | null> {
    const mayReadConsents = work.sees('legal');
    const [record, consents] = await Promise.all([
      readCase(work, verb, id),
      mayReadConsents
        ? work.list(Consent, 'consent.read', { where: { caseId: id }, most: 1000, part: true })
        : undefined,
    ]);
    return record && { id, record, ...(consents && { consents: this.consents.latest(consents) }) };
  }
}

/** Until when what she holds is good. */
const endsOf = ({ identityDocuments }: Identity) => ({
  travel: validUntil(identityDocuments, 'travel'),
  exit: validUntil(identityDocuments, 'exit'),
  stay: validUntil(identityDocuments, 'stay'),
});

/** A correction that names nothing to correct: `{}`, or parts that are themselves empty. */
const saysNothing = ({ person = {}, ...rest }: CorrectCase): boolean =>
  [...Object.values(person), ...Object.values(rest)].every((value) => value === undefined);

const isMistake = ({ outcome }: Case): boolean => outcome === 'entered_in_error';

/** What decides whether a mission may see her, beside her consents. */
const standingOf = (row: Case): string =>
  [row.hostCountry, row.nationalities.join(), row.nationalityStatus, row.onHold].join('|');

/** @throws Problem invalid: what a supervisor decides is not written down in her name */
function mayDecide(actor: Actor, hold: HoldInput | null | undefined, pointer: string): void {
  if (!mayGiveReason(actor, hold?.reason))
    throw invalidField(pointer, 'not-yours', 'A supervisor decides this: choose another reason, or ask her');
}

/** @throws Problem conflict: what a supervisor decided, a supervisor takes back, whichever way it is tried */
function changeHold(work: Work, row: Case, input: HoldInput | null): void {
  if (!mayGiveReason(work.actor, row.hold?.reason))
    throw conflict('supervisor-hold', 'A supervisor set this hold: ask a supervisor');
  Object.assign(row, holdOf(input, work));
}

/** @throws Problem invalid: nobody is rescued before she is born */
function bornBefore({ birthDate }: Identity, rescuedOn: string, pointer: string): void {
  if (birthDate && birthDate > rescuedOn)
    throw invalidField(pointer, 'after-rescue', 'The birth date lies after the rescue: check both');
}

const rescueOf = (input: RescueInput): { id: string } | RescueFacts =>
  input.id
    ? { id: input.id }
    : { date: input.date!, method: input.method!, country: input.country!, place: input.place ?? null };

const holdOf = (input: HoldInput | null, { now, actor }: Work): Pick<Case, 'onHold' | 'hold'> =>
  input
    ? { onHold: true, hold: { reason: input.reason, since: now.toISOString(), setBy: userBehind(actor) } }
    : { onHold: false, hold: null };
