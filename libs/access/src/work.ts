import { notFound, preconditionFailed, Problem, type ReferralPart, refused } from '#platform';
import { v7 as uuid } from 'uuid';
import type { Actor } from './actor.js';
import { reachOf, type Verb } from './grants.js';
import { type Line, line, type Message } from './journal.js';
import type { Job } from './jobs/job.js';
import type { Lane } from './jobs/lanes.data.js';
import type { Keyring } from './keyring.js';
import { partOf } from './parts.data.js';
import type { Ask } from './prepared.js';
import { caseReach, referredHere, rowReach } from './reach.js';
import { placeOf, SealedColumns } from './sealed-columns.js';
import type { Kind, Shape, Shapes } from './shape.js';
import { sees, type Tag } from './tags.js';

/** Equality on properties; an array means any of them, `null` means absent. */
export type Where<Row> = { [Property in keyof Row]?: Row[Property] | readonly Row[Property][] | null };
export interface Listing<Row> {
  where?: Where<Row>;
  order?: readonly [property: keyof Row & string, direction: 'asc' | 'desc'][];
  most?: number;
  /** Read as part of something whose look is on the record already. */
  part?: boolean;
}
type Kept = { id: string };
type New<Row> = Partial<Row>;
/** `soon`: the answer is not waited for. What is asked later of the same work comes after it all the same. */
interface Sending {
  soon?: boolean;
}

export interface Tools {
  ask: Ask;
  shapes: Shapes;
  keys: Keyring;
  now: Date;
}

/**
 * One piece of work by one actor: the only way a feature reaches its rows. Every verb names what it is done under; reach,
 * lock, record and the vault follow from it. A row out of reach does not exist.
 */
export class Work {
  readonly now: Date;
  readonly keys: Keyring;
  readonly lines: Line[] = [];
  readonly messages: Message[] = [];
  readonly #ask: Ask;
  readonly #shapes: Shapes;
  readonly #sealed: SealedColumns;
  readonly #taken = new WeakMap<object, { verb: Verb; kind: Kind<object>; before: Record<string, unknown> }>();
  readonly #owed: Promise<unknown>[] = [];
  #failed: { error: unknown } | null = null;
  #attempted: { verb: Verb; id: string | null; caseId: string | null } | null = null;

  constructor(
    readonly actor: Actor,
    { ask, shapes, keys, now }: Tools,
  ) {
    this.#ask = ask;
    this.#shapes = shapes;
    this.keys = keys;
    this.#sealed = new SealedColumns(keys);
    this.now = now;
  }

