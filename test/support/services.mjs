import { rmSync } from 'node:fs';

/** Jest loads setup and teardown apart; what the one has started, the other finds on the process. */
const held = (globalThis.homewardServices ??= []);

export const services = {
  /** @param {{ folder: string, stop: () => Promise<void> }} service */
  hold(service) {
    held.push(service);
  },

  /**
   * Last started, first stopped; their folders go with them. A service that has said goodbye may still have a process
   * that writes its last file, so a folder that is not empty after all is emptied again.
   */
  async releaseAll() {
    for (const { folder, stop } of held.splice(0).toReversed()) {
      await stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  },
};
