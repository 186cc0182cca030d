import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { endingOutcomes } from '#platform/codes';
import { DELETE, once, POST, type Schema } from '../../lib/api.js';
import { today } from '../../lib/today.js';
import { Act, useAct } from '../../ui/act.js';
import { OneOf, Why } from '../../ui/asked.js';
import { word } from '../../ui/codes.js';
import { choicesOfCountries, countryCodes } from '../../ui/country-codes.js';
import { FormEnd } from '../../ui/form-end.js';
import { useNaming } from '../../ui/places.js';
import { When } from '../../ui/when.js';
import { Fact } from './fact.js';
import type { Way } from './queries.js';

/** That her way ended elsewhere than at home, and that it turned out otherwise. */
export function Elsewhere({ of, maySay }: { of: Way; maySay: boolean }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const { ending } = of;
  // A mission reads how it ended and not why; how a case was closed is said at the top of its page.
  const outcome = ending === undefined ? of.outcome : ending?.outcome;
  if (!maySay && !outcome) return null;
  return (
    <Fact
      title={t('elsewhere.title')}
      act={maySay && !ending && t('elsewhere.say')}
      form={(close) => <EndingForm caseId={of.id} done={close} />}
    >
      <Text size="sm">
        {outcome ? word('closeOutcomes', outcome) : t('elsewhere.none')}
        {ending && (
          <>
            {ending.country && `: ${naming.country(ending.country)}`}
            {', '}
            <When at={ending.on} isPast />
          </>
        )}
      </Text>
      {ending && (
        <>
          <Text size="sm" c="dimmed" className="told">
            <bdi>{ending.reason}</bdi>
          </Text>
          {maySay && (
            <Act
              size="compact-sm"
              run={() => DELETE('/api/v1/cases/{id}/repatriation/outcome', { params: { path: { id: of.id } } })}
            >
              {t('elsewhere.takeBack')}
            </Act>
          )}
        </>
      )}
    </Fact>
  );
}

function EndingForm({ caseId, done }: { caseId: string; done: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { outcome: '', on: today(), country: '', reason: '' } });
  const { outcome } = form.values;
  const isAbroad = outcome === 'third_country';
  const end = useAct(({ country, ...said }: typeof form.values) =>
    POST('/api/v1/cases/{id}/repatriation/outcome', {
      params: { path: { id: caseId } },
      body: { ...said, ...(isAbroad && { country }) } as Schema['EndingInput'],
      headers: once(),
    }),
  );
  return (
    <form onSubmit={form.onSubmit((said) => end.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" mt="xs" align="flex-start">
        <div className="pair">
          <OneOf
            label={t('ending.outcome')}
            required
            list="closeOutcomes"
            of={endingOutcomes}
            {...form.getInputProps('outcome')}
          />
          {isAbroad && (
            <NativeSelect
              label={t('elsewhere.country')}
              required
              data={[{ value: '', label: t('staff.choose') }, ...choicesOfCountries(countryCodes)]}
              {...form.getInputProps('country')}
            />
          )}
          <TextInput type="date" required max={today()} label={t('elsewhere.on')} {...form.getInputProps('on')} />
        </div>
        {outcome && <Text className="hold">{t(`elsewhere.effect.${outcome}`)}</Text>}
        <Why label={t('ending.why')} minLength={3} maxLength={2000} {...form.getInputProps('reason')} />
        <FormEnd act={t('elsewhere.say')} kept={end} close={done} />
      </Stack>
    </form>
  );
}
