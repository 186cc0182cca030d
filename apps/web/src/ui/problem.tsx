import { Alert, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StepUp } from '../features/identity/step-up.js';
import { Refusal } from '../lib/api.js';
import { said } from '../words/said.js';

/** What happened, what was kept, and what to do. */
export function Problem({ error }: { error: unknown }) {
  const { t, i18n } = useTranslation();
  const refusal = error instanceof Refusal ? error : null;
  const key = `problems.${refusal?.slug ?? 'unexpected'}`;
  if (refusal?.slug === 'step-up-required')
    return (
      <Alert role="alert" title={t('problems.step-up-required')}>
        <StepUp />
      </Alert>
    );
  return (
    <Alert color="red" role="alert" title={i18n.exists(key) ? t(key) : t('problems.refused')}>
      {refusal && said('problems', refusal.slug, refusal.detail)}
      {refusal && refusal.errors.length > 0 && (
        <List size="sm" mt="xs">
          {refusal.errors.map(({ pointer, code, message }) => (
            <List.Item key={`${pointer} ${message}`}>
              <strong>{pointer.split('/').filter(Boolean).join(' ')}</strong>: {said('faults', code, message)}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
