import type { RepatriationStep } from '#platform';
import type { StepRow } from './steps.data.js';
import { type Edition, editions, newest, type Serving, type Variation } from './ways.data.js';

/** What decides which way is hers, beside the edition that she began with. */
export interface Traits {
  /** Where she is now, ISO 3166-1 alpha-2. */
  host: string;
  /** Of the mission that serves her; of her first nationality where none does. */
  nationality: string | null;
  serving: Serving;
}

/** The way home of somebody: its steps in the order of the screen. */
export interface WayHome {
  version: number;
  steps: readonly StepRow[];
  of: Readonly<Record<RepatriationStep, StepRow>>;
}

const known = new Map<string, WayHome>();

/**
 * The way of somebody who began with this edition. An edition that is no more is read as the newest.
 * @param version as it stands beside her steps
 */
export function wayOf(version: number, { host, nationality, serving }: Traits): WayHome {
  const edition = editions[version] ? version : newest;
  const fitting = editions[edition]!.variations.filter((one) => applies(one, { host, nationality, serving }));
  const key = [edition, ...fitting.map((one) => editions[edition]!.variations.indexOf(one))].join(' ');
  const before = known.get(key);
  if (before) return before;
  const way = madeOf(edition, editions[edition]!, fitting);
  known.set(key, way);
  return way;
}

const applies = ({ hosts, nationalities, serving }: Variation, of: Traits): boolean =>
  (hosts?.includes(of.host) ?? true) &&
  (nationalities === undefined || (of.nationality !== null && nationalities.includes(of.nationality))) &&
  (serving?.includes(of.serving) ?? true);

function madeOf(version: number, { steps: rows }: Edition, fitting: readonly Variation[]): WayHome {
  const steps = rows.map((row) => Object.assign({ ...row }, ...fitting.map((one) => one.steps[row.key])) as StepRow);
  return { version, steps, of: Object.fromEntries(steps.map((row) => [row.key, row])) as WayHome['of'] };
}
