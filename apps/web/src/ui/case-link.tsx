import { Anchor, type AnchorProps } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** To one person's page. */
export const CaseLink = ({
  id,
  children,
  ...look
}: AnchorProps & { id: string; children: ReactNode; target?: '_blank'; 'aria-label'?: string }) => (
  <Anchor component={Link} to="/cases/$id" params={{ id } as never} {...look}>
    {children}
  </Anchor>
);
