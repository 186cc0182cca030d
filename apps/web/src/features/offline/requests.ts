import { body, GET, PATCH, POST, Refusal, type Schema } from '../../lib/api.js';
import type { Bytes } from '../../lib/drawer/seal.js';
import type { Act, Found, Said, What } from '../../lib/drawer/queue.js';
import { differences, mayBeHer } from './likeness.js';

/** A case that the server knows. @throws where the person is not there yet: the queue brings it to nothing before that */
function onServer(what: Exclude<What, { kind: 'case' }>): { path: { id: string } } {
  if (!('case' in what.of)) throw new Error('Its case is not on the server yet');
  return { path: { id: what.of.case } };
}

/**
 * The request that an act is.
 * @param fileOf the content of an attachment
 * @returns the id of what was made @throws Refusal
 */
export async function request(
  what: What,
  key: string,
  fileOf: (id: string) => Promise<Bytes | null>,
): Promise<{ id: string }> {
  const headers = { 'Idempotency-Key': key };
  switch (what.kind) {
    case 'case':
      return body(POST('/api/v1/cases', { body: what.body, headers }));
    case 'consent':
      return body(POST('/api/v1/cases/{id}/consents', { params: onServer(what), body: what.body, headers }));
    case 'note':
      return body(POST('/api/v1/cases/{id}/notes', { params: onServer(what), body: what.body, headers }));
    case 'testimony':
      return body(POST('/api/v1/cases/{id}/testimonies', { params: onServer(what), body: what.body, headers }));
    case 'correction':
      return body(
        PATCH('/api/v1/cases/{id}', {
          params: { ...onServer(what), header: { 'If-Match': `"${what.version}"` } },
          body: what.body,
        }),
      );
    case 'attachment': {
      const bytes = await fileOf(what.file);
      if (!bytes) throw new Refusal(404, 'file-gone', '');
      const form = new FormData();
      form.append('kind', what.as);
      form.append('file', new File([bytes], what.name, { type: what.type }));
      return body(
        POST('/api/v1/cases/{id}/attachments', {
          params: onServer(what),
          body: form as never,
          bodySerializer: () => form,
          headers,
        }),
      );
    }
  }
}

/** For what and for whom a consent is. */
const aboutOf = ({ purpose, recipient }: Schema['ConsentInput'] | Schema['ConsentView']): string =>
  JSON.stringify([purpose, recipient?.kind ?? null, recipient?.country ?? null, recipient?.organisationId ?? null]);

const asCase = (found: Schema['FoundCase']) => found as unknown as Schema['CaseView'];

/** What stands on the server by now against an act that did not go out yet. */
export async function compare({ what, apart, at, state }: Act): Promise<Found | null> {
  if (what.kind === 'case') {
    const q = what.body.person.names[0]?.full ?? '';
    const { items } = await body(POST('/api/v1/cases/search', { body: { q, limit: 10 } }));
    // What went out and had no answer is there already, perhaps, and finds itself: the same in all, and not older.
    const isItself = (one: Schema['FoundCase']) =>
      state === 'sending' && Date.parse(one.createdAt) >= at && !differences(what.body, asCase(one)).length;
    const like = items.find((one) => !apart.includes(one.id) && mayBeHer(what.body, one) && !isItself(one));
    return like ? { kind: 'person', theirs: asCase(like) } : null;
  }
  if (what.kind === 'consent') {
    const { items } = await body(GET('/api/v1/cases/{id}/consents', { params: onServer(what) }));
    const later = items.find(
      (one) =>
        aboutOf(one) === aboutOf(what.body) &&
        Date.parse(one.recordedAt) > at &&
        one.decision !== what.body.decision &&
        !apart.includes(one.id),
    );
    return later ? { kind: 'consent', theirs: later } : null;
  }
  if (what.kind === 'correction') {
    const theirs = await body(GET('/api/v1/cases/{id}', { params: onServer(what) }));
    return theirs.version !== what.version && differences(what.body, theirs).length ? { kind: 'person', theirs } : null;
  }
  return null;
}

export const saidOf = (error: unknown): Said | null =>
  error instanceof Refusal
    ? { status: error.status, slug: error.slug, detail: error.detail, errors: error.errors }
    : null;
export const refusalOf = ({ status, slug, detail, errors }: Said): Refusal => new Refusal(status, slug, detail, errors);
