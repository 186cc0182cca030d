import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of a page with its heading, so that who listens can jump from one to the next. */
export const Section = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <Title order={2} size="h4" id={id} mb="xs">
      {title}
    </Title>
    {children}
  </section>
);
