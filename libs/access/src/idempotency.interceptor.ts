import { currentRequest, invalid, invalidField, notFound, Vault } from '#platform';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { catchError, from, type Observable, throwError } from 'rxjs';
import type { Actor } from './actor.js';
import { Desk, Repeated } from './desk.js';
import { type Doing, DOES } from './route.js';

interface Posted {
  method: string;
  headers: Record<string, string | undefined>;
  routeOptions: { url?: string };
  params: Record<string, string>;
  body?: unknown;
  actor?: Actor;
}

/**
 * A POST may come twice under one `Idempotency-Key`: the second is answered from what the first made, under present
 * rights, and changes nothing. Kept for 96 h by user and route as key, keyed hash of the body and id: never the answer.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Posted>();
    const key = request.headers['idempotency-key'];
    const doing = this.reflector.get<Doing | undefined>(DOES, context.getHandler());
    const open = currentRequest();
    const repeat = doing?.again;
    if (request.method !== 'POST' || key === undefined || !repeat || repeat === 'looks' || !request.actor || !open) {
      return next.handle();
    }
    if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
      throw invalidField('/headers/idempotency-key', 'key', 'Send 1 to 200 visible characters, for instance a UUID');
    }
    const route = `${request.routeOptions.url} ${Object.values(request.params).join(' ')}`;
    const said = request.headers['content-type']?.startsWith('multipart/')
      ? request.headers['content-length']
      : JSON.stringify(request.body ?? {});
    const bodyMac = this.vault.mac('idempotency', String(said));
    const { actor, params } = request;
    open.idempotency = { route, key, bodyMac };
    const again = async (error: unknown) => {
      const id = answerOf(wasSecond(error) ? await this.#afterTheFirst(actor, error) : error);
      delete open.idempotency;
      return repeat(this.#instances.get(context.getClass()) as never, actor, id, params);
    };
    return next
      .handle()
      .pipe(
        catchError((error: unknown) =>
          error instanceof Repeated || wasSecond(error) ? from(again(error)) : throwError(() => error),
        ),
      );
  }

  readonly #instances = new Map<unknown, object>();
  /** Told at start by the route check, which walks all controllers. */
  know(controller: unknown, instance: object): void {
    this.#instances.set(controller, instance);
  }

  /** Two ran at once: the database let one win, and the other finds now what that one made. */
  #afterTheFirst(actor: Actor, wasSecond: unknown): Promise<unknown> {
    return this.desk.do(actor, () => Promise.reject(wasSecond as Error)).catch((error: unknown) => error);
  }
}

/** @returns the id that the first answer was about @throws Problem, or what else was thrown */
function answerOf(error: unknown): string {
  if (!(error instanceof Repeated)) throw error;
  if (!error.isSameBody)
    throw invalid(
      'This Idempotency-Key was used for another body: use a new key for a new request',
      'idempotency-key-reused',
    );
  if (!error.answerId) throw notFound('What the first request made');
  return error.answerId;
}

const wasSecond = (error: unknown): boolean => {
  const { code, table } = error as { code?: string; table?: string };
  return code === '23505' && table === 'idempotency_keys';
};
