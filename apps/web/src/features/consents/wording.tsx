import { type Wording, wordingFor, wordingLanguages } from '#cases/wordings';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../lib/api.js';
import { useNaming } from '../../ui/places.js';
import './heard.css';

type Purpose = Schema['ConsentInput']['purpose'];

/** Spoken in the compounds, too, and without a text as yet. */
const withoutText = ['ne', 'pt', 'ti', 'ur'];
/** Languages to speak with her in: hers first, then those that we have texts in, and others that are spoken there. */
export const languagesFor = (hers: readonly string[]): string[] => [
  ...new Set([...hers, ...wordingLanguages, ...withoutText]),
];

/** What is read out. It comes with the app and not from the server: there is a border without a network. */
export const useWording = (purpose: Purpose, language: string): Wording | null =>
  useQuery({
    queryKey: ['wording', purpose, language],
    staleTime: Infinity,
    networkMode: 'always',
    queryFn: () => wordingFor(purpose, language),
  }).data ?? null;

/** The text in her language, large, with the reader's own beside it. */
export function ReadOut({ purpose, language }: { purpose: Purpose; language: string }) {
  const { t, i18n } = useTranslation();
  const naming = useNaming();
  const hers = useWording(purpose, language);
  const reader = wordingLanguages.find((one) => one === i18n.language) ?? 'en';
  const ours = useWording(purpose, reader);
  return (
    <div>
      <div className="pair">
        {hers && <Paragraphs of={hers} title={naming.language(language)} isLarge />}
        {ours && language !== reader && <Paragraphs of={ours} title={naming.language(reader)} isLarge={!hers} />}
      </div>
      {!hers && (
        <Text mt="sm" role="note">
          {t('consents.noText')}
        </Text>
      )}
      {hers?.needsInterpreter && (
        <p className="hold" role="note">
          {t('consents.unreviewed')}
        </p>
      )}
    </div>
  );
}

function Paragraphs({ of, title, isLarge }: { of: Wording; title: string; isLarge: boolean }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {title}
      </Text>
      <div className={isLarge ? 'heard' : 'heard-by-us'} lang={of.language} dir={of.direction}>
        {of.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </div>
  );
}
