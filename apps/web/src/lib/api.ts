import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from './contract.gen.js';
import { freshToken, isAlone, signedOut } from './token.js';

export type Schema = components['schemas'];

/** What went wrong, as the server says it (RFC 9457), or that there is no network. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly slug: string,
    readonly detail: string,
    /** By field of what was sent, as a JSON pointer: `/person/names/0/full`. */
    readonly errors: readonly { pointer: string; code: string; message: string }[] = [],
  ) {
    super(detail);
  }
}

const asRefusal = async (answer: Response): Promise<Refusal> => {
  const said = (await answer.json().catch(() => ({}))) as Partial<{
    type: string;
    title: string;
    detail: string;
    errors: { pointer: string; code: string; message: string }[];
  }>;
  return new Refusal(
    answer.status,
    said.type?.split('/').at(-1) ?? 'unknown',
    said.detail ?? said.title ?? '',
    said.errors ?? [],
  );
};

const withToken: Middleware = {
  async onRequest({ request }) {
    if (isAlone()) throw new Refusal(0, 'no-network', '');
    const token = await freshToken();
    if (token) request.headers.set('authorization', `Bearer ${token}`);
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return undefined;
    if (response.status === 401) signedOut();
    throw await asRefusal(response);
  },
  onError: () => new Refusal(0, 'no-network', ''),
};

const client = createClient<paths>({ baseUrl: '' });
client.use(withToken);

/**
 * The API of this server, typed by its own description.
 * @throws Refusal where the answer is not the one asked for
 */
export const { GET, POST, PATCH, PUT, DELETE } = client;

/** The body of an answer that is there: what is not was thrown. */
export const body = async <T>(asked: Promise<{ data?: T }>): Promise<NonNullable<T>> => (await asked).data!;

/** One for each act of a person: sent again with the same one, it happens once. */
export const once = () => ({ 'Idempotency-Key': crypto.randomUUID() });
