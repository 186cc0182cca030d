import { Button, Fieldset, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../lib/api.js';
import { today } from '../../lib/today.js';
import { choices } from '../../ui/codes.js';
import { useNaming } from '../../ui/places.js';
import { Problem } from '../../ui/problem.js';
import { useRecipients } from './recipients.js';
import { languagesFor, ReadOut, useWording } from './wording.js';

type Input = Schema['ConsentInput'];
/** Months for which a yes can be given; without one it stands until she takes it back. */
const spans = [1, 3, 6, 12];

/**
 * What she says to one question, after it was read out to her. It knows no network: what it sends goes where it is told.
 * @param about her languages and nationalities, the first ones first
 */
export function ConsentForm({
  about,
  send,
  isSending,
  error,
}: {
  about: { languages: readonly string[]; nationalities: readonly string[] };
  send: (said: Input) => void;
  isSending: boolean;
  error: unknown;
}) {
  const { t } = useTranslation();
  const naming = useNaming();
  const recipients = useRecipients();
  const form = useForm({
    initialValues: {
      purpose: 'consular_notification' as Input['purpose'],
      recipient: '',
      language: about.languages[0] ?? '',
      decision: '',
      method: 'verbal' as NonNullable<Input['method']>,
      interpreter: '',
      months: '',
      askAgainOn: '',
      note: '',
    },
    validate: { decision: (decision) => (decision ? null : t('consents.needsDecision')) },
  });
  const { purpose, recipient, language, decision, method, interpreter, months, askAgainOn, note } = form.values;
  const wording = useWording(purpose, language);
  const wasAsked = decision !== '' && decision !== 'not_asked';
  const needsName = !!wording?.needsInterpreter && decision === 'granted';
  const withName = wasAsked && (!!wording?.needsInterpreter || method === 'interpreter');
  const whom = recipients.choices(purpose, about.nationalities);
  const save = () => {
    if (needsName && !interpreter.trim()) return form.setFieldError('interpreter', t('consents.needsInterpreter'));
    send({
      purpose,
      ...(recipient && { recipient: JSON.parse(recipient) as NonNullable<Input['recipient']> }),
      decision: decision as Input['decision'],
      ...(language && { language: language as NonNullable<Input['language']> }),
      ...(wasAsked && { obtainedAt: new Date().toISOString(), method }),
      ...(wasAsked && wording && { wordingVersion: wording.id }),
      ...(withName && interpreter.trim() && { interpreter: interpreter.trim() }),
      ...(decision === 'granted' && months && { expiresAt: inMonths(Number(months)) }),
      ...(decision === 'not_asked' && askAgainOn && { askAgainOn }),
      ...(note.trim() && { note: note.trim() }),
    });
  };
  return (
    <form onSubmit={form.onSubmit(save)} noValidate>
      <Fieldset legend={t('consents.record')}>
        <Stack>
          <div className="pair">
            <NativeSelect
              label={t('consents.purpose')}
              data={choices('consentPurposes')}
              {...form.getInputProps('purpose')}
              onChange={({ currentTarget: { value } }) =>
                form.setValues({ purpose: value as Input['purpose'], recipient: '' })
              }
            />
            {whom.length > 0 && (
              <NativeSelect
                label={t('consents.whom')}
                data={[{ value: '', label: recipients.name(purpose) }, ...whom]}
                {...form.getInputProps('recipient')}
              />
            )}
            <NativeSelect
              label={t('consents.language')}
              data={[
                { value: '', label: t('people.notKnown') },
                ...languagesFor(about.languages).map((value) => ({ value, label: naming.language(value) })),
              ]}
              {...form.getInputProps('language')}
            />
          </div>
          <Text>{t('consents.read')}</Text>
          <ReadOut purpose={purpose} language={language} />
          <Radio.Group label={t('consents.decision')} {...form.getInputProps('decision')}>
            <Stack gap="xs" mt="xs">
              {choices('consentDecisions').map(({ value, label }) => (
                <Radio key={value} value={value} label={label} size="md" />
              ))}
            </Stack>
          </Radio.Group>
          <div className="pair">
            {wasAsked && (
              <NativeSelect
                label={t('consents.method')}
                data={choices('consentMethods')}
                {...form.getInputProps('method')}
              />
            )}
            {withName && (
              <TextInput
                label={t('consents.interpreter')}
                description={t('consents.interpreterHow')}
                autoComplete="off"
                maxLength={200}
                required={needsName}
                {...form.getInputProps('interpreter')}
              />
            )}
            {decision === 'granted' && (
              <NativeSelect
                label={t('consents.holds')}
                data={[
                  { value: '', label: t('consents.noEnd') },
                  ...spans.map((count) => ({ value: String(count), label: t('consents.months', { count }) })),
                ]}
                {...form.getInputProps('months')}
              />
            )}
            {decision === 'not_asked' && (
              <TextInput
                type="date"
                min={today()}
                label={t('consents.askAgain')}
                {...form.getInputProps('askAgainOn')}
              />
            )}
          </div>
          <TextInput
            label={t('consents.note')}
            autoComplete="off"
            maxLength={2000}
            dir="auto"
            {...form.getInputProps('note')}
          />
          {!!error && <Problem error={error} />}
          <Button type="submit" loading={isSending}>
            {t('consents.save')}
          </Button>
        </Stack>
      </Fieldset>
    </form>
  );
}

function inMonths(count: number): string {
  const day = new Date();
  day.setMonth(day.getMonth() + count);
  return day.toISOString();
}
