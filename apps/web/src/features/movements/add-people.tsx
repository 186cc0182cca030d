import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { once, POST, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { choices, word } from '../../ui/codes.js';
import { Listed } from '../../ui/more.js';
import { PersonName } from '../../ui/names.js';
import { useNaming } from '../../ui/places.js';
import { Problem } from '../../ui/problem.js';
import { candidatesQuery } from './queries.js';

type Status = Schema['CaseView']['repatriation']['status'];
const statuses = ['identified', 'notified', 'verified', 'documented', 'cleared', 'booked'] as const;

/** Many at once: found by name or by how far they are, ticked, and written down together. */
export function AddPeople({ journeyId, on }: { journeyId: string; on: ReadonlySet<string> }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const [q, setQ] = useState('');
  const [asked] = useDebouncedValue(q.trim(), 300);
  const [status, setStatus] = useState<Status | ''>('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const found = useInfiniteQuery(candidatesQuery(asked, status));
  const add = useAct(() =>
    POST('/api/v1/movements/{id}/people', {
      params: { path: { id: journeyId } },
      body: { people: chosen.map((caseId) => ({ caseId })) },
      headers: once(),
    }),
  );
  return (
    <Stack gap="sm">
      <div className="pair">
        <TextInput
          type="search"
          label={t('cases.find')}
          value={q}
          onChange={({ currentTarget }) => setQ(currentTarget.value)}
        />
        <NativeSelect
          label={t('journeys.howFar')}
          data={[{ value: '', label: t('board.all') }, ...choices('repatriationStatuses', statuses)]}
          value={status}
          onChange={({ currentTarget }) => setStatus(currentTarget.value as Status | '')}
        />
      </div>
      <Checkbox.Group aria-label={t('journeys.add')} value={[...chosen]} onChange={setChosen}>
        <Listed of={found} empty={t('cases.noneFound')}>
          {(items) =>
            items
              .filter(({ id }) => !on.has(id))
              .map((one) => (
                <div className="row" key={one.id}>
                  <Checkbox
                    value={one.id}
                    label={<PersonName names={one.person.names} />}
                    description={[
                      naming.nationalities(one.person.nationalities),
                      word('repatriationStatuses', one.repatriation.status),
                      one.caseNumber,
                    ].join(' · ')}
                  />
                </div>
              ))
          }
        </Listed>
      </Checkbox.Group>
      {add.error && <Problem error={add.error} />}
      <div>
        <Button
          disabled={!chosen.length}
          loading={add.isPending}
          onClick={() => add.mutate(undefined, { onSuccess: () => setChosen([]) })}
        >
          {t('journeys.addThem', { count: chosen.length })}
        </Button>
      </div>
    </Stack>
  );
}
