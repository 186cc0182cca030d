import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, GET, once, POST, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';
import { today } from '../../lib/today.js';
import { useAct } from '../../ui/act.js';
import { Lines, OneOf, Phrase } from '../../ui/asked.js';
import { word } from '../../ui/codes.js';
import { FormEnd } from '../../ui/form-end.js';
import { When } from '../../ui/when.js';
import { By, Entries, Facts, filledIn } from './entries.js';
import { amountOf, choicesOfCurrencies, currencyOf, moneyIn } from '../../ui/money.js';
import type { CaseView } from './queries.js';

type Claim = Schema['ClaimView'];

const claimsQuery = (id: string) =>
  pages(['case', id, 'claims'], (at) =>
    body(GET('/api/v1/cases/{id}/claims', { params: { path: { id }, query: { limit: 50, ...at } } })),
  );

/** Money that somebody says is owed, as it was said. Nothing is added up: that it is claimed makes it no debt. */
export function Claims({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const claims = useInfiniteQuery({ ...claimsQuery(of.id), select: ({ pages: all, ...rest }) => ({ ...rest, pages: [{ items: byFirst(all.flatMap(({ items }) => items)) }] }) }); // prettier-ignore
  const mayAdd = of.can.includes('entry.add');
  return (
    <Entries
      of={claims}
      empty={t('claims.none')}
      act={mayAdd && t('claims.add')}
      form={(close) => <ClaimForm of={of} done={close} />}
      since={({ since, ...one }) => (
        <>
          {since.map((later) => (
            <div className="since" key={later.id}>
              <Line of={later} />
              <By of={later} />
            </div>
          ))}
          {mayAdd && <WhatBecame of={of} about={one} />}
        </>
      )}
    >
      {(one) => <Line of={one} />}
    </Entries>
  );
}

/** Each first line with what was said about it since, the earliest first. @param all the latest first */
function byFirst(all: readonly Claim[]): (Claim & { since: Claim[] })[] {
  const lines = new Map(all.map((one) => [one.id, { ...one, since: [] as Claim[] }]));
  const firstOf = (one: Claim): Claim => {
    const before = one.about && lines.get(one.about);
    return before ? firstOf(before) : one;
  };
  for (const one of all.toReversed()) {
    const first = firstOf(one);
    if (first.id !== one.id) lines.get(first.id)!.since.push(one);
  }
  return [...lines.values()].filter((one) => firstOf(one).id === one.id);
}

function Line({ of }: { of: Claim }) {
  const { i18n } = useTranslation();
  return (
    <>
      <Text fw={600}>
        <bdi>{moneyIn(i18n.language, of.amount, of.currency)}</bdi> · {word('claimStates', of.state ?? 'claimed')}
      </Text>
      <Text size="sm">
        {word('claimKinds', of.kind)}
        {of.on && (
          <>
            {' · '}
            <When at={of.on} isPast />
          </>
        )}
      </Text>
      <Facts
        of={[
          ['claims.claimedBy', of.claimedBy],
          ['claims.paidBy', of.paidBy],
          ['entries.note', of.note],
        ]}
      />
    </>
  );
}

function WhatBecame({ of, about }: { of: CaseView; about: Claim }) {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure();
  if (isOpen) return <ClaimForm of={of} about={about} done={close} />;
  return (
    <Button className="no-print" variant="subtle" size="compact-sm" onClick={open}>
      {t('claims.became')}
    </Button>
  );
}

/** @param about the line that this one puts right, or says what became of */
function ClaimForm({ of, about, done }: { of: CaseView; about?: Claim; done: () => void }) {
  const { t, i18n } = useTranslation();
  const form = useForm({
    initialValues: {
      kind: about?.kind ?? '',
      state: about ? '' : 'claimed',
      amount: about?.amount ?? '',
      currency: about?.currency ?? currencyOf(of.hostCountry),
      on: '',
      claimedBy: about?.claimedBy ?? '',
      paidBy: '',
      note: '',
    },
    validate: { amount: (typed) => (amountOf(typed) === null ? t('claims.amountHow') : null) },
  });
  const add = useAct((said: typeof form.values) =>
    POST('/api/v1/cases/{id}/claims', {
      params: { path: { id: of.id } },
      body: { ...filledIn(said), amount: amountOf(said.amount), ...(about && { about: about.id }) } as Schema['ClaimInput'], // prettier-ignore
      headers: once(),
    }),
  );
  return (
    <form onSubmit={form.onSubmit((said) => add.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" my="sm" align="flex-start">
        <div className="pair">
          <OneOf label={t('claims.kind')} required list="claimKinds" {...form.getInputProps('kind')} />
          <OneOf label={t('claims.state')} required list="claimStates" {...form.getInputProps('state')} />
          <TextInput
            label={t('claims.amount')}
            required
            inputMode="decimal"
            autoComplete="off"
            dir="ltr"
            {...form.getInputProps('amount')}
          />
          <NativeSelect
            label={t('claims.currency')}
            data={choicesOfCurrencies(i18n.language, form.values.currency)}
            {...form.getInputProps('currency')}
          />
          <Phrase label={t('claims.claimedBy')} {...form.getInputProps('claimedBy')} />
          <Phrase label={t('claims.paidBy')} {...form.getInputProps('paidBy')} />
          <TextInput type="date" max={today()} label={t('entries.on')} {...form.getInputProps('on')} />
        </div>
        <Lines label={t('entries.note')} maxLength={10_000} dir="auto" {...form.getInputProps('note')} />
        <FormEnd kept={add} close={done} />
      </Stack>
    </form>
  );
}
