import { Eraser, readLines } from '#cases';
import type { Config } from '#platform';
import { entities } from '../../api/src/house/entities.js';
import { atDesk } from './open-desk.js';

/**
 * After a restore: whoever stands in the ledger that was kept elsewhere, and has a key in the restored copy, is erased again.
 * @returns 0; a file that is not ours throws
 */
export function erasuresReplay(
  config: Config,
  { ledger = config.erasureLedgerFile ?? '' }: { ledger?: string },
  say: (line: string) => void,
): Promise<number> {
  return atDesk(
    config,
    async (desk, vault) => {
      const lines = await readLines(ledger, vault);
      if (!lines.length) throw new Error(`${ledger || 'HOMEWARD_ERASURE_LEDGER_FILE'} holds no erasures. Name the copy that was kept elsewhere: --ledger FILE`); // prettier-ignore
      const again = await new Eraser(desk, vault).replay(lines);
      say(`${lines.length} erasures in the ledger; ${again} of these people were here again, and are erased again.`);
      return 0;
    },
    entities,
  );
}
