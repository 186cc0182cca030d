import type { DataSource } from 'typeorm';
import type { Actor } from './actor.js';
import { type Belonging, belongingOf, sealedOf, tagsOf } from './kept.js';
import { sees, type Tag } from './tags.js';

export type Kind<Row> = new () => Row;

export interface Column {
  property: string;
  name: string;
  json: boolean;
  sealed: boolean;
  tag: Tag | null;
  /** What a new row gets where nothing is said. */
  initial: unknown;
}

/** How a kind of row lies in its table. Made once from the entity, so that features write no column lists. */
export interface Shape {
  table: string;
  belonging: Belonging;
  columns: readonly Column[];
  byProperty: ReadonlyMap<string, Column>;
  seenBy(actor: Pick<Actor, 'role' | 'parts'>): readonly Column[];
}

export class Shapes {
  readonly #shapes = new Map<object, Shape>();
  constructor(private readonly source: DataSource) {}

  of(kind: Kind<object>): Shape {
    let shape = this.#shapes.get(kind);
    if (!shape) this.#shapes.set(kind, (shape = this.#make(kind)));
    return shape;
  }

  #make(kind: Kind<object>): Shape {
    const metadata = this.source.getMetadata(kind);
    const sealed = sealedOf(kind);
    const tags = tagsOf(kind);
    const columns = metadata.columns.map((column) => ({
      property: column.propertyName,
      name: column.databaseName,
      json: column.type === 'jsonb',
      sealed: sealed.has(column.propertyName),
      tag: tags.get(column.propertyName) ?? null,
      initial:
        typeof column.default === 'function' ? undefined : (column.default ?? (column.isNullable ? null : undefined)),
    }));
    const seenBy = new Map<string, Column[]>();
    return {
      table: metadata.tableName,
      belonging: belongingOf(kind),
      columns,
      byProperty: new Map(columns.map((column) => [column.property, column])),
      seenBy(actor) {
        const as = [actor.role, ...(actor.parts ?? [])].join();
        let some = seenBy.get(as);
        if (!some) seenBy.set(as, (some = columns.filter(({ tag }) => tag === null || sees(actor, tag))));
        return some;
      },
    };
  }
}
