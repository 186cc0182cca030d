import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { repatriationSteps } from '#platform/codes';
import { DELETE, once, POST, type Schema } from '../../lib/api.js';
import { Act, useAct } from '../../ui/act.js';
import { CaseLink } from '../../ui/case-link.js';
import { choices, word } from '../../ui/codes.js';
import { PersonName } from '../../ui/names.js';
import { useNaming } from '../../ui/places.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { FitnessForm } from '../repatriation/fitness.js';
import type { Traveller } from './queries.js';

/** One person on a journey: whether she may go, and if not, what she waits for. */
export function Person({ of, journeyId, may }: { of: Traveller; journeyId: string; may: ReadonlySet<string> }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const [asks, setAsks] = useState(false);
  const [saysFit, { toggle: toggleFit, close: closeFit }] = useDisclosure();
  const waitsForFitness = of.waitsFor.some(({ condition }) => condition === 'fitness');
  const isThere = of.state === 'listed' || of.state === 'no_show';
  const at = of.arrivedAt ?? of.departedAt;
  return (
    <div className="row">
      <Group justify="space-between" gap="xs" align="flex-start">
        <div className="grow">
          <CaseLink id={of.caseId} fw={600}>
            <PersonName names={of.names} />
          </CaseLink>
          <Text size="sm" c="dimmed">
            {[word('sexes', of.sex), naming.nationalities(of.nationalities), of.caseNumber].join(' · ')}
          </Text>
        </div>
        <span className="tag">{word('travellerStates', of.state)}</span>
      </Group>
      {at && (
        <Text size="sm">
          <When at={at} withTime />
        </Text>
      )}
      {of.absence && (
        <Text size="sm">
          {word('absenceReasons', of.absence.reason)}
          {of.absence.note && `: ${of.absence.note}`}
        </Text>
      )}
      {isThere && <Standing of={of} />}
      {(!!of.needs?.length || of.accompaniedBy) && (
        <Text size="sm">
          {[
            of.needs?.map((one) => word('travelNeeds', one)).join(', '),
            of.accompaniedBy && t('journeys.with', { name: of.accompaniedBy }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      )}
      {isThere && may.has('movement.board') && (
        <Group gap="xs" mt="xs" className="no-print">
          <Button size="compact-sm" variant="subtle" aria-expanded={asks} onClick={() => setAsks(!asks)}>
            {t('journeys.needs')}
          </Button>
          {waitsForFitness && (
            <Button size="compact-sm" variant="subtle" aria-expanded={saysFit} onClick={toggleFit}>
              {t('fitness.say')}
            </Button>
          )}
          <Act
            size="compact-sm"
            variant="subtle"
            run={() =>
              DELETE('/api/v1/movements/{id}/people/{caseId}', {
                params: { path: { id: journeyId, caseId: of.caseId } },
              })
            }
          >
            {t('journeys.takeOff')}
          </Act>
        </Group>
      )}
      {saysFit && <FitnessForm caseId={of.caseId} done={closeFit} />}
      {asks && <Needs of={of} journeyId={journeyId} onDone={() => setAsks(false)} />}
    </div>
  );
}

/** In words: that she may go, or each thing that is still in the way. */
export function Standing({ of }: { of: Traveller }) {
  const { t } = useTranslation();
  if (of.cleared) return <Text size="sm">✓ {t('journeys.cleared')}</Text>;
  const bars = of.waitsFor.map(({ condition, blockReason }) => {
    const isStep = (repatriationSteps as readonly string[]).includes(condition);
    const name = isStep ? word('repatriationSteps', condition) : t(`journeys.waits.${condition}`);
    return blockReason ? `${name} (${word('blockReasons', blockReason)})` : name;
  });
  return (
    <Text size="sm" className="late">
      {t('journeys.waitsFor')} {bars.join('; ')}
    </Text>
  );
}
function Needs({ of, journeyId, onDone }: { of: Traveller; journeyId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const [needs, setNeeds] = useState<string[]>(of.needs ?? []);
  const [accompaniedBy, setAccompaniedBy] = useState(of.accompaniedBy ?? '');
  const save = useAct(() =>
    POST('/api/v1/movements/{id}/people', {
      params: { path: { id: journeyId } },
      body: {
        people: [{ caseId: of.caseId, needs, accompaniedBy: accompaniedBy.trim() || null } as Schema['TravellerInput']],
      },
      headers: once(),
    }),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined, { onSuccess: onDone });
      }}
    >
      <Stack gap="sm" mt="xs" align="flex-start">
        <Checkbox.Group aria-label={t('journeys.needs')} value={needs} onChange={setNeeds}>
          <Group gap="sm">
            {choices('travelNeeds').map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </Group>
        </Checkbox.Group>
        <TextInput
          label={t('journeys.accompaniedBy')}
          maxLength={200}
          value={accompaniedBy}
          onChange={({ currentTarget }) => setAccompaniedBy(currentTarget.value)}
        />
        {save.error && <Problem error={save.error} />}
        <Button type="submit" size="compact-md" loading={save.isPending}>
          {t('journeys.save')}
        </Button>
      </Stack>
    </form>
  );
}
