import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, GET, type Schema } from '../../lib/api.js';
import { Problem } from '../../ui/problem.js';
import { useNaming } from '../../ui/places.js';
import { When } from '../../ui/when.js';

/** Which testimonies there are. What one says is read alone, after a fresh second factor, and on the record. */
export function Testimonies({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const lines = useQuery({
    queryKey: ['case', caseId, 'testimonies'],
    queryFn: async () =>
      (await body(GET('/api/v1/cases/{id}/testimonies', { params: { path: { id: caseId } } }))).items,
  });
  if (lines.error) return <Problem error={lines.error} />;
  if (!lines.data?.length) return <Text>{t(lines.isPending ? 'app.loading' : 'testimony.none')}</Text>;
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('testimony.care')}
      </Text>
      {lines.data.map((one) => (
        <Line key={one.id} of={one} />
      ))}
    </>
  );
}

function Line({ of }: { of: Schema['TestimonyLine'] }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="row">
      <Group justify="space-between" gap="xs">
        <div>
          <Text fw={600}>
            <When at={of.takenOn} /> · {naming.language(of.language)}
          </Text>
          <Text size="sm" c="dimmed">
            {of.createdBy.name} · {t('testimony.version', { number: of.version })}
          </Text>
        </div>
        <Button size="compact-md" variant="light" aria-expanded={isOpen} onClick={() => setOpen((before) => !before)}>
          {t(isOpen ? 'app.close' : 'testimony.read')}
        </Button>
      </Group>
      {isOpen && <Told of={of} />}
    </div>
  );
}

function Told({ of }: { of: Schema['TestimonyLine'] }) {
  const { t } = useTranslation();
  const told = useQuery({
    queryKey: ['testimony', of.id],
    // Forgotten as soon as it is closed: each reading is asked for, and on the record.
    gcTime: 0,
    queryFn: () =>
      body(
        GET('/api/v1/cases/{id}/testimonies/{testimonyId}', {
          params: { path: { id: of.caseId, testimonyId: of.id } },
        }),
      ),
  });
  if (told.error) return <Problem error={told.error} />;
  if (!told.data) return <Text>{t('app.loading')}</Text>;
  return (
    <Text className="told" lang={of.language} dir="auto" mt="sm">
      {told.data.body}
    </Text>
  );
}
