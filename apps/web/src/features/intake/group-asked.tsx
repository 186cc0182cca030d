import { Checkbox, Fieldset, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNaming } from '../../ui/places.js';
import { type Answer, missingIn, unanswered } from '../consents/answer.js';
import { Asked } from '../consents/asked.js';
import { languagesFor, useWording } from '../consents/wording.js';
import type { Heard } from './rows.js';

const CONSULAR = 'consular_notification';

/** What was read out to those of a list, before they said yes or no. */
export function useHeard() {
  const [answer, setAnswer] = useState<Answer>(unanswered);
  const [isTheirs, setTheirs] = useState(false);
  const text = useWording(CONSULAR, answer.language);
  const missing = missingIn({ ...answer, decision: 'granted' }, text);
  const heard: Heard = isTheirs
    ? { answer: { ...answer, method: 'written' }, wording: null, isWhole: answer.language !== '' }
    : { answer, wording: text, isWhole: !Object.keys(missing).length };
  const set = (change: Partial<Answer>) => setAnswer((before) => ({ ...before, ...change }));
  return { heard, answer, set, isTheirs, setTheirs };
}

/** Asked once for all of a list: no yes is saved of which nobody can say to what it was given. */
export function GroupAsked({ answer, set, isTheirs, setTheirs }: ReturnType<typeof useHeard>) {
  const { t } = useTranslation();
  const naming = useNaming();
  return (
    <Fieldset legend={t('asked.group')}>
      <Stack>
        <Text>{t('asked.groupWhy')}</Text>
        <Checkbox
          label={t('asked.paper')}
          checked={isTheirs}
          onChange={({ currentTarget }) => setTheirs(currentTarget.checked)}
        />
        {isTheirs ? (
          <NativeSelect
            label={t('consents.language')}
            data={[
              { value: '', label: t('people.notKnown') },
              ...languagesFor([]).map((value) => ({ value, label: naming.language(value) })),
            ]}
            value={answer.language}
            onChange={({ currentTarget: { value } }) => set({ language: value })}
          />
        ) : (
          <Asked purpose={CONSULAR} answer={answer} set={set} errors={{}} />
        )}
      </Stack>
    </Fieldset>
  );
}
