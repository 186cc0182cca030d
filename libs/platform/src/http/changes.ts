import type { Type } from '@nestjs/common';
import { PartialType } from '@nestjs/swagger';

/**
 * The same class with every field optional, for a PATCH. A field left out stays as it is; `null` is refused
 * unless the field is `nullable`, where it means: clear it.
 */
export const Changes = <T>(type: Type<T>): Type<Partial<T>> => PartialType(type, { skipNullProperties: false });
