import { grants, personRoles, type Verb } from '#access';
import type { OpenAPIObject } from '@nestjs/swagger';
import { exampleOf, kindOf, type Operation, operationsOf, resolved, type Schema } from './api-examples.js';
import { pathOf, verbsOf } from './operations.js';
import { aRowEverywhere } from './rows.js';
import type { Answer, System } from './system.js';

/** A field of a body, and the body with something else in its place. */
export interface Field {
  pointer: string;
  schema: Schema;
  with(value: unknown): unknown;
}

/** Everything that the description names, each with ids that are there and somebody who may do it. */
export class Surface {
  private constructor(
    readonly system: System,
    readonly document: OpenAPIObject,
    readonly ids: Record<string, string>,
    readonly operations: Operation[],
    private readonly verbs: Map<string, Verb>,
  ) {}

  static async of(system: System): Promise<Surface> {
    const ids = await aRowEverywhere(system);
    // Somebody whom no test signs in as: whoever is changed is signed out.
    const { rows } = await system.sql.query<{ id: string }>(
      `select u.id from users u join cases c on c.organisation_id <> u.organisation_id where c.id = $1 and u.role = 'caseworker' limit 1`,
      [ids['cases']],
    );
    ids['users'] = rows[0]!.id;
    const document = (await system.call('GET', '/api/openapi.json')).body as unknown as OpenAPIObject;
    return new Surface(system, document, ids, operationsOf(document), verbsOf(system));
  }

  get bodies(): Operation[] {
    return this.operations.filter(({ bodyType }) => bodyType === 'application/json');
  }

  pathOf(operation: Pick<Operation, 'path'>): string {
    return pathOf(operation, this.ids);
  }

  example({ body }: Operation): Record<string, unknown> {
    return exampleOf(body!, this.document, this.ids['cases']!) as Record<string, unknown>;
  }

  /** Every object in a body, with a function that says the whole body with something added to that object. */
  objects(operation: Operation): { pointer: string; schema: Schema; with(more: object): unknown }[] {
    return this.#walk(operation)
      .filter(({ schema }) => schema.properties)
      .map(({ pointer, schema, value, put }) => ({
        pointer,
        schema,
        with: (more) => put({ ...(value as object), ...more }),
      }));
  }

  fields(operation: Operation): Field[] {
    return this.#walk(operation)
      .filter(({ pointer, schema }) => pointer && !schema.properties)
      .map(({ pointer, schema, put }) => ({ pointer, schema, with: put }));
  }

  /** Somebody who may do it, or somebody who may not; null where everybody may. */
  roleFor = (operation: Operation, may = true): string | null => {
    const verb = this.verbs.get(operation.id);
    const granted = (role: string) => verb !== undefined && role in (grants[verb] as Record<string, unknown>);
    return personRoles.find((role) => granted(role) === may) ?? null;
  };

  isOpen = ({ id }: Operation): boolean => !this.verbs.has(id);

  async send(operation: Operation, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const { token } = await this.system.as(this.roleFor(operation) ?? 'caseworker');
    return this.system.call(operation.method, this.pathOf(operation), body, {
      authorization: `Bearer ${token}`,
      ...(operation.needsVersion && { 'if-match': '"1"' }),
      ...headers,
    });
  }

  #walk(operation: Operation): Step[] {
    const steps: Step[] = [];
    const look = (given: Schema, value: unknown, put: Step['put'], pointer: string): void => {
      const schema = resolved(given, this.document);
      steps.push({ pointer, schema, value, put });
      if (schema.properties) {
        const object = value as Record<string, unknown>;
        for (const [name, one] of Object.entries(schema.properties))
          look(one, object[name], (inner) => put({ ...object, [name]: inner }), `${pointer}/${name}`);
      } else if (kindOf(schema) === 'array' && schema.items) {
        look(schema.items, (value as unknown[])[0], (inner) => put([inner]), `${pointer}/0`);
      }
    };
    look(operation.body!, this.example(operation), (whole) => whole, '');
    return steps;
  }
}
interface Step {
  pointer: string;
  schema: Schema;
  value: unknown;
  put: (value: unknown) => unknown;
}

/** Runs a few at a time. */
export async function inTurns<T>(all: readonly T[], run: (one: T) => Promise<void>, atOnce = 6): Promise<void> {
  const left = [...all];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await run(one);
    }),
  );
}
