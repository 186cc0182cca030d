import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { ConsentRequest } from './course.js';
import type { InventedPerson } from './people.js';

/** Ways in which a system goes wrong, so that a check can be seen to find each. */
export type Fault =
  | 'forgets withdrawals'
  | 'forgets holds'
  | 'loses a case'
  | 'loses a deadline'
  | 'leaves a deadline open'
  | 'miscounts'
  | 'does not round'
  | 'sends nothing'
  | 'leaves people on the way';

interface Kept {
  id: string;
  person: InventedPerson;
  rescue: { date: string; method: string; country: string; place: string };
  consents: ConsentRequest[];
  protectionHold?: unknown;
  vulnerabilities: string[];
  notice: { id: string; caseId: string; status: string } | null;
  steps: Set<string>;
  blocked: string[];
  abuse: string[];
  hasTestimony: boolean;
}

type Answered = [status: number, body: unknown];
const served = ['CN', 'VN', 'IN', 'ET', 'MY'];
const threshold = 10;

/**
 * Just enough of the contract, in memory, for the specs to play against. It is no model of Homeward: it knows neither
 * fields nor roles, only what the scenario asks, and can be given a fault that a check must find.
 */
export class StandIn {
  readonly cases = new Map<string, Kept>();
  private readonly journeys: Kept[][] = [];
  private server: Server | null = null;

  constructor(private readonly fault?: Fault) {}

