import { AsyncLocalStorage } from 'node:async_hooks';
import {
  Clock,
  Config,
  currentRequest,
  giveUpAfter,
  gone,
  poolOf,
  Problem,
  refused,
  timeLeft,
  tookTooLong,
  unauthenticated,
  Vault,
} from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type Actor, databaseRole, isSystem, signContext, throughReferral } from './actor.js';
import { writeLines, writeMessages } from './journal.js';
import { Keyring } from './keyring.js';
import { type Ask, PreparedStatements } from './prepared.js';
import { Written } from './record/written.js';
import { Shapes } from './shape.js';
import { Work } from './work.js';

const open = new AsyncLocalStorage<true>();

/** Thrown where a request was answered before, once all that was tried anew is undone. */
export class Repeated extends Error {
  constructor(
    /** What the first answer was about; null where that has no id. */
    readonly answerId: string | null,
    readonly isSameBody: boolean,
  ) {
    super('This request was answered before');
  }
}

/** Where work is begun. What it writes (rows, record and messages) is kept together or not at all. */
@Injectable()
export class Desk {
  /** @internal Lines that were kept and wait for their seal: see `Witness`. */
  readonly written = new Written();
  readonly #pool: pg.Pool;
  readonly #shapes: Shapes;
  readonly #contextKey: Buffer;
  readonly #statements: PreparedStatements;

  constructor(
    @Inject(DataSource) source: DataSource,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) config: Config,
  ) {
    // A second address for what needs a connection to itself says that a pooler stands at the first.
    this.#statements = new PreparedStatements(config.databaseDirectUrl === config.databaseUrl);
    this.#pool = poolOf(source);
    this.#shapes = new Shapes(source);
    this.#contextKey = vault.derived('actor-context');
  }

  /**
   * The only transaction there is. A refusal (403, 404, 409, 412) undoes the work and leaves one line on the record.
   * @param isAnswer false for what is looked at before the work that a request is for: an `Idempotency-Key` is not used up by it
   * @throws Problem unauthenticated where session, role or organisation are no longer what the token says
   */
  async do<T>(actor: Actor, work: (work: Work) => Promise<T>, { isAnswer = true } = {}): Promise<T> {
    // A second transaction inside the first would wait for a connection the first may be holding.
    if (open.getStore()) throw new Error('Work is already open here: pass it on instead of opening another');
    const client = await this.#pool.connect();
    const state = { broken: false };
    // A connection that is lost says so twice: to the question that was asked, and as an event that ends the process where
    // nobody listens. The pool listens only while nobody has it.
    const lost = () => (state.broken = true);
    client.on('error', lost);
    const patience = patienceWith(actor);
    const heard = giveUpAfter(client, patience + GRACE_MS);
    try {
      if (currentRequest()?.time?.late) throw tookTooLong();
      return await open.run(true, () =>
        this.#within(client, actor, work, { state, isAnswer: isAnswer && keepsKeys(actor), patience }),
      );
    } finally {
      heard();
      client.off('error', lost);
      client.release(state.broken);
    }
  }

  async #within<T>(
    client: pg.PoolClient,
    actor: Actor,
    run: (work: Work) => Promise<T>,
    { state, isAnswer, patience }: { state: { broken: boolean }; isAnswer: boolean; patience: number },
  ): Promise<T> {
    const entered = this.#enter(client, actor, patience);
    const ask = this.#statements.on(client, actor.role);
    // Before anything else is asked, and in one trip with it: what is tried anew meanwhile is undone.
    const before = isAnswer ? this.#madeBefore(ask, actor) : null;
    const work = new Work(actor, {
      ask,
      shapes: this.#shapes,
      keys: new Keyring(this.vault, ask),
      now: this.clock.now(),
    });
    try {
      const result = await run(work);
      await entered;
      const repeated = await before;
      if (repeated) throw repeated;
      await work.paid();
      await this.#settle(client, work, ask, { result, isAnswer });
      return result;
    } catch (error) {
      const first = await entered.then(
        // Where something asked before had failed already, the rest only says that nothing can be done any more.
        () =>
          work.paid().then(
            () => error,
            (earlier: unknown) => earlier,
          ),
        (refusal: unknown) => refusal,
      );
      const repeated = await before?.catch(() => null);
      const parts = !repeated && first === error ? await shownToHer(client, work, error) : null;
      if (parts) {
        await client.query('rollback');
        return await this.#within(client, throughReferral(actor, parts), run, { state, isAnswer, patience });
      }
      const cause = repeated ?? (first === error ? await orErased(client, work, error) : first);
      const usable = await this.#undo(client, work, ask, { cause, entered: first === error });
      state.broken ||= !usable;
      throw turnedAway[(cause as { code?: string }).code ?? '']?.() ?? cause;
    }
  }

  // One trip: not awaited before the first question, which travels with it.
  #enter(client: pg.PoolClient, actor: Actor, patience: number): Promise<unknown> {
    const context = signContext(actor, this.#contextKey, new Date(), secondsOf(actor));
    const entered = client.query(
      `begin; set local role homeward_${databaseRole(actor.role)}; set local statement_timeout = ${patience}; select sec.enter('${context}'); savepoint work`,
    );
    entered.catch(() => undefined);
    return entered;
  }

  async #settle(
    client: pg.PoolClient,
    work: Work,
    ask: Ask,
    { result, isAnswer }: { result: unknown; isAnswer: boolean },
  ): Promise<void> {
    const last: Promise<unknown>[] = [];
    const request = currentRequest();
    // From here on the database decides; before, whoever was told that it took too long must find nothing of it.
    if (request?.time?.late) throw tookTooLong();
    if (request?.time) request.time.keeping = true;
    if (work.lines.length) last.push(writeLines(ask, work.actor, request?.requestId ?? null, work.now, work.lines));
    if (work.messages.length) last.push(writeMessages(ask, work.messages));
    if (request?.idempotency && isAnswer) last.push(this.#remember(ask, work.actor, request.idempotency, result));
    last.push(client.query('commit'));
    const outcomes = await Promise.allSettled(last);
    if (request?.time) request.time.keeping = false;
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
    if (isAnswer) delete request?.idempotency;
    this.written.add(work.actor, request?.requestId ?? null, work.now, work.lines);
  }

  #madeBefore(ask: Ask, actor: Actor): Promise<Repeated | null> | null {
    const asked = currentRequest()?.idempotency;
    if (!asked) return null;
    const found = ask<{ body_mac: Buffer; answer_id: string | null }>(
      'select body_mac, answer_id from idempotency_keys where user_id = $1 and route = $2 and key = $3',
      [actor.id, asked.route, asked.key],
    ).then(({ rows: [earlier] }) =>
      earlier ? new Repeated(earlier.answer_id, earlier.body_mac.equals(asked.bodyMac)) : null,
    );
    found.catch(() => undefined);
    return found;
  }

  // The unique key lets one of two that run at once win; the other is told so and repeats the answer.
  #remember(
    ask: Ask,
    actor: Actor,
    { route, key, bodyMac }: { route: string; key: string; bodyMac: Buffer },
    result: unknown,
  ): Promise<unknown> {
    const answer = (result as { id?: unknown } | null | undefined)?.id;
    return ask(
      'insert into idempotency_keys (id, user_id, route, key, body_mac, answer_id) values ($1, $2, $3, $4, $5, $6)',
      [uuid(), actor.id, route, key, bodyMac, typeof answer === 'string' ? answer : null],
    );
  }

  /** @returns whether the connection can be used again */
  async #undo(
    client: pg.PoolClient,
    work: Work,
    ask: Ask,
    { cause, entered }: { cause: unknown; entered: boolean },
  ): Promise<boolean> {
    const onRecord = entered && cause instanceof Problem && recorded.has(cause.kind);
    const lines = onRecord ? [work.refusal(cause)] : [];
    const requestId = currentRequest()?.requestId ?? null;
    const steps = onRecord
      ? [
          client.query('rollback to savepoint work'),
          writeLines(ask, work.actor, requestId, work.now, lines),
          client.query('commit'),
        ]
      : [client.query('rollback')];
    const outcomes = await Promise.allSettled(steps);
    if (outcomes.every((outcome) => outcome.status === 'fulfilled')) {
      this.written.add(work.actor, requestId, work.now, lines);
      return true;
    }
    return client.query('rollback').then(
      () => true,
      () => false,
    );
  }
}

