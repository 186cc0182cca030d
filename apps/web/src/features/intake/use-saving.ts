import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Schema } from '../../lib/api.js';
import { refusalWords } from '../../ui/refusal-words.js';
import type { SameRescue } from '../cases/intake.js';
import { perform } from '../offline/offline.js';
import { type Codes, type Heard, mayBeSent, refusedOf, requestOf, type Row } from './rows.js';
import type { Change } from './use-rows.js';

/** As many as are under way together: more would wait at the server instead of here. */
const TOGETHER = 3;

/** Saves what can be saved, each for herself, or keeps it here until there is a network; what was refused stays with its reason. */
export function useSaving(rows: readonly Row[], rescue: SameRescue, codes: Codes, heard: Heard, change: Change) {
  const queries = useQueryClient();
  const [{ done, total, isRunning }, setProgress] = useState({ done: 0, total: 0, isRunning: false });
  const save = async (row: Row) => {
    change.row(row.id, { state: 'sending', refused: {}, problem: null });
    try {
      const what = { kind: 'case' as const, body: requestOf(row, rescue, codes, heard) };
      const made = await perform<Schema['CaseView']>(what, { key: row.id });
      change.row(row.id, made ? { state: 'saved', saved: made } : { state: 'kept' });
    } catch (error) {
      const { refused, isWhole } = refusedOf(error);
      change.row(row.id, { state: 'open', refused, problem: isWhole ? refusalWords(error) : null });
    }
  };
  const start = async () => {
    const queue = rows.filter((row) => mayBeSent(row, codes, heard));
    setProgress({ done: 0, total: queue.length, isRunning: true });
    const worker = async () => {
      for (let row = queue.shift(); row; row = queue.shift()) {
        await save(row);
        setProgress((before) => ({ ...before, done: before.done + 1 }));
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, worker));
    setProgress((before) => ({ ...before, isRunning: false }));
    void queries.invalidateQueries({ queryKey: ['cases'] });
  };
  return { done, total, isRunning, start };
}
