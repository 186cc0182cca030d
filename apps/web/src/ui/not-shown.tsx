import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Problem } from './problem.js';

/** In place of a page that could not be read: it has a heading as every page has, and says why. */
export function NotShown({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <Stack className="narrow">
      <Title order={1} size="h2">
        {t('app.notShown')}
      </Title>
      <Problem error={error} />
    </Stack>
  );
}
