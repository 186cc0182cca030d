import { Alert, Button, Code, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, once, PATCH, POST, type Schema } from '../../lib/api.js';
import { itemsOf } from '../../lib/paged.js';
import { Act, useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { roleCodes } from './invite.js';
import { organisationsQuery, type UserRecord } from './queries.js';

/** One who works here: where she belongs, and for an administrator everything that can be done about her account. */
export function Person({ of, organisation }: { of: UserRecord; organisation: string | undefined }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="row">
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <div>
          <Text fw={600}>{of.name}</Text>
          <Text size="sm" c="dimmed">
            {[t(`roles.${of.role}`), organisation, of.team, !of.active && t('staff.inactive')]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        {of.can.includes('user.correct') && (
          <Button
            size="compact-md"
            variant="subtle"
            aria-expanded={isOpen}
            aria-label={`${t('setup.change')}: ${of.name}`}
            onClick={() => setOpen((open) => !open)}
          >
            {t('setup.change')}
          </Button>
        )}
      </Group>
      {isOpen && <Account of={of} />}
    </div>
  );
}

function Account({ of }: { of: UserRecord }) {
  const { t } = useTranslation();
  const path = { params: { path: { id: of.id } }, headers: once() };
  const [invitation, setInvitation] = useState<string | null>(null);
  const turn = (active: boolean) =>
    PATCH('/api/v1/users/{id}', {
      params: { path: { id: of.id }, header: { 'If-Match': `"${of.version}"` } },
      body: { active },
    });
  return (
    <Stack gap="sm" py="sm">
      <Rights of={of} />
      <Group gap="xs">
        {of.active && (
          <>
            <Act
              run={async () =>
                setInvitation((await body(POST('/api/v1/users/{id}/invitation', path))).invitation ?? null)
              }
            >
              {t('setup.invite')}
            </Act>
            <Act run={() => POST('/api/v1/users/{id}/end-sessions', path)}>{t('staff.endSessions')}</Act>
            <Act run={() => POST('/api/v1/users/{id}/factor-reset', path)}>{t('setup.reset')}</Act>
          </>
        )}
        <Act variant="default" run={() => turn(!of.active)}>
          {t(of.active ? 'setup.stop' : 'setup.again')}
        </Act>
      </Group>
      {invitation && (
        <Alert role="status">
          {t('staff.invitation')} <Code className="long">{`${location.origin}/app/#token=${invitation}`}</Code>
        </Alert>
      )}
    </Stack>
  );
}

/** Asked for by one; where two decide, another one does. */
function Rights({ of }: { of: UserRecord }) {
  const { t } = useTranslation();
  const organisations = useInfiniteQuery(organisationsQuery);
  const before = { role: of.role, organisationId: of.organisationId, teamName: of.team ?? '' };
  const form = useForm({ initialValues: before });
  const ask = useAct((said: typeof before) =>
    POST('/api/v1/users/{id}/changes', {
      params: { path: { id: of.id } },
      body: Object.fromEntries(
        Object.entries(said).filter(([key, value]) => value && value !== before[key as keyof typeof before]),
      ) as Schema['AskChange'],
      headers: once(),
    }),
  );
  return (
    <form onSubmit={form.onSubmit((said) => ask.mutate(said))}>
      <Stack gap="sm" align="flex-start">
        <div className="pair">
          <NativeSelect
            label={t('staff.role')}
            data={roleCodes.map((value) => ({ value, label: t(`roles.${value}`) }))}
            {...form.getInputProps('role')}
          />
          <NativeSelect
            label={t('staff.organisation')}
            data={itemsOf(organisations.data).map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('organisationId')}
          />
          <TextInput label={t('staff.team')} autoComplete="off" {...form.getInputProps('teamName')} />
        </div>
        {ask.error && <Problem error={ask.error} />}
        {ask.isSuccess && <Text role="status">{t('setup.asked')}</Text>}
        <Button type="submit" variant="light" loading={ask.isPending} disabled={!form.isDirty()}>
          {t('setup.rights')}
        </Button>
      </Stack>
    </form>
  );
}
