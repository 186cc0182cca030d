import { Button, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { body, DELETE, once, POST, type Schema } from '../../lib/api.js';
import { today } from '../../lib/today.js';
import { Act, Sure, useAct } from '../../ui/act.js';
import { Phrase } from '../../ui/asked.js';
import { choices, word } from '../../ui/codes.js';
import { FormEnd } from '../../ui/form-end.js';
import { moneyIn } from '../../ui/money.js';
import { When } from '../../ui/when.js';
import { Fact } from './fact.js';
import type { Way } from './queries.js';

type Clock = NonNullable<Way['overstay']>;

/** The clock is said whole each time: what is not changed is sent as it stood, and refused where it stands so no more. */
const say = (caseId: string, { lastLawfulDay, endedOn, payer, waivers, version }: Schema['OverstayInput']) =>
  body(
    POST('/api/v1/cases/{id}/repatriation/overstay', {
      params: { path: { id: caseId } },
      body: { lastLawfulDay, endedOn: endedOn || null, payer: payer || null, waivers: waivers ?? [], version },
      headers: once(),
    }),
  );

/** Since when she stays without a right to, what that costs by now, and how much of it she was let off. */
export function Overstay({ of, maySay }: { of: Way; maySay: boolean }) {
  const { t, i18n } = useTranslation();
  const clock = of.overstay;
  const waived = clock?.waivers?.reduce((sum, { share }) => sum + share, 0) ?? 0;
  const money = (amount: number) => moneyIn(i18n.language, amount, clock!.currency!);
  return (
    <Fact
      title={t('overstay.title')}
      act={maySay && t(clock ? 'overstay.change' : 'overstay.say')}
      form={(close) => <ClockForm caseId={of.id} clock={clock} done={close} />}
    >
      {!clock && <Text size="sm">{t('overstay.none')}</Text>}
      {clock && (
        <>
          <Text size="sm">
            {t('overstay.lastDay')}: <When at={clock.lastLawfulDay} />
            {clock.endedOn && (
              <>
                {' · '}
                {t('overstay.endedOn')}: <When at={clock.endedOn} />
              </>
            )}
            {` · ${t('overstay.days', { count: clock.days })}`}
          </Text>
          <Text size="sm">
            {clock.currency === null
              ? t('overstay.noRate')
              : clock.waived
                ? t('overstay.dueOf', { amount: money(clock.amount!), waived: money(clock.waived), due: money(clock.due!) }) // prettier-ignore
                : t('overstay.due', { due: money(clock.due!) })}
            {clock.payer && ` · ${t('step.payer')} ${word('payers', clock.payer)}`}
          </Text>
          {clock.waivers?.map((one, n) => (
            <div className="since" key={n}>
              <Text size="sm" className="long">
                {t('overstay.waived', { share: one.share })}: <bdi>{one.authority}</bdi>, <When at={one.on} isPast />
                {one.reference && (
                  <>
                    {' · '}
                    <bdi>{one.reference}</bdi>
                  </>
                )}
              </Text>
              {maySay && (
                <Act
                  size="compact-sm"
                  variant="subtle"
                  run={() => say(of.id, { ...clock, waivers: clock.waivers!.filter((other) => other !== one) })}
                >
                  {t('overstay.takeBack')}
                </Act>
              )}
            </div>
          ))}
          {maySay && (
            <Group gap="xs" className="no-print">
              {waived < 100 && <Waiving caseId={of.id} clock={clock} left={100 - waived} />}
              <Sure
                size="compact-sm"
                variant="subtle"
                act={t('overstay.mistake')}
                yes={t('overstay.mistakeYes')}
                run={() => DELETE('/api/v1/cases/{id}/repatriation/overstay', { params: { path: { id: of.id } } })}
              >
                <Text>{t('overstay.mistakeEffect')}</Text>
              </Sure>
            </Group>
          )}
        </>
      )}
    </Fact>
  );
}

function ClockForm({ caseId, clock, done }: { caseId: string; clock: Clock | null; done: () => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: {
      lastLawfulDay: clock?.lastLawfulDay ?? '',
      endedOn: clock?.endedOn ?? '',
      payer: (clock?.payer ?? '') as string,
    },
  });
  const save = useAct((said: typeof form.values) =>
    say(caseId, { ...said, waivers: clock?.waivers ?? [], version: clock?.version } as Schema['OverstayInput']),
  );
  return (
    <form onSubmit={form.onSubmit((said) => save.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" mt="xs" align="flex-start">
        <div className="pair">
          <TextInput
            type="date"
            required
            label={t('overstay.lastDay')}
            description={t('overstay.lastDayHow')}
            {...form.getInputProps('lastLawfulDay')}
          />
          <TextInput
            type="date"
            min={form.values.lastLawfulDay}
            label={t('overstay.endedOn')}
            description={t('overstay.endedOnHow')}
            {...form.getInputProps('endedOn')}
          />
          <NativeSelect
            label={t('step.payer')}
            data={[{ value: '', label: t('people.notKnown') }, ...choices('payers')]}
            {...form.getInputProps('payer')}
          />
        </div>
        <FormEnd kept={save} close={done} />
      </Stack>
    </form>
  );
}

/** @param left percent of the fine that nobody has let her off yet */
function Waiving(of: { caseId: string; clock: Clock; left: number }) {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure();
  if (isOpen) return <WaiverForm {...of} done={close} />;
  return (
    <Button variant="light" size="compact-sm" onClick={open}>
      {t('overstay.waive')}
    </Button>
  );
}

function WaiverForm({ caseId, clock, left, done }: { caseId: string; clock: Clock; left: number; done: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { share: left, authority: '', on: today(), reference: '' } });
  const save = useAct(({ reference, ...said }: typeof form.values) =>
    say(caseId, {
      ...clock,
      waivers: [...(clock.waivers ?? []), { ...said, reference: reference.trim() || null }],
    }),
  );
  return (
    <form className="wide" onSubmit={form.onSubmit((said) => save.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" mt="xs" align="flex-start">
        <div className="pair">
          <NumberInput
            label={t('overstay.share')}
            description={t('overstay.shareHow')}
            required
            min={1}
            max={left}
            allowDecimal={false}
            hideControls
            {...form.getInputProps('share')}
          />
          <Phrase label={t('overstay.authority')} required {...form.getInputProps('authority')} />
          <TextInput type="date" required max={today()} label={t('entries.on')} {...form.getInputProps('on')} />
          <TextInput
            label={t('overstay.reference')}
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps('reference')}
          />
        </div>
        <FormEnd kept={save} close={done} />
      </Stack>
    </form>
  );
}
