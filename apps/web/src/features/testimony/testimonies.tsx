import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../ui/problem.js';
import { useNaming } from '../../ui/places.js';
import { When } from '../../ui/when.js';
import type { CaseView } from '../cases/queries.js';
import { testimoniesQuery } from './queries.js';

/** Which testimonies there are. What one says is read alone, after a fresh second factor, and on the record. */
export function Testimonies({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const lines = useQuery(testimoniesQuery(of.id));
  if (lines.error) return <Problem error={lines.error} />;
  const to = (testimonyId: string) => ({
    to: '/cases/$id/testimonies/$testimonyId',
    params: { id: of.id, testimonyId } as never,
  });
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t(lines.data?.length === 0 ? 'testimony.none' : 'testimony.care')}
      </Text>
      {lines.data?.map((one) => (
        <div className="row" key={one.id}>
          <Group justify="space-between" gap="xs">
            <div>
              <Text fw={600}>
                <When at={one.takenOn} /> · {naming.language(one.language)}
              </Text>
              <Text size="sm" c="dimmed">
                {one.createdBy.name} · {t('testimony.version', { number: one.version })}
              </Text>
            </div>
            <Anchor component={Link} {...to(one.id)}>
              {t('testimony.read')}
            </Anchor>
          </Group>
        </div>
      ))}
      {of.can.includes('testimony.take') && (
        <Group>
          <Button component={Link} {...to('new')} variant="light" size="compact-md">
            {t('testimony.take')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
