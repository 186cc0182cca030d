import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { DataSource } from 'typeorm';
import { kindOf, type Operation } from '../support/api-examples.js';
import { injections, noDays, noMoments, noNames } from '../support/hostile.data.js';
import { names } from '../support/names.data.js';
import { type Field, inTurns, Surface } from '../support/hostile.js';
import { aRescue } from '../support/people.js';
import { tablesOf } from '../support/rows.js';
import { type Answer, type Person, startSystem } from '../support/system.js';

/** What stands at a JSON pointer. */
const at = (whole: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], whole);
const problem = ({ status, headers }: Answer) =>
  status >= 400 && status < 500 && headers.get('content-type')?.startsWith('application/problem+json');

/** What was made, as it is read again: an answer may still say what was sent. */
async function asKept({ system, roleFor }: Surface, operation: Operation, { body, headers }: Answer): Promise<unknown> {
  const where = headers.get('location');
  return where ? (await (await system.as(roleFor(operation) ?? 'caseworker')).get(where)).body : body;
}

interface Try {
  operation: Operation;
  field: Field;
  text: string;
}

/** Sends each text in its field. @returns those that failed inside, came back changed, or slipped into a header */
export async function strayed(surface: Surface, tries: readonly Try[]): Promise<string[]> {
  const faults: string[] = [];
  await inTurns(tries, async ({ operation, field, text }) => {
    const answer = await surface.send(operation, field.with(text)).catch((error: Error) => error);
    // Answered otherwise than described.
    if (answer instanceof Error) return void faults.push(answer.message.slice(0, 400));
    const stored = answer.status < 300 ? at(await asKept(surface, operation, answer), field.pointer) : undefined;
    const isChanged = typeof stored === 'string' && stored !== text.trim().normalize('NFC') && stored !== text;
    if (
      (answer.status >= 300 && !problem(answer)) ||
      isChanged ||
      answer.headers.get('set-cookie') ||
      answer.headers.get('x-injected')
    )
      faults.push(
        `${operation.method} ${operation.path} ${field.pointer} ${JSON.stringify(text)}: ${answer.status} ${isChanged ? JSON.stringify(stored) : ''}`,
      );
  });
  return faults;
}

/**
 * Hostile input into everything that the description names.
 * @param share one of how many combinations is sent: 1 sends all of them
 * @param shapes the same of what is asked of whole bodies
 */
