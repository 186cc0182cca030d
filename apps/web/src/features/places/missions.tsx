import { Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { word } from '../../ui/codes.js';
import { Listed } from '../../ui/more.js';
import { useNaming } from '../../ui/places.js';
import { EditMission } from './mission-form.js';
import { missionsQuery } from './queries.js';

/** The embassies and consulates that can be told, whom they serve, and how each is reached. */
export function MissionsPage() {
  const { t } = useTranslation();
  const naming = useNaming();
  const missions = useInfiniteQuery(missionsQuery);
  const [q, setQ] = useState('');
  const asked = q.trim().toLocaleLowerCase();
  return (
    <Stack className="narrow">
      <Title order={1}>{t('places.missions')}</Title>
      <TextInput
        type="search"
        label={t('many.findMission')}
        autoComplete="off"
        value={q}
        onChange={({ currentTarget }) => setQ(currentTarget.value)}
      />
      <Listed of={missions} empty={t('missions.none')}>
        {(items) =>
          items
            .filter(({ name }) => name.toLocaleLowerCase().includes(asked))
            .map((one) => (
              <div className="row" key={one.id}>
                <Group justify="space-between" align="flex-start" gap="xs" wrap="nowrap">
                  <div className="say">
                    <Text fw={600}>{one.name}</Text>
                    <Text size="sm">
                      {t('missions.reached')}{' '}
                      {one.channels.map((channel) => word('missionChannels', channel)).join(', ') ||
                        t('missions.notAtAll')}
                    </Text>
                    <Text size="sm" c="dimmed">
                      {[
                        naming.country(one.seatCountry),
                        [one.language, ...one.languages.filter((tongue) => tongue !== one.language)]
                          .map(naming.language)
                          .join(', '),
                        one.timeZone,
                      ].join(' · ')}
                    </Text>
                    {one.serves.length > 0 && (
                      <Text size="sm" c="dimmed">
                        {t('missions.serves')}{' '}
                        {one.serves
                          .map(
                            ({ nationality, hostCountry }) =>
                              `${naming.country(nationality)} (${naming.country(hostCountry)})`,
                          )
                          .join(', ')}
                      </Text>
                    )}
                  </div>
                  {one.can.includes('mission.correct') && <EditMission of={one} />}
                </Group>
              </div>
            ))
        }
      </Listed>
    </Stack>
  );
}
