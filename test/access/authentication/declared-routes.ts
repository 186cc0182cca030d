import { grants, personRoles, type PersonRole, type Verb } from '#access';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { DOES } from '../../../libs/access/src/route.js';
import { WHILE_ENROLLING } from '../../../libs/identity/src/factors/while-enrolling.js';
import type { System } from '../../support/system.js';

export interface DeclaredRoute {
  method: string;
  path: string;
  verb: Verb;
  /** Who may do it at all. */
  role: PersonRole;
  whileEnrolling: boolean;
}

const someId = '01a20676-2810-777d-99a9-c5673d21ee2d';

/** Every route that says a verb, as it was declared, with ids filled in. */
export function declaredRoutes({ app }: System): DeclaredRoute[] {
  const scanner = app.get(MetadataScanner, { strict: false });
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ instance, metatype }) => {
      if (!instance || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      const prefix = Reflect.getMetadata(PATH_METADATA, metatype) as string;
      return scanner.getAllMethodNames(prototype).flatMap((name): DeclaredRoute[] => {
        const handler = prototype[name]!;
        const doing = Reflect.getMetadata(DOES, handler) as { verb: Verb } | undefined;
        if (!doing) return [];
        const path = [prefix, Reflect.getMetadata(PATH_METADATA, handler) as string]
          .flatMap((piece) => piece.split('/'))
          .filter(Boolean)
          .map((piece) => (piece === ':key' ? 'shelter' : piece.startsWith(':') ? someId : piece))
          .join('/');
        const granted = grants[doing.verb] as Partial<Record<string, unknown>>;
        return [
          {
            method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number]!,
            path: `/${path}`,
            verb: doing.verb,
            role: personRoles.find((role) => role in granted) ?? 'caseworker',
            whileEnrolling: Reflect.getMetadata(WHILE_ENROLLING, handler) === true,
          },
        ];
      });
    });
}
