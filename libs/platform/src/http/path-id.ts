import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { notFound } from '../problem.js';
import { isId } from './fields.text.js';

class IdPipe implements PipeTransform {
  constructor(private readonly what: string) {}

  // What cannot be an id belongs to nothing: the same answer as for one that does not exist.
  transform(value: unknown): string {
    if (!isId(value)) throw notFound(this.what);
    return (value as string).toLowerCase();
  }
}

/**
 * An id in the path.
 * @param name as in the route, default `id`
 * @param what how a 404 calls it
 */
export const PathId =
  (name = 'id', what = 'This record'): ParameterDecorator =>
  (target, key, index) => {
    Param(name, new IdPipe(what))(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && descriptor) {
      ApiParam({ name, schema: { type: 'string', format: 'uuid' } })(target, key, descriptor);
    }
  };
