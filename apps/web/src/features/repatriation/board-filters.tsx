import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PUT, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { type Filters, viewsQuery } from './queries.js';

/** Days without movement after which somebody counts as stuck. */
const STUCK = 14;

/** Who is stuck, and why she counts as such; what is looked for again and again is kept under a name. */
export function BoardFilters({ of, onChange }: { of: Filters; onChange: (filters: Filters) => void }) {
  const { t } = useTranslation();
  // What is not asked for is left out: two filters that ask the same are the same.
  const set = (key: keyof Filters, value: boolean | number) => {
    const { [key]: _, ...rest } = of;
    onChange(value ? { ...rest, [key]: value } : rest);
  };
  return (
    <Stack gap="sm">
      <Group gap="md" role="group" aria-label={t('views.stuck')}>
        <Checkbox
          label={t('views.blocked')}
          checked={of.blocked ?? false}
          onChange={({ currentTarget }) => set('blocked', currentTarget.checked)}
        />
        <Checkbox
          label={t('views.overdue')}
          checked={of.overdue ?? false}
          onChange={({ currentTarget }) => set('overdue', currentTarget.checked)}
        />
        <Checkbox
          label={t('board.stuck', { days: STUCK })}
          checked={of.stuckForDays !== undefined}
          onChange={({ currentTarget }) => set('stuckForDays', currentTarget.checked ? STUCK : 0)}
        />
      </Group>
      <Views of={of} onChange={onChange} />
    </Stack>
  );
}

function Views({ of, onChange }: { of: Filters; onChange: (filters: Filters) => void }) {
  const { t } = useTranslation();
  const kept = useQuery(viewsQuery);
  const [name, setName] = useState<string | null>(null);
  const keep = useAct((views: readonly Schema['SavedView'][]) =>
    PUT('/api/v1/repatriation/views', {
      params: { header: { 'If-Match': `"${kept.data!.version}"` } },
      body: { views: [...views] },
    }),
  );
  if (!kept.data) return null;
  const { views } = kept.data;
  const current = views.find((one) => isSame(one, of));
  const isAny = Object.keys(of).length > 0;
  return (
    <>
      <Group gap="xs" role="group" aria-label={t('views.kept')}>
        {views.map((one) => (
          <Button
            key={one.name}
            size="compact-sm"
            variant={one === current ? 'filled' : 'light'}
            aria-pressed={one === current}
            onClick={() => {
              const { name: _, ...filters } = one;
              onChange(filters);
            }}
          >
            <bdi>{one.name}</bdi>
          </Button>
        ))}
        {current && (
          <Button
            size="compact-sm"
            variant="subtle"
            loading={keep.isPending}
            onClick={() => keep.mutate(views.filter((one) => one !== current))}
          >
            {t('views.forget')}
          </Button>
        )}
        {isAny && !current && name === null && (
          <Button size="compact-sm" variant="subtle" onClick={() => setName('')}>
            {t('views.keep')}
          </Button>
        )}
      </Group>
      {name !== null && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            keep.mutate([...views, { name: name.trim(), ...of }], { onSuccess: () => setName(null) });
          }}
        >
          <Group align="flex-end" gap="xs">
            <TextInput
              required
              maxLength={60}
              label={t('views.name')}
              description={t('views.nameHow')}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <Button type="submit" loading={keep.isPending}>
              {t('views.save')}
            </Button>
            <Button variant="subtle" onClick={() => setName(null)}>
              {t('app.close')}
            </Button>
          </Group>
        </form>
      )}
      {keep.error && <Problem error={keep.error} />}
    </>
  );
}

const isSame = (view: Filters, of: Filters): boolean =>
  (['repatriationStatus', 'blocked', 'overdue', 'stuckForDays'] as const).every((key) => view[key] === of[key]);
