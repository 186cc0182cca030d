import { Title } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useDeferredValue, useState } from 'react';

/** A part of a page that is asked for only when somebody opens it: what is not read is not on the record as read. */
export function Folded({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  // That it opens is drawn first, what is in it with the next picture: a slow phone answers her finger at once.
  const isDrawn = useDeferredValue(isOpen);
  const Mark = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" mb={isOpen ? 'sm' : 0}>
        <button
          type="button"
          id={id}
          className="fold"
          aria-expanded={isOpen}
          onClick={() => setOpen((before) => !before)}
        >
          <Mark size={18} aria-hidden /> {title}
        </button>
      </Title>
      {isOpen && isDrawn && children}
    </section>
  );
}
