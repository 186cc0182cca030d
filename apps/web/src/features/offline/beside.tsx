import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../lib/api.js';
import { type Act, again, broughtTo, changed, type Found } from '../../lib/drawer/queue.js';
import { useAct } from '../../ui/act.js';
import { word } from '../../ui/codes.js';
import { PersonName } from '../../ui/names.js';
import { useNaming } from '../../ui/places.js';
import { Problem } from '../../ui/problem.js';
import { correctionOf, differences, type Field, type Fields, fieldsOf } from './likeness.js';
import { following, replace, send, useOffline } from './offline.js';

type Person = Extract<Found, { kind: 'person' }>['theirs'];
type Consent = Extract<Found, { kind: 'consent' }>['theirs'];

/** What she wrote and what stands on the server, side by side: nothing is sent or dropped until she chose. */
export const Beside = ({ act, found }: { act: Act; found: Found }) =>
  found.kind === 'person' ? (
    <BesideHer act={act} theirs={found.theirs} />
  ) : (
    <BesideWord act={act} theirs={found.theirs} />
  );

function useShown() {
  const { t } = useTranslation();
  const naming = useNaming();
  const { known } = useOffline();
  const shown: { [F in Field]: (value: Fields[F], theirs: Person) => string } = {
    name: (value) => value,
    nationalities: naming.nationalities,
    sex: (value) => word('sexes', value),
    birthDate: (value) => value,
    date: (value) => value,
    method: (value) => word('rescueMethods', value),
    country: naming.country,
    place: (value) => value,
    hostCountry: naming.country,
    compoundId: (id, { compound }) =>
      compound?.id === id ? compound.name : (known.compounds.find((one) => one.id === id)?.name ?? id),
    vulnerabilities: (values) => values.map((one) => word('vulnerabilities', one)).join(', '),
  };
  return (field: Field, fields: Partial<Fields>, theirs: Person): string =>
    fields[field] === undefined ? t('people.notKnown') : shown[field](fields[field] as never, theirs);
}

function BesideHer({ act, theirs }: { act: Act; theirs: Person }) {
  const { t } = useTranslation();
  const show = useShown();
  const { acts } = useOffline();
  const [chosen, setChosen] = useState<ReadonlySet<Field>>(new Set());
  const mine = act.what.kind === 'consent' ? {} : (act.what as { body: Schema['OpenCase'] }).body;
  const [hers, others] = [fieldsOf(mine), fieldsOf(theirs)];
  const differing = differences(mine, theirs);
  const choose = (field: Field, isMine: boolean) =>
    setChosen((before) => new Set(isMine ? [...before, field] : [...before].filter((one) => one !== field)));
  const isAnother = useAct(async () => {
    await replace([again(act, [theirs.id])]);
    await send();
  });
  const isHer = useAct(async () => {
    const body = correctionOf(mine, theirs, chosen);
    const of = { case: theirs.id };
    const consents = act.what.kind === 'case' ? (act.what.body.consents ?? []) : [];
    await replace(
      [
        ...broughtTo(acts, act.id, theirs.id),
        ...(body ? [following({ kind: 'correction', of, version: theirs.version, body }, act)] : []),
        ...consents
          .filter(({ decision }) => decision !== 'not_asked')
          .map((consent) => following({ kind: 'consent', of, body: consent }, act)),
      ].map((one, n) => ({ ...one, n: act.n + n / 100 })),
      [act],
    );
    await send();
  });
  return (
    <Stack gap="sm" mt="sm">
      <Text fw={600}>{t('offline.mayBeHer', { number: theirs.caseNumber })}</Text>
      <div className="beside" role="table" aria-label={t('offline.states.conflict')}>
        <div role="row" className="beside-row">
          <span role="columnheader" />
          <strong role="columnheader">{t('offline.mine')}</strong>
          <strong role="columnheader">{t('offline.theirs')}</strong>
        </div>
        {(Object.keys({ ...hers, ...others }) as Field[]).map((field) => (
          <div role="row" className="beside-row" key={field} data-differs={differing.includes(field)}>
            <span role="rowheader">{t(`offline.fields.${field}`)}</span>
            {(['mine', 'theirs'] as const).map((whose) => {
              const said = show(field, whose === 'mine' ? hers : others, theirs);
              const text = field === 'name' ? <PersonName names={[{ full: said }]} /> : <bdi>{said}</bdi>;
              return (
                <span role="cell" key={whose}>
                  {differing.includes(field) ? (
                    <Radio
                      name={`${act.id} ${field}`}
                      label={text}
                      checked={chosen.has(field) === (whose === 'mine')}
                      onChange={() => choose(field, whose === 'mine')}
                    />
                  ) : (
                    text
                  )}
                </span>
              );
            })}
          </div>
        ))}
      </div>
      {(isHer.error ?? isAnother.error) && <Problem error={isHer.error ?? isAnother.error} />}
      <Group gap="xs">
        <Button size="compact-md" loading={isHer.isPending} onClick={() => isHer.mutate()}>
          {t('offline.isHer')}
        </Button>
        {act.what.kind === 'case' && (
          <Button size="compact-md" variant="default" loading={isAnother.isPending} onClick={() => isAnother.mutate()}>
            {t('offline.isAnother')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function BesideWord({ act, theirs }: { act: Act; theirs: Consent }) {
  const { t } = useTranslation();
  const mine = (act.what as { body: Schema['ConsentInput'] }).body;
  const keepMine = useAct(async () => {
    // Said anew: what may have arrived before counts no more since then.
    await replace([again(changed(act, act.what), [theirs.id])]);
    await send();
  });
  const keepTheirs = useAct(() => replace([], [act]));
  return (
    <Stack gap="sm" mt="sm">
      <Text fw={600}>{t('offline.saidSince', { purpose: word('consentPurposes', mine.purpose) })}</Text>
      <div className="beside" role="table" aria-label={t('offline.states.conflict')}>
        {(
          [
            ['mine', mine.decision, new Date(act.at)],
            ['theirs', theirs.decision, new Date(theirs.recordedAt)],
          ] as const
        ).map(([whose, decision, when]) => (
          <div role="row" className="beside-row" key={whose}>
            <strong role="rowheader">{t(`offline.${whose}`)}</strong>
            <span role="cell">{word('consentDecisions', decision)}</span>
            <span role="cell">{when.toLocaleString()}</span>
          </div>
        ))}
      </div>
      {keepMine.error && <Problem error={keepMine.error} />}
      <Group gap="xs">
        <Button size="compact-md" loading={keepMine.isPending} onClick={() => keepMine.mutate()}>
          {t('offline.mineCounts')}
        </Button>
        <Button size="compact-md" variant="default" loading={keepTheirs.isPending} onClick={() => keepTheirs.mutate()}>
          {t('offline.theirsCounts')}
        </Button>
      </Group>
    </Stack>
  );
}
