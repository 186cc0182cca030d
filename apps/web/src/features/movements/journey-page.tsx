import { Button, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import { body, GET, once, PATCH, POST } from '../../lib/api.js';
import { saveFile } from '../../lib/save-file.js';
import { Say } from '../../ui/act.js';
import { word } from '../../ui/codes.js';
import { Folded } from '../../ui/folded.js';
import { NotShown } from '../../ui/not-shown.js';
import { Problem } from '../../ui/problem.js';
import { Section } from '../../ui/section.js';
import { When } from '../../ui/when.js';
import { AddPeople } from './add-people.js';
import { Counting, countings } from './counting.js';
import { JourneyForm } from './journey-form.js';
import { Person } from './person.js';
import { type Journey, manifestQuery } from './queries.js';
import { useRoute } from './route.js';

/** One journey: who is on it, who may go and what keeps the others, and who left and arrived. */
export function JourneyPage() {
  const { t } = useTranslation();
  const route = useRoute();
  const { id } = useParams({ strict: false }) as { id: string };
  const manifest = useQuery(manifestQuery(id));
  const [counting, setCounting] = useState<keyof typeof countings | null>(null);
  if (!manifest.data)
    return manifest.error ? <NotShown error={manifest.error} /> : <Loader aria-label={t('app.loading')} />;
  const { movement, people } = manifest.data;
  const may = new Set(movement.can);
  const waiting = people.filter(({ state, cleared }) => state === 'listed' && !cleared).length;
  return (
    <Stack className="narrow" gap="xl">
      <header>
        <Group justify="space-between" gap="xs">
          <Title order={1} size="h2">
            {word('movementKinds', movement.kind)}: {route(movement)}
          </Title>
          <span className="tag">{word('movementStates', movement.state)}</span>
        </Group>
        <Facts of={movement} />
        <Group gap="xs" mt="sm" className="no-print">
          <Papers of={movement} />
        </Group>
      </header>
      {movement.escorts && (
        <Section id="escorts" title={t('journeys.escorts')}>
          {movement.escorts.length === 0 && <Text>{t('journeys.noEscorts')}</Text>}
          {movement.escorts.map(({ name, role, phone }, n) => (
            <Text key={n}>
              <bdi>{name}</bdi>, {word('escortRoles', role)}
              {phone && (
                <>
                  {' · '}
                  <bdi>{phone}</bdi>
                </>
              )}
            </Text>
          ))}
        </Section>
      )}
      <Section id="people" title={t('journeys.who')}>
        {people.length === 0 && <Text>{t('journeys.nobody')}</Text>}
        {people.length > 0 && (
          <Text mb="sm">
            {t('journeys.people', { count: people.length })}
            {waiting > 0 && ` · ${t('journeys.waiting', { count: waiting })}`}
          </Text>
        )}
        {counting ? (
          <Counting
            verb={counting}
            journeyId={id}
            people={people.filter(({ state }) => countings[counting].from.includes(state))}
            onDone={() => setCounting(null)}
          />
        ) : (
          <>
            <Group gap="xs" mb="sm" className="no-print">
              {(Object.keys(countings) as (keyof typeof countings)[])
                .filter((verb) => may.has(verb) && people.some(({ state }) => countings[verb].from.includes(state)))
                .map((verb) => (
                  <Button key={verb} onClick={() => setCounting(verb)}>
                    {t(`journeys.count.${countings[verb].words}.begin`)}
                  </Button>
                ))}
            </Group>
            {people.map((one) => (
              <Person key={one.id} of={one} journeyId={id} may={may} />
            ))}
          </>
        )}
      </Section>
      {may.has('movement.board') && (
        <Folded id="add" title={t('journeys.add')}>
          <AddPeople journeyId={id} on={new Set(people.map(({ caseId }) => caseId))} />
        </Folded>
      )}
      {may.has('movement.correct') && (
        <Folded id="correct" title={t('journeys.correct')}>
          <JourneyForm
            key={movement.version}
            from={movement}
            save={(plan) =>
              PATCH('/api/v1/movements/{id}', {
                params: { path: { id }, header: { 'If-Match': `"${movement.version}"` } },
                body: plan,
              })
            }
          />
        </Folded>
      )}
      {may.has('movement.cancel') && (
        <div>
          <Say
            act={t('journeys.cancel')}
            label={t('journeys.why')}
            send={(reason) =>
              POST('/api/v1/movements/{id}/cancel', { params: { path: { id } }, body: { reason }, headers: once() })
            }
          />
        </div>
      )}
    </Stack>
  );
}

function Facts({ of }: { of: Journey }) {
  const { t } = useTranslation();
  const { role } = useMe();
  return (
    <>
      <Text>
        {t('journeys.leaves')} <When at={of.departedAt ?? of.departsAt} withTime />
        {of.arrivedAt && (
          <>
            {' · '}
            {t('journeys.arrived')} <When at={of.arrivedAt} withTime />
          </>
        )}
        {[of.carrier, of.reference].map((one) => one && ` · ${one}`)}
      </Text>
      {role === 'consular_officer' && (
        <Text size="sm" c="dimmed">
          {t('journeys.hersAlone')}
        </Text>
      )}
    </>
  );
}

/** The list on paper: from the server for whoever makes the journey; a mission prints what it sees. */
function Papers({ of }: { of: Journey }) {
  const { t } = useTranslation();
  const { role } = useMe();
  const take = useMutation({
    mutationFn: async (kind: 'manifest_pdf' | 'exit_clearance_pdf') => {
      const { id } = await body(POST('/api/v1/exports', { body: { kind, movementId: of.id }, headers: once() }));
      const { data } = await GET('/api/v1/exports/{id}', { params: { path: { id } }, parseAs: 'blob' });
      saveFile(data as unknown as Blob, `${kind.replace('_pdf', '').replace('_', '-')}.pdf`);
    },
  });
  if (role === 'consular_officer')
    return (
      <Button variant="default" size="compact-md" onClick={() => print()}>
        {t('app.print')}
      </Button>
    );
  return (
    <>
      {(['manifest_pdf', 'exit_clearance_pdf'] as const).map((kind) => (
        <Button
          key={kind}
          variant="default"
          size="compact-md"
          loading={take.isPending && take.variables === kind}
          onClick={() => take.mutate(kind)}
        >
          {t(`journeys.papers.${kind}`)}
        </Button>
      ))}
      {take.error && <Problem error={take.error} />}
    </>
  );
}
