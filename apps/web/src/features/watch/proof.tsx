import { Button, Code, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, GET, type Schema } from '../../lib/api.js';
import { saveFile } from '../../lib/save-file.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';

/** What proves that one line stands in the record: shown, and to take along to somebody who trusts nobody here. */
export function ProofOf({ id }: { id: string }) {
  const { t } = useTranslation();
  const [proof, setProof] = useState<Schema['ProofAnswer'] | null>(null);
  const ask = useAct(async () =>
    setProof(await body(GET('/api/v1/audit/events/{id}/proof', { params: { path: { id } } }))),
  );
  if (ask.error) return <Problem error={ask.error} />;
  if (!proof)
    return (
      <Button size="compact-sm" variant="subtle" loading={ask.isPending} onClick={() => ask.mutate()}>
        {t('proof.show')}
      </Button>
    );
  return (
    <Stack gap="xs" className="wide">
      <Text size="sm">
        {t('proof.stands', { index: proof.index + 1, size: proof.size, number: proof.checkpoint.number })}
      </Text>
      <Text size="sm" c="dimmed" className="long">
        {proof.leaf}
      </Text>
      <div>
        <Button
          size="compact-md"
          variant="light"
          onClick={() =>
            saveFile(
              new Blob([JSON.stringify(proof, null, 2)], { type: 'application/json' }),
              `homeward-proof-${proof.checkpoint.number}-${proof.index}.json`,
            )
          }
        >
          {t('documents.take')}
        </Button>
      </div>
      <Text size="sm">{t('proof.check')}</Text>
      <Code className="long" dir="ltr">
        npm run homeward -- audit check-proof FILE --key KEY
      </Code>
    </Stack>
  );
}
