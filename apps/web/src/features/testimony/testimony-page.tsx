import { Button, Group, Loader, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import { CaseLink } from '../../ui/case-link.js';
import { word } from '../../ui/codes.js';
import { useNaming } from '../../ui/places.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { caseQuery } from '../cases/queries.js';
import { Editor } from './editor.js';
import { type Told, toldQuery } from './queries.js';
import './testimony.css';

/** What she told: to be written down, or to be read by whoever may. */
export function TestimonyPage() {
  const { t } = useTranslation();
  const { id, testimonyId } = useParams({ strict: false }) as { id: string; testimonyId: string };
  return (
    <Stack>
      <Group justify="space-between" gap="xs">
        <Title order={1} size="h2">
          {t('testimony.title')}
        </Title>
        <CaseLink id={id}>{t('testimony.back')}</CaseLink>
      </Group>
      <Text size="sm" c="dimmed">
        {t('testimony.readers')}
      </Text>
      {testimonyId === 'new' ? <Taken caseId={id} /> : <Read key={testimonyId} caseId={id} id={testimonyId} />}
    </Stack>
  );
}

function Taken({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const one = useQuery(caseQuery(caseId));
  if (one.error) return <Problem error={one.error} />;
  if (!one.data) return <Loader aria-label={t('app.loading')} />;
  return (
    <Editor
      caseId={caseId}
      languages={one.data.person.languages}
      onSaved={({ id: testimonyId }) =>
        void navigate({
          to: '/cases/$id/testimonies/$testimonyId',
          params: { id: caseId, testimonyId } as never,
          replace: true,
        })
      }
    />
  );
}

function Read({ caseId, id }: { caseId: string; id: string }) {
  const { t } = useTranslation();
  const [version, setVersion] = useState<number>();
  const [writes, setWrites] = useState(false);
  const told = useQuery(toldQuery(caseId, id, version));
  if (told.error) return <Problem error={told.error} />;
  if (!told.data) return <Loader aria-label={t('app.loading')} />;
  const of = told.data;
  if (writes)
    return (
      <Editor
        caseId={caseId}
        of={of}
        languages={[of.language]}
        onSaved={() => {
          setVersion(undefined);
          setWrites(false);
        }}
      />
    );
  return (
    <Stack>
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label={t('testimony.versions')}
          value={String(of.number)}
          data={of.versions.map(({ number, createdBy }) => ({
            value: String(number),
            label: `${number} · ${createdBy.name}`,
          }))}
          onChange={({ currentTarget: { value } }) => setVersion(Number(value))}
        />
        {of.can.includes('testimony.add_version') && of.number === of.version && (
          <Button variant="light" onClick={() => setWrites(true)}>
            {t('testimony.change')}
          </Button>
        )}
      </Group>
      <Statement of={of} />
    </Stack>
  );
}

/** The reader's name lies over what she reads: a photograph of the screen says whose screen it was. */
function Statement({ of }: { of: Told }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const me = useMe();
  const circumstances = [
    naming.language(of.language),
    of.place,
    of.interviewer && `${t('testimony.interviewer')}: ${of.interviewer}`,
    of.interpreter && `${t('consents.interpreter')}: ${of.interpreter}`,
  ].filter(Boolean);
  return (
    <div className="telling">
      <section className="marked" data-reader={Array.from({ length: 120 }, () => me.name).join('   ')}>
        <Text size="sm" c="dimmed">
          <When at={of.takenOn} /> · {circumstances.join(' · ')}
        </Text>
        <Text className="told written" lang={of.language} dir="auto" mt="sm">
          {of.body}
        </Text>
      </section>
      <section aria-labelledby="coded">
        <Title order={2} size="h4" id="coded">
          {t('testimony.abuse')}
        </Title>
        {of.abuse.length === 0 && <Text>{t('testimony.noCodes')}</Text>}
        {of.abuse.map((one, n) => (
          <div className="row" key={n}>
            <Text fw={600}>{word('abuseTypes', one.type)}</Text>
            <Text size="sm" c="dimmed">
              {[
                one.methodOfControl && word('methodsOfControl', one.methodOfControl),
                one.iloIndicator && word('iloIndicators', one.iloIndicator),
                one.perpetratorRole && word('perpetratorRoles', one.perpetratorRole),
                one.verification && word('verifications', one.verification),
              ]
                .filter(Boolean)
                .join(' · ')}
              {one.occurredOn && (
                <>
                  {' · '}
                  <When at={one.occurredOn} />
                </>
              )}
            </Text>
          </div>
        ))}
      </section>
    </div>
  );
}
