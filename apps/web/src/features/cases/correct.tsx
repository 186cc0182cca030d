import { Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { PATCH, type Schema } from '../../lib/api.js';
import { linesOf } from '../../lib/lines.js';
import { today } from '../../lib/today.js';
import { useAct } from '../../ui/act.js';
import { choices, word } from '../../ui/codes.js';
import { choicesOfCountries, countryCodes } from '../../ui/country-codes.js';
import { FormEnd } from '../../ui/form-end.js';
import { useNaming } from '../../ui/places.js';
import { dateFormat } from '../../words/names.js';
import { RescueFields } from './rescue-fields.js';
import type { CaseView } from './queries.js';

/** What else is known of her, and how a mistake in it is put right. */
export function Known({ of }: { of: CaseView }) {
  const { t, i18n } = useTranslation();
  const naming = useNaming();
  const [isOpen, { open, close }] = useDisclosure();
  const { person } = of;
  const facts: [key: string, said: string | null | undefined | false][] = [
    ['known.otherNames', person.names.slice(1).map(({ full }) => full).join(', ')], // prettier-ignore
    ['known.birthDate', person.birthDate && bornOn(person.birthDate, person.birthDatePrecision, i18n.language)],
    ['known.phones', person.phones?.join(', ')],
    ['log.host', naming.country(of.hostCountry)],
    ['known.risk', of.riskLevel && word('riskLevels', of.riskLevel)],
  ];
  return (
    <Stack gap="sm">
      <div>
        {facts.map(
          ([key, said]) =>
            said && (
              <Text key={key}>
                {t(key)}: <bdi>{said}</bdi>
              </Text>
            ),
        )}
      </div>
      {isOpen && <CorrectForm key={of.version} of={of} done={close} />}
      {!isOpen && of.can.includes('case.correct') && (
        <div>
          <Button variant="light" size="compact-md" onClick={open}>
            {t('known.correct')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

/** As exactly as it is known: of a year alone no day is made. */
const exactly: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
};
const bornOn = (date: string, precision: string | null, language: string): string =>
  dateFormat(language, { ...(exactly[precision ?? ''] ?? { year: 'numeric' }), timeZone: 'UTC' })(new Date(date));

/** What the form is filled with: the rescue's fields as they are named where somebody is logged. */
const filled = ({ person, rescue, compound, ...said }: CaseView) => ({
  name: person.names[0]?.full ?? '',
  otherNames: person.names.slice(1).map(({ full }) => full).join('\n'), // prettier-ignore
  sex: person.sex as string,
  birthDate: person.birthDate ?? '',
  birthDatePrecision: (person.birthDatePrecision ?? 'day') as string,
  nationality: (person.nationalities[0] ?? '') as string,
  nationality2: (person.nationalities[1] ?? '') as string,
  language: (person.languages[0] ?? '') as string,
  phones: person.phones?.join('\n') ?? '',
  date: rescue.date,
  method: (rescue.method ?? 'other') as string,
  country: rescue.country as string,
  place: rescue.place ?? '',
  hostCountry: said.hostCountry as string,
  compoundId: compound?.id ?? '',
  vulnerabilities: (said.vulnerabilities ?? []) as string[],
  riskLevel: (said.riskLevel ?? 'none') as string,
});
type Filled = ReturnType<typeof filled>;

/** Only what was changed is sent: what nobody touched is not corrected, and an older form overwrites nothing. */
function changes(of: CaseView, said: Filled): Schema['CorrectCase'] {
  const before = filled(of);
  const isNew = (...fields: (keyof Filled)[]) => fields.some((one) => String(said[one]) !== String(before[one]));
  const { names, nationalities, languages } = of.person;
  const person = {
    ...(isNew('name', 'otherNames') && {
      // A name that stays keeps its script, its kind and its parts.
      names: [said.name.trim(), ...linesOf(said.otherNames)].map(
        (full, n) => names.find((one) => one.full === full) ?? { full, ...(n > 0 && { kind: 'alias' }) },
      ),
    }),
    ...(isNew('sex') && { sex: said.sex }),
    ...(isNew('birthDate', 'birthDatePrecision') && {
      birthDate: said.birthDate || null,
      birthDatePrecision: said.birthDate ? said.birthDatePrecision : null,
    }),
    ...(isNew('nationality', 'nationality2') && {
      nationalities: [...new Set([said.nationality, said.nationality2, ...nationalities.slice(2)])].filter(Boolean),
      nationalityStatus: said.nationality || said.nationality2 ? 'known' : 'unknown',
    }),
    ...(isNew('language') && { languages: [...new Set([said.language, ...languages.slice(1)])].filter(Boolean) }),
    ...(isNew('phones') && { phones: linesOf(said.phones) }),
  };
  return {
    ...(Object.keys(person).length > 0 && { person }),
    ...(isNew('date', 'method', 'country', 'place') && {
      rescue: { date: said.date, method: said.method, country: said.country, place: said.place.trim() || null },
    }),
    ...(isNew('hostCountry') && { hostCountry: said.hostCountry }),
    ...(isNew('compoundId') && { compoundId: said.compoundId || null }),
    ...(isNew('vulnerabilities') && { vulnerabilities: said.vulnerabilities }),
    ...(isNew('riskLevel') && { riskLevel: said.riskLevel }),
  } as Schema['CorrectCase'];
}

function CorrectForm({ of, done }: { of: CaseView; done: () => void }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const form = useForm({
    initialValues: filled(of),
    validate: { name: (name) => (name.trim() ? null : t('log.needsName')) },
  });
  const save = useAct((said: Filled) =>
    PATCH('/api/v1/cases/{id}', {
      params: { path: { id: of.id }, header: { 'If-Match': `"${of.version}"` } },
      body: changes(of, said),
    }),
  );
  const countries = (one: string) => [
    { value: '', label: t('people.notKnown') },
    ...choicesOfCountries([...new Set([...countryCodes, one].filter(Boolean))]),
  ];
  const send = (said: Filled) => (form.isDirty() ? save.mutate(said, { onSuccess: done }) : done());
  return (
    <form onSubmit={form.onSubmit(send)} noValidate>
      <Stack gap="sm">
        <Text size="sm">{t('known.how')}</Text>
        <TextInput
          className="wide"
          label={t('log.name')}
          description={t('log.nameHow')}
          autoComplete="off"
          dir="auto"
          {...form.getInputProps('name')}
        />
        <div className="pair">
          <Textarea
            label={t('known.otherNames')}
            description={t('known.aLine')}
            autosize={false}
            rows={2}
            dir="auto"
            {...form.getInputProps('otherNames')}
          />
          <Textarea
            label={t('known.phones')}
            description={t('known.aLine')}
            autosize={false}
            rows={2}
            dir="ltr"
            {...form.getInputProps('phones')}
          />
          <NativeSelect
            label={t('log.nationality')}
            data={countries(form.values.nationality)}
            {...form.getInputProps('nationality')}
          />
          <NativeSelect
            label={t('known.nationality2')}
            data={countries(form.values.nationality2)}
            {...form.getInputProps('nationality2')}
          />
          <NativeSelect
            label={t('known.language')}
            data={[{ value: '', label: t('people.notKnown') }, ...naming.tongues(...of.person.languages)]}
            {...form.getInputProps('language')}
          />
          <NativeSelect label={t('log.sex')} data={choices('sexes')} {...form.getInputProps('sex')} />
          <TextInput type="date" label={t('log.birthDate')} max={today()} {...form.getInputProps('birthDate')} />
          <NativeSelect
            label={t('known.precision')}
            data={choices('birthDatePrecisions')}
            {...form.getInputProps('birthDatePrecision')}
          />
          <NativeSelect label={t('known.risk')} data={choices('riskLevels')} {...form.getInputProps('riskLevel')} />
        </div>
        <RescueFields of={(field) => form.getInputProps(field)} />
        <Checkbox.Group label={t('known.needs')} {...form.getInputProps('vulnerabilities')}>
          <Group gap="sm" mt={4}>
            {choices('vulnerabilities').map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </Group>
        </Checkbox.Group>
        <FormEnd kept={save} close={done} />
      </Stack>
    </form>
  );
}
