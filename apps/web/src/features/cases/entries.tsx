import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Listed } from '../../ui/more.js';
import { When } from '../../ui/when.js';

/** What is written as the case goes on, and never changed. */
interface Entry {
  id: string;
  createdAt: string;
  createdBy: { name: string };
}

/**
 * Entries of one kind, the latest first, and one more.
 * @param act what the button says that opens the form; without it nothing can be added
 * @param form is told how to close itself
 * @param since what was said about an entry later
 */
export function Entries<T extends Entry>({
  of,
  empty,
  act,
  form,
  since,
  children,
}: {
  of: UseInfiniteQueryResult<{ pages: { items: T[] }[] }>;
  empty: ReactNode;
  act: string | false;
  form: (close: () => void) => ReactNode;
  since?: (entry: T) => ReactNode;
  children: (entry: T) => ReactNode;
}) {
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <Stack gap="sm">
      {isOpen && form(close)}
      {act && !isOpen && (
        <div className="no-print">
          <Button variant="light" size="compact-md" onClick={open}>
            {act}
          </Button>
        </div>
      )}
      <div>
        <Listed of={of} empty={empty}>
          {(items) =>
            items.map((one) => (
              <div className="row" key={one.id}>
                {children(one)}
                <By of={one} />
                {since?.(one)}
              </div>
            ))
          }
        </Listed>
      </div>
    </Stack>
  );
}

/** Who wrote it down, and when. */
export const By = ({ of }: { of: Entry }) => (
  <Text size="sm" c="dimmed">
    <When at={of.createdAt} /> · {of.createdBy.name}
  </Text>
);

/** What was said about it, each on a line of its own; what nobody said is left out. */
export function Facts({ of }: { of: readonly [key: string, said: string | null | undefined | false][] }) {
  const { t } = useTranslation();
  return of.map(
    ([key, said]) =>
      said && (
        <Text key={key} size="sm" className="told">
          {t(key)}: <bdi>{said}</bdi>
        </Text>
      ),
  );
}

/** Only what was filled in is sent. */
export const filledIn = <T extends object>(said: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(said)
      .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : (value as unknown)] as const)
      .filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as Partial<T>;
