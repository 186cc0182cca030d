import { Button, Container, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.js';
import { renew } from '../../lib/token.js';
import { useAct } from '../../ui/act.js';
import { Section } from '../../ui/section.js';
import { factorsQuery } from '../identity/step-up.js';
import { Factors } from './factors.js';
import { Passkeys } from './passkeys.js';

/** Where a password alone opens nothing: what she sets up before anything else. */
export function Enrol() {
  const { t } = useTranslation();
  const { enter } = useSession();
  const factors = useQuery(factorsQuery);
  const goOn = useAct(async () => {
    const signedIn = await renew();
    if (signedIn) enter(signedIn);
  });
  const isSet = !!factors.data && (factors.data.totpSince !== null || factors.data.passkeys.length > 0);
  return (
    <Container size={560} py="xl" component="main">
      <Stack gap="xl">
        <Title order={1}>{t('account.factors')}</Title>
        <Text>{t('factors.first')}</Text>
        <Section id="passkeys" title={t('factors.passkeys')}>
          <Passkeys of={factors.data?.passkeys ?? []} />
        </Section>
        <Section id="factors" title={t('factors.authenticator')}>
          <Factors />
        </Section>
        {isSet && (
          <Button loading={goOn.isPending} onClick={() => goOn.mutate()}>
            {t('factors.goOn')}
          </Button>
        )}
      </Stack>
    </Container>
  );
}
