import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from '../../lib/today.js';
import { useNaming } from '../../ui/places.js';
import { languagesFor } from '../consents/wording.js';
import './testimony.css';

/** What somebody tells, and how it came about. */
export interface Written {
  language: string;
  takenOn: string;
  interviewer: string;
  interpreter: string;
  place: string;
  body: string;
}
/** @param languages hers, the first ones first */
export const nothingWritten = (languages: readonly string[]): Written => ({
  language: languages[0] ?? 'en',
  takenOn: today(),
  interviewer: '',
  interpreter: '',
  place: '',
  body: '',
});
/** As it is sent: what was left empty is not known. */
export const toBeSent = <T extends Written>(said: T) => ({
  ...said,
  interviewer: said.interviewer || null,
  interpreter: said.interpreter || null,
  place: said.place || null,
});

/** Her words, in her language. @param of what the form gives for each field @param language that is chosen */
export function Words({
  languages,
  language,
  of,
  rows = 16,
}: {
  languages: readonly string[];
  language: string;
  of: (field: keyof Written) => object;
  rows?: number;
}) {
  const { t } = useTranslation();
  const naming = useNaming();
  return (
    <Stack>
      <div className="pair">
        <NativeSelect
          label={t('consents.language')}
          data={languagesFor(languages).map((value) => ({ value, label: naming.language(value) }))}
          {...of('language')}
        />
        <TextInput type="date" max={today()} label={t('log.date')} {...of('takenOn')} />
        <TextInput label={t('testimony.interviewer')} maxLength={200} autoComplete="off" {...of('interviewer')} />
        <TextInput label={t('consents.interpreter')} maxLength={200} autoComplete="off" {...of('interpreter')} />
        <TextInput label={t('log.place')} maxLength={200} autoComplete="off" {...of('place')} />
      </div>
      <Textarea
        label={t('testimony.words')}
        required
        autosize={false}
        rows={rows}
        lang={language}
        dir="auto"
        classNames={{ input: 'written' }}
        {...of('body')}
      />
    </Stack>
  );
}
