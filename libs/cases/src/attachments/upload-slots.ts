import { tooMany } from '#platform';

/** How many uploads each user has under way in this process. */
export class UploadSlots {
  readonly #under = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** @throws Problem too-many */
  async within<T>(userId: string, upload: () => Promise<T>): Promise<T> {
    const now = this.#under.get(userId) ?? 0;
    if (now >= this.most) throw tooMany(2, `Send at most ${this.most} files at once`);
    this.#under.set(userId, now + 1);
    try {
      return await upload();
    } finally {
      const left = this.#under.get(userId)! - 1;
      if (left) this.#under.set(userId, left);
      else this.#under.delete(userId);
    }
  }
}
