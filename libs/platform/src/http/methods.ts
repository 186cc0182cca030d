import type { RouteOptions } from 'fastify';

/** Which methods an address answers to: what is asked there by another one hears of them instead of "not found". */
export class Methods {
  readonly #byUrl = new Map<string, Set<string>>();

  /** Told of each route as it is registered. */
  know({ method, url }: Pick<RouteOptions, 'method' | 'url'>): void {
    const known = this.#byUrl.get(url) ?? new Set();
    for (const one of [method].flat()) known.add(one);
    this.#byUrl.set(url, known);
  }

  /** @param path without its query @returns in order, none where nothing stands at that address */
  at(path: string): string[] {
    const found = [...this.#byUrl].filter(([url]) => patternOf(url).test(path)).flatMap(([, methods]) => [...methods]);
    return [...new Set(found)].sort();
  }
}

const patterns = new Map<string, RegExp>();
function patternOf(url: string): RegExp {
  const known = patterns.get(url);
  if (known) return known;
  const steps = url
    .split('/')
    .map((step) => (step.startsWith(':') ? '[^/]+' : step.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')));
  const made = new RegExp(`^${steps.join('/')}$`, 'u');
  patterns.set(url, made);
  return made;
}
