import { renewNames } from '#cases';
import { Finding } from '#people';
import type { Config } from '#platform';
import { atDesk } from './open-desk.js';

/** Cases logged by an earlier version are found as well as those logged today. Killed, it goes on when called again. */
export function namesRenew(config: Config, say: (line: string) => void): Promise<number> {
  return atDesk(config, async (desk, vault) => {
    const renewed = await renewNames(desk, new Finding(vault), say);
    say(renewed ? `${renewed} cases are found by their names as new ones are.` : 'Nothing to do.');
    return 0;
  });
}
