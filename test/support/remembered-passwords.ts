import type { Passwords } from '#identity';

/** Hash and password that were found to belong together, in any system of this process: all are clones of one. */
const right = new Set<string>();

/**
 * Nearly every test signs somebody in by the way, which takes 80 ms of processor each time. What was right once is not
 * hashed again, for these sign-ins alone: whoever tests signing in asks `/auth/login` and is hashed for.
 */
export class RememberedPasswords {
  readonly #hers = new Set<string>();

  constructor(passwords: Passwords) {
    const matches = passwords.matches.bind(passwords);
    passwords.matches = async (stored, password) => {
      const pair = `${stored} ${password}`;
      if (this.#hers.has(password) && right.has(pair)) return true;
      const isRight = await matches(stored, password);
      if (isRight) right.add(pair);
      return isRight;
    };
  }

  async whileHers<T>(password: string, signIn: () => Promise<T>): Promise<T> {
    this.#hers.add(password);
    try {
      return await signIn();
    } finally {
      this.#hers.delete(password);
    }
  }
}