export function hostile(share: number, shapes = share): void {
  let surface: Surface;
  let sokha: Person;
  beforeAll(async () => {
    // An answer that it was too much says nothing of what was asked.
    surface = await Surface.of(await startSystem({ role: 'api', limitFactor: 100_000 }));
    sokha = await surface.system.as('caseworker Border');
  });
  afterAll(() => surface.system.stop());
  const some = <T>(all: readonly T[]): T[] => all.filter((_, n) => n % share === 0);

  it('takes no field that is not its own: none of any row, none of JavaScript', async () => {
    const { sql, app } = surface.system;
    const known = app.get(DataSource).entityMetadatas.flatMap(({ columns }) => columns.map((one) => one.propertyName));
    const more = [
      'id',
      'organisationId',
      'role',
      'version',
      'can',
      'createdAt',
      'isAdmin',
      'constructor',
      '__proto__',
      'prototype',
      'toString',
    ];
    const everything = [
      ...new Set([...known, ...known.map((name) => name.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)), ...more]),
    ];
    const tables = (await tablesOf(sql)).filter((one) => !/^audit_|sessions|refresh_tokens/.test(one));
    const rows = async () =>
      Promise.all(
        tables.map(async (table) => {
          const { rows: found } = await sql.query<{ row: string }>(`select t::text as row from ${table} t order by 1`);
          return [table, createHash('sha256').update(JSON.stringify(found)).digest('hex')];
        }),
      );
    await Promise.all(
      [...new Set(surface.bodies.map((one) => surface.roleFor(one) ?? 'caseworker'))].map((role) =>
        surface.system.as(role),
      ),
    );
    const before = await rows();
    const faults: string[] = [];
    let sent = 0;
    await inTurns(surface.bodies, async (operation) => {
      for (const object of surface.objects(operation)) {
        const foreign = everything.filter((name) => !(name in (object.schema.properties ?? {})));
        const [reserved, ordinary] = [
          foreign.filter((name) => name in Object.prototype),
          foreign.filter((name) => !(name in Object.prototype)),
        ];
        for (let from = 0; from < ordinary.length; from += 400) {
          const some = ordinary.slice(from, from + 400);
          sent += some.length;
          const answer = await surface.send(
            operation,
            object.with(Object.fromEntries(some.map((name) => [name, 'x']))),
          );
          const named = new Set(((answer.body['errors'] ?? []) as { pointer: string }[]).map(({ pointer }) => pointer));
          const missing = some.filter((name) => !named.has(`${object.pointer}/${name}`));
          if (answer.status !== 422 || missing.length)
            faults.push(
              `${operation.method} ${operation.path} ${object.pointer}: ${answer.status}, not named: ${missing.slice(0, 5).join(', ')}`,
            );
        }
        for (const name of reserved) {
          sent += 1;
          const body = JSON.stringify(object.with({ '@@': 1 })).replace(
            '"@@":1',
            `${JSON.stringify(name)}:{"role":"administrator"}`,
          );
          const { status } = await surface.send(operation, body);
          if (status !== 400 && status !== 422)
            faults.push(`${operation.method} ${operation.path} ${object.pointer}/${name}: ${status}`);
        }
      }
    });
    expect(faults).toEqual([]);
    expect(sent).toBeGreaterThan(3000);
    expect(await rows()).toEqual(before);
  });

  it('stores what looks like code as it stands, or refuses it', async () => {
    const tries = surface.bodies
      .filter(({ path }) => !path.includes('/auth/'))
      .flatMap((operation) =>
        surface
          .fields(operation)
          .filter(({ schema }) => kindOf(schema) === 'string' && !schema.enum)
          .flatMap((field) => injections.map((text) => ({ operation, field, text }))),
      );
    const faults: string[] = [];
    const chosen = some(tries);
    process.stdout.write(
      `injections: ${injections.length} into ${tries.length / injections.length} fields, ${chosen.length} sent\n`,
    );
    // One operation after the other: what a closed case answers depends on who closed it when.
    for (const operation of surface.bodies) {
      const ofIt = chosen.filter((one) => one.operation === operation);
      faults.push(...(await strayed(surface, ofIt)));
    }
    expect(faults).toEqual([]);
    const whole = some(injections.map((text) => text));
    await inTurns(whole, async (text) => {
      const { body, status } = await sokha.post('/cases/search', { q: text });
      if (status !== 200 && status !== 422) faults.push(`search ${text}: ${status} ${JSON.stringify(body)}`);
    });
    expect(faults).toEqual([]);
  });

  it('keeps a name in any script as it was written, and finds it again', async () => {
    const faults: string[] = [];
    await inTurns(share === 1 ? names : names.filter((_, n) => n % 11 === 0), async (full) => {
      const opened = await sokha.post('/cases', aRescue({ person: { names: [{ full }] } }));
      if (opened.status === 422) {
        // Refused where something invisible is in it: never where it is but another script.
        if (!/[\u200b\u00ad\u202a-\u202e\t\u0085]/u.test(full))
          faults.push(`${full}: refused ${JSON.stringify(opened.body['errors'])}`);
        return;
      }
      const read = await sokha.get(`/cases/${opened.body.id}`);
      const stored = at(read.body, '/person/names/0/full');
      if (opened.status !== 201 || typeof stored !== 'string' || stored.normalize('NFC') !== full.normalize('NFC'))
        faults.push(`${full}: ${opened.status} read as ${JSON.stringify(stored)}`);
      // What has no letter has nothing to be found by; a question is 200 characters at most.
      for (const q of /\p{L}/u.test(full) ? [full, full.normalize('NFD')].filter(({ length }) => length <= 200) : []) {
        const found = await sokha.post('/cases/search', { q, limit: 100 });
        if (!found.body.items?.some(({ id }) => id === opened.body.id))
          faults.push(`${full}: not found (${found.status})`);
      }
    });
    expect(faults).toEqual([]);
    for (const full of noNames) {
      const { status, body } = await sokha.post('/cases', aRescue({ person: { names: [{ full }] } }));
      expect([full.slice(0, 20), status, JSON.stringify(body['errors'])]).toEqual([
        full.slice(0, 20),
        422,
        expect.stringContaining('/person/names/0/full'),
      ]);
    }
  });

  it('refuses days and moments that are none, by name', async () => {
    const tries = surface.bodies.flatMap((operation) =>
      surface
        .fields(operation)
        .filter(({ schema }) => schema.format === 'date' || schema.format === 'date-time')
        .flatMap((field) =>
          (field.schema.format === 'date' ? noDays : noMoments).map((text) => ({ operation, field, text })),
        ),
    );
    expect(tries.length).toBeGreaterThan(100);
    process.stdout.write(`days and moments: ${noDays.length} and ${noMoments.length}, ${some(tries).length} sent\n`);
    const faults: string[] = [];
    await inTurns(some(tries), async ({ operation, field, text }) => {
      const answer = await surface.send(operation, field.with(text));
      const named = JSON.stringify(answer.body['errors'] ?? '').includes(`"${field.pointer}"`);
      if (answer.status !== 422 || !named)
        faults.push(`${operation.method} ${operation.path} ${field.pointer} ${text}: ${answer.status}`);
    });
    expect(faults).toEqual([]);
    // A year of another calendar is a day, but nobody's.
    for (const date of ['2567-02-12', '9999-12-31', '0001-01-01']) {
      const { status } = await sokha.post('/cases', aRescue({ rescue: { date, method: 'raid', country: 'MM' } }));
      expect([date, status]).toEqual([date, 422]);
      expect([date, (await sokha.post('/cases', aRescue({ person: { birthDate: date } }))).status]).toEqual([
        date,
        422,
      ]);
    }
  });

  it('fails on no size and no shape', async () => {
    const wholes: Record<string, { body: string; headers?: Record<string, string> }> = {
      'ten thousand deep': { body: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}` },
      'sixty thousand keys': {
        body: JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`k${n}`, 1]))),
      },
      'a hundred thousand items': { body: JSON.stringify({ names: Array(100_000).fill(1) }) },
      'a million keys': { body: `{${Array.from({ length: 1_000_000 }, (_, n) => `"${n}":1`).join()}}` },
      'said to be zipped': {
        body: gzipSync(JSON.stringify({ a: 'x'.repeat(1_000_000) })).toString('latin1'),
        headers: { 'content-encoding': 'gzip' },
      },
      'a number without end': { body: '{"limit":1e400,"q":1e400}' },
      'minus zero': { body: '{"limit":-0,"version":-0}' },
      'a number longer than any': { body: `{"limit":${'9'.repeat(400)}}` },
      'a key twice': { body: '{"q":"a","q":{"b":1},"names":1,"names":[]}' },
      'another charset': { body: '{}', headers: { 'content-type': 'application/json; charset=utf-16' } },
      'two bodies': { body: '{}{}' },
      'a comment': { body: '{/* */}' },
    };
    const faults: string[] = [];
    for (const [what, { body, headers }] of Object.entries(wholes)) {
      const operations = surface.bodies.filter((_, n) => n % shapes === 0);
      await inTurns(what.startsWith('a million') ? operations.slice(0, 2) : operations, async (operation) => {
        const answer = await surface.send(operation, body, headers);
        const takesNothing = answer.status < 300 && body.startsWith('{}');
        if (!problem(answer) && !takesNothing)
          faults.push(`${operation.method} ${operation.path} ${what}: ${answer.status}`);
      });
    }
    expect(faults).toEqual([]);
    expect((await surface.system.call('GET', '/api/health/live')).status).toBe(200);
  });
}
