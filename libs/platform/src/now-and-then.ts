/** What need not be said each time: whether something was not said in the last seconds. It remembers the latest only. */
export class NowAndThen {
  readonly #said = new Map<string, number>();

  constructor(
    private readonly seconds: number,
    private readonly most = 10_000,
  ) {}

  isDue(what: string): boolean {
    const now = Date.now();
    const last = this.#said.get(what);
    if (last !== undefined && now - last < this.seconds * 1000) return false;
    this.#said.delete(what);
    this.#said.set(what, now);
    // The first in the map is the one that was said longest ago.
    if (this.#said.size > this.most) this.#said.delete(this.#said.keys().next().value!);
    return true;
  }
}
