import { Button, FileButton, Group, Loader, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Where fingers are used there is a camera; elsewhere a camera is not what a file is chosen with. */
const hasCamera = matchMedia('(pointer: coarse)').matches;

/** Lines read from a photo of the paper, on this device; what is not sure is hers to correct. */
export function FromPhoto({ onRead }: { onRead: (lines: string[]) => void }) {
  const { t } = useTranslation();
  const [look, setLook] = useState(0);
  const stop = useRef<AbortController>(null);
  const read = useMutation({
    // Nothing of the photo or of what it said outlives this page.
    gcTime: 0,
    mutationFn: async (photo: File) => {
      setLook(0);
      stop.current = new AbortController();
      const { readPhoto } = await import('./photo/photo.js');
      return readPhoto(photo, stop.current.signal, setLook);
    },
    onSuccess: (found) => found && onRead(found.lines),
  });
  useEffect(() => () => stop.current?.abort(), []);
  const said = () => {
    if (read.error) return stop.current?.signal.aborted ? null : t(`zonePhoto.${whyOf(read.error)}`);
    if (read.data === null) return t('zonePhoto.nothing');
    return read.data && t(read.data.agreed ? 'zonePhoto.read' : 'zonePhoto.partly');
  };
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {hasCamera && (
          <Choose as="take" variant="light" capture="environment" busy={read.isPending} onChoose={read.mutate} />
        )}
        <Choose as="choose" variant={hasCamera ? 'default' : 'light'} busy={read.isPending} onChoose={read.mutate} />
      </Group>
      <Text size="sm" c="dimmed">
        {t('zonePhoto.how')}
      </Text>
      <div role="status">
        {read.isPending ? (
          <Group gap="xs">
            <Loader size="xs" />
            <Text>{look ? t('zonePhoto.again') : t('zonePhoto.reading')}</Text>
            <Button size="compact-sm" variant="subtle" onClick={() => stop.current?.abort()}>
              {t('zonePhoto.stop')}
            </Button>
          </Group>
        ) : (
          said() && <Text className={read.data?.agreed ? undefined : 'late'}>{said()}</Text>
        )}
      </div>
    </Stack>
  );
}

interface Choice {
  as: 'take' | 'choose';
  variant: 'light' | 'default';
  capture?: 'environment';
  busy: boolean;
  onChoose: (photo: File) => void;
}
function Choose({ as, variant, capture, busy, onChoose }: Choice) {
  const { t } = useTranslation();
  const forget = useRef<() => void>(null);
  const chosen = (photo: File | null) => {
    if (!photo) return;
    onChoose(photo);
    // The field keeps no photo, and the same one may be chosen again.
    forget.current?.();
  };
  return (
    <FileButton accept="image/*" {...(capture && { capture })} resetRef={forget} onChange={chosen} disabled={busy}>
      {(props) => (
        <Button {...props} variant={variant} disabled={busy}>
          {t(`zonePhoto.${as}`)}
        </Button>
      )}
    </FileButton>
  );
}

const whyOf = (error: unknown): 'picture' | 'reader' =>
  error instanceof Error && error.message === 'picture' ? 'picture' : 'reader';
