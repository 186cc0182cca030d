import { currentRequest, poolOf } from '#platform';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { System } from './system.js';

type Asked = { question: string; answer: string };

/**
 * What the database was asked for each request, in order, and how many rows it gave: what a request costs, without a
 * clock. Work of the background, which answers no request, is left out.
 */
export function listenToQuestions(system: System): (requestId: string) => string[] {
  const byRequest = new Map<string, Asked[]>();
  const heard = new WeakSet<pg.PoolClient>();
  poolOf(system.app.get(DataSource)).on('acquire', (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    const ask = client.query.bind(client) as (...question: unknown[]) => unknown;
    let bySignIn = false;
    client.query = ((...given: unknown[]) => {
      const answer = ask(...given);
      const request = currentRequest();
      const text = typeof given[0] === 'string' ? given[0] : (given[0] as { text: string }).text;
      // That a session is still used is written now and then, whatever is asked.
      if (text.startsWith('begin;')) bySignIn = text.includes('role homeward_signin');
      if (request && !bySignIn && answer instanceof Promise) {
        // Who asks is signed anew each time, and how long it may take runs down.
        const one: Asked = {
          question: text.replace(/statement_timeout = \d+; select sec\.enter\('[^']*'\)/u, 'sec.enter()'),
          answer: 'none',
        };
        byRequest.set(request.requestId, [...(byRequest.get(request.requestId) ?? []), one]);
        answer.then(
          (result: pg.QueryResult | pg.QueryResult[]) =>
            (one.answer = String([result].flat().reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0))),
          ({ code }: { code?: string }) => (one.answer = String(code)),
        );
      }
      return answer;
    }) as typeof client.query;
  });
  return (requestId) => {
    const asked = (byRequest.get(requestId) ?? []).map(({ question, answer }) => `${question} -> ${answer}`);
    byRequest.delete(requestId);
    return asked;
  };
}
