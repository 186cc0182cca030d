import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problemKinds } from '../problem.js';

export interface DescriptionOptions {
  title: string;
  version: string;
  description?: string;
}

interface Operation {
  operationId?: string;
  summary?: string;
  security?: object[];
  parameters?: { name?: string; in?: string }[];
  requestBody?: { required?: boolean; content?: Record<string, { schema?: { $ref?: string; required?: string[] } }> };
  responses: Record<string, { content?: Record<string, { schema?: object }>; $ref?: string }>;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** The OpenAPI 3.1 description of a running application, problems included. */
export function describe(
  app: INestApplication,
  { title, version, description = '' }: DescriptionOptions,
): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setVersion(version)
    .setDescription(description)
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/u, '').replace(/^./u, (letter) => letter.toLowerCase())}.${method}`,
  });
  Object.assign((document.components ??= {}), {
    schemas: { ...document.components.schemas, Problem: problemSchema },
    responses: { Problem: problemResponse },
  });
  for (const { path, method, operation } of operationsOf(document)) {
    addProblems(path, method, operation);
    if (operation.requestBody && asksForNothing(operation.requestBody, document))
      operation.requestBody.required = false;
  }
  return document;
}

/** What is missing from a description: every operation has an id of its own, a summary and a schema for its answer. */
export function gapsOf(document: OpenAPIObject): string[] {
  const seen = new Set<string>();
  return operationsOf(document).flatMap(({ path, method, operation }) => {
    const { operationId, summary } = operation;
    const missing = [
      ...(!operationId ? ['operationId'] : seen.has(operationId) ? [`an operationId of its own`] : []),
      ...(summary ? [] : ['summary']),
      ...(hasAnswer(operation) ? [] : ['response schema']),
    ];
    if (operationId) seen.add(operationId);
    return missing.map((what) => `${method.toUpperCase()} ${path} lacks ${what}`);
  });
}

const hasAnswer = ({ responses }: Operation): boolean =>
  Object.entries(responses).some(
    ([status, { content }]) =>
      status === '204' || (status.startsWith('2') && Object.values(content ?? {}).some(({ schema }) => schema)),
  );

const operationsOf = (document: OpenAPIObject) =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      return operation ? [{ path, method, operation }] : [];
    }),
  );

/** A body of which nothing must be said may be left out, see `ValidationPipe`. */
function asksForNothing({ content = {} }: NonNullable<Operation['requestBody']>, document: OpenAPIObject): boolean {
  const { schema } = content['application/json'] ?? {};
  if (!schema) return false;
  const name = schema.$ref?.split('/').at(-1);
  const named = name ? (document.components?.schemas?.[name] as typeof schema | undefined) : schema;
  return !named?.required?.length;
}

/** Which problems an operation can answer with follows from its shape. */
function addProblems(path: string, method: string, operation: Operation): void {
  const { security, parameters = [], requestBody } = operation;
  const needsSignIn = !security?.some((requirement) => Object.keys(requirement).length === 0);
  const takes = (place: string, name?: string) =>
    parameters.some((parameter) => parameter.in === place && (name === undefined || parameter.name === name));
  const statuses = [
    400,
    ...(needsSignIn ? [401, 403] : []),
    ...(path.includes('{') ? [404] : []),
    ...(method === 'get' ? [] : [409]),
    ...(takes('header', 'If-Match') ? [412, 428] : []),
    ...(requestBody ? [413, 415] : []),
    ...(requestBody || takes('query') ? [422] : []),
    429,
    503,
    'default',
  ];
  for (const status of statuses) operation.responses[status] ??= { $ref: '#/components/responses/Problem' };
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'requestId'],
  properties: {
    type: { type: 'string', pattern: '^/problems/[a-z-]+$', example: '/problems/invalid' },
    title: { type: 'string' },
    status: { type: 'integer', enum: Object.values(problemKinds).map(({ status }) => status) },
    detail: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'message'],
        properties: {
          pointer: { type: 'string', example: '/person/names/0/full' },
          code: { type: 'string', example: 'required' },
          message: { type: 'string' },
        },
      },
    },
  },
};

const problemResponse = {
  description: 'Why it was not done, as problem details (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
