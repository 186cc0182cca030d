import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.js';
import { Alerts } from '../watch/alerts.js';
import { Load } from './load.js';
import { WaitingReferrals, WaitingTransfers } from './waiting.js';

/** Who is overloaded, and what waits for a supervisor. */
export function TeamPage() {
  const { t } = useTranslation();
  return (
    <Stack className="narrow" gap="xl">
      <Title order={1}>{t('places.team')}</Title>
      <Section id="load" title={t('team.load')}>
        <Load />
      </Section>
      <Section id="referrals" title={t('team.referrals')}>
        <WaitingReferrals />
      </Section>
      <Section id="transfers" title={t('team.transfers')}>
        <WaitingTransfers />
      </Section>
      <Section id="alerts" title={t('watch.alerts')}>
        <Alerts reviewed={false} />
      </Section>
    </Stack>
  );
}
