import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, GET } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';
import { actWords } from '../../ui/acts.js';
import { Listed } from '../../ui/more.js';
import { When } from '../../ui/when.js';

const accessQuery = (id: string) =>
  pages(['case', id, 'access'], (at) =>
    body(
      GET('/api/v1/cases/{id}/access-log', {
        params: { path: { id }, query: { limit: 15, ...at } },
      }),
    ),
  );

/** Who looked at her case, for her to ask as well. */
export function AccessLog({ id }: { id: string }) {
  const { t } = useTranslation();
  const looks = useInfiniteQuery(accessQuery(id));
  return (
    <Listed of={looks} empty={t('access.none')}>
      {(items) =>
        items.map((one, n) => (
          <div className="row" key={`${one.at} ${n}`}>
            <Text>
              {actWords(one.action)}
              {one.outcome !== 'done' && <strong> · {t('watch.outcomes.refused')}</strong>}
            </Text>
            <Text size="sm" c="dimmed">
              <When at={one.at} /> · {[one.actor.name, one.actor.organisation?.name].filter(Boolean).join(', ')}
            </Text>
          </div>
        ))
      }
    </Listed>
  );
}