  /** @returns its address */
  async listen(): Promise<string> {
    const server = createServer((asked, answer) => {
      const parts: Buffer[] = [];
      asked.on('data', (part: Buffer) => parts.push(part));
      asked.on('end', () => {
        const url = new URL(asked.url ?? '/', 'http://standin');
        const sent = parts.length > 0 ? (JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>) : {};
        const who = (asked.headers.authorization ?? '').replace('Bearer ', '');
        const [status, body] = this.answer(asked.method ?? 'GET', url, who, sent);
        answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    this.server = server;
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await new Promise((closed) => this.server?.close(closed));
  }

  private answer(method: string, url: URL, who: string, sent: Record<string, unknown>): Answered {
    const [, , , noun = '', id = '', part = '', , key = ''] = url.pathname.split('/');
    // The token is the sign-in name, and a mission's ends in its country.
    const country = /^mission-(..)$/.exec(who)?.[1] ?? null;
    if (noun === 'auth') return [200, { accessToken: sent.email, expiresIn: 600 }];
    if (noun === 'missions')
      return [200, listOf(served.map((nationality) => ({ serves: [{ nationality, hostCountry: 'TH' }] })))];
    if (noun === 'rescues') return [200, listOf([...this.cases.values()].map(({ rescue }) => rescue))];
    if (noun === 'reports') return [200, this.report(url.searchParams, who)];
    if (noun === 'repatriation') return this.said(part, sent);
    if (noun === 'movements') return this.travel(Number(id), part, sent);
    if (noun === 'deadlines') return [200, listOf(this.deadlines(url.searchParams.get('kind') ?? ''))];
    const isSeen = (kept: Kept): boolean => !country || this.isVisible(kept, country);
    if (noun === 'consular-notifications' && method === 'POST') return this.acknowledge(id);
    if (method === 'POST' && !id) return this.open(sent as unknown as Kept);
    const kept = this.cases.get(id);
    if (id) return kept && isSeen(kept) ? this.about(kept, part, key, sent) : [404, {}];
    const visible = [...this.cases.values()].filter(isSeen);
    if (noun === 'consular-notifications') return [200, listOf(visible.flatMap(({ notice }) => notice ?? []))];
    return [200, listOf(visible.slice(this.fault === 'loses a case' ? 1 : 0).map(viewOf))];
  }

  private open(sent: Kept): Answered {
    const id = String(this.cases.size + 1);
    this.cases.set(id, { ...sent, id, notice: null, steps: new Set(), blocked: [], abuse: [], hasTestimony: false });
    return [201, { id, caseNumber: `HW-${id}` }];
  }

  private about(kept: Kept, part: string, key: string, sent: Record<string, unknown>): Answered {
    if (part === 'consular-notifications') return this.notify(kept);
    if (part === 'consents') kept.consents.push(sent as unknown as ConsentRequest);
    if (part === 'protection-hold') kept.protectionHold = sent;
    if (part === 'repatriation' && key) kept.steps.add(key);
    if (part === 'testimonies') {
      kept.hasTestimony = true;
      kept.abuse = (sent.abuse as { type: string }[]).map(({ type }) => type);
    }
    return [201, { ...viewOf(kept), steps: kept.blocked.map((one) => ({ key: one, blockReason: 'other' })) }];
  }

  private notify(kept: Kept): Answered {
    const nationality = kept.person.nationalities[0] ?? '';
    if (kept.protectionHold && this.fault !== 'forgets holds') return [409, { type: '/problems/protection-hold' }];
    if (!isGranted(kept)) return [409, { type: '/problems/consent-required' }];
    if (!served.includes(nationality)) return [409, { type: '/problems/no-mission' }];
    kept.notice = { id: `n${kept.id}`, caseId: kept.id, status: this.fault === 'sends nothing' ? 'failed' : 'sent' };
    return [202, kept.notice];
  }

  private acknowledge(id: string): Answered {
    const notice = this.cases.get(id.slice(1))?.notice;
    if (notice) notice.status = 'acknowledged';
    return notice ? [200, notice] : [404, {}];
  }

  private said(key: string, { caseIds, state }: { caseIds?: string[]; state?: string }): Answered {
    for (const id of caseIds ?? [])
      if (state === 'blocked') this.cases.get(id)?.blocked.push(key);
      else this.cases.get(id)?.steps.add(key);
    return [200, { results: (caseIds ?? []).map((caseId) => ({ caseId, outcome: 'done', problem: null })) }];
  }

  private travel(id: number, part: string, { people }: { people?: { caseId: string }[] }): Answered {
    if (!id) return [201, { id: String(this.journeys.push([])) }];
    const aboard = this.journeys[id - 1] ?? [];
    if (part === 'people') aboard.push(...(people ?? []).flatMap(({ caseId }) => this.cases.get(caseId) ?? []));
    const step = { depart: 'departure_handover', arrive: 'arrival' }[part];
    if (step) for (const kept of aboard) if (this.fault !== 'leaves people on the way') kept.steps.add(step);
    return [201, { id: String(id) }];
  }

  private isVisible(kept: Kept, country: string): boolean {
    const isStillGranted = isGranted(kept) || this.fault === 'forgets withdrawals';
    const isHeld = kept.protectionHold !== undefined && this.fault !== 'forgets holds';
    return kept.person.nationalities[0] === country && kept.notice !== null && isStillGranted && !isHeld;
  }

  private deadlines(kind: string): unknown[] {
    const on: Record<string, (kept: Kept) => boolean> = {
      consular_notification: ({ consents, protectionHold, notice }) =>
        consents.some(isGrant) && (protectionHold === undefined || notice !== null),
      consular_acknowledgement: ({ notice }) => notice !== null,
      nationality_verification: ({ notice }) => notice !== null,
      safe_arrival: ({ steps }) => steps.has('arrival'),
      follow_up: ({ steps }) => steps.has('arrival'),
    };
    const done: Record<string, (kept: Kept) => boolean> = {
      consular_notification: ({ notice }) => notice !== null,
      consular_acknowledgement: ({ notice }) => notice?.status === 'acknowledged',
      nationality_verification: ({ steps }) => steps.has('nationality_verification'),
      screening: ({ steps }) => steps.has('screening'),
    };
    const isOne = on[kind] ?? (() => true);
    const isDone = this.fault === 'leaves a deadline open' ? () => false : (done[kind] ?? (() => false));
    const all = [...this.cases.values()].filter(isOne);
    return all
      .slice(this.fault === 'loses a deadline' ? 1 : 0)
      .map((kept) => ({ caseId: kept.id, state: isDone(kept) ? 'done' : 'overdue' }));
  }

  private report(query: URLSearchParams, who: string): unknown {
    const isRounded = who === 'coordinator' && this.fault !== 'does not round';
    const down = (value: number): number => (isRounded ? value - (value % threshold) : value);
    const filtered = [...this.cases.values()].filter((kept) => isCounted(kept) && matches(kept, query));
    const counted = filtered.slice(this.fault === 'miscounts' ? 1 : 0);
    const dimensions = (query.get('groupBy') ?? '').split(',');
    const rows = new Map<string, number>();
    for (const kept of counted)
      for (const key of combined(dimensions.map((dimension) => valuesOf(kept, dimension))))
        rows.set(JSON.stringify(key), (rows.get(JSON.stringify(key)) ?? 0) + 1);
    return {
      threshold,
      rows: [...rows]
        .map(([key, value]) => ({ key: named(dimensions, JSON.parse(key) as string[]), value: down(value) }))
        .filter(({ value }) => value > 0),
      total: down(counted.length),
    };
  }
}

const listOf = (items: unknown[]) => ({ items, nextCursor: null });
const viewOf = (kept: Kept) => ({ id: kept.id, caseNumber: `HW-${kept.id}`, repatriation: { status: statusOf(kept) } });

const isGrant = ({ purpose, decision }: ConsentRequest): boolean =>
  purpose === 'consular_notification' && decision === 'granted';

function isGranted({ consents }: Kept): boolean {
  const last = consents.findLast(({ purpose }) => purpose === 'consular_notification');
  return last !== undefined && isGrant(last);
}

const isCounted = ({ consents }: Kept): boolean =>
  !consents.some(({ purpose, decision }) => purpose === 'statistics' && decision === 'refused');

const milestones = {
  arrival: 'arrived',
  clearance: 'cleared',
  travel_document: 'documented',
  nationality_verification: 'verified',
};

function statusOf(kept: Kept): string {
  const reached = Object.entries(milestones).find(([step]) => kept.steps.has(step));
  const stands = kept.notice !== null && isGranted(kept) && kept.protectionHold === undefined;
  return reached?.[1] ?? (stands ? 'notified' : 'identified');
}

function matches(kept: Kept, query: URLSearchParams): boolean {
  const { date } = kept.rescue;
  return (
    date >= (query.get('rescuedFrom') ?? '') &&
    date <= (query.get('rescuedTo') ?? '9') &&
    (!query.has('nationality') || kept.person.nationalities.includes(query.get('nationality') ?? '')) &&
    (query.get('measure') !== 'testimonies' || kept.hasTestimony)
  );
}

function valuesOf(kept: Kept, dimension: string): string[] {
  const values: Record<string, string[]> = {
    nationality: kept.person.nationalities.length ? kept.person.nationalities : ['stateless'],
    sex: [kept.person.sex],
    month: [kept.rescue.date.slice(0, 7)],
    rescueMethod: [kept.rescue.method],
    country: [kept.rescue.country],
    hostCountry: ['TH'],
    vulnerability: kept.vulnerabilities,
    abuseType: kept.abuse,
  };
  return values[dimension] ?? [];
}

const combined = (lists: string[][]): string[][] =>
  lists.reduce<string[][]>((all, list) => all.flatMap((key) => list.map((value) => [...key, value])), [[]]);

const named = (dimensions: string[], key: string[]): Record<string, string> =>
  Object.fromEntries(dimensions.map((dimension, i) => [dimension, key[i] ?? '']));
