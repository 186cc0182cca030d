import { Button, Group, NativeSelect, Switch, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import { itemsOf } from '../../lib/paged.js';
import { today } from '../../lib/today.js';
import { choices } from '../../ui/codes.js';
import { choicesOfCountries, countryCodes } from '../../ui/country-codes.js';
import { staffQuery } from '../staff/queries.js';
import { type CaseFilters, compoundsQuery } from './queries.js';

interface Props {
  value: CaseFilters;
  onChange: (filters: CaseFilters) => void;
}

/** Which people of a long list: what stands here is in the page's memory alone, never in an address. */
export function Filters({ value, onChange }: Props) {
  const { t } = useTranslation();
  const chosen = Object.values(value).filter(Boolean).length;
  const [isOpen, setOpen] = useState(chosen > 0);
  return (
    <>
      <Group gap="xs">
        <Switch
          label={t('cases.onlyOverdue')}
          checked={value.overdue ?? false}
          onChange={({ currentTarget }) => onChange({ ...value, overdue: currentTarget.checked || undefined })}
        />
        <Button size="compact-sm" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('filters.more')}
        </Button>
        {chosen > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => onChange({})}>
            {t('filters.clear')}
          </Button>
        )}
      </Group>
      {isOpen && <All value={value} onChange={onChange} />}
    </>
  );
}

function All({ value, onChange }: Props) {
  const { t } = useTranslation();
  const { role } = useMe();
  const isOurs = role !== 'consular_officer';
  const compounds = useQuery({ ...compoundsQuery, enabled: isOurs });
  const staff = useInfiniteQuery({
    ...staffQuery({ role: 'caseworker', active: true }),
    enabled: role === 'supervisor',
  });
  const field = (name: keyof CaseFilters) => ({
    value: (value[name] as string | undefined) ?? '',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange({ ...value, [name]: currentTarget.value || undefined }),
  });
  const any = { value: '', label: t('filters.any') };
  return (
    <div className="pair" role="group" aria-label={t('filters.more')}>
      <NativeSelect label={t('filters.status')} data={[any, ...choices('caseStatuses')]} {...field('status')} />
      <NativeSelect
        label={t('log.nationality')}
        data={[any, ...choicesOfCountries(countryCodes)]}
        {...field('nationality')}
      />
      {isOurs && (
        <NativeSelect
          label={t('log.compound')}
          data={[any, ...(compounds.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
          {...field('compoundId')}
        />
      )}
      {role === 'supervisor' && (
        <NativeSelect
          label={t('cases.worker')}
          data={[any, ...itemsOf(staff.data).map(({ id, name }) => ({ value: id, label: name }))]}
          {...field('assigneeId')}
        />
      )}
      <TextInput type="date" label={t('filters.from')} max={today()} {...field('rescuedFrom')} />
      <TextInput type="date" label={t('filters.to')} max={today()} {...field('rescuedTo')} />
    </div>
  );
}
