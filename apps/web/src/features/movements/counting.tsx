import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { once, POST, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { choices } from '../../ui/codes.js';
import { PersonName } from '../../ui/names.js';
import { Problem } from '../../ui/problem.js';
import { Standing } from './person.js';
import type { Traveller } from './queries.js';

/** Heads are counted twice: who left, and who arrived. `from`: whom it takes. `bars`: whether one who is not cleared is left out. */
export const countings = {
  'movement.depart': { words: 'depart', from: ['listed', 'no_show'], bars: true },
  'movement.arrive': { words: 'arrive', from: ['aboard', 'not_arrived'], bars: false },
} as const satisfies Record<string, { words: string; from: readonly Traveller['state'][]; bars: boolean }> as Record<
  'movement.depart' | 'movement.arrive',
  { words: 'depart' | 'arrive'; from: readonly Traveller['state'][]; bars: boolean }
>;
const reasons = {
  depart: [
    'changed_mind',
    'ill',
    'detained',
    'document_problem',
    'boarding_refused',
    'not_brought',
    'missing',
    'other',
  ],
  arrive: ['changed_mind', 'ill', 'detained', 'left_on_the_way', 'missing', 'other'],
} as const;

/** All who may go are ticked, and whoever is not there is unticked: why, or nothing while she may still come. */
export function Counting({
  verb,
  journeyId,
  people,
  onDone,
}: {
  verb: keyof typeof countings;
  journeyId: string;
  people: readonly Traveller[];
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { words, bars } = countings[verb];
  const isKept = (one: Traveller) => bars && !one.cleared;
  const [there, setThere] = useState<ReadonlySet<string>>(
    new Set(people.filter((one) => !isKept(one) && one.state !== 'no_show').map(({ caseId }) => caseId)),
  );
  const [why, setWhy] = useState<Readonly<Record<string, string>>>({});
  const [at, setAt] = useState('');
  const absent = people.flatMap(({ caseId }) =>
    !there.has(caseId) && why[caseId] ? [{ caseId, reason: why[caseId] } as Schema['AbsenceInput']] : [],
  );
  const count = useAct(() => {
    const said = { caseIds: [...there], ...(at && { at: new Date(at).toISOString() }) };
    const path = { params: { path: { id: journeyId } }, headers: once() };
    return words === 'depart'
      ? POST('/api/v1/movements/{id}/depart', { ...path, body: { ...said, noShows: absent } })
      : POST('/api/v1/movements/{id}/arrive', { ...path, body: { ...said, notArrived: absent } });
  });
  const tick = (caseId: string, on: boolean) => {
    const next = new Set(there);
    if (on) next.add(caseId);
    else next.delete(caseId);
    setThere(next);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        count.mutate(undefined, { onSuccess: onDone });
      }}
    >
      <Stack gap="sm">
        <Text>{t(`journeys.count.${words}.how`)}</Text>
        <div>
          {people.map((one) => (
            <div className="row" key={one.id}>
              <Checkbox
                label={
                  <>
                    <PersonName names={one.names} /> · {one.caseNumber}
                  </>
                }
                checked={there.has(one.caseId)}
                disabled={isKept(one)}
                onChange={({ currentTarget }) => tick(one.caseId, currentTarget.checked)}
              />
              {isKept(one) && <Standing of={one} />}
              {!there.has(one.caseId) && !isKept(one) && (
                <NativeSelect
                  mt="xs"
                  size="xs"
                  aria-label={`${t('journeys.whyAbsent')} ${one.caseNumber}`}
                  data={[{ value: '', label: t('journeys.later') }, ...choices('absenceReasons', reasons[words])]}
                  value={why[one.caseId] ?? ''}
                  onChange={({ currentTarget }) => setWhy({ ...why, [one.caseId]: currentTarget.value })}
                />
              )}
            </div>
          ))}
        </div>
        <div className="pair">
          <TextInput
            type="datetime-local"
            label={t('journeys.at')}
            description={t('journeys.now')}
            value={at}
            onChange={({ currentTarget }) => setAt(currentTarget.value)}
          />
        </div>
        {count.error && <Problem error={count.error} />}
        <Group gap="xs">
          <Button type="submit" loading={count.isPending} disabled={!there.size && !absent.length}>
            {t(`journeys.count.${words}.now`, { count: there.size })}
          </Button>
          <Button variant="subtle" onClick={onDone}>
            {t('app.close')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
