import { type Actor, Desk, type Work } from '#access';
import { Finding, type Identity, nameRanker } from '#people';
import { Inject, Injectable } from '@nestjs/common';
import type { PersonInput, PossibleDuplicate } from './cases.dto.js';
import { identitiesOf } from './cases.finding.queries.js';
import { identityOf } from './intake.js';

const LIKELY = 0.75;
const MOST = 5;
/** Less of a name in common, and its ranking cannot reach LIKELY: a surname shared with thousands tells nothing. */
const SHARED = 0.4;

/** Who might be the same human. Of another organisation's it is said only that there is a match. */
@Injectable()
export class Duplicates {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Finding) private readonly finding: Finding,
  ) {}

  async of(work: Work, caseId: string, identity: Identity): Promise<PossibleDuplicate[]> {
    const alike = (await this.finding.alike(work, identity)).filter(
      (one) => one.caseId !== caseId && (one.byNumber || one.share >= SHARED),
    );
    const found: PossibleDuplicate[] = [];
    const ids = alike.map((one) => one.caseId);
    const within = await identitiesOf(work, 'case.find', ids);
    const records = new Map(within.map((record) => [record.id, record]));
    const compare = comparedWith(identity);
    for (const { caseId: other, share, byNumber } of alike) {
      const record = records.get(other);
      const same = record
        ? compare(record.identity)
        : { score: byNumber ? 0.95 : share, reasons: byNumber ? ['document_number'] : ['name'] };
      if (same.score >= LIKELY)
        found.push({ ...(record && { id: record.id, caseNumber: record.caseNumber }), ...same });
    }
    work.record('case.find', { caseIds: found.flatMap(({ id }) => (id ? [id] : [])) });
    return found.sort((a, b) => b.score - a.score).slice(0, MOST);
  }

  /** For people who are about to be logged: who of them is likely to have a case here already. */
  before(actor: Actor, people: readonly Pick<PersonInput, 'names' | 'birthDate' | 'identityDocuments'>[]) {
    return this.desk.do(actor, async (work) => {
      work.require('case.compare');
      const identities = people.map((one) => identityOf({ ...one, sex: 'unknown', nationalities: [] }));
      return { items: await this.among(work, identities) };
    });
  }

  /** Of a whole list, who is likely to have a case in this organisation already: the nearest for each. */
  async among(work: Work, identities: readonly Identity[]): Promise<LikeRow[]> {
    const alike = (await this.finding.alikeAmong(work, identities)).filter(
      ({ share, byNumber }) => byNumber || share >= SHARED,
    );
    const ids = [...new Set(alike.map(({ caseId }) => caseId))];
    const records = new Map((await identitiesOf(work, 'case.find', ids)).map((record) => [record.id, record]));
    const best = new Map<number, LikeRow & { score: number; caseId: string }>();
    for (const { n, caseId, share, byNumber } of alike) {
      const record = records.get(caseId);
      const same = record
        ? comparedWith(identities[n]!)(record.identity)
        : { score: byNumber ? 0.95 : share * 0.85, reasons: byNumber ? ['document_number'] : ['name'] };
      if (same.score < LIKELY || same.score <= (best.get(n)?.score ?? 0)) continue;
      const [reason = 'name'] = same.reasons.toReversed();
      best.set(n, { n, reason, score: same.score, caseId, ...(record && { caseNumber: record.caseNumber }) });
    }
    const found = [...best.values()];
    const shown = found.filter(({ caseNumber }) => caseNumber).map(({ caseId }) => caseId);
    if (shown.length) work.record('case.find', { caseIds: [...new Set(shown)] });
    return found.map(({ n, reason, caseNumber, caseId }) => ({
      n,
      reason,
      ...(caseNumber && { id: caseId, caseNumber }),
    }));
  }
}

export interface LikeRow {
  /** Place in the list that was asked about. */
  n: number;
  reason: string;
  /** Both only where the case is within the asker's reach. */
  id?: string;
  caseNumber?: string;
}

/** Prepares one person once, to be compared with many. */
function comparedWith(one: Identity): (other: Identity) => { score: number; reasons: string[] } {
  const rankers = one.names.map(({ full }) => nameRanker(full));
  const numbers = new Set(one.identityDocuments.flatMap(({ number }) => (number ? [number] : [])));
  return (other) => {
    const reasons: string[] = [];
    const written = other.names.map((name) => name.full);
    const names = Math.max(...rankers.map((rank) => rank(written)));
    const sameNumber = other.identityDocuments.some(({ number }) => number && numbers.has(number));
    const bothBorn = one.birthDate !== null && other.birthDate !== null;
    const sameBirth = bothBorn && one.birthDate === other.birthDate;
    if (names >= 0.85) reasons.push('name');
    if (sameBirth) reasons.push('birth_date');
    if (sameNumber) reasons.push('document_number');
    const score = sameNumber ? 0.97 : names * (sameBirth ? 1 : bothBorn ? 0.7 : 0.85);
    return { score: Math.round(score * 100) / 100, reasons };
  };
}
