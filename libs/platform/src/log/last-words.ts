import type { EventEmitter } from 'node:events';
import type { LoggerService } from '@nestjs/common';
import { traceOf } from './trace.js';

/**
 * What nobody caught ends the process, as it does by itself; but Node would print it whole, and an error of the database
 * carries the parameters that were sent.
 */
export function sayLastWordsSafely(
  logger: Pick<LoggerService, 'error'>,
  {
    on = process,
    exit = (code: number) => process.exit(code),
  }: { on?: EventEmitter; exit?: (code: number) => unknown } = {},
): void {
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    on.on(event, (error: unknown) => {
      logger.error({ message: 'nobody caught this', ...traceOf(error) });
      exit(1);
    });
  }
}
