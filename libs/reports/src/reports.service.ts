import { type Actor, Desk, type Work } from '#access';
import { invalidField } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { THRESHOLD } from './dimensions.data.js';
import { exactFigures, type Figures } from './exact-figures.js';
import { type Question, questionOf, requireRoundable } from './question.js';
import { namesOf, releasedFigures, releasedKey } from './release.queries.js';
import type { AskReport, Report } from './reports.dto.js';
import { midnightBefore } from './reports-freeze.js';

type Answered = Figures & Pick<Report, 'method' | 'threshold'> & { asOf: Date };

/** How many, never who. Whoever may read the cases gets figures as they are; coordinators those of the last release. */
@Injectable()
export class ReportsService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  ask(actor: Actor, asked: AskReport): Promise<Report> {
    const question = questionOf(asked);
    const isRounded = actor.role === 'coordinator';
    if (isRounded) requireRoundable(question);
    return this.desk.do(actor, async (work) => {
      const narrowed = { ...question, filters: await this.#placed(work, question.filters) };
      const answered = await (isRounded ? this.#rounded(work, narrowed) : this.#exact(work, narrowed));
      const { groupBy, measure, filters, others } = question;
      work.record(isRounded ? 'report.rounded' : 'report.exact', { detail: { groupBy, measure, filters, ...others } });
      return this.#shown(work, narrowed, answered);
    });
  }

  async #exact(work: Work, question: Question): Promise<Answered> {
    return { ...(await exactFigures(work, question)), method: 'exact', threshold: 1, asOf: work.now };
  }

  async #rounded(work: Work, question: Question): Promise<Answered> {
    const released = await releasedFigures(work, question);
    const names = releasedKey(question);
    const { asOf, threshold, total, rows } = released ?? {
      // Nothing is released before the first night.
      asOf: midnightBefore(work.now),
      threshold: THRESHOLD,
      total: 0,
      rows: [],
    };
    const inOrder = rows.map(({ key, value }) => ({
      key: question.groupBy.map((name) => key[names.indexOf(name)]!),
      value,
    }));
    return { method: 'rounded', threshold, asOf, total: total ?? 0, rows: inOrder };
  }

  /** Compounds and organisations may be named; they are counted by their ids. */
  async #placed(work: Work, filters: Question['filters']): Promise<Question['filters']> {
    const placed = { ...filters };
    for (const name of ['compound', 'organisation'] as const) {
      const named = filters[name];
      if (named === undefined) continue;
      const [found] = await namesOf(work, name, [named.trim(), named.trim().toLowerCase()]);
      if (!found) throw invalidField(`/${name}`, 'unknown', 'Give an id or a name as reports show it');
      placed[name] = found.id;
    }
    return placed;
  }

  async #shown(work: Work, { groupBy }: Question, { rows, asOf, ...rest }: Answered): Promise<Report> {
    const names = new Map<string, string>();
    for (const dimension of ['compound', 'organisation'] as const) {
      const at = groupBy.indexOf(dimension);
      const ids = at < 0 ? [] : [...new Set(rows.flatMap(({ key }) => key[at] ?? []))];
      if (ids.length) for (const { id, name } of await namesOf(work, dimension, ids)) names.set(id, name);
    }
    const keyed = (key: readonly (string | null)[]): Record<string, string | null> =>
      Object.fromEntries(
        groupBy.flatMap((name, n): [string, string | null][] => {
          const value = key[n] ?? null;
          if (name !== 'compound' && name !== 'organisation') return [[name, value]];
          return [
            [name, value && (names.get(value) ?? value)],
            [`${name}Id`, value],
          ];
        }),
      );
    const ordered = rows
      .map(({ key, value }) => ({ key: keyed(key), value, order: key.map((one) => one ?? '~').join('|') }))
      .sort((a, b) => b.value - a.value || (a.order < b.order ? -1 : 1))
      .map(({ key, value }) => ({ key, value }));
    return { groupBy: [...groupBy], ...rest, asOf: asOf.toISOString(), rows: ordered };
  }
}
