import { Group, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { once, POST, type Schema } from '../../lib/api.js';
import { itemsOf } from '../../lib/paged.js';
import { Act } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { organisationsQuery, userQuery, waitingChangesQuery } from './queries.js';

type Change = Schema['UserChangeRecord'];

/** What one administrator asked for and another one is to decide. */
export function WaitingChanges() {
  const { t } = useTranslation();
  const changes = useQuery(waitingChangesQuery);
  if (changes.error) return <Problem error={changes.error} />;
  if (!changes.data?.length) return <Text>{t(changes.isPending ? 'app.loading' : 'staff.noChanges')}</Text>;
  return changes.data.map((one) => <Waiting key={one.id} of={one} />);
}

function Waiting({ of }: { of: Change }) {
  const { t } = useTranslation();
  const about = useQuery(userQuery(of.userId));
  const asker = useQuery(userQuery(of.askedBy));
  const organisations = useInfiniteQuery(organisationsQuery);
  const { role, organisationId, teamName, active } = of.wanted;
  const organisation = itemsOf(organisations.data).find(({ id }) => id === organisationId);
  const path = { params: { path: { id: of.id } }, headers: once() };
  const wanted =
    of.kind === 'factor_reset'
      ? t('staff.factorReset')
      : [
          role && t(`roles.${role}`),
          organisation?.name,
          teamName,
          active !== undefined && t(active ? 'staff.active' : 'staff.inactive'),
        ]
          .filter(Boolean)
          .join(', ');
  return (
    <div className="row">
      <Text fw={600}>
        {about.data?.name ?? '…'}: {wanted}
      </Text>
      <Text size="sm" c="dimmed" mb="xs">
        {t('staff.askedBy', { name: asker.data?.name ?? '…' })} · <When at={of.askedAt} />
      </Text>
      {!of.can.includes('user_change.decide') ? (
        <Text size="sm">{t('staff.another')}</Text>
      ) : (
        <Group gap="xs">
          <Act run={() => POST('/api/v1/user-changes/{id}/approve', path)}>{t('staff.approve')}</Act>
          <Act variant="default" run={() => POST('/api/v1/user-changes/{id}/reject', path)}>
            {t('staff.reject')}
          </Act>
        </Group>
      )}
    </div>
  );
}
