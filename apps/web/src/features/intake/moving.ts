import type { KeyboardEvent } from 'react';
import { columnNames } from './columns.data.js';

type Field = HTMLInputElement | HTMLSelectElement;

const cellAt = (table: HTMLElement, row: number, column: number): Field | null =>
  table.querySelector(`[data-row="${row}"][data-column="${columnNames[column]}"]`);

/** The caret stands at that end of the text, or all of it is chosen, as after a jump: an arrow leads on. */
function isAtEnd(field: Field, end: 'start' | 'end'): boolean {
  if (!(field instanceof HTMLInputElement)) return true;
  const { selectionStart: from, selectionEnd: to, value } = field;
  if (from === 0 && to === value.length) return true;
  return from === to && from === (end === 'start' ? 0 : value.length);
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Moves through a table of fields as through a sheet: arrows to the neighbour, Enter to the row below, which is made where
 * there is none. Esc gives back what stood there and leaves the cell.
 */
export function moved(event: KeyboardEvent<HTMLElement>, add: () => void, undo: (row: number, column: string) => void) {
  const field = (event.target as HTMLElement).closest<Field>('[data-column]');
  if (!field || event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
  const table = event.currentTarget;
  const row = Number(field.dataset['row']);
  const column = columnNames.indexOf(field.dataset['column'] as never);
  const go = (to: Field | null) => {
    if (!to) return;
    event.preventDefault();
    to.focus();
    if (to instanceof HTMLInputElement) to.select();
  };
  if (event.key === 'Escape') {
    undo(row, field.dataset['column']!);
    table.querySelector<HTMLElement>(`[data-head="${row}"]`)?.focus();
    return;
  }
  if (event.key === 'Enter') {
    event.preventDefault();
    const below = cellAt(table, row + 1, column);
    if (below) go(below);
    else add();
    return;
  }
  const step = steps[event.key];
  if (!step || event.shiftKey) return;
  const isSideways = step[1] !== 0;
  const isRtl = getComputedStyle(table).direction === 'rtl';
  const toSide = isSideways && isRtl ? -step[1] : step[1];
  if (isSideways && !isAtEnd(field, event.key === 'ArrowLeft' ? 'start' : 'end')) return;
  go(cellAt(table, row + step[0], column + toSide));
}
