import { randomUUID } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';
import { type Operation, operationsOf } from '../support/api-examples.js';
import { listenToQuestions } from '../support/questions.js';
import type { System } from '../support/system.js';
import { ask, type Asked, leadsToCase, linesOf, named, rootOf } from './matrix.asking.js';
import { type Asker, askers, leadElsewhere, leadToCase, onceHers, type Relation, relations, spokenOf, silentOnErasure, toldOfErasure } from './matrix.data.js'; // prettier-ignore
import { CANARY, type Matrix } from './matrix.js';

export interface Checked {
  checks: number;
  faults: string[];
}

/** Operations with an id of which no table says what it leads to. */
export const unexpected = (operations: readonly Operation[]): string[] =>
  operations
    .filter((one) => one.path.includes('{id}') && !(rootOf(one) in leadToCase) && !(rootOf(one) in leadElsewhere))
    .map(named);

export const described = async (system: System): Promise<OpenAPIObject> =>
  (await system.call('GET', '/api/openapi.json')).body as unknown as OpenAPIObject;

/**
 * Every operation that leads to a case, asked by everybody for a case in each relation. What is hidden answers as an id of
 * nobody does, in body and headers, word for word; it asks the database the same questions and gets as many rows; it
 * leaves the same line on the record, holds nothing of the case, and changes nothing.
 * @param share one in so many of the checks, spread by a count
 */
export async function checkHidden(system: System, matrix: Matrix, share: number): Promise<Checked> {
  const document = await described(system);
  const leading = operationsOf(document).filter(leadsToCase);
  const asked = listenToQuestions(system);
  const outcome: Checked = { checks: 0, faults: [] };
  const before = await everything(system);
  const absent = new Map<string, Reply>();
  const pairs: { cell: string; answer: Asked; absent: Asked; asker: Asker; once: boolean }[] = [];
  let turn = 0;
  for (const { relation, ids } of matrix.hidden) {
    for (const asker of Object.keys(askers) as Asker[]) {
      for (const operation of leading) {
        if (isThere(asker, operation, relation, matrix) || turn++ % share) continue;
        const asks = async (id: string): Promise<Reply> => {
          const answer = await ask(system, document, operation, id, matrix.people.get(asker)!);
          return { answer, questions: asked(answer.requestId).join('\n') };
        };
        const key = `${asker} ${named(operation)}`;
        if (!absent.has(key)) absent.set(key, await asks(randomUUID()));
        const hidden = await asks(ids[rootOf(operation)]!);
        // What she has of her own may have changed since she asked for nobody: she asks again before it is held against it.
        if (hidden.questions !== absent.get(key)!.questions) absent.set(key, await asks(randomUUID()));
        outcome.checks += 1;
        const cell = `${key}, ${relation}`;
        const once = onceHers.some(
          (one) => one.asker === asker && one.relation === relation && one.path.test(operation.path),
        );
        pairs.push({ cell, answer: hidden.answer, absent: absent.get(key)!.answer, asker, once });
        const told =
          relation === 'erased' && toldOfErasure.includes(asker) && rootOf(operation) === 'cases' && !silentOnErasure.test(operation.path); // prettier-ignore
        const fault =
          faultOf(hidden.answer, told ? asErased(absent.get(key)!.answer) : absent.get(key)!.answer, asker) ??
          (!told && !once && hidden.questions !== absent.get(key)!.questions
            ? `asks\n${hidden.questions}\nand for nobody's id\n${absent.get(key)!.questions}`
            : null);
        if (fault) outcome.faults.push(`${cell}: ${fault}`);
      }
    }
  }
  if ((await everything(system)) !== before) outcome.faults.push('something was changed by what was refused');
  const lines = await linesOf(
    system,
    pairs.flatMap((one) => [one.answer, one.absent]),
  );
  for (const { cell, answer, absent: nobody, asker, once } of pairs) {
    const [said, wanted] = [answer, nobody].map(({ requestId }) => (lines.get(requestId) ?? []).join('\n'));
    const refused = asker !== 'anonymous' && [403, 404, 410].includes(answer.status);
    if (refused && !said!.includes('"outcome":"refused"')) outcome.faults.push(`${cell}: refused off the record`);
    if (answer.status !== 410 && !once && said !== wanted)
      outcome.faults.push(`${cell}: on the record ${said}, and for nobody's id ${wanted}`);
  }
  return outcome;
}
interface Reply {
  answer: Asked;
  questions: string;
}

/** What a case that is absent is answered, if it was there until its person was erased. */
const asErased = (absent: Asked): Asked => (absent.status === 404 ? { ...absent, status: 410 } : absent);

function faultOf(answer: Asked, expected: Asked, asker: Asker): string | null {
  if (answer.body.includes(CANARY)) return 'tells of her';
  if (expected.status === 410) return answer.status === 410 && answer.body.includes('/problems/erased') ? null : `answers ${answer.status}, and not that she was erased`; // prettier-ignore
  if (answer.status !== expected.status || answer.body !== expected.body)
    return `answers ${answer.status} ${answer.body.slice(0, 200)}, and for nobody's id ${expected.status} ${expected.body.slice(0, 200)}`; // prettier-ignore
  if (answer.headers !== expected.headers) return `brings ${answer.headers}, and for nobody's id ${expected.headers}`;
  if (asker === 'anonymous') return answer.status === 401 ? null : `lets a stranger in: ${answer.status}`;
  return answer.status >= 400 && answer.status < 500 ? null : `answers ${answer.status}`;
}

/** Whether the case is there for her, or is spoken of all the same. */
export function isThere(asker: Asker, operation: Operation, relation: Relation, { people }: Matrix): boolean {
  if (!people.get(asker)) return false;
  if ((relations[relation] as readonly Asker[]).includes(asker)) return true;
  return spokenOf.some((one) => one.asker === asker && one.path.test(named(operation)) && (one.relation ?? relation) === relation); // prettier-ignore
}

/** What was written about anybody, as one word that changes with any of it. */
export async function everything({ sql }: System): Promise<string> {
  const tables = ['cases', 'people', 'consents', 'case_entries', 'testimonies', 'testimony_versions', 'consular_notifications', 'case_exclusions', 'glass_breaks', 'attachments', 'erasures', 'legal_holds', 'deadlines', 'repatriation_steps']; // prettier-ignore
  const said: string[] = [];
  for (const table of tables) {
    const { rows } = await sql.query<{ all: string }>(
      `select coalesce(md5(string_agg(t::text, '|' order by t.id)), '') as all from ${table} t`,
    );
    said.push(`${table} ${rows[0]!.all}`);
  }
  return said.join(' ');
}
