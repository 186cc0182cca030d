import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

type Schema = { $ref?: string; properties?: object; additionalProperties?: unknown };

/**
 * Holds every JSON answer against the API's own description: a field that is missing, of another kind, or not described
 * would break the clients that are generated from it.
 */
export class Described {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #routes: { method: string; pattern: RegExp; fixed: number; responses: Record<string, unknown> }[];
  readonly #checks = new Map<string, ValidateFunction | null>();

  constructor(description: OpenAPIObject) {
    formats.default(this.#ajv);
    for (const schema of Object.values(description.components?.schemas ?? {}) as Schema[])
      if (schema.properties) schema.additionalProperties ??= false;
    this.#ajv.addSchema({ $id: 'api', ...description });
    this.#routes = Object.entries(description.paths).flatMap(([path, operations]) =>
      Object.entries(operations as Record<string, { responses: Record<string, unknown> }>).map(
        ([method, { responses }]) => ({
          method: method.toUpperCase(),
          pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
          fixed: path.replaceAll(/\{[^}]+\}/g, '').length,
          responses,
        }),
      ),
    );
  }

  /** @throws Error naming what of the answer is not as described */
  check(method: string, path: string, status: number, body: unknown): void {
    const check = this.#checkOf(method, path, status);
    if (!check || check(body)) return;
    const wrong = check.errors!.map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
    throw new Error(
      `${method} ${path} answered ${status} in a way that its description does not say: ${wrong.join('; ')}`,
    );
  }

  #checkOf(method: string, path: string, status: number): ValidateFunction | null {
    const [route] = this.#routes
      .filter((one) => one.method === method && one.pattern.test(path))
      .sort((one, other) => other.fixed - one.fixed);
    const response = route?.responses[status] as
      { content?: Record<string, { schema?: Schema }>; $ref?: string } | undefined;
    const schema = response?.content?.['application/json']?.schema;
    if (!schema) return null;
    const key = JSON.stringify(schema);
    let check = this.#checks.get(key);
    if (check === undefined) {
      const absolute = JSON.parse(key.replaceAll('"#/', '"api#/')) as object;
      this.#checks.set(key, (check = this.#ajv.compile(absolute)));
    }
    return check;
  }
}
