import type { Key } from '#platform';
import type { Keyring } from './keyring.js';
import type { Column, Shape } from './shape.js';

type Row = { id: string } & Record<string, unknown>;

/** Where a sealed value lies. It is bound to this place: moved to another row or column, it does not open. */
export const placeOf = (table: string, column: string, rowId: string): string => `${table}|${column}|${rowId}`;

/** Seals and opens the columns of rows, each under the key of whom its row belongs to. */
export class SealedColumns {
  constructor(private readonly keys: Keyring) {}

  /** Fetches the keys that these rows need, in one question. */
  async fetchKeys(shape: Shape, rows: readonly Row[]): Promise<void> {
    if (!shape.columns.some(({ sealed }) => sealed)) return;
    switch (shape.belonging) {
      case 'case':
        return this.keys.fetchForCases(rows.map(({ id }) => id));
      case 'of-case':
        return this.keys.fetchForCases(rows.map((row) => row['caseId'] as string));
      case 'person':
        return this.keys.fetchForPeople(rows.map(({ id }) => id));
      case 'organisation':
        for (const row of rows) await this.keys.organisation(row['organisationId'] as string);
        return;
      case 'user':
      case 'shared':
        return;
    }
  }

  /** Puts plain values where sealed ones were read. */
  async open(shape: Shape, columns: readonly Column[], rows: readonly Row[]): Promise<void> {
    const sealed = columns.filter((column) => column.sealed);
    if (!rows.some((row) => sealed.some(({ property }) => row[property]))) return;
    await this.fetchKeys(shape, rows);
    for (const row of rows) {
      for (const { property, name } of sealed) {
        const value = row[property] as Buffer | null;
        if (value) row[property] = this.keys.open(this.#keyOf(shape, row), placeOf(shape.table, name, row.id), value);
      }
    }
  }

  /** A value as its column stores it. Its key must have been fetched. */
  stored(shape: Shape, { property, name, sealed, json }: Column, row: Row): unknown {
    const value = row[property];
    if (value === null || value === undefined) return null;
    if (sealed) return this.keys.seal(this.#keyOf(shape, row), placeOf(shape.table, name, row.id), value);
    return json ? JSON.stringify(value) : value;
  }

  #keyOf(shape: Shape, row: Row): Key {
    switch (shape.belonging) {
      case 'case':
        return this.keys.ofCase(row.id);
      case 'of-case':
        return this.keys.ofCase(row['caseId'] as string);
      case 'person':
        return this.keys.ofPerson(row.id);
      case 'organisation':
        return this.keys.ofOrganisation(row['organisationId'] as string);
      case 'user':
      case 'shared':
        return this.keys.system();
    }
  }
}
