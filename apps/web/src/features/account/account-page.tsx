import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import { Section } from '../../ui/section.js';
import { factorsQuery } from '../identity/step-up.js';
import { SetUp } from '../offline/set-up.js';
import { Calendar } from './calendar.js';
import { Factors } from './factors.js';
import { Passkeys } from './passkeys.js';
import { Password } from './password.js';
import { Preferences } from './preferences.js';
import { Sessions } from './sessions.js';

/** Who has deadlines to read in a calendar. */
const withDeadlines: readonly string[] = ['caseworker', 'supervisor', 'consular_officer'];

/** Her own account: how she shows who she is, where she is signed in, how she is written to. */
export function AccountPage() {
  const { t } = useTranslation();
  const { role } = useMe();
  const factors = useQuery(factorsQuery);
  return (
    <Stack className="narrow" gap="xl">
      <Title order={1}>{t('places.account')}</Title>
      <Section id="factors" title={t('factors.authenticator')}>
        <Factors />
      </Section>
      <Section id="passkeys" title={t('factors.passkeys')}>
        <Passkeys of={factors.data?.passkeys ?? []} />
      </Section>
      <Section id="password" title={t('signIn.password')}>
        <Password />
      </Section>
      <Section id="sessions" title={t('account.sessions')}>
        <Sessions />
      </Section>
      <Section id="offline" title={t('offline.title')}>
        <SetUp />
      </Section>
      {withDeadlines.includes(role) && (
        <Section id="calendar" title={t('calendar.title')}>
          <Calendar />
        </Section>
      )}
      <Section id="preferences" title={t('account.preferences')}>
        <Preferences />
      </Section>
    </Stack>
  );
}
