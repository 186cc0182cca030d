import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Which rows of a long list stand near the window: only those are on the page, the height of the others is kept free.
 * @param box what the rows stand in
 * @param size pixels that a row has, until it is measured
 */
export function useWindowRows(
  box: RefObject<HTMLElement | null>,
  count: number,
  size: number,
  key: (n: number) => string,
) {
  const [margin, setMargin] = useState(0);
  // What stands above may grow or go, which the height of the page tells. It is not asked for with every row that is
  // drawn: that would make the browser lay the page out once more for each.
  useLayoutEffect(() => {
    const look = () => setMargin(box.current ? Math.round(box.current.getBoundingClientRect().top + scrollY) : 0);
    look();
    const watching = new ResizeObserver(look);
    watching.observe(document.body);
    return () => watching.disconnect();
  }, [box]);
  const list = useWindowVirtualizer({
    count,
    estimateSize: () => size,
    overscan: 12,
    // Drawn with the next picture, together with all that changed until then.
    useFlushSync: false,
    scrollMargin: margin,
    getItemKey: key,
  });
  const rows = list.getVirtualItems();
  return {
    rows,
    measure: list.measureElement,
    scrollTo: list.scrollToIndex,
    before: (rows[0]?.start ?? margin) - margin,
    after: rows.length ? list.getTotalSize() - (rows.at(-1)!.end - margin) : 0,
  };
}
