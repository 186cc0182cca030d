import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, GET, once, POST, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';
import { Act } from '../../ui/act.js';
import { Listed } from '../../ui/more.js';
import { When } from '../../ui/when.js';

type State = Schema['OutboxView']['state'];
const states = ['failed', 'dead', 'waiting', 'sent'] as const satisfies readonly State[];

const outboxQuery = (state: State) =>
  pages(['outbox', state], (at) => body(GET('/api/v1/outbox', { params: { query: { limit: 25, state, ...at } } })));

export function OutboxPage() {
  const { t } = useTranslation();
  return (
    <Stack className="narrow">
      <Title order={1}>{t('places.outbox')}</Title>
      <Outbox />
    </Stack>
  );
}

/** Is everything delivered? What is not says why, and can be tried again. */
export function Outbox() {
  const { t } = useTranslation();
  const [state, setState] = useState<State>('failed');
  const outbox = useInfiniteQuery(outboxQuery(state));
  return (
    <Stack>
      <SegmentedControl
        aria-label={t('outbox.which')}
        value={state}
        onChange={(value) => setState(value as State)}
        data={states.map((value) => ({ value, label: t(`outbox.states.${value}`) }))}
      />
      <Text size="sm" c="dimmed">
        {t(`outbox.about.${state}`)}
      </Text>
      <Listed of={outbox} empty={t(`outbox.none.${state}`)}>
        {(items) =>
          items.map((one) => (
            <div className="row" key={one.id}>
              <Group justify="space-between" gap="xs">
                <div>
                  <Text fw={600} className="long">
                    {one.mail?.subject ?? one.kind}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {t(`outbox.lanes.${one.lane}`)} · <When at={one.doneAt ?? one.createdAt} />
                    {one.tries > 0 && ` · ${t('outbox.tries', { count: one.tries })}`}
                  </Text>
                </div>
                {(state === 'failed' || state === 'dead') && (
                  <Act
                    run={() => POST('/api/v1/outbox/{id}/retry', { params: { path: { id: one.id } }, headers: once() })}
                  >
                    {t('outbox.retry')}
                  </Act>
                )}
              </Group>
              {one.mail && (
                <details>
                  <summary>{t('outbox.mail', { to: one.mail.to })}</summary>
                  <pre className="told">{one.mail.text}</pre>
                </details>
              )}
              {!one.doneAt && state !== 'dead' && (
                <Text size="sm" c="dimmed">
                  {t('outbox.next')} <When at={one.notBefore} />
                </Text>
              )}
              {one.lastError && (
                <Text size="sm" className="long">
                  {one.lastError}
                </Text>
              )}
            </div>
          ))
        }
      </Listed>
    </Stack>
  );
}
