import { randomUUID } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';
import { type Operation, operationsOf } from '../support/api-examples.js';
import type { System } from '../support/system.js';
import { aMatrix, ask, type Asked, CANARY, leadsToCase, type Matrix, named, rootOf } from './matrix.js';
import { type Asker, askers, leadElsewhere, leadToCase, relations, spokenOf } from './matrix.data.js';

export interface Checked {
  checks: number;
  faults: string[];
  unexpected: string[];
}

/**
 * Every operation that leads to a case, asked by everybody for a case in each relation. What is hidden answers as an id of
 * nobody does, word for word, holds nothing of the case, changes nothing, and stands on the record.
 * @param share one in so many of the checks, spread by a count
 */
export async function checkMatrix(system: System, share: number): Promise<Checked> {
  const document = (await system.call('GET', '/api/openapi.json')).body as unknown as OpenAPIObject;
  const operations = operationsOf(document);
  const unexpected = operations
    .filter((one) => one.path.includes('{id}') && !(rootOf(one) in leadToCase) && !(rootOf(one) in leadElsewhere))
    .map(named);
  const matrix = await aMatrix(system);
  const leading = operations.filter(leadsToCase);
  const outcome: Checked = { checks: 0, faults: [], unexpected };
  const before = await everything(system);
  const absent = new Map<string, Asked>();
  let turn = 0;
  let tried = 0;
  for (const { relation, ids } of matrix.hidden) {
    for (const asker of Object.keys(askers) as Asker[]) {
      for (const operation of leading) {
        if (isThere(asker, operation, relation, matrix) || turn++ % share) continue;
        const person = matrix.people.get(asker)!;
        const key = `${asker} ${named(operation)}`;
        if (!absent.has(key)) absent.set(key, await ask(system, document, operation, randomUUID(), person));
        const answer = await ask(system, document, operation, ids[rootOf(operation)]!, person);
        outcome.checks += 1;
        const fault = faultOf(answer, absent.get(key)!, asker);
        if (fault) outcome.faults.push(`${key}, ${relation}: ${fault}`);
        if (asker !== 'anonymous' && rootOf(operation) === 'cases' && [403, 404].includes(answer.status)) tried += 1;
      }
    }
  }
  if ((await everything(system)) !== before) outcome.faults.push('something was changed by what was refused');
  const { rows } = await system.sql.query<{ n: number }>(
    `select count(*)::int as n from audit_events where outcome = 'refused' and (subject_id = any($1) or action is not null)`,
    [matrix.hidden.map(({ ids }) => ids['cases'])],
  );
  if (rows[0]!.n < tried) outcome.faults.push(`${tried} were refused, and ${rows[0]!.n} stand on the record`);
  return outcome;
}

function faultOf(answer: Asked, absent: Asked, asker: Asker): string | null {
  if (answer.body.includes(CANARY)) return 'tells of her';
  if (answer.status !== absent.status || answer.body !== absent.body)
    return `answers ${answer.status} ${answer.body.slice(0, 200)}, and for nobody's id ${absent.status} ${absent.body.slice(0, 200)}`; // prettier-ignore
  if (asker === 'anonymous') return answer.status === 401 ? null : `lets a stranger in: ${answer.status}`;
  return answer.status >= 400 && answer.status < 500 ? null : `answers ${answer.status}`;
}

/** Whether the case is there for her, or is spoken of all the same. */
function isThere(
  asker: Asker,
  operation: Operation,
  relation: Matrix['hidden'][number]['relation'],
  { people }: Matrix,
) {
  if (!people.get(asker)) return false;
  if ((relations[relation] as readonly Asker[]).includes(asker)) return true;
  return spokenOf.some((one) => one.asker === asker && one.path.test(named(operation)) && (one.relation ?? relation) === relation); // prettier-ignore
}

/** What was written about anybody, as one word that changes with any of it. */
async function everything({ sql }: System): Promise<string> {
  const tables = ['cases', 'people', 'consents', 'case_entries', 'testimonies', 'testimony_versions', 'consular_notifications', 'case_exclusions', 'glass_breaks', 'attachments', 'erasures', 'legal_holds']; // prettier-ignore
  const said: string[] = [];
  for (const table of tables) {
    const { rows } = await sql.query<{ all: string }>(
      `select coalesce(md5(string_agg(t::text, '|' order by t.id)), '') as all from ${table} t`,
    );
    said.push(rows[0]!.all);
  }
  return said.join(' ');
}
