import { Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
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
  return (
    <Stack className="narrow">
      <Title order={1}>{t('places.missions')}</Title>
      <Listed of={missions} empty={t('missions.none')}>
        {(items) =>
          items.map((one) => (
            <div className="row" key={one.id}>
              <Text fw={600}>{one.name}</Text>
              <Text size="sm">
                {t('missions.reached')}{' '}
                {one.channels.map((channel) => word('missionChannels', channel)).join(', ') || t('missions.notAtAll')}
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
              {one.can.includes('mission.correct') && <EditMission of={one} />}
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
          ))
        }
      </Listed>
    </Stack>
  );
}
