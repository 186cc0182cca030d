import { type Actor, Desk, type Work } from '#access';
import { Case, isOpen, requireOpen } from '#cases';
import { colleaguesOf } from '#identity';
import { Compound } from '#places';
import { type FieldError, invalid, invalidField, notFound, preconditionFailed } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { AbuseInput, AddVersion, TakeTestimony } from './testimonies.dto.js';
import { type Abuse, type Statement, Testimony, TestimonyVersion } from './testimony.entity.js';
import { latestCodings, versionsOf } from './testimony.queries.js';

export interface ReadTestimony {
  id: string;
  of: Case;
  testimony: Testimony;
  shown: TestimonyVersion;
  versions: { number: number; createdAt: Date; createdBy: string }[];
  writers: Writers;
}
export interface ListedTestimony {
  testimony: Testimony;
  abuseCount: number;
}
/** Names of those who wrote, by id. */
export type Writers = ReadonlyMap<string, string>;

/** What people told, taken once: a correction is a new version, and each look at the words is on the record. */
@Injectable()
export class TestimoniesService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  list(actor: Actor, caseId: string): Promise<{ items: ListedTestimony[]; writers: Writers }> {
    return this.desk.do(actor, async (work) => {
      await work.see(Case, 'testimony.list', caseId);
      const testimonies = await work.list(Testimony, 'testimony.list', {
        where: { caseId },
        order: [
          ['createdAt', 'desc'],
          ['id', 'desc'],
        ],
        most: 1000,
        part: true,
      });
      const codings = await latestCodings(work, 'testimony.list', [caseId]);
      const counts = new Map(codings.map(({ testimonyId, abuse }) => [testimonyId, abuse.length]));
      return {
        items: testimonies.map((testimony) => ({ testimony, abuseCount: counts.get(testimony.id) ?? 0 })),
        writers: await this.#writers(work, testimonies),
      };
    });
  }

  /** @param number of the version to show; the latest where left out */
  read(actor: Actor, caseId: string, id: string, number?: number): Promise<ReadTestimony> {
    return this.desk.do(actor, (work) => this.#read(work, caseId, id, number));
  }

  take(actor: Actor, caseId: string, input: TakeTestimony): Promise<ReadTestimony> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'testimony.take', caseId);
      requireOpen(isOpen(row.status));
      refuseSealed(input);
      if (input.body === undefined) throw invalidField('/body', 'required', 'Write down what was said');
      const abuse = await this.#coded(work, input, input.abuse);
      const { id: createdBy } = work.actor;
      const { language, takenOn } = input;
      const testimony = await work.add(Testimony, 'testimony.take', { caseId, language, takenOn, createdBy });
      await work.attach(TestimonyVersion, 'testimony.take', {
        testimonyId: testimony.id,
        caseId,
        number: 1,
        body: statement(input, {
          text: input.body,
          language,
          takenOn,
          interviewer: null,
          interpreter: null,
          place: null,
        }),
        coded: { abuse },
        createdBy,
      });
      return this.#read(work, caseId, testimony.id);
    });
  }

  /** @throws Problem precondition-failed where somebody wrote a version that `basedOn` did not know */
  addVersion(actor: Actor, caseId: string, id: string, { basedOn, ...input }: AddVersion): Promise<ReadTestimony> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'testimony.add_version', caseId);
      const testimony = await work.take(Testimony, 'testimony.add_version', { id, caseId });
      requireOpen(isOpen(row.status));
      refuseSealed(input);
      if (basedOn !== undefined && basedOn !== testimony.versions) throw preconditionFailed();
      if (!Object.values(input).some((value) => value !== undefined)) {
        throw invalid('Say what is different: the words, their circumstances or their coding', 'nothing-new');
      }
      const before = await this.#version(work, testimony, testimony.versions);
      const abuse = input.abuse ? await this.#coded(work, input, input.abuse) : before.coded.abuse;
      if (!input.abuse) faultless(faultsOf(input, [], work.now));
      const body = statement(input, before.body);
      testimony.versions += 1;
      Object.assign(testimony, { language: body.language, takenOn: body.takenOn });
      await work.attach(TestimonyVersion, 'testimony.add_version', {
        testimonyId: id,
        caseId,
        number: testimony.versions,
        body,
        coded: { abuse },
        createdBy: work.actor.id,
      });
      await work.keep(testimony, { number: testimony.versions });
      return this.#read(work, caseId, id);
    });
  }

  async #read(work: Work, caseId: string, id: string, number?: number): Promise<ReadTestimony> {
    const testimony = await work.see(Testimony, 'testimony.read', { id, caseId });
    const [of, shown, versions] = await Promise.all([
      work.list(Case, 'testimony.read', { where: { id: caseId }, part: true }),
      this.#version(work, testimony, number ?? testimony.versions),
      versionsOf(work, id),
    ]);
    return { id, of: of[0]!, testimony, shown, versions, writers: await this.#writers(work, [testimony, ...versions]) };
  }

  async #version(work: Work, { id, caseId }: Testimony, number: number): Promise<TestimonyVersion> {
    const [version] = await work.list(TestimonyVersion, 'testimony.read', {
      where: { testimonyId: id, caseId, number },
      part: true,
    });
    if (!version) throw notFound('Testimony');
    return version;
  }

  async #coded(work: Work, input: { takenOn?: string }, abuse: readonly AbuseInput[]): Promise<Abuse[]> {
    faultless(faultsOf(input, abuse, work.now));
    const named = [...new Set(abuse.flatMap(({ compoundId }) => compoundId ?? []))];
    const known = named.length
      ? await work.list(Compound, 'compound.read', { where: { id: named }, most: named.length, part: true })
      : [];
    const ids = new Set(known.map(({ id }) => id));
    faultless(
      abuse.flatMap(({ compoundId }, n) =>
        compoundId && !ids.has(compoundId)
          ? [{ pointer: `/abuse/${n}/compoundId`, code: 'unknown', message: 'Name a compound of the gazetteer' }]
          : [],
      ),
    );
    return abuse.map((one) => ({ ...one, verification: one.verification ?? 'unverified' }));
  }

  async #writers(work: Work, rows: readonly { createdBy: string }[]): Promise<Writers> {
    const known = await colleaguesOf(work, rows.map(({ createdBy }) => createdBy)); // prettier-ignore
    return new Map([...known].map(([id, { name }]) => [id, name]));
  }
}

