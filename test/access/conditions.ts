/** A condition with one part of it left out, and which part that was. */
export interface Weakened {
  without: string;
  sql: string;
}

/**
 * Every condition that a piece of SQL is made of, each left out once: what was joined by AND becomes true, a choice of OR
 * becomes false, and what stands alone (all of it, or after WHERE) becomes true. Reads our own SQL and what PostgreSQL
 * prints of it: BETWEEN, CASE and mixed AND/OR without brackets do not occur there.
 */
export function weakened(sql: string): Weakened[] {
  const found: Weakened[] = [];
  const leaveOut = (from: number, to: number, instead: 'true' | 'false') => {
    const text = sql.slice(from, to);
    const lead = from + text.length - text.trimStart().length;
    const tail = from + text.trimEnd().length;
    if (sql.slice(lead, tail))
      found.push({ without: sql.slice(lead, tail), sql: `${sql.slice(0, lead)}${instead}${sql.slice(tail)}` });
  };
  const group = (start: number, end: number, isWhole: boolean): void => {
    let depth = 0;
    let first = start;
    let isCondition = isWhole;
    const cuts: { at: number; to: number; word: string }[] = [];
    const close = (until: number) => {
      const joins = cuts.filter(({ word }) => word === 'and' || word === 'or');
      const instead = joins.some(({ word }) => word === 'or') ? 'false' : 'true';
      if (isCondition || joins.length) {
        let from = first;
        for (const cut of joins) {
          leaveOut(from, cut.at, instead);
          from = cut.to;
        }
        leaveOut(from, until, joins.length ? instead : 'true');
      }
      cuts.length = 0;
    };
    for (let at = start; at < end; at++) {
      const letter = sql[at]!;
      if (letter === "'") at = sql.indexOf("'", at + 1);
      else if (letter === '(') {
        if (depth++ === 0) group(at + 1, closing(sql, at), false);
      } else if (letter === ')') depth -= 1;
      else if (depth === 0 && /[a-z]/i.test(letter) && !/[\w.]/.test(sql[at - 1] ?? ' ')) {
        const word = /^\w+/.exec(sql.slice(at))![0].toLowerCase();
        if (word === 'and' || word === 'or') cuts.push({ at, to: at + word.length, word });
        if (word === 'where') {
          cuts.length = 0;
          first = at + word.length;
          isCondition = true;
        }
        at += word.length - 1;
      }
    }
    close(end);
  };
  group(0, sql.length, true);
  // The same part is found once, however many brackets stand around it.
  return [...new Map(found.map((one) => [one.sql.replaceAll(/[\s()]/g, ''), one])).values()];
}

function closing(sql: string, open: number): number {
  let depth = 0;
  for (let at = open; at < sql.length; at++) {
    if (sql[at] === "'") at = sql.indexOf("'", at + 1);
    else if (sql[at] === '(') depth += 1;
    else if (sql[at] === ')' && --depth === 0) return at;
  }
  return sql.length;
}
