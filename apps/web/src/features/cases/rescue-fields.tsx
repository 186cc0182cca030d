import { Fieldset, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { today } from '../../lib/today.js';
import { choices } from '../../ui/codes.js';
import { choicesOfCountries } from '../../ui/country-codes.js';
import { useOffline } from '../offline/offline.js';
import { hosts, type SameRescue } from './intake.js';
import { compoundsQuery } from './queries.js';

/** Day, place and way of a rescue. @param of what the form gives for each of its fields */
export function RescueFields({ of }: { of: (field: keyof SameRescue) => object }) {
  const { t } = useTranslation();
  const compounds = useQuery(compoundsQuery);
  const { known } = useOffline();
  return (
    <Fieldset legend={t('log.rescue')}>
      <div className="pair">
        <TextInput type="date" label={t('log.date')} max={today()} {...of('date')} />
        <NativeSelect label={t('log.method')} data={choices('rescueMethods')} {...of('method')} />
        <NativeSelect label={t('log.country')} data={choicesOfCountries(hosts)} {...of('country')} />
        <TextInput label={t('log.place')} autoComplete="off" {...of('place')} />
        <NativeSelect
          label={t('log.compound')}
          data={[
            { value: '', label: t('people.notKnown') },
            ...(compounds.data ?? known.compounds).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...of('compoundId')}
        />
        <NativeSelect label={t('log.host')} data={choicesOfCountries(hosts)} {...of('hostCountry')} />
      </div>
    </Fieldset>
  );
}
