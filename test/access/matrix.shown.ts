import { grants } from '#access';
import { type Operation, operationsOf } from '../support/api-examples.js';
import { verbsOf } from '../support/operations.js';
import type { System } from '../support/system.js';
import { ask, leadsToCase, named, rootOf } from './matrix.asking.js';
import { type Checked, described, everything } from './matrix.checks.js';
import { type Asker, askers, notHers, relations } from './matrix.data.js';
import type { Matrix } from './matrix.js';

/**
 * Every operation, asked by everybody of a case that is there for her: what her role is granted she gets, and nothing
 * else. What would be changed is undone at its last moment, when it is written on the record, so that the world stands
 * still: such an act is answered 503, and one that is not on the record would be seen by its 2xx.
 */
export async function checkShown(system: System, { hidden, people }: Matrix, share: number): Promise<Checked> {
  const operations = operationsOf(await described(system)).filter(leadsToCase);
  const document = await described(system);
  const verbs = verbsOf(system);
  const outcome: Checked = { checks: 0, faults: [] };
  const before = await everything(system);
  const acts = { done: 0, forbidden: 0 };
  await system.sql.query(`
    create function undone() returns trigger language plpgsql as $$ begin
      if new.outcome = 'done' and new.request_id is not null then raise exception 'undone' using errcode = '57014'; end if;
      return new;
    end $$`);
  const undo = (on: boolean) =>
    system.sql.query(on ? 'create trigger undone before insert on audit_events for each row execute function undone()' : 'drop trigger undone on audit_events'); // prettier-ignore
  for (const looks of [true, false]) {
    if (!looks) await undo(true);
    let turn = 0;
    for (const { relation, ids, without } of hidden) {
      for (const asker of relations[relation] as readonly Asker[]) {
        for (const operation of operations) {
          if ((operation.method === 'GET') !== looks || without.has(rootOf(operation)) || turn++ % share) continue;
          const { status } = await ask(system, document, operation, ids[rootOf(operation)]!, people.get(asker)!);
          outcome.checks += 1;
          if (status === 503) acts.done += 1;
          if (status === 403) acts.forbidden += 1;
          const wanted = expected(operation, verbs, asker);
          if (!wanted.includes(status))
            outcome.faults.push(`${asker} ${named(operation)}, ${relation}: ${status} instead of ${wanted.join(' or ')}`); // prettier-ignore
        }
      }
    }
  }
  await undo(false);
  if ((await everything(system)) !== before) outcome.faults.push('something was changed, and is not on the record');
  if (acts.done === 0 || acts.forbidden === 0) outcome.faults.push(`it tries too little: ${JSON.stringify(acts)}`);
  return outcome;
}

type Verbs = ReturnType<typeof verbsOf>;
function expected(operation: Operation, verbs: Verbs, asker: Asker): readonly number[] {
  const role = askers[asker]!.split(' ')[0]!;
  if (!(role in grants[verbs.get(operation.id)!])) return [403];
  const rule = notHers.find((one) => (one.asker ?? asker) === asker && one.path.test(named(operation)));
  if (rule) return [rule.status];
  // The example asks for a child that is nobody's.
  if (operation.path.split('{').length > 2 && !operation.path.includes('{key}')) return [404];
  return operation.method === 'GET' ? [200] : [503, 409, 412, 422];
}
