import { queryOptions } from '@tanstack/react-query';
import { body, GET, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';

export type Compound = Schema['CompoundRecord'];

/** More than anybody has counted so far; a map of more would say nothing. */
const MOST_PAGES = 10;

/** Every compound, page after page: a map shows them together. */
export const everyCompoundQuery = queryOptions({
  queryKey: ['compounds', 'every'],
  staleTime: 5 * 60_000,
  queryFn: async () => {
    const found: Compound[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const query: { limit: number; cursor?: string } = { limit: 100, ...(cursor && { cursor }) };
      const answer: { items: Compound[]; nextCursor: string | null } = await body(
        GET('/api/v1/compounds', { params: { query } }),
      );
      found.push(...answer.items);
      cursor = answer.nextCursor;
      if (!cursor) break;
    }
    return found;
  },
});

/** Of its other names one in another script than its first, where it has one. */
export const inAnotherScript = ({ name, aliases }: Pick<Compound, 'name' | 'aliases'>): string | null => {
  const isLatin = (text: string) => !/[^\p{Script=Latin}\p{Script=Common}]/u.test(text);
  return aliases.find((one) => isLatin(one) !== isLatin(name)) ?? null;
};

export const missionsQuery = pages(['missions'], (at) =>
  body(GET('/api/v1/missions', { params: { query: { limit: 100, ...at } } })),
);
