import { once, POST } from '../../lib/api.js';

/** The mission says that it knows of her. */
export const acknowledge = (id: string) =>
  POST('/api/v1/consular-notifications/{id}/acknowledge', { params: { path: { id } }, body: {}, headers: once() });