  /** Rows within reach, narrowed and ordered; which cases they are about goes on the record. */
  async list<Row extends Kept>(
    kind: Kind<Row>,
    verb: Verb,
    { where, order = [], most = 100, part = false }: Listing<Row> = {},
  ): Promise<Row[]> {
    this.attempt(verb, null);
    const shape = this.#shapes.of(kind);
    const values: unknown[] = [];
    const sorted = order.map(([property, direction]) => `row.${column(shape, property)} ${direction}`).join(', ');
    const rows = await this.#select<Row>(
      kind,
      verb,
      conditions(shape, where ?? {}, values),
      values,
      `${sorted ? ` order by ${sorted}` : ''} limit ${Number(most)}`,
    );
    if (!part) this.record(verb, { caseIds: caseIdsOf(shape, rows) });
    return rows;
  }

  /** One row to look at: the look is on the record. @throws Problem not-found */
  async see<Row extends Kept>(kind: Kind<Row>, verb: Verb, which: string | Where<Row>): Promise<Row> {
    const row = await this.#one(kind, verb, which, '');
    this.record(verb, { subjectId: row.id, caseIds: caseIdsOf(this.#shapes.of(kind), [row]) });
    return row;
  }

  /** One row to change, locked until the work ends. @param version from If-Match, where the caller sent one */
  async take<Row extends Kept>(
    kind: Kind<Row>,
    verb: Verb,
    which: string | Where<Row>,
    version?: number,
  ): Promise<Row> {
    const row = await this.#one(kind, verb, which, ' for update of row');
    if (version !== undefined && (row as { version?: number }).version !== version) throw preconditionFailed();
    this.#taken.set(row, { verb, kind, before: { ...row } });
    return row;
  }

  /** A new row, recorded under `verb`. Ids, `createdAt`, `updatedAt` and `version` come by themselves. */
  async add<Row extends Kept>(kind: Kind<Row>, verb: Verb, fields: New<Row>, how: Sending = {}): Promise<Row> {
    const row = await this.attach(kind, verb, fields, how);
    this.record(verb, { subjectId: row.id, caseIds: caseIdsOf(this.#shapes.of(kind), [row]) });
    return row;
  }

  /** A new row that is part of something else done under `verb`, and needs no line of its own. */
  async attach<Row extends Kept>(
    kind: Kind<Row>,
    verb: Verb,
    fields: New<Row>,
    { soon = false }: Sending = {},
  ): Promise<Row> {
    this.attempt(verb, null);
    if (reachOf(this.actor, verb) === null) throw refused();
    const shape = this.#shapes.of(kind);
    const row = { id: uuid(), ...fields } as Record<string, unknown> & Row;
    for (const { property, initial } of shape.columns) {
      if (row[property] !== undefined) continue;
      (row as Record<string, unknown>)[property] =
        property === 'createdAt' || property === 'updatedAt' ? this.now : property === 'version' ? 1 : initial;
    }
    if (shape.belonging === 'person') {
      const { organisationId } = row as unknown as { organisationId: string };
      (row as Record<string, unknown>)['dataKey'] = await this.keys.forNewPerson(organisationId, row.id);
    }
    if (shape.belonging === 'case') this.keys.learnCase(row.id, row['personId'] as string);
    await this.#sealed.fetchKeys(shape, [row]);
    const columns = shape.columns.filter(({ property }) => row[property] !== undefined);
    const values = columns.map((one) => this.#sealed.stored(shape, one, row));
    const inserted = this.#ask(
      `insert into ${shape.table} (${columns.map(({ name }) => name).join(', ')}) values (${values.map((_, n) => `$${n + 1}`).join(', ')})`,
      values,
    );
    if (soon) this.soon(inserted);
    else await inserted;
    return row;
  }

  /** What need not be waited for: it travels with what is asked next. That it failed is told by `paid`, before anything is kept. */
  soon(asked: Promise<unknown>): void {
    this.#owed.push(asked.catch((error: unknown) => (this.#failed ??= { error })));
  }

  /** Everything that was asked `soon` is done. @throws what went wrong first */
  async paid(): Promise<void> {
    while (this.#owed.length) await Promise.all(this.#owed.splice(0));
    if (this.#failed) throw this.#failed.error;
  }

  /**
   * Writes back a row that was taken. What changed is on the record with its old value, sealed.
   * @param caseId the case it is about, where the row does not say so itself
   */
  async keep<Row extends Kept>(row: Row, detail: object = {}, caseId?: string): Promise<Row> {
    const taken = this.#taken.get(row);
    if (!taken) throw new Error('Only a row that was taken can be kept');
    const shape = this.#shapes.of(taken.kind);
    const fields = row as unknown as Record<string, unknown>;
    const changed = shape.columns.filter(
      ({ property, sealed }) =>
        property in taken.before &&
        (!same(taken.before[property], fields[property]) || (sealed && moves(shape, taken.before, fields))),
    );
    if (changed.length) {
      for (const property of ['version', 'updatedAt']) {
        const bump = shape.byProperty.get(property);
        if (!bump || !(property in taken.before) || changed.includes(bump)) continue;
        fields[property] = property === 'version' ? (taken.before['version'] as number) + 1 : this.now;
        changed.push(bump);
      }
      await this.#sealed.fetchKeys(shape, [fields as Row & Record<string, unknown>]);
      const values = changed.map((one) => this.#sealed.stored(shape, one, fields as Row & Record<string, unknown>));
      await this.#ask(
        `update ${shape.table} set ${changed.map(({ name }, n) => `${name} = $${n + 2}`).join(', ')} where id = $1`,
        [row.id, ...values],
      );
    }
    const before = Object.fromEntries(
      changed
        .filter(({ property }) => property !== 'version' && property !== 'updatedAt')
        .map(({ property }) => [property, taken.before[property] ?? null]),
    );
    this.record(taken.verb, {
      subjectId: row.id,
      caseIds: caseId ? [caseId] : caseIdsOf(shape, [row]),
      detail: { ...detail, before },
    });
    Object.assign(taken.before, fields);
    return row;
  }

  /**
   * Happens after this work is kept, and only if it is. The same `key` twice is one message.
   * @param how.lane where it is not that of its job
   */
  later<Data extends object>(
    job: Job<Data>,
    data: Data,
    { key = null, at = null, lane = job.lane }: { key?: string | null; at?: Date | null; lane?: Lane } = {},
  ): void {
    this.messages.push({ kind: job.name, data, dedupeKey: key && `${job.name}:${key}`, lane, notBefore: at });
  }

  /** A line on the record; `see`, `list`, `add` and `keep` write theirs themselves. Queries say here what they showed. */
  record(
    verb: Verb,
    {
      caseIds = [],
      subjectId = null,
      detail,
    }: { caseIds?: readonly string[]; subjectId?: string | null; detail?: object } = {},
  ): void {
    const one = line(verb, { caseIds, subjectId });
    if (detail && Object.keys(detail).length) one.detail = this.#sealDetail(one, detail);
    this.lines.push(one);
  }

  /** A refusal that undoes nothing, on the record: a sign-in turned away, one case of many. */
  refuse(verb: Verb, subjectId: string | null, slug: string, caseId: string | null = null): void {
    this.lines.push(line(verb, { subjectId, caseIds: caseId ? [caseId] : [], outcome: 'refused', slug }));
  }

  /** SQL of a `*.queries.ts`, which must carry `reach` of the verb it serves. */
  async rows<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.#ask<Row>(sql, values);
    return rows;
  }

  /** The cases on which this actor may do `verb`, as an SQL condition on the alias of `cases`. */
  reach(verb: Verb, alias: string): string {
    this.attempt(verb, null);
    if (reachOf(this.actor, verb) === null) throw refused();
    return caseReach(this.actor, verb, alias);
  }

  /** Whether this actor may see columns of this tag. */
  sees(tag: Tag): boolean {
    return sees(this.actor, tag);
  }

  /** Refuses whoever has no grant for `verb` at all. */
  require(verb: Verb): void {
    this.attempt(verb, null);
    if (reachOf(this.actor, verb) === null) throw refused();
  }

  /** What a refusal goes on the record as. */
  refusal(problem: Problem): Line {
    const { verb, id, caseId } = this.#attempted ?? { verb: 'case.read' as Verb, id: null, caseId: null };
    // A hidden id and an absent one write the same line.
    return line(verb, { subjectId: id, caseIds: caseId ? [caseId] : [], outcome: 'refused', slug: problem.slug });
  }

  /** @internal Whether what was tried is a case that this actor knew until its person was erased. */
  async wasErased(): Promise<boolean> {
    const { id } = this.#attempted ?? { id: null };
    if (!id || reachOf(this.actor, 'case.erased') === null) return false;
    const known = caseReach(this.actor, 'case.erased', 'c');
    const rows = await this.rows(`select c.id from cases c where c.id = $1 and c.erased_at is not null and ${known}`, [
      id,
    ]);
    return rows.length > 0;
  }

  /** @internal Whether what was tried is a look that a referral can open to her. */
  mayBeShown(): boolean {
    const { verb, caseId } = this.#attempted ?? { verb: null, caseId: null };
    const isHelper = this.actor.role === 'caseworker' || this.actor.role === 'supervisor';
    return isHelper && caseId !== null && verb !== null && reachOf({ role: 'receiver' }, verb) !== null;
  }

  /** @internal What referrals that stand show her organisation of what was tried; null where it was not chosen. */
  async partsShown(): Promise<ReferralPart[] | null> {
    const { verb, caseId } = this.#attempted!;
    const [row] = await this.rows<{ parts: ReferralPart[] }>(
      `select array_remove(array_agg(distinct part), null) as parts from transitions t left join unnest(t.parts) as part on true
       where t.case_id = $1 and ${referredHere(this.actor)}
       group by t.case_id having $2::text is null or coalesce(bool_or(part = $2), false)`,
      [caseId, partOf(verb)],
    );
    return row?.parts ?? null;
  }

  /** @internal plain text of sealed columns that a query read itself */
  openColumn<T>(table: string, name: string, rowId: string, caseId: string, sealed: Buffer | null): T | null {
    return sealed && this.keys.open<T>(this.keys.ofCase(caseId), placeOf(table, name, rowId), sealed);
  }

  async #one<Row extends Kept>(kind: Kind<Row>, verb: Verb, which: string | Where<Row>, lock: string): Promise<Row> {
    const where = (typeof which === 'string' ? { id: which } : which) as Where<Row>;
    const shape = this.#shapes.of(kind);
    const { id, caseId } = where as { id?: unknown; caseId?: unknown };
    const ofCase = caseId ?? (shape.belonging === 'case' ? id : null);
    this.attempt(verb, text(caseId) ?? text(id), text(ofCase));
    const values: unknown[] = [];
    const [row] = await this.#select<Row>(kind, verb, conditions(shape, where, values), values, ` limit 1${lock}`);
    if (!row) throw notFound(noun(verb));
    // Asked for by its own id, and within reach: what is refused from here on stands on the record of its case.
    if (this.#attempted && this.#attempted.id === id && this.#attempted.caseId === null)
      this.#attempted.caseId = caseIdsOf(shape, [row])[0] ?? null;
    return row;
  }

  async #select<Row extends Kept>(
    kind: Kind<Row>,
    verb: Verb,
    where: string,
    values: unknown[],
    tail: string,
  ): Promise<Row[]> {
    if (reachOf(this.actor, verb) === null) throw refused();
    const shape = this.#shapes.of(kind);
    const columns = shape.seenBy(this.actor);
    const list = columns.map(({ name, property }) => `row.${name} as "${property}"`).join(', ');
    const { rows } = await this.#ask<Row>(
      `select ${list} from ${shape.table} row where ${rowReach(this.actor, verb, shape.belonging, 'row')}${where && ` and ${where}`}${tail}`,
      values,
    );
    await this.#sealed.open(shape, columns, rows as (Row & Record<string, unknown>)[]);
    return rows;
  }

  // Details of one case lie under the key of its person, so that they vanish with it; others under the system's.
  #sealDetail(one: Line, detail: object): Buffer {
    const [caseId] = one.caseIds;
    const key = (one.caseIds.length === 1 && caseId && this.keys.knownCase(caseId)) || this.keys.system();
    return this.keys.seal(key, placeOf('audit_events', 'detail', one.id), detail);
  }

  /**
   * Says what is being tried, so that a refusal is on the record for what it was. `see` and `take` say it themselves.
   * @param id of what was asked for
   * @param caseId the case that the refusal stands on the record of: the one that was asked for, or whose it is
   */
  attempt(verb: Verb, id: string | null, caseId: string | null = null): void {
    // What was asked for by its id is what is refused, not the lists read on the way.
    if (id !== null || this.#attempted === null) this.#attempted = { verb, id, caseId };
  }
}

// What goes to another organisation lies under that one's key from then on, changed or not.
function moves({ belonging, columns, table }: Shape, before: Record<string, unknown>, now: Record<string, unknown>) {
  if (belonging !== 'organisation' || same(before['organisationId'], now['organisationId'])) return false;
  if (columns.some(({ property, sealed }) => sealed && !(property in before)))
    throw new Error(`Whoever moves a row of ${table} must see all that is sealed in it`);
  return true;
}

const column = (shape: Shape, property: string): string => {
  const found = shape.byProperty.get(property);
  if (!found) throw new Error(`${shape.table} has no ${property}`);
  return found.name;
};

function conditions(shape: Shape, where: object, values: unknown[]): string {
  return Object.entries(where)
    .filter(([, value]) => value !== undefined)
    .map(([property, value]) => {
      const name = `row.${column(shape, property)}`;
      if (value === null) return `${name} is null`;
      values.push(value);
      return Array.isArray(value) ? `${name} = any($${values.length})` : `${name} = $${values.length}`;
    })
    .join(' and ');
}

function caseIdsOf(shape: Shape, rows: readonly object[]): string[] {
  const property = shape.belonging === 'case' ? 'id' : shape.belonging === 'of-case' ? 'caseId' : null;
  return property ? [...new Set(rows.map((row) => (row as Record<string, string>)[property]!))] : [];
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const noun = (verb: Verb): string => {
  const word = verb.split('.')[0]!;
  return word[0]!.toUpperCase() + word.slice(1);
};

const plain = (value: unknown): string =>
  Buffer.isBuffer(value) ? value.toString('base64') : JSON.stringify(value ?? null);
const same = (one: unknown, other: unknown): boolean => plain(one) === plain(other);
