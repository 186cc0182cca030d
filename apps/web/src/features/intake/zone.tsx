import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, POST, type Schema } from '../../lib/api.js';
import { linesOf } from '../../lib/lines.js';
import { word } from '../../ui/codes.js';
import { useNaming } from '../../ui/places.js';
import { refusalWords } from '../../ui/refusal-words.js';
import { When } from '../../ui/when.js';
import { FromPhoto } from './from-photo.js';

export type Reading = Schema['MrzView'];
/** Characters of the shortest zone that there is, less what may have been forgotten: nothing is asked before. */
const SHORTEST = 56;

/** The paper of a reading, as a case keeps it: she holds it, since it was read. */
export const paperOf = ({ document }: Reading): Schema['DocumentInput'] => ({
  kind: document.kind,
  status: 'held',
  ...(document.number && { number: document.number }),
  ...(document.country && { country: document.country }),
  issuedOn: document.issuedOn,
  expiresOn: document.expiresOn,
});

/** The lines at the foot of a passport or on the back of a card, checked while they are typed. */
export function Zone({ take, onTake }: { take: string; onTake: (reading: Reading) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed, 350);
  const lines = linesOf(settled);
  const reading = useQuery({
    queryKey: ['zone', lines],
    // What was read of a paper is not kept longer than it is looked at.
    gcTime: 0,
    enabled: lines.join('').length >= SHORTEST,
    queryFn: () => body(POST('/api/v1/documents/mrz', { body: { lines } })),
  });
  return (
    <Stack gap="sm">
      <FromPhoto onRead={(lines) => setTyped(lines.join('\n'))} />
      <Textarea
        label={t('mrz.lines')}
        description={t('mrz.how')}
        // Two lines of 44 are four on a phone.
        rows={4}
        dir="ltr"
        classNames={{ input: 'zone' }}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="characters"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value.toUpperCase())}
      />
      <div role="status">
        {reading.error && <Text className="late">{refusalWords(reading.error)}</Text>}
        {reading.data && (
          <Read
            of={reading.data}
            lines={lines}
            take={take}
            onMend={(better) => setTyped(better.join('\n'))}
            onTake={() => {
              onTake(reading.data);
              setTyped('');
            }}
          />
        )}
      </div>
    </Stack>
  );
}

interface Props {
  of: Reading;
  lines: readonly string[];
  take: string;
  onMend: (lines: string[]) => void;
  onTake: () => void;
}
function Read({ of, lines, take, onMend, onTake }: Props) {
  const { t } = useTranslation();
  const naming = useNaming();
  const { document, person, faults, suggestion } = of;
  return (
    <Stack gap="xs" align="flex-start">
      {faults.map((fault) => (
        <div key={`${fault.field} ${fault.code} ${fault.line} ${fault.from}`}>
          <Text className="late">
            {t('mrz.at', { line: fault.line, from: fault.from })} ({t(`mrz.fields.${fault.field}`)}):{' '}
            {t(`mrz.faults.${fault.code}`)}
            {fault.expected && ` ${t('mrz.expected', { digit: fault.expected })}`}
          </Text>
          <Marked line={lines[fault.line - 1] ?? ''} from={fault.from} to={fault.to} />
        </div>
      ))}
      {suggestion && (
        <Alert title={t('mrz.likely')}>
          {suggestion.lines.map((line) => (
            <code key={line} className="zone long" dir="ltr">
              {line}
            </code>
          ))}
          <Button mt="xs" variant="light" onClick={() => onMend(suggestion.lines)}>
            {t('mrz.use')}
          </Button>
        </Alert>
      )}
      {of.notices.map((notice) => (
        <Text key={notice} className="hold">
          {t(`mrz.notices.${notice}`)}
        </Text>
      ))}
      {of.isValid && (
        <>
          <Text fw={600}>
            <bdi>{person.names[0]?.full}</bdi>
          </Text>
          <Text>
            {[
              naming.nationalities(person.nationalities),
              person.sex && word('sexes', person.sex),
              word('identityDocumentKinds', document.kind),
              document.number,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <Text size="sm">
            {person.birthDate && (
              <>
                {t('grid.columns.birthDate')} <When at={person.birthDate} />
              </>
            )}
            {document.expiresOn && (
              <>
                {' · '}
                {t('mrz.until')} <When at={document.expiresOn} />
              </>
            )}
          </Text>
          <Group gap="xs">
            <Button onClick={onTake}>{take}</Button>
            <Text size="sm" c="dimmed">
              {t('mrz.agrees')}
            </Text>
          </Group>
        </>
      )}
    </Stack>
  );
}

/** The line itself, with what is wrong marked where it stands. */
const Marked = ({ line, from, to }: { line: string; from: number; to: number }) => (
  <code className="zone long" dir="ltr">
    {line.slice(0, from - 1)}
    <mark>{line.slice(from - 1, to)}</mark>
    {line.slice(to)}
  </code>
);
