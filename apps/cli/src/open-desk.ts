import { Desk } from '#access';
import { Clock, type Config, masterKeyId, masterKeysOf, openSource, openVault, poolOf, type Vault } from '#platform';
import type { DataSource } from 'typeorm';

/**
 * Work on the database of this Homeward, without the rest of the application.
 * @param entities the kinds of row that the work must know the shape of
 */
export async function atDesk<T>(
  config: Config,
  run: (desk: Desk, vault: Vault, source: DataSource) => Promise<T>,
  entities: readonly (new () => object)[] = [],
): Promise<T> {
  const keyed = masterKeyId(config.masterKey);
  const source = await openSource(config.databaseUrl, entities, { connections: 2, keyed }).initialize();
  try {
    const vault = await openVault(poolOf(source), masterKeysOf(config));
    return await run(new Desk(source, vault, new Clock(), config), vault, source);
  } finally {
    await source.destroy();
  }
}
