import { DefaultNamingStrategy } from 'typeorm';

/** camelCase in the code is snake_case in the database. */
export class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return given ?? property.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  }
}
