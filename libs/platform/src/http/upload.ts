import { Readable } from 'node:stream';
// Its types are what tells TypeScript of request.file().
import type { Multipart, MultipartFile } from '@fastify/multipart';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { invalid, invalidField, Problem, type ProblemKind } from '../problem.js';
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

/** A file on its way in. The stream fails with a 413 when the file is larger than it may be. */
export interface UploadedFile {
  stream: Readable;
  /** as the sender called it: text to show, never a path to open */
  filename: string;
  contentType: string;
  /** the text fields that stood before the file in the form */
  fields: Record<string, string>;
  /** Every text field, also those behind the file: to be asked once the stream was read to its end. @throws Problem */
  allFields(): Record<string, string>;
}

/**
 * The form field `file` of a multipart request, the only file in it.
 * @param most bytes of the file, where its feature has a limit of its own
 * @throws Problem 415 where it is no multipart, 422 where there is no file, a second one or an empty one, 400 where the
 * form is broken or was cut off, 413 where it is too large; what is found after its first byte fails the stream
 */
export const Upload: (most?: number) => ParameterDecorator = createParamDecorator(
  async (most: number = uploadLimits.fileSize, context: ExecutionContext): Promise<UploadedFile> => {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (!request.isMultipart()) {
      throw new Problem('unsupported-media-type', 'Send multipart/form-data with the file in the field "file"');
    }
    // Whatever of it nobody read is let go with the answer, or the next request on this connection would wait behind it.
    http.getResponse<FastifyReply>().raw.once('finish', () => request.raw.unpipe().resume());
    const parts = request.parts({ limits: { fileSize: most } });
    const part = await firstFile(parts).catch(broken);
    if (part?.fieldname !== 'file') {
      part?.file.resume();
      throw invalidField('/file', 'required', 'Send a file, with its file name, in the field "file"');
    }
    const fields = (): Record<string, string> => {
      const texts = textFields(part.fields);
      const problem = hostileInput({ ...texts, file: part.filename });
      if (!problem) return texts;
      part.file.resume();
      throw invalid(problem.errors ?? problem.detail);
    };
    return {
      stream: Readable.from(whole(part.file, parts), { objectMode: false }),
      filename: part.filename,
      contentType: part.mimetype,
      fields: fields(),
      allFields: fields,
    };
  },
) as (most?: number) => ParameterDecorator;

async function firstFile(parts: AsyncIterableIterator<Multipart>): Promise<MultipartFile | undefined> {
  for (let next = await parts.next(); !next.done; next = await parts.next())
    if (next.value.type === 'file') return next.value;
  return undefined;
}

/** The file to its end, and the form to its own: what follows a file may say that it was not the whole. */
async function* whole(
  file: Readable & { truncated: boolean },
  parts: AsyncIterableIterator<Multipart>,
): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const piece of file as AsyncIterable<Buffer>) {
      size += piece.length;
      yield piece;
    }
    // The parser ends a file at its limit as if that were its end; half a list of people must not pass for the whole.
    if (file.truncated) broken({ code: 'FST_REQ_FILE_TOO_LARGE' });
    await firstFile(parts);
  } catch (error) {
    broken(error);
  }
  if (size === 0) throw invalidField('/file', 'empty', 'This file is empty. Look at it, save it again and send that');
}

const tooMuch = `Send a file of at most ${uploadLimits.fileSize / 1024 / 1024} MB`;

/** What the parser says by its codes. Anything else it says of a form that is damaged. */
const faults: Record<string, readonly [kind: ProblemKind, code: string, message: string]> = {
  FST_FILES_LIMIT: ['invalid', 'one-file', 'Send one file at a time: there is a second one in this form'],
  FST_REQ_FILE_TOO_LARGE: ['too-large', 'too-large', tooMuch],
  FST_PARTS_LIMIT: ['too-large', 'too-many-parts', `Send the file and at most ${uploadLimits.fields} texts with it`],
  FST_FIELDS_LIMIT: ['too-large', 'too-many-parts', `Send the file and at most ${uploadLimits.fields} texts with it`],
};
const noBoundary = ['malformed', 'no-boundary', 'Let the program that makes the form write its content type'] as const;
const cutOff = ['malformed', 'cut-off', 'This form is damaged or was cut off on its way. Send it again'] as const;

/** Whatever goes wrong while a form is taken apart is the form's, or its line's. */
function broken(error: unknown): never {
  if (error instanceof Problem) throw error;
  const { code, message } = error as { code?: string; message?: string };
  const known = faults[code ?? ''] ?? (message?.includes('Boundary') ? noBoundary : cutOff);
  const [kind, slug, what] = known;
  throw new Problem(kind, what, { errors: [{ pointer: '/file', code: slug, message: what }], cause: error });
}

function textFields(fields: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(fields).flatMap(([name, field]): [string, string][] => {
    const { type, value } = (field ?? {}) as { type?: string; value?: unknown };
    return type === 'field' && typeof value === 'string' ? [[name, value]] : [];
  });
  return Object.fromEntries(texts);
}

/** An operation that takes a file: no other takes a form. @param fields codes or texts that go with it: name → allowed values */
export const TakesFile = (fields: Record<string, readonly string[]> = {}): MethodDecorator =>
  applyDecorators(
    RouteConfig({ takesFile: true }),
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
