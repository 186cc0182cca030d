import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.js';
import { Factors } from './factors.js';
import { Preferences } from './preferences.js';
import { Sessions } from './sessions.js';

/** Her own account: how she shows who she is, where she is signed in, how she is written to. */
export function AccountPage() {
  const { t } = useTranslation();
  return (
    <Stack className="narrow" gap="xl">
      <Title order={1}>{t('places.account')}</Title>
      <Section id="factors" title={t('account.factors')}>
        <Factors />
      </Section>
      <Section id="sessions" title={t('account.sessions')}>
        <Sessions />
      </Section>
      <Section id="preferences" title={t('account.preferences')}>
        <Preferences />
      </Section>
    </Stack>
  );
}
