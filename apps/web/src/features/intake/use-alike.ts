import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { body, POST } from '../../lib/api.js';
import { comparable, type Row } from './rows.js';
import type { Change } from './use-rows.js';

const SHORTEST = 3;
const AT_ONCE = 100;

/** Asks, for those whose names were written or changed, who is here already. */
export function useAlike(rows: readonly Row[], change: Change): void {
  const asked = useRef(new Map<string, string>());
  const [settled] = useDebouncedValue(rows, 600);
  useEffect(() => {
    const fresh = settled.flatMap((row) => {
      const one = comparable(row);
      const said = JSON.stringify(one);
      if (row.state !== 'open' || one.names[0]!.full.length < SHORTEST || asked.current.get(row.id) === said) return [];
      asked.current.set(row.id, said);
      return [{ id: row.id, one, had: row.alike }];
    });
    for (let at = 0; at < fresh.length; at += AT_ONCE) {
      const part = fresh.slice(at, at + AT_ONCE);
      void body(POST('/api/v1/cases/alike', { body: { people: part.map(({ one }) => one) } })).then(
        ({ items }) => {
          for (const [n, { id, had }] of part.entries()) {
            const alike = items.find((one) => one.n === n) ?? null;
            if (alike || had) change.row(id, { alike, isAnother: false });
          }
        },
        // Asked again when something changes; the answer to saving names likely ones as well.
        () => part.forEach(({ id }) => asked.current.delete(id)),
      );
    }
  }, [settled, change]);
}
