import { rmSync } from 'node:fs';

/** Jest loads setup and teardown apart; what the one has started, the other finds on the process. */
const held = (globalThis.homewardServices ??= []);

export const services = {
  /** @param {{ folder: string, stop: () => Promise<void> }} service */
  hold(service) {
    held.push(service);
  },

  /** Last started, first stopped; their folders go with them. */
  async releaseAll() {
    for (const { folder, stop } of held.splice(0).toReversed()) {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
