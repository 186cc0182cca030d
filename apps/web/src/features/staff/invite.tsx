import { Alert, Button, Code, Fieldset, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, once, POST, type Schema } from '../../lib/api.js';
import { itemsOf } from '../../lib/paged.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { organisationsQuery } from './queries.js';

export const roleCodes = [
  'caseworker', 'supervisor', 'consular_officer', 'coordinator', 'administrator', 'auditor',
] as const satisfies readonly Schema['AddUser']['role'][]; // prettier-ignore
const blank = { name: '', email: '', role: 'caseworker', organisationId: '', teamName: '' };

/** Somebody new: she is written to, and chooses a password of her own. */
export function Invite() {
  const { t } = useTranslation();
  const organisations = useInfiniteQuery(organisationsQuery);
  const [invited, setInvited] = useState<Schema['InvitedUser'] | null>(null);
  const form = useForm({ initialValues: blank });
  const invite = useAct(async ({ teamName, ...said }: typeof blank) => {
    const added = await body(
      POST('/api/v1/users', {
        body: { ...said, ...(teamName && { teamName }) } as Schema['AddUser'],
        headers: once(),
      }),
    );
    setInvited(added);
    form.reset();
  });
  return (
    <form onSubmit={form.onSubmit((said) => invite.mutate(said))}>
      <Fieldset legend={t('staff.invite')}>
        <Stack>
          <div className="pair">
            <TextInput label={t('log.name')} required autoComplete="off" {...form.getInputProps('name')} />
            <TextInput
              label={t('signIn.email')}
              type="email"
              required
              autoComplete="off"
              {...form.getInputProps('email')}
            />
            <NativeSelect
              label={t('staff.role')}
              data={roleCodes.map((value) => ({ value, label: t(`roles.${value}`) }))}
              {...form.getInputProps('role')}
            />
            <NativeSelect
              label={t('staff.organisation')}
              required
              data={[
                { value: '', label: t('staff.choose') },
                ...itemsOf(organisations.data).map(({ id, name }) => ({
                  value: id,
                  label: name,
                })),
              ]}
              {...form.getInputProps('organisationId')}
            />
            <TextInput label={t('staff.team')} autoComplete="off" {...form.getInputProps('teamName')} />
          </div>
          {invite.error && <Problem error={invite.error} />}
          {invited && (
            <Alert role="status">
              {t('staff.invited', { name: invited.name })}
              {invited.invitation && (
                <Text mt="xs">
                  {t('staff.invitation')} <Code className="long">{invited.invitation}</Code>
                </Text>
              )}
            </Alert>
          )}
          <Button type="submit" loading={invite.isPending}>
            {t('staff.send')}
          </Button>
        </Stack>
      </Fieldset>
    </form>
  );
}
