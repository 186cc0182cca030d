import type { DataSource } from 'typeorm';
import { belongingOf, sealedOf } from '../kept.js';

/** A column whose values lie under the key of an organisation itself, not of a person. */
export interface SealedColumn {
  table: string;
  column: string;
}

/** All of them, as the entities say: a new one needs no line here. */
export const sealedUnderOrganisations = (source: DataSource): SealedColumn[] =>
  source.entityMetadatas
    .filter(({ target }) => typeof target === 'function' && belongingOf(target) === 'organisation')
    .flatMap(({ target, tableName, columns }) => {
      const sealed = sealedOf(target as object);
      return columns
        .filter(({ propertyName }) => sealed.has(propertyName))
        .map(({ databaseName }) => ({ table: tableName, column: databaseName }));
    });
