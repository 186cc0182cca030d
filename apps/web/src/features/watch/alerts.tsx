import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { once, POST } from '../../lib/api.js';
import { Say } from '../../ui/act.js';
import { Listed } from '../../ui/more.js';
import { When } from '../../ui/when.js';
import { alertsQuery } from './queries.js';

/** Reading that is not as usual, until somebody has looked at it and said what she found. */
export function Alerts() {
  const { t } = useTranslation();
  const alerts = useInfiniteQuery(alertsQuery(false));
  return (
    <Listed of={alerts} empty={t('watch.noAlerts')}>
      {(items) =>
        items.map((one) => (
          <div className="row" key={one.id}>
            <Text fw={600}>{t(`watch.rules.${one.rule}`)}</Text>
            <Text size="sm" mb="xs">
              {t(`roles.${one.user.role}`)} · {t('watch.counted', { count: one.count, threshold: one.threshold })} ·{' '}
              <When at={one.at} />
            </Text>
            <Say
              act={t('watch.review')}
              label={t('watch.found')}
              send={(note) =>
                POST('/api/v1/audit/alerts/{id}/review', {
                  params: { path: { id: one.id } },
                  body: { note },
                  headers: once(),
                })
              }
            />
          </div>
        ))
      }
    </Listed>
  );
}
