import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { geoCentroid } from 'd3-geo';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { near } from 'virtual:shapes';
import type { Schema } from '../../lib/api.js';
import { CompoundMap, type Mark } from '../places/compound-map.js';
import { everyCompoundQuery, inAnotherScript } from '../places/queries.js';

/**
 * The rows of a report where they lie. A place whose number the report does not show is a hollow dot of no size: whether
 * few or none came from there is not told.
 */
export function ReportMap({ of, by }: { of: Schema['Report']; by: 'compound' | 'country' | 'hostCountry' }) {
  const { t } = useTranslation();
  const [area, setArea] = useState<string | null>(null);
  const compounds = useQuery({ ...everyCompoundQuery, enabled: by === 'compound' });
  const values = new Map(of.rows.map(({ key, value }) => [key[by === 'compound' ? 'compoundId' : by], value]));
  const marks: Mark[] =
    by === 'compound'
      ? (compounds.data ?? []).flatMap((one) => {
          const { id, country, name, latitude, longitude, uncertaintyMetres: metres } = one;
          if (latitude === null || longitude === null) return [];
          const value = values.get(id) ?? null;
          return [{ id, country, name, otherName: inAnotherScript(one), latitude, longitude, metres, value }];
        })
      : near.map((shape) => {
          const country = shape.properties?.country ?? '';
          const [longitude, latitude] = geoCentroid(shape);
          const value = values.get(country) ?? null;
          return { id: country, country, name: '', otherName: null, latitude, longitude, metres: null, value };
        });
  if (by === 'compound' && !compounds.data) return null;
  const placed = new Set(marks.map(({ id }) => id));
  const elsewhere = [...values.keys()].filter((id) => id === null || id === undefined || !placed.has(id)).length;
  return (
    <>
      <CompoundMap marks={marks} area={area} onArea={setArea} />
      <Text size="sm">
        {marks.some(({ value }) => value === null) && `${t(of.method === 'exact' ? 'map.nobody' : 'map.hollow')} `}
        {elsewhere > 0 && t('map.elsewhere', { count: elsewhere })}
      </Text>
    </>
  );
}
