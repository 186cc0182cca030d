import { Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { once, POST, type Schema } from '../../lib/api.js';
import { Act, Say } from '../../ui/act.js';
import { word } from '../../ui/codes.js';
import { Listed } from '../../ui/more.js';
import { useNaming } from '../../ui/places.js';
import { When } from '../../ui/when.js';
import { referralsQuery, transfersQuery } from './queries.js';

const byId = (id: string) => ({ params: { path: { id } }, headers: once() });

/** What can be answered, and where each answer goes. */
const answers = {
  referral: {
    accept: (id: string) => POST('/api/v1/referrals/{id}/accept', byId(id)),
    reject: (id: string, reason: string) => POST('/api/v1/referrals/{id}/reject', { ...byId(id), body: { reason } }),
    revoke: (id: string, reason: string) => POST('/api/v1/referrals/{id}/revoke', { ...byId(id), body: { reason } }),
    complete: (id: string) => POST('/api/v1/referrals/{id}/complete', byId(id)),
  },
  transfer: {
    accept: (id: string) => POST('/api/v1/transfers/{id}/accept', { ...byId(id), body: {} }),
    reject: (id: string, reason: string) => POST('/api/v1/transfers/{id}/reject', { ...byId(id), body: { reason } }),
    revoke: (id: string, reason: string) => POST('/api/v1/transfers/{id}/revoke', { ...byId(id), body: { reason } }),
    complete: (id: string) => POST('/api/v1/transfers/{id}/complete', byId(id)),
  },
} as const;
type Kind = keyof typeof answers;

/** Help that was asked for and nobody has answered yet. */
export function WaitingReferrals() {
  const { t } = useTranslation();
  const referrals = useInfiniteQuery(referralsQuery);
  return (
    <Listed of={referrals} empty={t('team.noReferrals')}>
      {(items) =>
        items.map((one) => <Transition key={one.id} of={one} kind="referral" what={word('services', one.service)} />)
      }
    </Listed>
  );
}

/** People who are to be cared for by another organisation from then on. */
export function WaitingTransfers() {
  const { t } = useTranslation();
  const transfers = useInfiniteQuery(transfersQuery);
  return (
    <Listed of={transfers} empty={t('team.noTransfers')}>
      {(items) => items.map((one) => <Transition key={one.id} of={one} kind="transfer" what={t('team.transfer')} />)}
    </Listed>
  );
}

type Either = Schema['ReferralView'] | Schema['TransferView'];

/** One of either: who asks whom for what, how it stands, and what the reader may answer. */
export function Transition({ of, kind, what }: { of: Either; kind: Kind; what: string }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const { preview } = of;
  const can: readonly string[] = of.can;
  const due = ('respondBy' in of && of.respondBy) || of.expiresAt;
  return (
    <div className="row">
      <Text fw={600}>
        {what}: {of.caseNumber}
      </Text>
      <Text size="sm">
        {of.from.name} → {of.to.name} · {word('transitionStatuses', of.status)}{' '}
        {of.status === 'pending' ? (
          <>
            · {t('team.answer')} <When at={due} isDue />
          </>
        ) : (
          <When at={of.endedAt ?? of.decidedAt ?? of.createdAt} />
        )}
      </Text>
      <Text size="sm" c="dimmed">
        {[
          naming.nationalities(preview.nationalities),
          word('sexes', preview.sex),
          word('ageBands', preview.ageBand),
        ].join(' · ')}
      </Text>
      {'parts' in of && of.parts.length > 0 && (
        <Text size="sm">
          {t('asking.shown')} {of.parts.map((part) => word('referralParts', part)).join(', ')}
        </Text>
      )}
      {[of.note, of.reason].map(
        (said, n) =>
          said && (
            <Text key={n} size="sm" className="told">
              <bdi>{said}</bdi>
            </Text>
          ),
      )}
      <Group gap="xs" mt="xs">
        {(['accept', 'complete'] as const)
          .filter((act) => can.includes(`${kind}.${act}`))
          .map((act) => (
            <Act key={act} run={() => answers[kind][act](of.id)}>
              {t(`team.${act}`)}
            </Act>
          ))}
        {(['reject', 'revoke'] as const)
          .filter((act) => can.includes(`${kind}.${act}`))
          .map((act) => (
            <Say
              key={act}
              act={t(`team.${act}`)}
              label={t('team.why')}
              send={(reason) => answers[kind][act](of.id, reason)}
            />
          ))}
      </Group>
    </div>
  );
}
