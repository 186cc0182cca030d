import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, GET, once, POST, type Schema } from '../../lib/api.js';
import { Act, Say } from '../../ui/act.js';
import { word } from '../../ui/codes.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import type { CaseView } from '../cases/queries.js';
import { acknowledge } from './acknowledge.js';
import { ByHand } from './by-hand.js';

type Notice = Schema['ConsularNotificationView'];

/** Whether her embassy was told, what it answered, and what the two sides still ask each other. */
export function CaseNotice({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const notices = useQuery({
    queryKey: ['case', of.id, 'notices'],
    queryFn: async () =>
      (await body(GET('/api/v1/cases/{id}/consular-notifications', { params: { path: { id: of.id } } }))).items,
  });
  if (notices.error) return <Problem error={notices.error} />;
  const ended = notices.data?.every(({ status }) => status === 'cancelled' || status === 'failed');
  return (
    <Stack gap="sm" align="stretch">
      {notices.data?.length === 0 && <Text>{t('notice.none')}</Text>}
      {notices.data?.map((one) => (
        <OneNotice key={one.id} of={one} />
      ))}
      {ended && of.can.includes('notification.request') && (
        <div>
          <Act
            run={() =>
              POST('/api/v1/cases/{id}/consular-notifications', {
                params: { path: { id: of.id } },
                body: {},
                headers: once(),
              })
            }
          >
            {t('notice.ask')}
          </Act>
        </div>
      )}
    </Stack>
  );
}

function OneNotice({ of }: { of: Notice }) {
  const { t } = useTranslation();
  const path = { params: { path: { id: of.id } } };
  const at = of.cancelledAt ?? of.respondedAt ?? of.acknowledgedAt ?? of.sentAt ?? of.createdAt;
  return (
    <div className="row">
      <Text fw={600}>{of.mission.name}</Text>
      <Text size="sm">
        {word('notificationStatuses', of.status)} · <When at={at} />
      </Text>
      {of.channel && (
        <Text size="sm">
          {t('byHand.told', { how: word('reportingChannels', of.channel) })}
          {of.toldWhom && (
            <>
              : <bdi>{of.toldWhom}</bdi>
            </>
          )}
        </Text>
      )}
      {of.reason && <Text size="sm">{of.reason}</Text>}
      {of.response && (
        <Text className="told">
          <bdi>{of.response}</bdi>
        </Text>
      )}
      {of.can.includes('notification.by_hand') && <ByHand noticeId={of.id} />}
      {of.can.includes('notification.acknowledge') && (
        <Act run={() => acknowledge(of.id)}>{t('notices.acknowledge')}</Act>
      )}
      {of.can.includes('notification.respond') && (
        <Say
          act={t('notice.respond')}
          label={t('notice.response')}
          send={(text) =>
            POST('/api/v1/consular-notifications/{id}/respond', { ...path, body: { text }, headers: once() })
          }
        />
      )}
      <Conversation of={of} />
    </div>
  );
}

function Conversation({ of }: { of: Notice }) {
  const { t } = useTranslation();
  const path = { params: { path: { id: of.id } } };
  const said = useQuery({
    queryKey: ['notice', of.id, 'messages'],
    queryFn: async () => (await body(GET('/api/v1/consular-notifications/{id}/messages', path))).items,
  });
  if (said.error) return <Problem error={said.error} />;
  return (
    <>
      {said.data?.map((one) => (
        <div className="row" key={one.id}>
          <Text size="sm" c="dimmed">
            {one.from === 'mission' ? of.mission.name : t('notice.us')} · <When at={one.createdAt} />
          </Text>
          <Text className="told">
            <bdi>{one.text}</bdi>
          </Text>
        </div>
      ))}
      {of.can.includes('notification.discuss') && (
        <Say
          act={t('notice.say')}
          label={t('notice.message')}
          send={(text) =>
            POST('/api/v1/consular-notifications/{id}/messages', { ...path, body: { text }, headers: once() })
          }
        />
      )}
    </>
  );
}
