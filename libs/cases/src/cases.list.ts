import { type Actor, Desk } from '#access';
import { Finding, nameRanker } from '#people';
import { decodeCursor, isTimeAndId, type Page, pageOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { FindCases, ListCases } from './cases.dto.js';
import { type CaseRecord, cursorOf, findCases, listCases } from './cases.queries.js';

export type Found = CaseRecord & { score: number };

/** Lists and searches. Every name shown is a look, and stands on the record of its case. */
@Injectable()
export class CaseLists {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Finding) private readonly finding: Finding,
  ) {}

  list(actor: Actor, { limit, cursor, sort, ...filters }: ListCases): Promise<Page<CaseRecord>> {
    const after = cursor ? decodeCursor(cursor, isTimeAndId) : null;
    return this.desk.do(actor, async (work) => {
      const page = pageOf(await listCases(work, { limit, ...filters }, sort, after, limit + 1), limit, cursorOf(sort));
      work.record('case.list', { caseIds: page.items.map(({ id }) => id) });
      return page;
    });
  }

  find(actor: Actor, { q, limit, cursor, ...filters }: FindCases): Promise<Page<Found>> {
    const after = cursor ? decodeCursor(cursor, isRank) : null;
    return this.desk.do(actor, async (work) => {
      const candidates = await findCases(work, this.finding.tokensOf(q, work.sees('contact')), q.trim().toUpperCase(), {
        limit,
        ...filters,
      });
      const rank = nameRanker(q);
      const found = candidates
        .map((row) => ({ ...row, score: scoreOf(row, rank) }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .filter(({ score, id }) => !after || score < after[0] || (score === after[0] && id > after[1]));
      const page = pageOf(found, limit, ({ score, id }) => [score, id]);
      work.record('case.find', { caseIds: page.items.map(({ id }) => id) });
      return page;
    });
  }
}

const WHOLE_NUMBER = 10_000;
const scoreOf = ({ identity, weight }: CaseRecord, rank: (names: string[]) => number): number =>
  Number(weight) >= WHOLE_NUMBER ? 1 : Math.round(rank(identity.names.map(({ full }) => full)) * 1000) / 1000;

const isRank = (values: readonly unknown[]): values is [number, string] =>
  values.length === 2 && typeof values[0] === 'number' && typeof values[1] === 'string';
