import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#platform';
import { type Account, playMyawaddy } from './scenario/index.js';

/** Plays against the Homeward that runs here, with the accounts of its demo. @returns 0 where every check holds */
export async function scenarioMyawaddy(
  config: Config,
  { again = false, toArrival = false }: { again?: boolean; toArrival?: boolean },
  say: (line: string) => void,
): Promise<number> {
  const answer = await fetch(`${config.publicUrl}/api/health/ready`).catch(() => null);
  if (!answer?.ok) throw new Error('Start Homeward first: npm start');
  const file = join(config.dataFolder, 'demo-accounts.json');
  if (!existsSync(file))
    throw new Error(`There are no demo accounts in ${config.dataFolder}: this is played in a demo.`);
  const holds = await playMyawaddy({
    baseUrl: config.publicUrl,
    accounts: JSON.parse(readFileSync(file, 'utf8')) as Account[],
    log: say,
    freeze: async () => {
      const { freezeReports } = await import('./reports-freeze.js');
      await freezeReports(config, () => undefined);
    },
    again,
    toArrival,
  });
  return holds ? 0 : 1;
}
