import type { Account } from './demo.js';
import type { Invented } from './people.js';

/** Somebody of whom there is a case by now. */
export interface Known extends Invented {
  caseId: string;
  caseworker: Caller;
  notificationId: string | null;
}

/** Somebody of the demo, signed in: what she sends goes over HTTP, under her own name. */
export class Caller {
  private constructor(
    private readonly url: string,
    readonly account: Account,
    private readonly token: string | null,
  ) {}

  static async signedIn(url: string, account: Account): Promise<Caller> {
    const { email, password } = account;
    const door = new Caller(url, account, null);
    const { accessToken } = await door.post<{ accessToken: string }>('/auth/login', { email, password });
    return new Caller(url, account, accessToken);
  }

  post = <T = { id: string }>(path: string, body: object = {}): Promise<T> => this.#send<T>('POST', path, body);
  get = <T>(path: string): Promise<T> => this.#send<T>('GET', path);

  async #send<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(this.token && { authorization: `Bearer ${this.token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok)
      throw new Error(
        `The demo's people could not be written down: ${path} answered ${answer.status} ${await answer.text()}`,
      );
    return (await answer.json()) as T;
  }
}
