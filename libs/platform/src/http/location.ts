import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { tap, type Observable } from 'rxjs';

/**
 * Tells the address of what a POST made: where `GET <the same path>/{id}` exists, the answer's `id` has one. It follows
 * from the routes themselves, so that a new one needs to say nothing.
 */
export class LocationInterceptor implements NestInterceptor {
  readonly #readOneByOne = new Set<string>();

  /** Told of each route as it is registered. */
  know({ method, url }: Pick<RouteOptions, 'method' | 'url'>): void {
    if ([method].flat().includes('GET')) this.#readOneByOne.add(url.replace(/\/:[^/]+$/u, '/:'));
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { url = '' } = request.routeOptions;
    if (request.method !== 'POST' || !this.#readOneByOne.has(`${url}/:`)) return next.handle();
    return next.handle().pipe(
      tap((answer: unknown) => {
        const id = (answer as { id?: unknown } | null | undefined)?.id;
        if (typeof id === 'string') {
          void http.getResponse<FastifyReply>().header('location', `${filled(url, request.params)}/${id}`);
        }
      }),
    );
  }
}

const filled = (url: string, params: unknown): string =>
  url.replaceAll(/:([^/]+)/gu, (_, name: string) => encodeURIComponent((params as Record<string, string>)[name] ?? ''));
