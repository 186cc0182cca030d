import { Desk } from '#access';
import { Clock, type Config, openSource, Vault } from '#platform';

/** Work on the database of this Homeward, without the rest of the application. */
export async function atDesk<T>(config: Config, run: (desk: Desk, vault: Vault) => Promise<T>): Promise<T> {
  const source = await openSource(config.databaseUrl, [], 2).initialize();
  try {
    const vault = new Vault(config.masterKey);
    return await run(new Desk(source, vault, new Clock(), config), vault);
  } finally {
    await source.destroy();
  }
}