/** What is given takes the place of what was; `null` clears. */
const statement = (input: AddVersion, before: Statement): Statement => ({
  text: input.body ?? before.text,
  language: input.language ?? before.language,
  takenOn: input.takenOn ?? before.takenOn,
  interviewer: input.interviewer === undefined ? before.interviewer : input.interviewer,
  interpreter: input.interpreter === undefined ? before.interpreter : input.interpreter,
  place: input.place === undefined ? before.place : input.place,
});

// Words sealed by the sender cannot be coded, found or erased here: until that is built, to take them would be to lose them.
function refuseSealed({ sealed }: { sealed?: object }): void {
  if (sealed !== undefined)
    throw invalidField('/sealed', 'reserved', 'Sealed testimonies are not taken yet: send the words as body');
}

function faultsOf({ takenOn }: { takenOn?: string }, abuse: readonly AbuseInput[], now: Date): FieldError[] {
  // It is already tomorrow where the sun rises.
  const latest = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  const future = (pointer: string, day: string | undefined) =>
    day && day > latest ? [{ pointer, code: 'future', message: 'This day is still to come' }] : [];
  return [
    ...future('/takenOn', takenOn),
    ...abuse.flatMap(({ occurredOn }, n) => future(`/abuse/${n}/occurredOn`, occurredOn)),
  ];
}

function faultless(errors: FieldError[]): void {
  if (errors.length) throw invalid(errors);
}
