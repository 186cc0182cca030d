import { type Actor, may, type Verb } from '#access';
import { isOpen } from '#cases';
import type { TestimonyLine, TestimonyView, Writer } from './testimonies.dto.js';
import type { ListedTestimony, ReadTestimony, Writers } from './testimonies.service.js';

const writer = (writers: Writers, id: string): Writer => ({ id, name: writers.get(id) ?? '' });

/** One line of a list: no word of what was said, and of its coding the count alone. */
export const viewLine = ({ testimony, abuseCount }: ListedTestimony, writers: Writers): TestimonyLine => ({
  id: testimony.id,
  caseId: testimony.caseId,
  version: testimony.versions,
  language: testimony.language,
  takenOn: testimony.takenOn,
  abuseCount,
  createdBy: writer(writers, testimony.createdBy),
  createdAt: testimony.createdAt.toISOString(),
});

const whileOpen: readonly Verb[] = ['testimony.add_version'];

export const viewTestimony = (
  actor: Actor,
  { testimony, shown, versions, writers, of }: ReadTestimony,
): TestimonyView => ({
  id: testimony.id,
  caseId: testimony.caseId,
  version: testimony.versions,
  number: shown.number,
  language: shown.body.language,
  takenOn: shown.body.takenOn,
  interviewer: shown.body.interviewer,
  interpreter: shown.body.interpreter,
  place: shown.body.place,
  body: shown.body.text,
  abuse: shown.coded.abuse,
  versions: versions.map(({ number, createdAt, createdBy }) => ({
    number,
    createdAt: createdAt.toISOString(),
    createdBy: writer(writers, createdBy),
  })),
  createdBy: writer(writers, testimony.createdBy),
  createdAt: testimony.createdAt.toISOString(),
  can: isOpen(of.status) ? whileOpen.filter((verb) => may(actor, verb, of)) : [],
});
