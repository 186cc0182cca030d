import { Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Say } from '../../ui/act.js';
import { PersonName } from '../../ui/names.js';
import { Section } from '../../ui/section.js';
import { AddDocument } from '../cases/documents.js';
import { RecordConsent } from '../consents/consents.js';
import { ActRow } from './act-row.js';
import { perform, useOffline, whose } from './offline.js';
import { Tell } from './tell.js';

/** One person without a network: what can be written about her, and what waits to be sent. */
export function KeptPerson() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false }) as { id: string };
  const { acts, known } = useOffline();
  const opening = acts.find((act) => act.id === id);
  const person = opening?.what.kind === 'case' ? opening.what.body.person : undefined;
  const name = opening?.who ?? known.cases.find((one) => one.id === id)?.name;
  if (name === undefined) return <Title order={1}>{t('offline.sentByNow')}</Title>;
  const hers = acts.filter(
    ({ id: one, what }) => one === id || ('of' in what && ('act' in what.of ? what.of.act : what.of.case) === id),
  );
  return (
    <Stack className="narrow" gap="xl">
      <Title order={1}>
        <PersonName names={[{ full: name }]} />
      </Title>
      <Section id="kept-waiting" title={t('offline.waiting')}>
        {hers.length === 0 && <Text>{t('offline.allSent')}</Text>}
        {hers.map((act) => (
          <ActRow key={act.id} act={act} />
        ))}
      </Section>
      <Section id="kept-consent" title={t('consents.record')}>
        <RecordConsent caseId={id} languages={person?.languages ?? []} nationalities={person?.nationalities ?? []} />
      </Section>
      <Section id="kept-note" title={t('notes.title')}>
        <Say
          act={t('notes.add')}
          label={t('notes.what')}
          rows={4}
          isOpen
          send={(text) => perform({ kind: 'note', of: whose(id), body: { body: text } })}
        />
      </Section>
      <Section id="kept-testimony" title={t('testimony.title')}>
        <Tell caseId={id} languages={person?.languages ?? []} />
      </Section>
      <Section id="kept-document" title={t('documents.title')}>
        <AddDocument caseId={id} />
      </Section>
    </Stack>
  );
}
