import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../lib/paged.js';
import { listen, type Message } from '../../lib/stream.js';
import { inboxQuery } from './queries.js';

/** Milliseconds in which messages that come together are gathered, so that a hundred are one look. */
const TOGETHER = 200;

/** What stands on the screen is asked for anew when a message says that something happened. Ends with the screen: at lock, hide and sign-out. */
export function useLive(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const over = new AbortController();
    const about = new Set<string | null>();
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      gathering = undefined;
      const those = new Set(about);
      about.clear();
      // Another person's page has not changed, and asking for it would stand on her record as one more look.
      void queries.invalidateQueries({
        predicate: ({ queryKey: [room, id] }) => room !== 'case' || those.has(id as string),
      });
    };
    const heard = ({ caseId, caseNumber }: Message) => {
      about.add(caseId);
      // A case whose number she is not told is not hers to see any more: what other pages still know of it goes.
      if (caseId && !caseNumber) queries.removeQueries({ type: 'inactive' });
      gathering ??= setTimeout(look, TOGETHER);
    };
    void listen(heard, () => void queries.invalidateQueries(), over.signal);
    return () => {
      over.abort();
      clearTimeout(gathering);
    };
  }, [queries]);
}

/** How many messages wait for her; nothing where none does. */
export function Unread() {
  const { t, i18n } = useTranslation();
  const { data, hasNextPage } = useInfiniteQuery(inboxQuery(true));
  const count = itemsOf(data).length;
  if (!count) return null;
  return (
    <span className="count" role="img" aria-label={t('live.unread', { count })}>
      {new Intl.NumberFormat(i18n.language).format(count)}
      {hasNextPage && '+'}
    </span>
  );
}
