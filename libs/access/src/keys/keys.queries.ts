import { v7 as uuid } from 'uuid';
import type { Work } from '../work.js';
import type { SealedColumn } from './sealed-columns.js';

/** One time that keys are turned: of all organisations, or of one. */
export interface Rotation {
  id: string;
  organisationId: string | null;
  beganAt: Date;
}

const ROTATION = 'id, organisation_id as "organisationId", began_at as "beganAt"';

/** The rotation that was begun and not ended. */
export async function openRotation(work: Work): Promise<Rotation | null> {
  work.require('keys.status');
  const [open] = await work.rows<Rotation>(`select ${ROTATION} from key_rotations where ended_at is null`);
  return open ?? null;
}

export async function beginRotation(work: Work, masterKey: string, organisationId: string | null): Promise<Rotation> {
  work.require('keys.rotation_begin');
  const [begun] = await work.rows<Rotation>(
    `insert into key_rotations (id, master_key, organisation_id, began_at) values ($1, $2, $3, $4) returning ${ROTATION}`,
    [uuid(), masterKey, organisationId, work.now],
  );
  return begun!;
}

export const endRotation = (work: Work, id: string): Promise<object[]> => {
  work.require('keys.rotation_end');
  return work.rows('update key_rotations set ended_at = $2 where id = $1 and ended_at is null', [id, work.now]);
};

export interface WrappedOrganisation {
  id: string;
  keyWrapped: Buffer;
  /** When it was given a new key in this rotation; null where it was not yet. */
  turnedAt: Date | null;
  settledAt: Date | null;
}

export function organisationsAfter(work: Work, { id, organisationId }: Rotation, after: string, most: number) {
  work.require('keys.rotate');
  return work.rows<WrappedOrganisation>(
    `select o.id, o.key_wrapped as "keyWrapped", t.turned_at as "turnedAt", t.settled_at as "settledAt"
     from organisations o left join key_turns t on t.organisation_id = o.id and t.rotation_id = $1
     where o.id > $2 and ($3::uuid is null or o.id = $3) order by o.id limit ${Number(most)}`,
    [id, after, organisationId],
  );
}

/** @returns whether it still was as the caller saw it */
export async function keepOrganisationKey(work: Work, id: string, seen: Buffer, wrapped: Buffer): Promise<boolean> {
  work.require('keys.rotate');
  const kept = await work.rows('update organisations set key_wrapped = $3 where id = $1 and key_wrapped = $2 returning id', [id, seen, wrapped]); // prettier-ignore
  return kept.length > 0;
}

export const noteTurn = (work: Work, rotationId: string, organisationId: string): Promise<object[]> =>
  work.rows('insert into key_turns (rotation_id, organisation_id, turned_at) values ($1, $2, clock_timestamp())', [
    rotationId,
    organisationId,
  ]);

export const noteSettled = (work: Work, rotationId: string, organisationId: string): Promise<object[]> =>
  work.rows('update key_turns set settled_at = $3 where rotation_id = $1 and organisation_id = $2', [
    rotationId,
    organisationId,
    work.now,
  ]);

/** Values of one column that may lie under an older key, after a place on. `data_key` of people is one of these. */
export function valuesAfter(
  work: Work,
  organisationId: string,
  { table, column }: SealedColumn,
  after: string,
  most: number,
) {
  work.require('keys.rotate');
  return work.rows<{ id: string; value: Buffer }>(
    `select id, ${column} as value from ${table} where organisation_id = $1 and id > $2 and ${column} is not null
     order by id limit ${Number(most)}`,
    [organisationId, after],
  );
}

/** Each only where it still is as it was seen: what was changed or destroyed meanwhile stays so. */
export async function keepValues(
  work: Work,
  { table, column }: SealedColumn,
  values: readonly { id: string; seen: Buffer; value: Buffer }[],
): Promise<number> {
  work.require('keys.rotate');
  const kept = await work.rows(
    `update ${table} t set ${column} = n.value from unnest($1::uuid[], $2::bytea[], $3::bytea[]) as n(id, seen, value)
     where t.id = n.id and t.${column} = n.seen returning t.id`,
    [values.map(({ id }) => id), values.map(({ seen }) => seen), values.map(({ value }) => value)],
  );
  return kept.length;
}

export async function systemKey(work: Work): Promise<Buffer> {
  work.require('keys.status');
  const [row] = await work.rows<{ wrapped: Buffer }>('select sec.system_key_to_rewrap() as wrapped');
  return row!.wrapped;
}

export const rewrapSystemKey = (work: Work, seen: Buffer, wrapped: Buffer): Promise<object[]> => {
  work.require('keys.rotate');
  return work.rows('select sec.rewrap_system_key($1, $2)', [seen, wrapped]);
};

export const forgetOtherContextKeys = (work: Work): Promise<object[]> => {
  work.require('keys.rotate');
  return work.rows('select sec.forget_other_context_keys()');
};

/** How many keys of people lie under what, by organisation: the first bytes of an envelope name what wrapped it. */
export function personKeyHeads(work: Work) {
  work.require('keys.status');
  return work.rows<{ organisationId: string; head: Buffer; n: number }>(
    `select organisation_id as "organisationId", substring(data_key from 1 for 9) as head, count(*)::int as n
     from people where data_key is not null group by 1, 2`,
  );
}

export function allOrganisationKeys(work: Work) {
  work.require('keys.status');
  return work.rows<{ id: string; keyWrapped: Buffer }>('select id, key_wrapped as "keyWrapped" from organisations');
}
