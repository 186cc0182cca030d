import { Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { once, POST } from '../../lib/api.js';
import { itemsOf } from '../../lib/paged.js';
import { Act } from '../../ui/act.js';
import { word } from '../../ui/codes.js';
import { Listed } from '../../ui/more.js';
import { useNaming } from '../../ui/places.js';
import { Section } from '../../ui/section.js';
import { WaitingChanges } from './changes.js';
import { Invite, roleCodes } from './invite.js';
import { organisationsQuery, staffQuery, type UserRecord } from './queries.js';

/** Is everyone set up? */
export function StaffPage() {
  const { t } = useTranslation();
  return (
    <Stack className="narrow" gap="xl">
      <Title order={1}>{t('places.staff')}</Title>
      <Section id="changes" title={t('staff.changes')}>
        <WaitingChanges />
      </Section>
      <Invite />
      <Section id="people" title={t('staff.people')}>
        <People />
      </Section>
      <Section id="organisations" title={t('staff.organisations')}>
        <Organisations />
      </Section>
    </Stack>
  );
}

function People() {
  const { t } = useTranslation();
  const [role, setRole] = useState('');
  const staff = useInfiniteQuery(staffQuery(role ? { role: role as UserRecord['role'] } : {}));
  const organisations = useInfiniteQuery(organisationsQuery);
  const names = new Map(itemsOf(organisations.data).map(({ id, name }) => [id, name]));
  return (
    <>
      <NativeSelect
        label={t('staff.role')}
        value={role}
        onChange={({ currentTarget }) => setRole(currentTarget.value)}
        data={[
          { value: '', label: t('board.all') },
          ...roleCodes.map((value) => ({ value, label: t(`roles.${value}`) })),
        ]}
      />
      <Listed of={staff} empty={t('staff.nobody')}>
        {(items) =>
          items.map((one) => (
            <div className="row" key={one.id}>
              <Group justify="space-between" gap="xs">
                <div>
                  <Text fw={600}>{one.name}</Text>
                  <Text size="sm" c="dimmed">
                    {[
                      t(`roles.${one.role}`),
                      names.get(one.organisationId),
                      one.team,
                      !one.active && t('staff.inactive'),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                </div>
                <Group gap="xs">
                  {one.can.includes('user.correct') && (
                    <Act
                      variant="subtle"
                      run={() =>
                        POST('/api/v1/users/{id}/end-sessions', { params: { path: { id: one.id } }, headers: once() })
                      }
                    >
                      {t('staff.endSessions')}
                    </Act>
                  )}
                </Group>
              </Group>
            </div>
          ))
        }
      </Listed>
    </>
  );
}

function Organisations() {
  const { t } = useTranslation();
  const naming = useNaming();
  const organisations = useInfiniteQuery(organisationsQuery);
  return (
    <Listed of={organisations} empty={t('staff.nobody')}>
      {(items) =>
        items.map((one) => (
          <div className="row" key={one.id}>
            <Text fw={600}>{one.name}</Text>
            <Text size="sm" c="dimmed">
              {word('organisationKinds', one.kind)} · {naming.country(one.country)}
            </Text>
          </div>
        ))
      }
    </Listed>
  );
}
