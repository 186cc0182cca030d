import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import { word } from '../../ui/codes.js';
import { Listed } from '../../ui/more.js';
import { When } from '../../ui/when.js';
import { type Journey, journeysQuery } from './queries.js';
import { useRoute } from './route.js';

const states = ['planned', 'under_way', 'arrived', 'cancelled'] as const satisfies readonly Journey['state'][];

/** Which journeys come, are under way, have arrived. */
export function JourneyList() {
  const { t } = useTranslation();
  const { role } = useMe();
  const [state, setState] = useState<Journey['state']>('planned');
  const journeys = useInfiniteQuery(journeysQuery(state));
  return (
    <Stack className="narrow">
      <Group justify="space-between">
        <Title order={1}>{t('places.journeys')}</Title>
        {role !== 'consular_officer' && (
          <Button component={Link} to="/journeys/new">
            {t('journeys.plan')}
          </Button>
        )}
      </Group>
      <Group gap="xs" role="group" aria-label={t('journeys.which')}>
        {states.map((one) => (
          <Button
            key={one}
            size="compact-sm"
            variant={one === state ? 'filled' : 'default'}
            aria-pressed={one === state}
            onClick={() => setState(one)}
          >
            {word('movementStates', one)}
          </Button>
        ))}
      </Group>
      <Listed of={journeys} empty={t(role === 'consular_officer' ? 'journeys.noneOfHers' : 'journeys.none')}>
        {(items) => items.map((one) => <Row key={one.id} of={one} />)}
      </Listed>
    </Stack>
  );
}

function Row({ of }: { of: Journey }) {
  const { t } = useTranslation();
  const route = useRoute();
  return (
    <Link className="row" to="/journeys/$id" params={{ id: of.id } as never}>
      <Text fw={600} component="span" display="block">
        {word('movementKinds', of.kind)}: {route(of)}
      </Text>
      <Text size="sm" component="span" display="block">
        {t('journeys.leaves')} <When at={of.departedAt ?? of.departsAt} />
        {of.arrivedAt && (
          <>
            {' · '}
            {t('journeys.arrived')} <When at={of.arrivedAt} />
          </>
        )}
      </Text>
      <Text size="sm" c="dimmed" component="span" display="block">
        {[t('journeys.people', { count: of.people }), of.carrier, of.reference].filter(Boolean).join(' · ')}
      </Text>
    </Link>
  );
}
