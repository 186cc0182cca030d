import { grants, personRoles, type Verb } from '#access';
import type { OpenAPIObject } from '@nestjs/swagger';
import { gapsOf } from '../../libs/platform/src/http/openapi.js';
import { exampleOf, kindOf, type Operation, operationsOf, resolved, type Schema } from '../support/api-examples.js';
import { pathOf, verbsOf } from '../support/operations.js';
import { aRowEverywhere } from '../support/rows.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
let document: OpenAPIObject;
let operations: Operation[];
let verbs: Map<string, Verb>;
let ids: Record<string, string>;
const rolesOf = (verb: Verb | undefined) =>
  personRoles.find((role) => verb === undefined || role in (grants[verb] as Record<string, unknown>)) ?? 'caseworker';

async function send(operation: Operation, { body, query = '', type = 'application/json' }: Sent): Promise<Heard> {
  const person = await system.as(rolesOf(verbs.get(operation.id)));
  const answer = await system.call(operation.method, `${pathOf(operation, ids)}${query}`, body, {
    authorization: `Bearer ${person.token}`,
    ...(body !== undefined && { 'content-type': type }),
    ...(operation.needsVersion && { 'if-match': '"1"' }),
  });
  return {
    status: answer.status,
    body: answer.body as unknown as Heard['body'],
    type: answer.headers.get('content-type') ?? '',
  };
}
interface Sent {
  body?: unknown;
  query?: string;
  type?: string;
}
interface Heard {
  status: number;
  type: string;
  body: { type?: string; errors?: { pointer: string }[] };
}

