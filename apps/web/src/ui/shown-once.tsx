import { Alert, Code, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** A secret while it can still be read. @param children what it is for, and that it is not shown again */
export function ShownOnce({ of, children }: { of: string | null; children: ReactNode }) {
  if (!of) return null;
  return (
    <Alert role="status" className="wide">
      <Text mb="xs">{children}</Text>
      <Code className="long">{of}</Code>
    </Alert>
  );
}
