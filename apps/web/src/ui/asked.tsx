import {
  NativeSelect,
  type NativeSelectProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { choices, type ListName } from './codes.js';

/** One of a list of codes; nothing is chosen before somebody does. @param of those of them that may be chosen, if not all */
export function OneOf({
  list,
  of,
  ...props
}: Omit<NativeSelectProps, 'data' | 'list'> & { list: ListName; of?: readonly string[] }) {
  const { t } = useTranslation();
  return <NativeSelect data={[{ value: '', label: t('staff.choose') }, ...choices(list, of)]} {...props} />;
}

/** A name or a few words, as somebody writes them in any script. */
export const Phrase = (props: TextInputProps) => <TextInput maxLength={200} autoComplete="off" dir="auto" {...props} />;

/** A few lines. */
export const Lines = (props: TextareaProps) => <Textarea className="wide" autosize={false} rows={2} {...props} />;

/** The reason, which stays with what is done. */
export const Why = (props: TextareaProps) => <Lines required {...props} />;
