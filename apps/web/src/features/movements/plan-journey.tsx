import { Stack, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { body, once, POST } from '../../lib/api.js';
import { JourneyForm } from './journey-form.js';

/** A journey that is planned; who goes on it is said on its own page. */
export function PlanJourney() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Stack className="narrow">
      <Title order={1}>{t('journeys.plan')}</Title>
      <JourneyForm
        save={async (plan) => {
          const { id } = await body(POST('/api/v1/movements', { body: plan, headers: once() }));
          await navigate({ to: '/journeys/$id', params: { id } as never });
        }}
      />
    </Stack>
  );
}
