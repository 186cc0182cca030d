import type { OpenAPIObject } from '@nestjs/swagger';
import { exampleOf, type Operation } from '../support/api-examples.js';
import type { Person, System } from '../support/system.js';
import { leadToCase } from './matrix.data.js';

/** The first part of a path after the version, where an id follows somewhere. */
export const rootOf = ({ path }: Operation): string => path.replace('/api/v1/', '').split('/')[0]!;
export const named = ({ method, path }: Operation): string => `${method} ${path}`;
export const leadsToCase = (operation: Operation): boolean => operation.path.includes('{') && rootOf(operation) in leadToCase; // prettier-ignore

/** An answer, without what is of this one request: its number, its moment, and the id that was asked for. */
export interface Asked {
  id: string;
  requestId: string;
  status: number;
  body: string;
  headers: string;
}

/** Asks one operation, with an example for its body. Ids after the first are nobody's. */
export async function ask(
  system: System,
  document: OpenAPIObject,
  operation: Operation,
  id: string,
  person: Person | null,
  child = '01a20676-2810-777d-99a9-c5673d21ee2d',
): Promise<Asked> {
  const [first, ...rest] = operation.path.replaceAll('{key}', 'shelter').split(/\{[^}]+\}/);
  const path = rest.reduce((before, after, n) => `${before}${n ? child : id}${after}`, first!);
  const isForm = operation.bodyType === 'multipart/form-data';
  const body = isForm ? form : operation.body ? exampleOf(operation.body, document, child) : undefined;
  const {
    status,
    body: answer,
    headers,
  } = await system.call(operation.method, path, body, {
    ...(person && { authorization: `Bearer ${person.token}` }),
    ...(operation.needsVersion && { 'if-match': '"1"' }),
    ...(isForm && { 'content-type': 'multipart/form-data; boundary=edge' }),
  });
  const said = JSON.stringify(answer).replaceAll(/"(requestId|instance)":"[^"]*"/g, '""').replaceAll(id, '{id}'); // prettier-ignore
  const told = [...headers].filter(([name]) => name !== 'x-request-id' && name !== 'date');
  return {
    id,
    requestId: headers.get('x-request-id')!,
    status,
    body: said,
    headers: JSON.stringify(told.toSorted(([one], [other]) => one.localeCompare(other))).replaceAll(id, '{id}'),
  };
}
const form =
  '--edge\r\ncontent-disposition: form-data; name="file"; filename="note.txt"\r\ncontent-type: text/plain\r\n\r\nsaid\r\n--edge--\r\n';

interface Line {
  request_id: string;
  action: string;
  outcome: string;
  slug: string | null;
  subject_id: string | null;
  subjects: string[];
  detailed: boolean;
}

/** What stands on the record of each of these requests, line by line, without the id that was asked for. */
export async function linesOf({ sql }: System, asked: readonly Asked[]): Promise<Map<string, string[]>> {
  const { rows } = await sql.query<Line>(
    `select request_id, action, outcome, slug, subject_id, subjects, detail is not null as detailed
     from audit_events where request_id = any($1) order by id`,
    [asked.map(({ requestId }) => requestId)],
  );
  const ids = new Map(asked.map(({ requestId, id }) => [requestId, id]));
  const lines = new Map<string, string[]>();
  for (const { request_id, ...line } of rows)
    lines.set(request_id, [
      ...(lines.get(request_id) ?? []),
      JSON.stringify(line).replaceAll(ids.get(request_id)!, '{id}'),
    ]);
  return lines;
}
