import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Listed } from '../../ui/more.js';
import { Section } from '../../ui/section.js';
import { AddWebhook } from './add-webhook.js';
import { OneWebhook } from './one-webhook.js';
import { webhooksQuery } from './queries.js';

/** Missions and organisations whose own software is told that something waits, and nothing else. */
export function WebhooksPage() {
  const { t } = useTranslation();
  const webhooks = useInfiniteQuery(webhooksQuery);
  return (
    <Stack className="narrow" gap="xl">
      <Title order={1}>{t('places.webhooks')}</Title>
      <Text>
        {t('webhooks.lead')}{' '}
        <Anchor component={Link} to="/outbox">
          {t('webhooks.outbox')}
        </Anchor>
      </Text>
      <Section id="connected" title={t('webhooks.connected')}>
        <Listed of={webhooks} empty={t('webhooks.none')}>
          {(items) => items.map((one) => <OneWebhook key={one.id} of={one} />)}
        </Listed>
      </Section>
      <Section id="add" title={t('webhooks.add')}>
        <AddWebhook />
      </Section>
    </Stack>
  );
}
