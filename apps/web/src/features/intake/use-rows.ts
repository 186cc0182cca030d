import { useMemo, useRef, useState } from 'react';
import type { Column } from './columns.data.js';
import { newRow, type Row } from './rows.js';

const FIRST = 5;

export interface Change {
  cell: (id: string, column: Column, text: string) => void;
  row: (id: string, to: Partial<Row>) => void;
  remove: (id: string) => void;
  /** What stands in a cell when it is entered, for Esc. */
  remember: (target: EventTarget) => void;
  undo: (row: number, column: string) => void;
}

export function useRows() {
  const [rows, setRows] = useState(() => Array.from({ length: FIRST }, () => newRow()));
  const before = useRef<{ row: number; column: string; text: string } | null>(null);
  // The same for all of its life: a row that did not change is not drawn again.
  const change = useMemo<Change>(() => {
    const each = (id: string, to: (row: Row) => Row) =>
      setRows((all) => all.map((row) => (row.id === id ? to(row) : row)));
    const put = (row: Row, column: Column, text: string): Row => ({
      ...row,
      cells: { ...row.cells, [column]: text },
      refused: { ...row.refused, [column]: undefined },
      problem: null,
    });
    return {
      cell: (id, column, text) => each(id, (row) => put(row, column, text)),
      row: (id, to) => each(id, (row) => ({ ...row, ...to })),
      remove: (id) => setRows((all) => all.filter((row) => row.id !== id)),
      remember: (target) => {
        if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
        const { row, column } = target.dataset;
        before.current = column ? { row: Number(row), column, text: target.value } : null;
      },
      undo: (n, column) => {
        const was = before.current;
        if (was?.row === n && was.column === column)
          setRows((all) => all.map((row, at) => (at === n ? put(row, column as Column, was.text) : row)));
      },
    };
  }, []);
  return { rows, change, setRows };
}
