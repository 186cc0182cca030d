import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, DELETE, GET, PUT, Refusal } from '../../lib/api.js';
import { Act, Say } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';

/** While it stands, nothing of this person is erased. @param version of the case */
export function LegalHold({ caseId, version, can }: { caseId: string; version: number; can: readonly string[] }) {
  const { t } = useTranslation();
  const path = { id: caseId };
  const hold = useQuery({
    queryKey: ['case', caseId, 'legal-hold'],
    queryFn: () =>
      body(GET('/api/v1/cases/{id}/legal-hold', { params: { path } })).catch((error: unknown) => {
        // None stands: that is an answer.
        if (error instanceof Refusal && error.status === 404) return null;
        throw error;
      }),
  });
  if (hold.error) return <Problem error={hold.error} />;
  if (hold.isPending) return <Text>{t('app.loading')}</Text>;
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">{t('guard.legalEffect')}</Text>
      {hold.data && (
        <Text>
          {hold.data.reason} · {t('guard.since')} <When at={hold.data.setAt} />
        </Text>
      )}
      {hold.data
        ? can.includes('legal_hold.lift') && (
            <Act run={() => DELETE('/api/v1/cases/{id}/legal-hold', { params: { path } })}>{t('guard.lift')}</Act>
          )
        : can.includes('legal_hold.set') && (
            <Say
              act={t('guard.setLegal')}
              label={t('team.why')}
              send={(reason) =>
                PUT('/api/v1/cases/{id}/legal-hold', {
                  params: { path, header: { 'If-Match': `"${version}"` } },
                  body: { reason },
                })
              }
            />
          )}
    </Stack>
  );
}
