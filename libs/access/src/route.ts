import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Actor } from './actor.js';
import type { Verb } from './grants.js';

export interface Doing {
  verb: Verb;
  /**
   * Renders the answer of a POST anew when it comes a second time under one `Idempotency-Key`: under present rights, from
   * the id of what the first one made or changed. `looks`: a POST that changes nothing, so that it may simply run again.
   */
  again?: 'looks' | ((controller: never, me: Actor, id: string, params: Record<string, string>) => unknown);
}

export const DOES = Symbol('does');
/** What a route does. A route that does not say it does not start. */
export const Does = (verb: Verb, again?: Doing['again']) =>
  SetMetadata(DOES, { verb, ...(again && { again }) } satisfies Doing);

export const OPEN = Symbol('open');
/** A route for everyone, signed in or not. */
export const OpenToAll = () => SetMetadata(OPEN, true);

/** Whoever is signed in. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<{ actor?: Actor }>();
  if (!actor) throw new Error('A route that asks who is acting must not be open to all');
  return actor;
});
