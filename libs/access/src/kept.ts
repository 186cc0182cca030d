import 'reflect-metadata';
import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';
import type { Tag } from './tags.js';

/**
 * Where a kind of row belongs, which decides who reaches it and under whose key its sealed columns lie.
 * `case`: the case itself. `person`: who it is about. `of-case`: hangs on a case by `caseId`. `organisation`: has
 * `organisationId`. `user`: has `userId`. `shared`: the same for all who have the verb.
 */
export type Belonging = 'case' | 'person' | 'of-case' | 'organisation' | 'user' | 'shared';

const BELONGS = Symbol('belongs');
const SEALED = Symbol('sealed');
const TAGGED = Symbol('tagged');

export const Belongs =
  (to: Belonging): ClassDecorator =>
  (target) =>
    Reflect.defineMetadata(BELONGS, to, target);

/** A column that lies in the vault: plain in the code, sealed in the database, under the key of the person it is about. */
export const Sealed =
  (tag: Tag, options: ColumnOptions = {}): PropertyDecorator =>
  (target, property) => {
    Column({ type: 'bytea', ...options })(target, property);
    note(SEALED, target, property, tag);
    note(TAGGED, target, property, tag);
  };

/** An open column that not every role may see. */
export const Seen =
  (tag: Tag): PropertyDecorator =>
  (target, property) =>
    note(TAGGED, target, property, tag);

/** The id of a row: UUIDv7, made here and not in the database, so that sealed values can be bound to it. */
export const RowId = (): PropertyDecorator => PrimaryColumn({ type: 'uuid' }) as PropertyDecorator;

function note(key: symbol, target: object, property: string | symbol, tag: Tag): void {
  const known =
    (Reflect.getOwnMetadata(key, target.constructor) as Map<string, Tag> | undefined) ?? new Map<string, Tag>();
  Reflect.defineMetadata(key, known.set(String(property), tag), target.constructor);
}

export const belongingOf = (kind: object): Belonging => {
  const belonging = Reflect.getMetadata(BELONGS, kind) as Belonging | undefined;
  if (!belonging)
    throw new Error(`${(kind as { name?: string }).name} does not say where it belongs: add @Belongs(...)`);
  return belonging;
};
export const sealedOf = (kind: object): ReadonlyMap<string, Tag> =>
  (Reflect.getMetadata(SEALED, kind) as Map<string, Tag> | undefined) ?? new Map();
export const tagsOf = (kind: object): ReadonlyMap<string, Tag> =>
  (Reflect.getMetadata(TAGGED, kind) as Map<string, Tag> | undefined) ?? new Map();
