import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { once, POST } from '../../lib/api.js';
import { Say } from '../../ui/act.js';
import { Listed } from '../../ui/more.js';
import { When } from '../../ui/when.js';
import { alertsQuery } from './queries.js';

/** Reading that is not as usual: what nobody has looked at yet, or what was found. */
export function Alerts({ reviewed }: { reviewed: boolean }) {
  const { t } = useTranslation();
  const alerts = useInfiniteQuery(alertsQuery(reviewed));
  return (
    <Listed of={alerts} empty={t(reviewed ? 'proof.noReviewed' : 'watch.noAlerts')}>
      {(items) =>
        items.map((one) => (
          <div className="row" key={one.id}>
            <Text fw={600}>{t(`watch.rules.${one.rule}`)}</Text>
            <Text size="sm" mb="xs">
              {t(`roles.${one.user.role}`)} · {t('watch.counted', { count: one.count, threshold: one.threshold })} ·{' '}
              <When at={one.at} />
            </Text>
            {one.note ? (
              <Text size="sm">{one.note}</Text>
            ) : (
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
            )}
          </div>
        ))
      }
    </Listed>
  );
}
