import type { Work } from '#access';
import { isNoMistake } from './mistakes.queries.js';

export async function organisationsToRenew(work: Work): Promise<string[]> {
  work.require('names.renew');
  return (await work.rows<{ id: string }>('select id from organisations order by id')).map(({ id }) => id);
}

/**
 * Cases after a place on that have no token of two words together, which weigh nothing among those of likeness; locked.
 * Who has one name only and no day of birth has none either, and is looked at each time.
 */
export const takeUnrenewed = (work: Work, after: string, most: number): Promise<{ id: string }[]> =>
  work.rows(
    `select c.id from cases c where c.id > $1 and ${work.reach('names.renew', 'c')}
       and ${isNoMistake('c')} and not exists (select 1 from likeness_tokens l where l.case_id = c.id and l.weight = 0)
     order by c.id limit ${Number(most)} for update of c`,
    [after],
  );
