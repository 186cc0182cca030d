import { type Actor, Desk } from '#access';
import { Inject, Injectable } from '@nestjs/common';
import { gatekeeper } from '../gatekeeper.js';
import { touch } from './sessions.queries.js';

const EVERY = 60_000;
const MOST = 10_000;

/**
 * Notes that sessions are used, each at most once a minute and in a piece of work of its own: a row that every request
 * wrote to would be locked for as long as the longest of them runs. That a session may still be used is not decided here
 * but in the database, at every request.
 */
@Injectable()
export class SessionUse {
  readonly #noted = new Map<string, number>();

  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async note({ sessionId }: Actor): Promise<void> {
    const now = Date.now();
    if (!sessionId || now - (this.#noted.get(sessionId) ?? 0) < EVERY) return;
    if (this.#noted.size >= MOST) this.#noted.clear();
    this.#noted.set(sessionId, now);
    await this.desk.do(gatekeeper, (work) => touch(work, sessionId));
  }
}
