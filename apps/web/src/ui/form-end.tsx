import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from './problem.js';

/**
 * How a form that was opened on a page ends: it is kept, refused with the reason, or closed as it was. The keyboard goes on
 * in its first field, and afterwards where it was opened.
 */
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
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const form = end.current?.closest('form');
    const around = form?.parentElement;
    form?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
    return () =>
      // What opened it stands there again only when this has gone.
      void requestAnimationFrame(() => {
        if (document.activeElement === document.body) around?.querySelector<HTMLElement>('button')?.focus();
      });
  }, []);
  return (
    <>
      {kept.error && <Problem error={kept.error} />}
      <Group gap="xs" ref={end}>
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
