import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { once, POST } from '../../lib/api.js';
import { Say } from '../../ui/act.js';

/** She asked to be forgotten: what that means, and the asking for it. Somebody else decides. */
export function AskErasure({ caseId, can }: { caseId: string; can: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">{t('erasures.effect')}</Text>
      {can.includes('erasure.ask') ? (
        <div className="wide">
          <Say
            act={t('erasures.ask')}
            label={t('team.why')}
            send={(reason) =>
              POST('/api/v1/cases/{id}/erase', { params: { path: { id: caseId } }, headers: once(), body: { reason } })
            }
          />
        </div>
      ) : (
        <Text size="sm">{t('erasures.first')}</Text>
      )}
      <Anchor component={Link} to="/erasures">
        {t('erasures.all')}
      </Anchor>
    </Stack>
  );
}
