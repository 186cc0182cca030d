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

/** Help that was asked for and nobody has answered yet. */
export function WaitingReferrals() {
  const { t } = useTranslation();
  const referrals = useInfiniteQuery(referralsQuery);
  return (
    <Listed of={referrals} empty={t('team.noReferrals')}>
      {(items) =>
        items.map((one) => (
          <Waiting key={one.id} of={one} what={word('services', one.service)} due={one.respondBy ?? one.expiresAt}>
            {one.can.includes('referral.accept') && (
              <Act run={() => POST('/api/v1/referrals/{id}/accept', byId(one.id))}>{t('team.accept')}</Act>
            )}
            {one.can.includes('referral.reject') && (
              <Say
                act={t('team.reject')}
                label={t('team.why')}
                send={(reason) => POST('/api/v1/referrals/{id}/reject', { ...byId(one.id), body: { reason } })}
              />
            )}
            {one.can.includes('referral.revoke') && (
              <Say
                act={t('team.revoke')}
                label={t('team.why')}
                send={(reason) => POST('/api/v1/referrals/{id}/revoke', { ...byId(one.id), body: { reason } })}
              />
            )}
          </Waiting>
        ))
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
      {(items) =>
        items.map((one) => (
          <Waiting key={one.id} of={one} what={t('team.transfer')} due={one.expiresAt}>
            {one.can.includes('transfer.accept') && (
              <Act run={() => POST('/api/v1/transfers/{id}/accept', { ...byId(one.id), body: {} })}>
                {t('team.accept')}
              </Act>
            )}
            {one.can.includes('transfer.reject') && (
              <Say
                act={t('team.reject')}
                label={t('team.why')}
                send={(reason) => POST('/api/v1/transfers/{id}/reject', { ...byId(one.id), body: { reason } })}
              />
            )}
            {one.can.includes('transfer.revoke') && (
              <Say
                act={t('team.revoke')}
                label={t('team.why')}
                send={(reason) => POST('/api/v1/transfers/{id}/revoke', { ...byId(one.id), body: { reason } })}
              />
            )}
          </Waiting>
        ))
      }
    </Listed>
  );
}

type Either = Schema['ReferralView'] | Schema['TransferView'];

function Waiting({ of, what, due, children }: { of: Either; what: string; due: string; children: React.ReactNode }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const { preview } = of;
  return (
    <div className="row">
      <Text fw={600}>
        {what}: {of.caseNumber}
      </Text>
      <Text size="sm">
        {of.from.name} → {of.to.name} · {t('team.answer')} <When at={due} isDue />
      </Text>
      <Text size="sm" c="dimmed">
        {[
          naming.nationalities(preview.nationalities),
          word('sexes', preview.sex),
          word('ageBands', preview.ageBand),
        ].join(' · ')}
      </Text>
      {of.note && <Text size="sm">{of.note}</Text>}
      <Group gap="xs" mt="xs">
        {children}
      </Group>
    </div>
  );
}
