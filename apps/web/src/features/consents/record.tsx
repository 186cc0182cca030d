import { Button, Fieldset, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { consentDecisions } from '#platform/codes';
import type { Schema } from '../../lib/api.js';
import { today } from '../../lib/today.js';
import { choices } from '../../ui/codes.js';
import { Problem } from '../../ui/problem.js';
import { missingIn, saidOf, sayable, unanswered } from './answer.js';
import { Asked } from './asked.js';
import { useRecipients } from './recipients.js';
import { useWording } from './wording.js';

type Input = Schema['ConsentInput'];
type Stands = Pick<Schema['ConsentView'], 'purpose' | 'recipient' | 'decision'>;
/** Months for which a yes can be given; without one it stands until she takes it back. */
const spans = [1, 3, 6, 12];

/**
 * What she says to one question, after it was read out to her. It knows no network: what it sends goes where it is told.
 * @param about her languages and nationalities, the first ones first, and what stands, where that is known here
 */
export function ConsentForm({
  about,
  send,
  isSending,
  error,
}: {
  about: { languages: readonly string[]; nationalities: readonly string[]; stands?: readonly Stands[] | undefined };
  send: (said: Input) => void;
  isSending: boolean;
  error: unknown;
}) {
  const { t } = useTranslation();
  const recipients = useRecipients();
  const form = useForm({
    initialValues: {
      ...unanswered,
      language: about.languages[0] ?? '',
      purpose: 'consular_notification' as Input['purpose'],
      recipient: '',
      months: '',
      askAgainOn: '',
      note: '',
    },
  });
  const { purpose, recipient, decision, method, months, askAgainOn, note } = form.values;
  const wording = useWording(purpose, form.values.language);
  const wasAsked = decision !== '' && decision !== 'not_asked';
  const whom = recipients.choices(purpose, about.nationalities);
  const save = () => {
    const missing = Object.entries(missingIn(form.values, wording));
    if (missing.length) return form.setErrors(Object.fromEntries(missing.map(([field, what]) => [field, t(`consents.${what}`)]))); // prettier-ignore
    send({
      purpose,
      ...(recipient && { recipient: JSON.parse(recipient) as NonNullable<Input['recipient']> }),
      ...saidOf(form.values, wording),
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
                form.setValues({ purpose: value as Input['purpose'], recipient: '', decision: '' })
              }
            />
            {whom.length > 0 && (
              <NativeSelect
                label={t('consents.whom')}
                data={[{ value: '', label: recipients.name(purpose) }, ...whom]}
                {...form.getInputProps('recipient')}
              />
            )}
          </div>
          <Asked
            purpose={purpose}
            languages={about.languages}
            answer={form.values}
            set={(change) => form.setValues(change)}
            errors={form.errors}
            decisions={choices(
              'consentDecisions',
              about.stands && sayable(consentDecisions, standing(about.stands, purpose, recipient)),
            )}
            withName={method === 'interpreter'}
          />
          <div className="pair">
            {wasAsked && (
              <NativeSelect
                label={t('consents.method')}
                data={choices('consentMethods')}
                {...form.getInputProps('method')}
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

/** What was said already of this purpose and this recipient. */
function standing(stands: readonly Stands[], purpose: string, recipient: string) {
  const ofPurpose = stands.filter((one) => one.purpose === purpose);
  return {
    given: ofPurpose.some(({ decision }) => decision === 'granted'),
    answered: ofPurpose.some(
      (one) => one.decision !== 'not_asked' && (one.recipient ? JSON.stringify(one.recipient) : '') === recipient,
    ),
  };
}

function inMonths(count: number): string {
  const day = new Date();
  day.setMonth(day.getMonth() + count);
  return day.toISOString();
}