/** For how long an actor may work at a time. */
const secondsOf = ({ role }: Actor) => (isSystem(role) ? 1800 : 60);

/** Milliseconds after which the database ends a question by itself: none outlives the request that it is asked for. */
const patienceWith = (actor: Actor) => Math.max(1, Math.ceil(Math.min(timeLeft(), secondsOf(actor) * 1000)));

/** What is not even answered by then is heard no more. */
const GRACE_MS = 5_000;

/** What `sec.enter` says of a session, in our words. */
const turnedAway: Readonly<Record<string, () => Problem>> = {
  HW401: () => unauthenticated('session-ended', 'Sign in again'),
  HW403: () => refused('second-factor-required', 'Set up a second factor first: until then nothing else can be done'),
};

/**
 * A look at a case that is beyond her reach, and was referred to her organisation: it is looked at again in the role that
 * sees what was chosen. One place for every route, as what `receiver` is granted are looks and nothing else.
 */
async function shownToHer(client: pg.PoolClient, work: Work, cause: unknown) {
  if (!(cause instanceof Problem) || cause.kind !== 'not-found' || !work.mayBeShown()) return null;
  try {
    await client.query('rollback to savepoint work');
    return await work.partsShown();
  } catch {
    return null;
  }
}

/** What is not there because its person was erased answers so, to whoever knew of her: one place for every route. */
async function orErased(client: pg.PoolClient, work: Work, cause: unknown): Promise<unknown> {
  if (!(cause instanceof Problem) || cause.kind !== 'not-found') return cause;
  try {
    await client.query('rollback to savepoint work');
    return (await work.wasErased())
      ? gone('erased', 'This person was erased: what is left can only be counted')
      : cause;
  } catch {
    return cause;
  }
}

/** The refusals that stand on the record. */
const recorded: ReadonlySet<Problem['kind']> = new Set([
  'refused',
  'not-found',
  'gone',
  'conflict',
  'precondition-failed',
]);

/** A key is kept for the person who sent it: what the gatekeeper does for her is none of its own requests. */
const keepsKeys = ({ role }: Actor): boolean => !isSystem(role);
