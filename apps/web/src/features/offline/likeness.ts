import type { components } from '../../lib/contract.gen.js';

type Schema = components['schemas'];

type Case = Schema['CaseView'];
type Written = Schema['OpenCase'] | Schema['CorrectCase'];

/** What is asked of somebody first, field by field, as it can be laid beside what another wrote. */
export interface Fields {
  name: string;
  nationalities: readonly string[];
  sex: string;
  birthDate: string;
  date: string;
  method: string;
  country: string;
  place: string;
  hostCountry: string;
  compoundId: string;
  vulnerabilities: readonly string[];
}
export type Field = keyof Fields;

/** @returns only what is said there: an unknown says nothing */
export function fieldsOf(body: Written | Case): Partial<Fields> {
  const { person, rescue } = body;
  const compoundId = 'compound' in body ? body.compound?.id : (body as Written).compoundId;
  const said = {
    name: person?.names?.[0]?.full,
    nationalities: person?.nationalities,
    sex: person?.sex === 'unknown' ? undefined : person?.sex,
    birthDate: person?.birthDate,
    date: rescue?.date,
    method: rescue?.method,
    country: rescue?.country,
    place: rescue?.place,
    hostCountry: body.hostCountry,
    compoundId,
    vulnerabilities: body.vulnerabilities,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value?.length)) as Partial<Fields>;
}

/** Codes in whatever order are the same codes. */
const written = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...new Set(value as string[])].toSorted((a, b) => (a < b ? -1 : 1)) : value); // prettier-ignore
const same = (one: unknown, other: unknown) => written(one) === written(other);

/** The fields of which hers says something else than theirs. */
export function differences(mine: Written, theirs: Case): Field[] {
  const [hers, others] = [fieldsOf(mine), fieldsOf(theirs)];
  return (Object.keys(hers) as Field[]).filter((field) => !same(hers[field], others[field]));
}

/** A name that is found as hers by the search, and this much of it. */
const LIKELY = 0.75;

/** Whether somebody who is on the server may be her: nothing that both know contradicts it. */
export function mayBeHer(mine: Schema['OpenCase'], { score, ...theirs }: Schema['FoundCase']): boolean {
  const [hers, others] = [fieldsOf(mine), fieldsOf(theirs as Case)];
  const agree = (field: 'sex' | 'birthDate') => !hers[field] || !others[field] || hers[field] === others[field];
  const nations = !hers.nationalities || !others.nationalities || hers.nationalities.some((one) => others.nationalities!.includes(one)); // prettier-ignore
  return (score ?? 0) >= LIKELY && agree('sex') && agree('birthDate') && nations;
}

/** What corrects theirs by what she chose of hers. Of names none is lost: hers comes first. @returns null: nothing */
export function correctionOf(mine: Written, theirs: Case, chosen: ReadonlySet<Field>): Schema['CorrectCase'] | null {
  if (!chosen.size) return null;
  const hers = fieldsOf(mine);
  const take = <F extends Field>(...fields: F[]) =>
    Object.fromEntries(fields.filter((field) => chosen.has(field)).map((field) => [field, hers[field]]));
  const person = {
    ...(chosen.has('name') && { names: [...(mine.person?.names ?? []), ...theirs.person.names] }),
    ...take('nationalities', 'sex', 'birthDate'),
  };
  const rescued = take('date', 'method', 'country', 'place');
  const { date, method, country, place } = theirs.rescue;
  return {
    ...(Object.keys(person).length && { person }),
    ...(Object.keys(rescued).length && { rescue: { date, method, country, place: place ?? null, ...rescued } }),
    ...take('hostCountry', 'compoundId', 'vulnerabilities'),
  } as Schema['CorrectCase'];
}
