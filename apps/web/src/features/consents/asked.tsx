import { NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../lib/api.js';
import { useNaming } from '../../ui/places.js';
import { type Answer, needsName } from './answer.js';
import { languagesFor, ReadOut, useWording } from './wording.js';

/**
 * A question in her language, to be read out, and then what she says to it. In another language she has heard something
 * else: what she said before counts no more.
 * @param languages hers, the first ones first
 * @param decisions what she can say; none where that is asked elsewhere
 * @param withName asks who interprets also where the text does not need it
 */
export function Asked({
  purpose,
  languages = [],
  answer: { decision, language, interpreter },
  set,
  errors,
  decisions = [],
  withName = false,
}: {
  purpose: Schema['ConsentInput']['purpose'];
  languages?: readonly string[];
  answer: Answer;
  set: (change: Partial<Answer>) => void;
  errors: Partial<Record<keyof Answer, React.ReactNode>>;
  decisions?: { value: string; label: string }[];
  withName?: boolean;
}) {
  const { t } = useTranslation();
  const naming = useNaming();
  const wording = useWording(purpose, language);
  const wasAsked = !decisions.length || (decision !== '' && decision !== 'not_asked');
  return (
    <Stack>
      <NativeSelect
        label={t('consents.language')}
        data={[
          { value: '', label: t('people.notKnown') },
          ...languagesFor(languages).map((value) => ({ value, label: naming.language(value) })),
        ]}
        value={language}
        onChange={({ currentTarget: { value } }) => set({ language: value, decision: '' })}
        error={errors.language}
      />
      <Text>{t('consents.read')}</Text>
      {language && <ReadOut purpose={purpose} language={language} />}
      {decisions.length > 0 && (
        <Radio.Group
          label={t('consents.decision')}
          value={decision}
          onChange={(value) => set({ decision: value as Answer['decision'] })}
          error={errors.decision}
        >
          <Stack gap="xs" mt="xs">
            {decisions.map(({ value, label }) => (
              <Radio key={value} value={value} label={label} size="md" />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {wasAsked && (withName || (language !== '' && needsName(wording))) && (
        <TextInput
          label={t('consents.interpreter')}
          description={t('consents.interpreterHow')}
          autoComplete="off"
          maxLength={200}
          required={needsName(wording) && decision !== 'refused' && decision !== 'withdrawn'}
          value={interpreter}
          onChange={({ currentTarget: { value } }) => set({ interpreter: value })}
          error={errors.interpreter}
        />
      )}
    </Stack>
  );
}
