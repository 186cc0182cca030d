import { currentRequest, invalid, invalidField, notFound, Vault } from '#platform';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, type Observable } from 'rxjs';
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
    if (request.method !== 'POST' || key === undefined || !doing?.again || !request.actor || !open)
      return next.handle();
    if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
      throw invalidField('/headers/idempotency-key', 'key', 'Send 1 to 200 visible characters, for instance a UUID');
    }
    const route = `${request.routeOptions.url} ${Object.values(request.params).join(' ')}`;
    const said = `${request.headers['content-type']?.startsWith('multipart/') ? request.headers['content-length'] : JSON.stringify(request.body ?? null)}`;
    const bodyMac = this.vault.mac('idempotency', said);
    const earlier = await this.#earlier(request.actor, route, key);
    if (!earlier) {
      open.idempotency = { route, key, bodyMac };
      return next.handle();
    }
    if (!earlier.body_mac.equals(bodyMac)) {
      throw invalid(
        'This Idempotency-Key was used for another body: use a new key for a new request',
        'idempotency-key-reused',
      );
    }
    if (!earlier.answer_id) throw notFound('What the first request made');
    const controller = context.getClass();
    const instance =
      (context as unknown as { getInstance?: () => object }).getInstance?.() ?? this.#instances.get(controller);
    return from(Promise.resolve(doing.again(instance as never, request.actor, earlier.answer_id, request.params)));
  }

  readonly #instances = new Map<unknown, object>();
  /** Told at start by the route check, which walks all controllers. */
  know(controller: unknown, instance: object): void {
    this.#instances.set(controller, instance);
  }

  async #earlier(actor: Actor, route: string, key: string) {
    const [row] = await this.desk.do(actor, (work) =>
      work.rows<{ body_mac: Buffer; answer_id: string | null }>(
        `select body_mac, answer_id from idempotency_keys where user_id = $1 and route = $2 and key = $3`,
        [actor.id, route, key],
      ),
    );
    return row ?? null;
  }
}
