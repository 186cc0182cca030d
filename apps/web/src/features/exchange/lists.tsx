import { Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { format } from '../../ui/formats.js';
import { Listed } from '../../ui/more.js';
import { Section } from '../../ui/section.js';
import { When } from '../../ui/when.js';
import { importsQuery } from './queries.js';

/** The lists of the organisation, the newest first: what became of each. */
export function ListsSoFar({ chosen, choose }: { chosen: string | null; choose: (id: string) => void }) {
  const { t, i18n } = useTranslation();
  const lists = useInfiniteQuery(importsQuery);
  const number = (count: number) => format(Intl.NumberFormat, i18n.language, {}).format(count);
  return (
    <Section id="lists" title={t('lists.title')}>
      <Listed of={lists} empty={t('lists.none')}>
        {(items) =>
          items.map(({ id, status, rows, created, undone, createdBy, createdAt }) => (
            <div className="row" key={id}>
              <Group justify="space-between" gap="xs">
                <div>
                  <Text fw={600}>
                    <When at={createdAt} withTime />
                  </Text>
                  <Text size="sm">
                    {t(`imports.statuses.${status}`)} ·{' '}
                    {t('lists.counts', { rows: number(rows), created: number(created) })}
                    {undone > 0 && ` ${t('lists.back', { undone: number(undone) })}`}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {t('lists.by', { name: createdBy.name })}
                  </Text>
                </div>
                <Button size="compact-md" variant="light" aria-pressed={id === chosen} onClick={() => choose(id)}>
                  {t('lists.open')}
                </Button>
              </Group>
            </div>
          ))
        }
      </Listed>
    </Section>
  );
}
