import { Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import { body, GET, once, POST } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';
import { CaseLink } from '../../ui/case-link.js';
import { Act, Say } from '../../ui/act.js';
import { Listed } from '../../ui/more.js';
import { When } from '../../ui/when.js';

const glassQuery = pages(['glass'], (at) =>
  body(GET('/api/v1/break-glass', { params: { query: { limit: 10, ...at } } })),
);

/** Who looked at a case beyond her reach, why, and what somebody else thinks of it. */
export function BrokenGlass() {
  const { t } = useTranslation();
  const me = useMe();
  const broken = useInfiniteQuery(glassQuery);
  return (
    <Listed of={broken} empty={t('glass.none')}>
      {(items) =>
        items.map((one) => {
          const isMine = one.by.id === me.id;
          const path = { params: { path: { id: one.id } }, headers: once() };
          return (
            <div className="row" key={one.id}>
              <Text fw={600}>{one.reason}</Text>
              <Text size="sm">
                {[one.by.name, one.by.organisation?.name].filter(Boolean).join(', ')} → {one.organisation.name} ·{' '}
                <When at={one.at} />
              </Text>
              {one.review && (
                <Text size="sm">
                  {t('glass.reviewed', { name: one.review.by.name })} {one.review.finding}
                </Text>
              )}
              <Group gap="xs" mt="xs">
                {isMine && one.open && (
                  <>
                    <CaseLink id={one.caseId}>{t('glass.look')}</CaseLink>
                    <Act run={() => POST('/api/v1/break-glass/{id}/end', path)}>{t('glass.end')}</Act>
                  </>
                )}
                {!isMine && !one.review && (
                  <Say
                    act={t('watch.review')}
                    label={t('watch.found')}
                    send={(finding) => POST('/api/v1/break-glass/{id}/review', { ...path, body: { finding } })}
                  />
                )}
              </Group>
            </div>
          );
        })
      }
    </Listed>
  );
}
