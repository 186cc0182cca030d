import type { Caller } from './device.js';

/** What of a request says who is calling. */
export interface Calling {
  ip: string;
  headers: Record<string, string | undefined>;
}

export const callerOf = ({ ip, headers }: Calling): Caller => ({ address: ip, agent: headers['user-agent'] ?? '' });
