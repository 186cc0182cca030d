import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useId } from 'react';

/** What is known of one thing beside the way home, and the act that says it anew. */
export function Fact({
  title,
  act,
  form,
  children,
}: {
  title: string;
  act: string | false;
  form: (close: () => void) => ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <div role="group" aria-labelledby={id}>
      <Group gap="xs" justify="space-between" align="flex-start">
        <Text fw={600} id={id}>
          {title}
        </Text>
        {act && !isOpen && (
          <Button className="no-print" variant="subtle" size="compact-sm" onClick={open}>
            {act}
          </Button>
        )}
      </Group>
      {children}
      {isOpen && form(close)}
    </div>
  );
}
