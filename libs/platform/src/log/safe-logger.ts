import type { LoggerService } from '@nestjs/common';
import { currentRequest } from '../request.js';
import { logged } from './log.data.js';
import { traceOf } from './trace.js';

const dropped = '[dropped]';

/**
 * Writes one line of JSON for each entry, of declared keys only (`log.data.ts`). Free text is dropped whole: what a
 * framework or a package says may quote anything.
 */
export class SafeLogger implements LoggerService {
  /** @param write takes whole lines; standard error unless told */
  constructor(private readonly write: (line: string) => unknown = (line) => process.stderr.write(line)) {}

  log(): void {
    // What goes well is told by metrics.
  }
  warn(entry: unknown, ...rest: unknown[]): void {
    this.#put('warn', entry, rest);
  }
  error(entry: unknown, ...rest: unknown[]): void {
    this.#put('error', entry, rest);
  }
  fatal(entry: unknown, ...rest: unknown[]): void {
    this.#put('fatal', entry, rest);
  }

  #put(level: string, entry: unknown, rest: readonly unknown[]): void {
    const context = rest.findLast((one) => typeof one === 'string');
    const request = currentRequest();
    const line = {
      at: new Date().toISOString(),
      level,
      ...safe({
        ...(context !== undefined && { context }),
        ...(request && { requestId: request.requestId }),
        ...(entry instanceof Error ? traceOf(entry) : typeof entry === 'object' ? entry : { text: entry }),
      }),
    };
    this.write(`${JSON.stringify(line)}\n`);
  }
}

function safe(entry: object): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entry)) {
    if (value === undefined || value === null) continue;
    // Also a key may hold what somebody wrote.
    if (key === 'cause' && typeof value === 'object') kept[key] = safe(value as object);
    else if (Object.hasOwn(logged, key)) kept[key] = safeValue(value, logged[key]!);
    else kept['more'] = dropped;
  }
  return kept;
}

function safeValue(value: unknown, looksLike: RegExp): unknown {
  if (Array.isArray(value)) return value.slice(0, 20).map((one) => safeValue(one, looksLike));
  if (typeof value === 'number') return value;
  return typeof value === 'string' && looksLike.test(value) ? value : dropped;
}
