import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Problem } from './problem.js';

/** How a form that was opened on a page ends: it is kept, refused with the reason, or closed as it was. */
export function FormEnd({
  kept,
  close,
  act,
}: {
  kept: { error: Error | null; isPending: boolean };
  close: () => void;
  /** What it does, where that is more than to save. */
  act?: string;
}) {
  const { t } = useTranslation();
  return (
    <>
      {kept.error && <Problem error={kept.error} />}
      <Group gap="xs">
        <Button type="submit" loading={kept.isPending}>
          {act ?? t('log.save')}
        </Button>
        <Button variant="subtle" onClick={close}>
          {t('app.close')}
        </Button>
      </Group>
    </>
  );
}
