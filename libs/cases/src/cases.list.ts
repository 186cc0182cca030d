import { type Actor, Desk } from '#access';
import { Finding, nameRanker } from '#people';
import { decodeCursor, isTimeAndId, type Page, pageOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { FindCases, ListCases } from './cases.dto.js';
import { type Candidate, findCandidates } from './cases.finding.queries.js';
import { cursorOf } from './cases.order.queries.js';
import { type CaseRecord, listCases, readCases } from './cases.queries.js';

export type Found = CaseRecord & { score: number };

/** Lists and searches. Every name shown is a look, and stands on the record of its case. */
@Injectable()
export class CaseLists {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Finding) private readonly finding: Finding,
  ) {}

  list(actor: Actor, { limit, cursor, sort, ...filters }: ListCases): Promise<Page<CaseRecord>> {
    const after = cursor ? decodeCursor(cursor, isPlace) : null;
    return this.desk.do(actor, async (work) => {
      const page = pageOf(await listCases(work, { limit, ...filters }, sort, after, limit + 1), limit, cursorOf(sort));
      work.record('case.list', { caseIds: page.items.map(({ id }) => id) });
      return page;
    });
  }

  find(actor: Actor, { q, limit, cursor, ...filters }: FindCases): Promise<Page<Found>> {
    const after = cursor ? decodeCursor(cursor, isRank) : null;
    return this.desk.do(actor, async (work) => {
      const asked = this.finding.tokensOf(q, work.sees('contact'));
      const candidates = await findCandidates(work, asked, q.trim().toUpperCase(), { limit, ...filters });
      const rank = nameRanker(q);
      const found = candidates
        .map((one) => ({ id: one.id, score: scoreOf(one, rank) }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .filter(({ score, id }) => !after || score < after[0] || (score === after[0] && id > after[1]));
      const { items, nextCursor } = pageOf(found, limit, ({ score, id }) => [score, id]);
      // Only what is shown is read whole.
      const ids = items.map(({ id }) => id);
      const records = new Map((await readCases(work, 'case.find', ids)).map((record) => [record.id, record]));
      work.record('case.find', { caseIds: ids });
      return {
        items: items.flatMap(({ id, score }) => {
          const record = records.get(id);
          return record ? [{ ...record, score }] : [];
        }),
        nextCursor,
      };
    });
  }
}

const WHOLE_NUMBER = 10_000;
const scoreOf = ({ identity, weight }: Candidate, rank: (names: string[]) => number): number =>
  weight >= WHOLE_NUMBER ? 1 : Math.round(rank(identity.names.map(({ full }) => full)) * 1000) / 1000;

/** A case without a deadline has no time to go on from where deadlines are the order. */
const isPlace = (values: readonly unknown[]): values is [string | null, string] =>
  isTimeAndId(values[0] === null ? [new Date(0).toISOString(), values[1]] : values);

const isRank = (values: readonly unknown[]): values is [number, string] =>
  values.length === 2 && typeof values[0] === 'number' && typeof values[1] === 'string';
