import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateFormat } from '../../words/names.js';
import { once, POST } from '../../lib/api.js';
import { itemsOf } from '../../lib/paged.js';
import { useAct } from '../../ui/act.js';
import { word } from '../../ui/codes.js';
import { Problem } from '../../ui/problem.js';
import { journeysQuery } from './queries.js';
import { useRoute } from './route.js';

/** From her own page onto one of the journeys that are planned. */
export function PutOnJourney({ caseId }: { caseId: string }) {
  const { t, i18n } = useTranslation();
  const route = useRoute();
  const navigate = useNavigate();
  const journeys = useInfiniteQuery(journeysQuery('planned'));
  const [picked, setPicked] = useState('');
  const planned = itemsOf(journeys.data);
  const id = picked || planned[0]?.id;
  const put = useAct(async () => {
    if (!id) return;
    await POST('/api/v1/movements/{id}/people', {
      params: { path: { id } },
      body: { people: [{ caseId }] },
      headers: once(),
    });
    await navigate({ to: '/journeys/$id', params: { id } as never });
  });
  if (journeys.error) return <Problem error={journeys.error} />;
  if (!planned.length) return <Text>{t('journeys.none')}</Text>;
  const day = dateFormat(i18n.language, { dateStyle: 'medium' });
  return (
    <Stack gap="xs" align="flex-start">
      <Group align="flex-end" gap="xs">
        <NativeSelect
          label={t('journeys.whichOne')}
          value={id ?? ''}
          onChange={({ currentTarget }) => setPicked(currentTarget.value)}
          data={planned.map((one) => ({
            value: one.id,
            label: `${day(new Date(one.departsAt))}: ${word('movementKinds', one.kind)}, ${route(one)}`,
          }))}
        />
        <Button variant="light" loading={put.isPending} onClick={() => put.mutate()}>
          {t('journeys.putOn')}
        </Button>
      </Group>
      {put.error && <Problem error={put.error} />}
    </Stack>
  );
}
