import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { once, POST, type Schema } from '../../lib/api.js';
import { today } from '../../lib/today.js';
import { useAct } from '../../ui/act.js';
import { OneOf } from '../../ui/asked.js';
import { choices, word } from '../../ui/codes.js';
import { FormEnd } from '../../ui/form-end.js';

type Step = Schema['StepView'];
type Input = Schema['StepInput'];
export type State = Input['state'];

/** What somebody must pay for. */
const paid = new Set<Step['key']>(['travel_document', 'overstay_fine', 'exit_permit', 'ticket']);
/** Why a step stands still is a code, why it is set aside is said in words. */
const needsWords: readonly State[] = ['waived', 'not_needed'];
const happened: readonly State[] = ['in_progress', 'done'];

/** Whether more must be known than that it is so. @param isMine it is a step that the reader does herself */
export const asksMore = (state: State, step: Step, isMine: boolean): boolean =>
  (!isMine && state !== 'not_needed') || !happened.includes(state) || step.key === 'departure_handover';

/** Sends where a step stands. */
export const useStep = (caseId: string, key: Step['key']) =>
  useAct((said: Input) =>
    POST('/api/v1/cases/{id}/repatriation/steps/{key}', {
      params: { path: { id: caseId, key } },
      body: said,
      headers: once(),
    }),
  );

/** Where a step stands, with all that belongs to it: since when, why, by which paper, and who told us. */
export function RecordStep({
  caseId,
  step,
  state,
  isMine,
  done,
}: {
  caseId: string;
  step: Step;
  state: State;
  isMine: boolean;
  done: () => void;
}) {
  const { t } = useTranslation();
  const theirs = t(`parties.${step.actor}`);
  const form = useForm({
    initialValues: {
      on: today(),
      reason: '',
      reference: step.reference ?? '',
      payer: step.payer ?? '',
      escort: step.escort?.name ?? '',
      escortKind: step.escort?.kind ?? 'escort',
      party: theirs,
      channel: '',
      heardOn: today(),
    },
  });
  const set = useStep(caseId, step.key);
  const isReported = !isMine && state !== 'not_needed';
  const save = (said: typeof form.values) =>
    set.mutate(
      {
        state,
        ...(happened.includes(state) && { on: said.on, reference: said.reference.trim() || null }),
        ...(said.reason && { reason: said.reason.trim() }),
        ...(said.payer && { payer: said.payer }),
        ...(said.escort.trim() && { escort: { kind: said.escortKind, name: said.escort.trim() } }),
        ...(isReported && {
          // Who it is by office is known in every language; a name is kept as it was written.
          reportedBy: {
            party: said.party.trim() === theirs ? step.actor : said.party.trim(),
            channel: said.channel,
            on: said.heardOn,
          },
        }),
      } as Input,
      { onSuccess: done },
    );
  return (
    <form onSubmit={form.onSubmit(save)} aria-label={word('repatriationSteps', step.key)}>
      <Stack gap="sm" my="sm" align="flex-start">
        <div className="pair">
          {state === 'blocked' && (
            <NativeSelect
              label={t('way.why')}
              required
              data={[{ value: '', label: t('way.choose') }, ...choices('blockReasons')]}
              {...form.getInputProps('reason')}
            />
          )}
          {needsWords.includes(state) && (
            <TextInput label={t('team.why')} required maxLength={500} dir="auto" {...form.getInputProps('reason')} />
          )}
          {happened.includes(state) && (
            <>
              <TextInput type="date" required max={today()} label={t('step.on')} {...form.getInputProps('on')} />
              <TextInput
                label={t('step.reference')}
                maxLength={200}
                autoComplete="off"
                {...form.getInputProps('reference')}
              />
            </>
          )}
          {paid.has(step.key) && <OneOf label={t('step.payer')} list="payers" {...form.getInputProps('payer')} />}
          {step.key === 'departure_handover' && happened.includes(state) && (
            <>
              <TextInput
                label={t('step.escort')}
                description={t('step.escortHow')}
                maxLength={200}
                autoComplete="off"
                {...form.getInputProps('escort')}
              />
              {form.values.escort.trim() && (
                <NativeSelect
                  label={t('step.escortKind')}
                  data={choices('escortKinds')}
                  {...form.getInputProps('escortKind')}
                />
              )}
            </>
          )}
          {isReported && (
            <>
              <TextInput
                label={t('step.party')}
                required
                maxLength={200}
                autoComplete="off"
                {...form.getInputProps('party')}
              />
              <OneOf label={t('step.channel')} required list="reportingChannels" {...form.getInputProps('channel')} />
              <TextInput
                type="date"
                required
                max={today()}
                label={t('step.heardOn')}
                {...form.getInputProps('heardOn')}
              />
            </>
          )}
        </div>
        <FormEnd act={t('step.keep', { state: word('stepStates', state) })} kept={set} close={done} />
      </Stack>
    </form>
  );
}
