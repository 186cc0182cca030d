import { currentRequest, invalid, invalidField, notFound, Vault } from '#platform';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { catchError, from, type Observable, of, throwError } from 'rxjs';
import type { Actor } from './actor.js';
import { Desk } from './desk.js';
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
 * rights, and changes nothing. Kept for 24 h by user and route as key, keyed hash of the body and id: never the answer.
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
    const again = async () => {
      const id = await this.#madeBefore(actor, route, key, bodyMac);
      return id && (await repeat(this.#instances.get(context.getClass()) as never, actor, id, params));
    };
    const answer = await again();
    if (answer !== null) return of(answer);
    open.idempotency = { route, key, bodyMac };
    // Two that ran at once: the database let one win, and this one tells what that one made.
    return next
      .handle()
      .pipe(catchError((error: unknown) => (wasSecond(error) ? from(again()) : throwError(() => error))));
  }

  readonly #instances = new Map<unknown, object>();
  /** Told at start by the route check, which walks all controllers. */
  know(controller: unknown, instance: object): void {
    this.#instances.set(controller, instance);
  }

  /** @returns the id that the first answer was about, or null where this is the first. @throws Problem */
  async #madeBefore(actor: Actor, route: string, key: string, bodyMac: Buffer): Promise<string | null> {
    const [earlier] = await this.desk.do(actor, (work) =>
      work.rows<{ body_mac: Buffer; answer_id: string | null }>(
        `select body_mac, answer_id from idempotency_keys where user_id = $1 and route = $2 and key = $3`,
        [actor.id, route, key],
      ),
    );
    if (!earlier) return null;
    if (!earlier.body_mac.equals(bodyMac)) {
      throw invalid(
        'This Idempotency-Key was used for another body: use a new key for a new request',
        'idempotency-key-reused',
      );
    }
    if (!earlier.answer_id) throw notFound('What the first request made');
    return earlier.answer_id;
  }
}

const wasSecond = (error: unknown): boolean => {
  const { code, table } = error as { code?: string; table?: string };
  return code === '23505' && table === 'idempotency_keys';
};