/** Refused as a problem, and where a field is at fault, by its name. @returns what is wrong with the answer, or nothing */
function faultOf({ status, type, body }: Heard, pointer?: string): string | null {
  if (status < 400 || status > 499) return `answers ${status}`;
  if (!type.startsWith('application/problem+json') || !body.type?.startsWith('/problems/'))
    return `is no problem: ${type}`;
  if (pointer === undefined) return null;
  const named = (body.errors ?? []).some(
    (error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`),
  );
  return named
    ? null
    : `${status} does not name ${pointer} but ${JSON.stringify(body.errors?.map((one) => one.pointer))}`;
}

interface Place {
  pointer: string;
  schema: Schema;
  /** The example with another value in this place. */
  with: (value: unknown) => unknown;
}
/** Every field of a body, however deep. */
function placesOf(given: Schema, example: unknown, put: (value: unknown) => unknown, pointer = ''): Place[] {
  const schema = resolved(given, document);
  const here: Place[] = pointer ? [{ pointer, schema, with: put }] : [];
  if (schema.properties) {
    const object = example as Record<string, unknown>;
    return [
      ...here,
      ...Object.entries(schema.properties).flatMap(([name, one]) =>
        placesOf(one, object[name], (value) => put({ ...object, [name]: value }), `${pointer}/${name}`),
      ),
    ];
  }
  if (kindOf(schema) === 'array' && schema.items)
    return [...here, ...placesOf(schema.items, (example as unknown[])[0], (value) => put([value]), `${pointer}/0`)];
  return here;
}

const isText = (schema: Schema) => kindOf(schema) === 'string' && !schema.enum;
const deep = (levels: number): unknown => (levels ? [deep(levels - 1)] : 1);

/** Values that no field of the kind takes. */
function wrongValues(schema: Schema): unknown[] {
  const open = kindOf(schema) === 'object' && !schema.properties;
  const always = open ? [] : [deep(40), 'NUL \u0000 here', 'half \ud800 a letter'];
  if (schema.enum) return [...always, 'no_such_code', '', 7, {}, []];
  switch (kindOf(schema)) {
    case 'string':
      return [
        ...always,
        7,
        true,
        {},
        ['a list'],
        ...(schema.format === 'date' ? ['2025-02-30', '2025-13-01', 'yesterday', '99999-01-01', ''] : []),
        ...(schema.format === 'date-time' ? ['2025-02-30T10:00:00Z', 'now', ''] : []),
        ...(schema.format === 'uuid' ? ['1', "' or 1=1 --"] : []),
        ...(isText(schema) && schema.maxLength ? ['x'.repeat(schema.maxLength + 1)] : []),
      ];
    case 'integer':
    case 'number':
      return [...always, 'seven', 1.5e308, {}, []];
    case 'boolean':
      return [...always, 'yes', 1, {}];
    case 'array':
      return [...always, 'no list', 7, { 0: 'x' }];
    case undefined:
    default:
      return open ? [] : [...always, 'no object', 7, ['a list']];
  }
}

/** @param share of the wrong values of each field every so-manieth is sent; each field and each body as a whole get some */
export function badInput(share: number): void {
  beforeAll(async () => {
    system = await startSystem();
    ids = await aRowEverywhere(system);
    document = (await system.call('GET', '/api/openapi.json')).body as unknown as OpenAPIObject;
    operations = operationsOf(document);
    verbs = verbsOf(system);
  });
  afterAll(() => system.stop());

  it('finds a complete description', () => {
    expect(gapsOf(document)).toEqual([]);
    expect(operations.length).toBeGreaterThan(40);
    for (const one of operations) pathOf(one, ids);
  });

  it('in a body is refused by every operation that takes one', async () => {
    const faults: string[] = [];
    let sent = 0;
    let nth = 0;
    // From field to field another part of them, so that over the fields each value is sent.
    let field = 0;
    const some = <T>(values: readonly T[]): T[] => {
      field += 1;
      return values.filter((_, n) => (n + field) % share === 0);
    };
    const tooMuch: [string, Sent][] = [
      ['ten megabytes', { body: JSON.stringify({ a: 'x'.repeat(10_000_000) }) }],
      ['ten thousand brackets', { body: `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}` }],
    ];
    for (const operation of operations.filter(({ bodyType }) => bodyType === 'application/json')) {
      const example = exampleOf(operation.body!, document, '01a20676-2810-777d-99a9-c5673d21ee2d') as object;
      const wholes: [string, Sent, string?][] = [
        ['malformed JSON', { body: '{"a": ' }],
        ['no JSON', { body: 'just words' }],
        ['another type', { body: 'a=1', type: 'application/x-www-form-urlencoded' }],
        ['XML', { body: '<a/>', type: 'application/xml' }],
        ['a list', { body: '[]' }],
        ['a text', { body: '"text"' }],
        ['null', { body: 'null' }],
        // One reader stands before all of them: its limits are looked at on some.
        ...(nth++ % 8 === 0 ? tooMuch : []),
        ['a field that is not known', { body: { ...example, unheardOf: 1 } }, '/unheardOf'],
        ['__proto__', { body: `{"__proto__": {"admin": true}, ${JSON.stringify(example).slice(1)}` }],
        ['constructor', { body: { ...example, constructor: { prototype: {} } } }, '/constructor'],
      ];
      const fields = placesOf(operation.body!, example, (value) => value).flatMap((place) =>
        some(wrongValues(place.schema)).map((value): [string, Sent, string?] => [
          JSON.stringify(value)?.slice(0, 40),
          { body: place.with(value) },
          place.pointer,
        ]),
      );
      for (let first = 0; first < wholes.length + fields.length; first += 8) {
        const together = [...wholes, ...fields].slice(first, first + 8);
        const heard = await Promise.all(together.map(([, what]) => send(operation, what)));
        together.forEach(([what, , pointer], n) => {
          sent += 1;
          const fault = faultOf(heard[n]!, pointer);
          if (fault)
            faults.push(`${operation.method} ${operation.path}: ${what} in ${pointer ?? 'the whole'}: ${fault}`);
        });
      }
    }
    expect(faults).toEqual([]);
    expect(sent).toBeGreaterThan(1000);
  });

  it('in a query is refused by every operation that takes one', async () => {
    const faults: string[] = [];
    for (const operation of operations.filter(({ query }) => query.length)) {
      for (const { name, schema } of operation.query) {
        const wrong = isText(schema) && !schema.format ? [] : ['nothing-of-the-kind', '2025-02-30', '-99999999999'];
        const values = [...wrong, '%00', 'x'.repeat(30_000)].map((value) => `?${name}=${value}`);
        for (const query of [
          ...values,
          `?${name}=a&${name}=b`,
          '?unheardOf=1',
          '?__proto__=1',
          `?${name}=%ED%A0%80%E0`,
        ]) {
          const heard = await send(operation, { query });
          const named = query.startsWith(`?${name}=`) && !query.includes('%ED') && heard.status === 422;
          const pointer = named ? `/${name}` : undefined;
          const wellFormed = query.includes('%ED') && heard.status < 300 && isText(schema);
          const fault = wellFormed ? null : faultOf(heard, pointer);
          if (fault) faults.push(`${operation.method} ${operation.path}${query.slice(0, 60)}: ${fault}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('in a path is what is not there', async () => {
    for (const operation of operations.filter(({ path, body }) => path.includes('{') && !body)) {
      const person = await system.as(rolesOf(verbs.get(operation.id)));
      for (const wrong of ['1', '%00', "'--", 'x'.repeat(150)]) {
        const { status } = await system.call(
          operation.method,
          operation.path.replaceAll(/\{[^}]+\}/g, wrong),
          undefined,
          { authorization: `Bearer ${person.token}`, ...(operation.needsVersion && { 'if-match': '"1"' }) },
        );
        expect([operation.id, wrong, status >= 400 && status < 500]).toEqual([operation.id, wrong, true]);
      }
    }
  });
}
