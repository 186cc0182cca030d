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
  // What stands above may grow or go.
  useLayoutEffect(() => {
    const top = box.current ? Math.round(box.current.getBoundingClientRect().top + scrollY) : 0;
    if (top !== margin) setMargin(top);
  });
  const list = useWindowVirtualizer({
    count,
    estimateSize: () => size,
    overscan: 20,
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
