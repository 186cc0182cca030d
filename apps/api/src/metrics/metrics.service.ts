import { Desk, system, waitingByLane } from '#access';
import { poolOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { sealLag, waiting } from './metrics.queries.js';

/** An answer that was given, as far as it is counted: never an address, which holds ids. */
export interface Answered {
  method: string;
  /** Template of the route, or nothing where none matched. */
  route: string | undefined;
  status: number;
  seconds: number;
}

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** What the house tells of itself in numbers: how long answers take, what waits and since when. Nothing about people. */
@Injectable()
export class Metrics {
  readonly #registry = new Registry();
  readonly #answers = new Histogram({
    name: 'homeward_http_request_duration_seconds',
    help: 'Time until an answer was sent, by template of the route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.#registry],
  });
  readonly #pool = this.#gauge('homeward_database_connections', 'Connections of this process to PostgreSQL', ['state']);
  readonly #waiting = {
    outboxWaiting: this.#gauge('homeward_outbox_waiting', 'Messages that are due and not handed to the queue'),
    outboxDead: this.#gauge('homeward_outbox_failed', 'Messages given up on: an administrator tries them again'),
    outboxAge: this.#gauge('homeward_outbox_oldest_seconds', 'How long the message longest due has waited'),
    queued: this.#gauge('homeward_queue_jobs', 'Jobs handed to the queue and not done'),
    remindersDue: this.#gauge('homeward_reminders_due', 'Reminders of deadlines that are due and not handed over'),
    remindersLag: this.#gauge('homeward_reminders_lag_seconds', 'How late the reminder longest due is'),
  };
  readonly #lanes = {
    oldest: this.#gauge('homeward_outbox_lane_oldest_seconds', 'How long the message longest due has waited', ['lane']),
    late: this.#gauge('homeward_outbox_late', '1 where the oldest waits for longer than its lane allows', ['lane']),
  };
  readonly #sealLag = this.#gauge('homeward_audit_seal_lag_seconds', 'How long the oldest line waits for its seal');

  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(DataSource) private readonly source: DataSource,
  ) {
    collectDefaultMetrics({ register: this.#registry });
  }

  answered({ method, route, status, seconds }: Answered): void {
    this.#answers.observe(
      {
        method: methods.has(method) ? method : 'other',
        route: route ?? 'none',
        status: `${Math.floor(status / 100)}xx`,
      },
      seconds,
    );
  }

  /** @returns everything in the text format of Prometheus */
  async text(): Promise<string> {
    const { totalCount, idleCount, waitingCount } = poolOf(this.source);
    this.#pool.set({ state: 'used' }, totalCount - idleCount);
    this.#pool.set({ state: 'idle' }, idleCount);
    this.#pool.set({ state: 'waited_for' }, waitingCount);
    // As those whose work it is: neither the relay nor the sealer may read of people.
    const [now, lanes, lag] = await Promise.all([
      this.desk.do(system('relay'), waiting),
      this.desk.do(system('relay'), waitingByLane),
      this.desk.do(system('sealer'), sealLag),
    ]);
    for (const [name, gauge] of Object.entries(this.#waiting)) gauge.set(now[name as keyof typeof now]);
    for (const { lane, oldest, late } of lanes) {
      this.#lanes.oldest.set({ lane }, oldest);
      this.#lanes.late.set({ lane }, Number(late));
    }
    this.#sealLag.set(lag);
    return this.#registry.metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  #gauge(name: string, help: string, labelNames: string[] = []): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.#registry] });
  }
}
