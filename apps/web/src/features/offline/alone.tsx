import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../../ui/names.js';
import { Section } from '../../ui/section.js';
import { useOffline } from './offline.js';

/** In place of every page that needs the server: whom she can write about, and the next rescue. */
export function Alone() {
  const { t } = useTranslation();
  const { acts, known } = useOffline();
  const logged = acts.filter(({ what }) => what.kind === 'case').map(({ id, who }) => ({ id, name: who, number: '' }));
  const people = [...logged, ...known.cases];
  return (
    <Stack className="narrow" gap="xl">
      <Group justify="space-between">
        <Title order={1}>{t('offline.without')}</Title>
        <Button component={Link} to="/cases/new">
          {t('places.logRescue')}
        </Button>
      </Group>
      <Section id="kept-people" title={t('offline.people')}>
        {people.length === 0 && <Text>{t('offline.nobody')}</Text>}
        {people.map(({ id, name, number }) => (
          <Link className="row" key={id} to="/waiting/$id" params={{ id } as never}>
            <Group justify="space-between" gap="xs">
              <Text fw={600} component="span">
                <PersonName names={[{ full: name }]} />
              </Text>
              <Text size="sm" c="dimmed" component="span">
                {number || t('offline.states.waiting')}
              </Text>
            </Group>
          </Link>
        ))}
      </Section>
    </Stack>
  );
}
