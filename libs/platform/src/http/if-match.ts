import { createParamDecorator, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { malformed, preconditionRequired } from '../problem.js';

// A proxy that compresses marks the tag as weak; a version is a version.
const tag = /^(?:W\/)?"(\d{1,15})"$/u;

/** The version that an `If-Match` header names. @throws Problem precondition-required, malformed */
export function versionOf(header: string | undefined): number {
  if (header === undefined || header.trim() === '') throw preconditionRequired();
  const version = tag.exec(header.trim())?.[1];
  if (version === undefined) throw malformed('If-Match takes one version in quotes, for instance If-Match: "3"');
  return Number(version);
}

const describeHeader = (target: object, key: string | symbol | undefined): void => {
  const descriptor = Object.getOwnPropertyDescriptor(target, key ?? '');
  if (key === undefined || !descriptor) return;
  ApiHeader({
    name: 'If-Match',
    description: 'The version that was read, in quotes, as its ETag gave it',
    required: true,
    schema: { type: 'string', pattern: tag.source, example: '"3"' },
  })(target, key, descriptor);
};

/** The version that the caller has read, from `If-Match`: 428 without one, 400 where it cannot be read. */
export const IfMatch: () => ParameterDecorator = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    versionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [describeHeader],
) as () => ParameterDecorator;

/** Whatever answers with a `version` gets the `ETag` that `If-Match` will ask for. */
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((answer: unknown) => {
        const version = (answer as { version?: unknown } | null | undefined)?.version;
        if (typeof version === 'number') void reply.header('etag', `"${version}"`);
      }),
    );
  }
}
