import { Textarea, type TextareaProps } from '@mantine/core';

/** Asks in a form for the reason, which stays with what is done. */
export const Why = (props: TextareaProps) => (
  <Textarea className="wide" autosize={false} rows={2} required {...props} />
);
