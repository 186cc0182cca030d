import type { OpenAPIObject } from '@nestjs/swagger';

export interface Schema {
  type?: string | string[];
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  enum?: unknown[];
  format?: string;
  pattern?: string;
  example?: unknown;
  minimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  nullable?: boolean;
}
export interface Operation {
  id: string;
  method: string;
  path: string;
  body: Schema | null;
  bodyType: string | null;
  query: { name: string; schema: Schema }[];
  needsVersion: boolean;
}

/** Every operation that the description names, with what it takes. */
export function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const found = item[method];
      if (!found) return [];
      const content = (found.requestBody as { content?: Record<string, { schema: Schema }> } | undefined)?.content;
      const [bodyType, body] = Object.entries(content ?? {})[0] ?? [];
      const parameters = (found.parameters ?? []) as { name: string; in: string; schema: Schema }[];
      return [
        {
          id: found.operationId!,
          method: method.toUpperCase(),
          path,
          body: body?.schema ?? null,
          bodyType: bodyType ?? null,
          query: parameters.filter((one) => one.in === 'query'),
          needsVersion: parameters.some((one) => one.name === 'If-Match'),
        },
      ];
    }),
  );
}

/** A schema itself, where it was only referred to. */
export function resolved(schema: Schema, document: OpenAPIObject): Schema {
  const ref = [schema, ...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].find(
    (one) => one.$ref,
  )?.$ref;
  if (!ref) return schema;
  return resolved((document.components!.schemas as Record<string, Schema>)[ref.split('/').at(-1)!]!, document);
}

/** A value that its schema takes, optional fields included. */
export function exampleOf(given: Schema, document: OpenAPIObject, id: string): unknown {
  const schema = resolved(given, document);
  if (schema.example !== undefined) return schema.example;
  if (schema.enum) return schema.enum[0];
  switch (kindOf(schema)) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, one]) => [name, exampleOf(one, document, id)]),
      );
    case 'array':
      return [exampleOf(schema.items ?? {}, document, id)];
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case undefined:
    default:
      return schema.format === 'uuid'
        ? id
        : schema.format === 'email'
          ? 'somebody@example.org'
          : 'x'.repeat(Math.max(schema.minLength ?? 1, 3));
  }
}

/** What a value is, whether or not it may be null as well. */
export const kindOf = ({ type }: Schema): string | undefined =>
  Array.isArray(type) ? type.find((one) => one !== 'null') : type;
