import type pg from 'pg';
import type { Finding } from '../../libs/people/src/finding.js';
import type { Vault } from '#platform';

/** Fills a database with invented cases of one organisation, as the house itself would write them. */
export function fill(of: {
  client: pg.ClientBase;
  vault: Vault;
  Finding: typeof Finding;
  size: number;
  who: Record<'organisation' | 'user' | 'team' | 'compound' | 'rescue', string>;
  say: (text: string) => void;
}): Promise<void>;
