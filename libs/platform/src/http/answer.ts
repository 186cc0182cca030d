import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';

export interface AnswerOptions {
  /** default 200, or 204 where there is nothing to answer */
  status?: number;
  /** the answer is a page: `{items: [...], nextCursor}` */
  list?: boolean;
  /** the answer is an array of these */
  array?: boolean;
  /** content types that the same call can give instead of JSON, such as `text/csv` */
  also?: readonly string[];
  description?: string;
}

/**
 * What an operation is for and what it answers: status, description and schema in one statement.
 * @param summary one line, as a menu would say it
 * @param type the class of the answer, or nothing where there is no body
 */
export function Answer(summary: string, type?: Type | null, options: AnswerOptions = {}): MethodDecorator {
  const { status = type || options.also ? 200 : 204, also = [], description } = options;
  const content = {
    ...(type && { 'application/json': { schema: schemaOf(type, options) } }),
    ...Object.fromEntries(also.map((kind) => [kind, { schema: { type: 'string' } }])),
  };
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary, ...(description && { description }) }),
    ApiResponse({ status, description: summary, ...(Object.keys(content).length > 0 && { content }) }),
    ...(type ? [ApiExtraModels(type)] : []),
  );
}

function schemaOf(type: Type, { list, array }: AnswerOptions): Record<string, unknown> {
  const one = { $ref: getSchemaPath(type) };
  const many = { type: 'array', items: one };
  if (list) {
    return {
      type: 'object',
      required: ['items', 'nextCursor'],
      properties: { items: many, nextCursor: { type: ['string', 'null'] } },
    };
  }
  return array ? many : one;
}
