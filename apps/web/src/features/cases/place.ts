import { useState } from 'react';

let kept: { who: string; place: unknown } | null = null;

/**
 * What somebody looked for in a list, for when she comes back to it: in the memory of this page alone.
 * @param who whose it is: another who signs in here begins anew
 */
export function usePlace<P>(who: string, first: P): [P, (place: P) => void] {
  const [place, setPlace] = useState<P>(() => (kept?.who === who ? (kept.place as P) : first));
  return [
    place,
    (next) => {
      kept = { who, place: next };
      setPlace(next);
    },
  ];
}
