import { NativeSelect, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../lib/paged.js';
import { Listed } from '../../ui/more.js';
import { Section } from '../../ui/section.js';
import { WaitingChanges } from './changes.js';
import { Invite, roleCodes } from './invite.js';
import { Organisations } from './organisations.js';
import { Person } from './person.js';
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
        {(items) => items.map((one) => <Person key={one.id} of={one} organisation={names.get(one.organisationId)} />)}
      </Listed>
    </>
  );
}
