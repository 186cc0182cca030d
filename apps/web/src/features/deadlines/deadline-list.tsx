import { SegmentedControl, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Listed } from '../../ui/more.js';
import { DeadlineRow } from './deadline-row.js';
import { deadlinesQuery, type DeadlineView } from './queries.js';

const shown = ['overdue', 'open', 'done'] as const satisfies readonly DeadlineView['state'][];

export function DeadlineList() {
  const { t } = useTranslation();
  const [state, setState] = useState<(typeof shown)[number]>('open');
  const deadlines = useInfiniteQuery(deadlinesQuery({ state }));
  return (
    <Stack className="narrow">
      <Title order={1}>{t('places.deadlines')}</Title>
      <SegmentedControl
        aria-label={t('deadlines.which')}
        value={state}
        onChange={(value) => setState(value as typeof state)}
        data={shown.map((value) => ({ value, label: t(`deadlines.states.${value}`) }))}
      />
      <Listed of={deadlines} empty={t(`deadlines.none.${state}`)}>
        {(items) => items.map((one) => <DeadlineRow key={one.id} of={one} />)}
      </Listed>
    </Stack>
  );
}
