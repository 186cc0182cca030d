import { Button, Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import { body, GET, once, POST, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Lines, OneOf } from '../../ui/asked.js';
import { choices, word } from '../../ui/codes.js';
import { FormEnd } from '../../ui/form-end.js';
import { Problem } from '../../ui/problem.js';
import { useOtherOrganisations } from '../staff/other-organisations.js';
import { Transition } from './waiting.js';

/** Help of another organisation: who was asked, what each may see, and one more asked. */
export function AskingOthers({ caseId, isOpen }: { caseId: string; isOpen: boolean }) {
  const { t } = useTranslation();
  const { role } = useMe();
  const [asks, { open, close }] = useDisclosure();
  const path = { params: { path: { id: caseId } } };
  const referrals = useQuery({
    queryKey: ['case', caseId, 'referrals'],
    queryFn: async () => (await body(GET('/api/v1/cases/{id}/referrals', path))).items,
  });
  const transfers = useQuery({
    queryKey: ['case', caseId, 'transfers'],
    queryFn: async () => (await body(GET('/api/v1/cases/{id}/transfers', path))).items,
  });
  if (referrals.error) return <Problem error={referrals.error} />;
  if (transfers.error) return <Problem error={transfers.error} />;
  return (
    <Stack gap="sm">
      <div>
        {transfers.data?.map((one) => (
          <Transition key={one.id} of={one} kind="transfer" what={t('team.transfer')} />
        ))}
        {referrals.data?.map((one) => (
          <Transition key={one.id} of={one} kind="referral" what={word('services', one.service)} />
        ))}
        {transfers.data?.length === 0 && referrals.data?.length === 0 && <Text>{t('asking.none')}</Text>}
      </div>
      {asks && <Ask caseId={caseId} mayTransfer={role === 'supervisor'} done={close} />}
      {isOpen && !asks && (
        <div>
          <Button variant="light" size="compact-md" onClick={open}>
            {t('asking.ask')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

const nothingSaid = {
  organisationId: '',
  what: 'referral' as 'referral' | 'transfer',
  service: '',
  response: 'within_3_days',
  parts: [] as string[],
  note: '',
};

function Ask({ caseId, mayTransfer, done }: { caseId: string; mayTransfer: boolean; done: () => void }) {
  const { t } = useTranslation();
  const others = useOtherOrganisations();
  const form = useForm({ initialValues: nothingSaid });
  const { what } = form.values;
  const ask = useAct(({ organisationId, service, response, parts, note }: typeof nothingSaid): Promise<unknown> => {
    const path = { params: { path: { id: caseId } }, headers: once() };
    const said = { organisationId, ...(note.trim() && { note: note.trim() }) };
    return what === 'transfer'
      ? POST('/api/v1/cases/{id}/transfers', { ...path, body: said })
      : POST('/api/v1/cases/{id}/referrals', {
          ...path,
          body: { ...said, service, response, parts } as Schema['ReferralInput'],
        });
  });
  return (
    <form onSubmit={form.onSubmit((said) => ask.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" align="flex-start">
        <div className="pair">
          {mayTransfer && (
            <NativeSelect
              label={t('asking.what')}
              data={(['referral', 'transfer'] as const).map((value) => ({ value, label: t(`asking.kinds.${value}`) }))}
              {...form.getInputProps('what')}
            />
          )}
          <NativeSelect
            label={t('asking.whom')}
            required
            data={[
              { value: '', label: t('staff.choose') },
              ...others.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...form.getInputProps('organisationId')}
          />
          {what === 'referral' && (
            <>
              <OneOf label={t('asking.service')} required list="services" {...form.getInputProps('service')} />
              <NativeSelect
                label={t('asking.response')}
                data={choices('serviceResponses')}
                {...form.getInputProps('response')}
              />
            </>
          )}
        </div>
        {what === 'referral' && (
          <Checkbox.Group label={t('asking.parts')} description={t('asking.partsHow')} {...form.getInputProps('parts')}>
            <Group gap="sm" mt={4}>
              {choices('referralParts').map(({ value, label }) => (
                <Checkbox key={value} value={value} label={label} />
              ))}
            </Group>
          </Checkbox.Group>
        )}
        <Text size="sm">{t(`asking.effect.${what}`)}</Text>
        <Lines
          label={t('asking.note')}
          description={t('asking.noteHow')}
          maxLength={2000}
          {...form.getInputProps('note')}
        />
        <FormEnd act={t('asking.ask')} kept={ask} close={done} />
      </Stack>
    </form>
  );
}
