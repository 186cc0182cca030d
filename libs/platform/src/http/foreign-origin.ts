import type { IncomingHttpHeaders } from 'node:http';
import { type Problem, refused } from '../problem.js';

const looks = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);
const thisMachine = /^(localhost|127(\.\d+){3}|\[::1\])$/u;

/**
 * Refuses what a page of somewhere else makes a browser send: it would come with our cookie. Browsers say where a request
 * comes from and pages cannot change it; whoever is no browser says nothing, and brings no cookie by itself.
 * @param publicUrl what people type
 */
export function originCheck(publicUrl: string): (method: string, headers: IncomingHttpHeaders) => Problem | null {
  const home = new URL(publicUrl);
  const isOurs = (origin: string, host: string | undefined): boolean => {
    if (origin === home.origin) return true;
    // A demo is reached by any name of this machine.
    const from = URL.canParse(origin) ? new URL(origin) : null;
    return from !== null && thisMachine.test(home.hostname) && thisMachine.test(from.hostname) && from.host === host;
  };
  return (method, { origin, host, 'sec-fetch-site': site }) => {
    if (looks.has(method)) return null;
    if (site !== undefined && site !== 'same-origin') return foreign();
    return origin === undefined || isOurs(origin, host) ? null : foreign();
  };
}

const foreign = () =>
  refused('foreign-origin', 'Send this from Homeward itself: it comes from the page of another site');
