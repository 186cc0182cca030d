import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { draftsQuery } from './queries.js';

/** Milliseconds of rest in her typing after which it is kept. */
const REST = 400;

/**
 * Keeps what is typed on this device, and brings it back after a reload or a lock.
 * @param of what it belongs to; told to nobody
 * @param isDirty whether there is anything to keep
 */
export function useDraft<T>(of: string, said: T, isDirty: boolean, restore: (kept: T) => void) {
  const drafts = useQuery(draftsQuery).data;
  const [isReady, setReady] = useState(false);
  const [isRestored, setRestored] = useState(false);
  const [isKept, setKept] = useState(false);
  const [isLost, setLost] = useState(false);
  const isOver = useRef(false);
  const first = useRef(restore);

  useEffect(() => {
    if (!drafts || isReady) return;
    void drafts.read<T>(of).then((kept) => {
      if (kept) first.current(kept);
      setRestored(kept !== null);
      setReady(true);
    });
  }, [drafts, of, isReady]);
  useEffect(() => {
    if (!drafts || !isReady || !isDirty || isOver.current) return;
    let isLatest = true;
    setKept(false);
    const keep = () => {
      if (isOver.current) return;
      const tell = (kept: boolean) => {
        if (!isLatest) return;
        setKept(kept);
        setLost(!kept);
      };
      // A browser refuses where its storage is full.
      void drafts.keep(of, said).then(
        () => tell(true),
        () => tell(false),
      );
    };
    const rest = setTimeout(keep, REST);
    return () => {
      isLatest = false;
      clearTimeout(rest);
    };
  }, [drafts, of, isReady, isDirty, said]);

  const forget = async () => {
    setRestored(false);
    setKept(false);
    setLost(false);
    await drafts?.drop(of);
  };
  return {
    isRestored,
    isKept,
    /** What is typed could not be kept: it is on this page alone. */
    isLost,
    forget,
    /** It is saved elsewhere: nothing more is kept, whatever is still on its way. */
    end: () => {
      isOver.current = true;
      return forget();
    },
  };
}
