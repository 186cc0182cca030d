import { useNaming } from '../../ui/places.js';
import type { Journey } from './queries.js';

/** From where to where, as exactly as the reader is told. */
export function useRoute(): (of: Pick<Journey, 'from' | 'to'>) => string {
  const { country } = useNaming();
  const place = (at: Journey['to']) => [at.place, country(at.country)].filter(Boolean).join(', ');
  return ({ from, to }) => `${place(from)} – ${place(to)}`;
}
