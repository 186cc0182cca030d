import { SetMetadata } from '@nestjs/common';

export const REPEATS = Symbol('repeats');
/**
 * Marks a method that runs again and again in the worker, `seconds` after it last ended. Several workers may run it at
 * once: it must claim what it does.
 */
export const Every = (seconds: number) => SetMetadata(REPEATS, { seconds });
