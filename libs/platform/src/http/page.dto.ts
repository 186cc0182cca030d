import { Int, Text } from './fields.js';

/** What every list takes. Extend it with the filters of the list. */
export class PageQuery {
  @Int({ min: 1, max: 100, default: 25, optional: true, description: 'Items on one page' })
  limit = 25;

  @Text({ max: 1000, optional: true, description: 'nextCursor of the page before' })
  cursor?: string;
}
