import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryFailedError } from 'typeorm';
import { withRequest } from '../request.js';
import { SafeLogger, sayLastWordsSafely } from './index.js';

const her = 'Zebenework Qwaxlemariam';
const fromPostgres = Object.assign(new Error(`invalid input syntax for type uuid: "${her}"`), {
  severity: 'ERROR',
  code: '22P02',
  detail: `Failing row contains (${her})`,
  where: `unnamed portal parameter $1 = '${her}'`,
  table: 'people',
  routine: 'string_to_uuid',
});
const thrownBy = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};
const failures: Record<string, unknown> = {
  'of the database': fromPostgres,
  'of TypeORM': new QueryFailedError('insert into people values ($1)', [her], fromPostgres),
  'around another': new Error(`while saving ${her}`, { cause: new Error(her, { cause: fromPostgres }) }),
  'of JSON': thrownBy(() => JSON.parse(`{"name": ${her}}`)),
  'of a date': thrownBy(() => new Intl.DateTimeFormat('en', { timeZone: her })),
  'of an address': thrownBy(() => new URL(her)),
  'with more on it': Object.assign(new TypeError(her), { name: her, code: her, person: { her }, toJSON: () => her }),
  'with a stack of its own': Object.assign(new Error('x'), { stack: `Error: x\n    at ${her} (/a.ts:1:2)\n    at ${her}` }),
  'that is a text': her,
  'that is an object': { person: her, [her]: 1, message: her, error: her, code: her, stack: [her], cause: { her } },
  'that is a list': [her],
}; // prettier-ignore

describe('The log', () => {
  const lines: string[] = [];
  const logger = new SafeLogger((line) => lines.push(line));
  beforeEach(() => lines.splice(0));

  it.each(Object.entries(failures))('says nothing of what people wrote in a failure %s', (_, failure) => {
    for (const level of ['warn', 'error', 'fatal'] as const) {
      logger[level](failure);
      logger[level](failure, her, her);
      logger[level]({ text: 'a job failed', failure, error: failure, reason: String(failure) }, failure);
    }
    sayLastWordsSafely(logger, { on: died, exit: () => undefined });
    died.emit('uncaughtException', failure);
    died.emit('unhandledRejection', failure);
    died.removeAllListeners();
    expect(lines).toHaveLength(11);
    expect(lines.join('')).not.toMatch(/Zebenework|Qwaxlemariam/u);
  });
  const died = new EventEmitter();

  it('says what, where and for which request', () => {
    const requestId = '0196f3a4-7b2c-7def-8123-456789abcdef';
    withRequest({ requestId }, () =>
      logger.warn({ text: 'the relay will try again', code: 'ECONNREFUSED' }, 'JobRunner'),
    );
    logger.error(failures['of TypeORM']);
    logger.error(thrownBy(() => (undefined as unknown as { wanted: 1 }).wanted));
    const said = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(said[0]).toEqual({
      at: expect.any(String) as string,
      level: 'warn',
      context: 'JobRunner',
      requestId,
      text: 'the relay will try again',
      code: 'ECONNREFUSED',
    });
    expect(said[1]).toMatchObject({ error: 'QueryFailedError', sqlstate: '22P02', table: 'people' });
    expect(said[2]).toMatchObject({
      error: 'TypeError',
      engine: "Cannot read properties of undefined (reading 'wanted')",
    });
    expect((said[2]!['stack'] as string[]).filter((frame) => frame.includes('log.spec.ts')).length).toBeGreaterThan(0);
  });

  it('ends the process after what nobody caught', () => {
    const codes: number[] = [];
    sayLastWordsSafely(logger, { on: died, exit: (code) => codes.push(code) });
    died.emit('uncaughtException', new Error('x'));
    expect(codes).toEqual([1]);
  });

  it('is written with words that stand in the code, and by nothing else', () => {
    const faults: string[] = [];
    for (const folder of ['libs', 'apps/api/src', 'apps/worker/src'])
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/(?<!\.spec)\.ts$/u.test(file)) continue;
        const source = readFileSync(join(folder, file), 'utf8');
        if (/\bconsole\.|new ConsoleLogger/u.test(source)) faults.push(`${file} writes past the log`);
        if (/\blog\.(warn|error|fatal)\((`|error\b|\(error)/u.test(source))
          faults.push(`${file} logs what it was thrown`);
        for (const [, text] of source.matchAll(/\b(?:text|reason): (`[^`]*`|\w+\.message)/gu))
          if (/#log|this\.log/u.test(source)) faults.push(`${file} logs ${text}`);
      }
    expect(faults).toEqual([]);
  });
});
