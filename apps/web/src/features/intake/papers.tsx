import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PATCH, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { word } from '../../ui/codes.js';
import { useNaming } from '../../ui/places.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { paperOf, Zone } from './zone.js';

/** The papers that tell who she is: what is known of them, and one more, read from its lines. */
export function Papers({ of }: { of: Schema['CaseView'] }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const { identityDocuments } = of.person;
  const add = useAct((paper: Schema['DocumentInput']) =>
    PATCH('/api/v1/cases/{id}', {
      params: { path: { id: of.id }, header: { 'If-Match': `"${of.version}"` } },
      body: { person: { identityDocuments: [...identityDocuments, paper] } },
    }),
  );
  return (
    <Stack gap="sm">
      {identityDocuments.map((one, n) => (
        <Text key={`${one.kind} ${one.number} ${n}`}>
          {[
            word('identityDocumentKinds', one.kind),
            one.country && naming.country(one.country),
            one.number,
            word('identityDocumentStatuses', one.status),
          ]
            .filter(Boolean)
            .join(' · ')}
          {one.expiresOn && (
            <>
              {' · '}
              {t('mrz.until')} <When at={one.expiresOn} />
            </>
          )}
        </Text>
      ))}
      {!identityDocuments.length && <Text>{t('mrz.none')}</Text>}
      {of.can.includes('case.correct') && <Zone take={t('mrz.add')} onTake={(read) => add.mutate(paperOf(read))} />}
      {add.error && <Problem error={add.error} />}
    </Stack>
  );
}
