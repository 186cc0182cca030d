import { Readable } from 'node:stream';
// Its types are what tells TypeScript of request.file().
import type {} from '@fastify/multipart';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { invalid, invalidField, Problem, tooLarge } from '../problem.js';
import { hostileInput } from './hostile-input.js';

/** At most one file a request, and little beside it. */
export const uploadLimits = {
  fileSize: 25 * 1024 * 1024,
  files: 1,
  fields: 10,
  fieldSize: 10_000,
  fieldNameSize: 100,
  parts: 11,
  headerPairs: 50,
} as const;

/** A file on its way in. The stream fails with a 413 when the file is larger than `uploadLimits.fileSize`. */
export interface UploadedFile {
  stream: Readable;
  /** as the sender called it: text to show, never a path to open */
  filename: string;
  contentType: string;
  /** the text fields that stood before the file in the form */
  fields: Record<string, string>;
}

/** The form field `file` of a multipart request. @throws Problem 415 where it is none, 422 where no file is in it */
export const Upload: () => ParameterDecorator = createParamDecorator(
  async (_: unknown, context: ExecutionContext): Promise<UploadedFile> => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!request.isMultipart()) {
      throw new Problem('unsupported-media-type', 'Send multipart/form-data with the file in the field "file"');
    }
    const part = await request.file();
    if (!part || part.fieldname !== 'file') {
      part?.file.resume();
      throw invalidField('/file', 'required', 'Send a file in the field "file"');
    }
    const fields = textFields(part.fields);
    const problem = hostileInput({ ...fields, file: part.filename });
    if (problem) throw invalid(problem.errors ?? problem.detail);
    return {
      stream: Readable.from(whole(part.file), { objectMode: false }),
      filename: part.filename,
      contentType: part.mimetype,
      fields,
    };
  },
) as () => ParameterDecorator;

// The parser ends a file at its limit as if that were its end; half a list of people must not pass for the whole.
async function* whole(file: Readable & { truncated: boolean }): AsyncGenerator<Buffer> {
  yield* file as AsyncIterable<Buffer>;
  if (file.truncated) throw tooLarge(`Send a file of at most ${uploadLimits.fileSize / 1024 / 1024} MB`);
}

function textFields(fields: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(fields).flatMap(([name, field]): [string, string][] => {
    const { type, value } = (field ?? {}) as { type?: string; value?: unknown };
    return type === 'field' && typeof value === 'string' ? [[name, value]] : [];
  });
  return Object.fromEntries(texts);
}

/** Describes an operation that takes a file. @param fields codes or texts that go with it: name → allowed values */
export const TakesFile = (fields: Record<string, readonly string[]> = {}): MethodDecorator =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file'],
        properties: {
          ...Object.fromEntries(
            Object.entries(fields).map(([name, codes]) => [
              name,
              { type: 'string', ...(codes.length > 0 && { enum: [...codes] }) },
            ]),
          ),
          file: { type: 'string', format: 'binary' },
        },
      },
    }),
  );
