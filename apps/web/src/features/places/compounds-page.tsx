import { Button, Loader, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNaming } from '../../ui/places.js';
import { Problem } from '../../ui/problem.js';
import { CompoundMap, type Mark } from './compound-map.js';
import { type Compound, everyCompoundQuery, inAnotherScript } from './queries.js';

/** Where people were held: on a map and in a table that say the same. */
export function CompoundsPage() {
  const { t } = useTranslation();
  const compounds = useQuery(everyCompoundQuery);
  return (
    <Stack className="wide">
      <Title order={1}>{t('places.compounds')}</Title>
      {compounds.error && <Problem error={compounds.error} />}
      {compounds.isPending && <Loader aria-label={t('app.loading')} />}
      {compounds.data && <Both of={compounds.data} />}
    </Stack>
  );
}

function Both({ of }: { of: readonly Compound[] }) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [area, setArea] = useState<string | null>(null);
  const sought = q.trim().toLowerCase();
  const shown = of.filter(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase().includes(sought)));
  const choose = (id: string) => {
    setChosen(id);
    setArea(of.find((one) => one.id === id)?.country ?? null);
  };
  if (!of.length) return <Text>{t('map.none')}</Text>;
  return (
    <div className="beside">
      <CompoundMap marks={shown.flatMap(markOf)} chosen={chosen} onChoose={choose} area={area} onArea={setArea} />
      <Stack gap="sm">
        <TextInput
          type="search"
          label={t('map.find')}
          value={q}
          onChange={({ currentTarget }) => setQ(currentTarget.value)}
        />
        <Table aria-label={t('places.compounds')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('map.name')}</Table.Th>
              <Table.Th>{t('map.where')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((one) => (
              <Row key={one.id} of={one} isChosen={one.id === chosen} onChoose={choose} />
            ))}
          </Table.Tbody>
        </Table>
        {!shown.length && <Text>{t('map.noneFound')}</Text>}
      </Stack>
    </div>
  );
}

function Row({ of, isChosen, onChoose }: { of: Compound; isChosen: boolean; onChoose: (id: string) => void }) {
  const { t, i18n } = useTranslation();
  const naming = useNaming();
  const far = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 });
  const isPlaced = of.latitude !== null && of.longitude !== null;
  return (
    <Table.Tr>
      <Table.Td>
        {isPlaced ? (
          <Button
            variant={isChosen ? 'light' : 'subtle'}
            size="compact-md"
            aria-pressed={isChosen}
            title={t('map.show')}
            onClick={() => onChoose(of.id)}
          >
            <bdi>{of.name}</bdi>
          </Button>
        ) : (
          <Text span fw={600} px="xs">
            <bdi>{of.name}</bdi>
          </Text>
        )}
        <Text size="sm" c="dimmed" px="xs">
          {of.aliases.map((one, n) => (
            <Fragment key={one}>
              {n > 0 && ' · '}
              <bdi>{one}</bdi>
            </Fragment>
          ))}
        </Text>
      </Table.Td>
      <Table.Td>
        {[of.admin1, of.country && naming.country(of.country)].filter(Boolean).join(', ') || t('map.unknown')}
        <Text size="sm" c="dimmed">
          {isPlaced
            ? of.uncertaintyMetres !== null && t('map.within', { far: far.format(of.uncertaintyMetres / 1000) })
            : t('map.notPlaced')}
        </Text>
        {!of.verified && <Text size="sm">{t('map.unverified')}</Text>}
      </Table.Td>
    </Table.Tr>
  );
}

/** What of a compound stands on a map: nothing, where nobody knows where it is. */
const markOf = (of: Compound): Mark[] =>
  of.latitude === null || of.longitude === null
    ? []
    : [
        {
          id: of.id,
          country: of.country,
          name: of.name,
          otherName: inAnotherScript(of),
          latitude: of.latitude,
          longitude: of.longitude,
          metres: of.uncertaintyMetres,
        },
      ];
