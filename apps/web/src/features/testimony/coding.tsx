import { Button, Fieldset, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { today } from '../../lib/today.js';
import { choices } from '../../ui/codes.js';
import { compoundsQuery } from '../cases/queries.js';
import type { Coded } from './queries.js';

/** What a testimony says was done, in codes, beside the words that say it. */
export function Coding({ codes, onChange }: { codes: readonly Coded[]; onChange: (codes: Coded[]) => void }) {
  const { t } = useTranslation();
  const compounds = useQuery(compoundsQuery).data ?? [];
  const unknown = { value: '', label: t('people.notKnown') };
  return (
    <Stack gap="sm">
      {codes.length === 0 && <Text>{t('testimony.noCodes')}</Text>}
      {codes.map((one, n) => {
        const set = (field: keyof Coded) => ({
          value: one[field] ?? '',
          onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
            const { [field]: _, ...others } = one;
            onChange(codes.with(n, (value ? { ...others, [field]: value } : others) as Coded));
          },
        });
        return (
          <Fieldset key={n} legend={`${n + 1}`}>
            <Stack gap="xs">
              <div className="pair">
                <NativeSelect label={t('testimony.type')} data={choices('abuseTypes')} {...set('type')} />
                <NativeSelect
                  label={t('testimony.control')}
                  data={[unknown, ...choices('methodsOfControl')]}
                  {...set('methodOfControl')}
                />
                <NativeSelect
                  label={t('testimony.indicator')}
                  data={[unknown, ...choices('iloIndicators')]}
                  {...set('iloIndicator')}
                />
                <NativeSelect
                  label={t('testimony.role')}
                  data={[unknown, ...choices('perpetratorRoles')]}
                  {...set('perpetratorRole')}
                />
                <NativeSelect
                  label={t('log.compound')}
                  data={[unknown, ...compounds.map(({ id, name }) => ({ value: id, label: name }))]}
                  {...set('compoundId')}
                />
                <TextInput type="date" max={today()} label={t('testimony.on')} {...set('occurredOn')} />
                <NativeSelect
                  label={t('testimony.verification')}
                  data={choices('verifications')}
                  {...set('verification')}
                />
              </div>
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => onChange(codes.filter((_, other) => other !== n))}
              >
                {t('testimony.remove', { number: n + 1 })}
              </Button>
            </Stack>
          </Fieldset>
        );
      })}
      <Button
        variant="light"
        onClick={() => onChange([...codes, { type: 'physical_violence', verification: 'unverified' }])}
      >
        {t('testimony.addCode')}
      </Button>
    </Stack>
  );
}
