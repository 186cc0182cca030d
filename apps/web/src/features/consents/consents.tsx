import { Button, Fieldset, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { once, POST, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { choices, word } from '../../ui/codes.js';
import { useNaming } from '../../ui/places.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { consentsQuery, type CaseView } from '../cases/queries.js';

type Consent = Schema['ConsentView'];
/** Her last word for each purpose and recipient: what she decided before is in the timeline. */
const inForce = (all: readonly Consent[]): Consent[] => {
  const seen = new Set<string>();
  return all.filter(({ purpose, recipient }) => {
    const key = JSON.stringify([purpose, recipient]);
    return !seen.has(key) && seen.add(key);
  });
};

/** What she agreed to, as sentences that she could check. */
export function Consents({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const [isOpen, { toggle, close }] = useDisclosure();
  const consents = useQuery(consentsQuery(of.id));
  const mayRecord = of.can.includes('consent.record');
  if (consents.error) return <Problem error={consents.error} />;
  return (
    <Stack>
      {consents.data?.length === 0 && <Text>{t('consents.none')}</Text>}
      {inForce(consents.data ?? []).map((one) => (
        <Sentence key={one.id} one={one} caseId={of.id} mayRecord={mayRecord} />
      ))}
      {mayRecord && (
        <Button variant="light" onClick={toggle} aria-expanded={isOpen}>
          {t('consents.record')}
        </Button>
      )}
      {isOpen && <Record of={of} onDone={close} />}
    </Stack>
  );
}

/** What she says changes who is told, what is due and who may look. */
const useRecorded = (caseId: string) =>
  useAct((body: Schema['ConsentInput']) =>
    POST('/api/v1/cases/{id}/consents', { params: { path: { id: caseId } }, body, headers: once() }),
  );

function Sentence({ one, caseId, mayRecord }: { one: Consent; caseId: string; mayRecord: boolean }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const withdraw = useRecorded(caseId);
  const to = one.recipient
    ? one.recipient.country
      ? naming.country(one.recipient.country)
      : word('recipientKinds', one.recipient.kind)
    : word('recipientKinds', 'any');
  return (
    <div className="row">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text>
          {word('consentPurposes', one.purpose)} ({to}): <strong>{word('consentDecisions', one.decision)}</strong>
          {one.obtainedAt && (
            <>
              , <When at={one.obtainedAt} />
            </>
          )}
          {one.language && `, ${t('consents.said', { language: naming.language(one.language) })}`}
          {one.expiresAt && (
            <>
              . {t('consents.until')} <When at={one.expiresAt} />
            </>
          )}
        </Text>
        {mayRecord && one.decision === 'granted' && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            loading={withdraw.isPending}
            onClick={() =>
              withdraw.mutate({
                purpose: one.purpose,
                recipient: one.recipient,
                decision: 'withdrawn',
                method: 'verbal',
              })
            }
          >
            {t('consents.withdraw')}
          </Button>
        )}
      </Group>
      {withdraw.error && <Problem error={withdraw.error} />}
    </div>
  );
}

function Record({ of, onDone }: { of: CaseView; onDone: () => void }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const record = useRecorded(of.id);
  const form = useForm({
    initialValues: {
      purpose: 'consular_notification',
      decision: 'granted',
      method: 'verbal',
      language: of.person.languages[0] ?? '',
      note: '',
    },
  });
  const save = form.onSubmit(({ language, note, decision, ...said }) =>
    record.mutate(
      {
        ...said,
        decision,
        ...(decision !== 'not_asked' && { obtainedAt: new Date().toISOString() }),
        ...(language && { language }),
        ...(note && { note }),
      } as Schema['ConsentInput'],
      { onSuccess: onDone },
    ),
  );
  return (
    <form onSubmit={save}>
      <Fieldset legend={t('consents.record')}>
        <Stack>
          <Text>{t('consents.read')}</Text>
          <NativeSelect
            label={t('consents.purpose')}
            data={choices('consentPurposes')}
            {...form.getInputProps('purpose')}
          />
          <NativeSelect
            label={t('consents.decision')}
            data={choices('consentDecisions')}
            {...form.getInputProps('decision')}
          />
          <NativeSelect
            label={t('consents.method')}
            data={choices('consentMethods')}
            {...form.getInputProps('method')}
          />
          <NativeSelect
            label={t('consents.language')}
            data={[
              { value: '', label: t('people.notKnown') },
              ...of.person.languages.map((value) => ({ value, label: naming.language(value) })),
            ]}
            {...form.getInputProps('language')}
          />
          <TextInput label={t('consents.note')} autoComplete="off" {...form.getInputProps('note')} />
          {record.error && <Problem error={record.error} />}
          <Button type="submit" loading={record.isPending}>
            {t('consents.save')}
          </Button>
        </Stack>
      </Fieldset>
    </form>
  );
}
