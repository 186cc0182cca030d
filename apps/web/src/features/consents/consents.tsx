import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { word } from '../../ui/codes.js';
import { useNaming } from '../../ui/places.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { perform, whose } from '../offline/offline.js';
import { consentsQuery, type CaseView } from '../cases/queries.js';
import { useRecipients } from './recipients.js';
import { ConsentForm } from './record.js';

type Consent = Schema['ConsentView'];
/** Her last word for each purpose and recipient: what she decided before is in the timeline. */
const inForce = (all: readonly Consent[]): Consent[] => {
  const seen = new Set<string>();
  return all.filter(({ purpose, recipient }) => {
    const key = JSON.stringify([purpose, recipient]);
    return !seen.has(key) && seen.add(key);
  });
};

/** What she agreed to, as sentences that she could check. */
export function Consents({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const [isOpen, { toggle, close }] = useDisclosure();
  const consents = useQuery(consentsQuery(of.id));
  const mayRecord = of.can.includes('consent.record');
  if (consents.error) return <Problem error={consents.error} />;
  return (
    <Stack>
      {consents.data?.length === 0 && <Text>{t('consents.none')}</Text>}
      {inForce(consents.data ?? []).map((one) => (
        <Sentence key={one.id} one={one} caseId={of.id} mayRecord={mayRecord} />
      ))}
      {mayRecord && (
        <Button variant="light" onClick={toggle} aria-expanded={isOpen}>
          {t('consents.record')}
        </Button>
      )}
      {isOpen && <RecordConsent caseId={of.id} {...of.person} stands={inForce(consents.data ?? [])} onDone={close} />}
    </Stack>
  );
}

/** What she says changes who is told, what is due and who may look. */
const useRecorded = (caseId: string) =>
  useAct((body: Schema['ConsentInput']) => perform({ kind: 'consent', of: whose(caseId), body }));

/** What she says to one question after another, each after it was read out to her. */
export function RecordConsent({
  caseId,
  languages,
  nationalities = [],
  stands,
  onDone,
}: {
  caseId: string;
  languages: readonly string[];
  nationalities?: readonly string[];
  /** Her last words, where they are known here: without a network they are not. */
  stands?: readonly Consent[];
  onDone?: () => void;
}) {
  const record = useRecorded(caseId);
  const [asked, setAsked] = useState(0);
  return (
    <ConsentForm
      key={asked}
      about={{ languages, nationalities, stands }}
      send={(said) => record.mutate(said, { onSuccess: onDone ?? (() => setAsked((before) => before + 1)) })}
      isSending={record.isPending}
      error={record.error}
    />
  );
}

function Sentence({ one, caseId, mayRecord }: { one: Consent; caseId: string; mayRecord: boolean }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const recipients = useRecipients();
  const [asks, { open, close }] = useDisclosure();
  const to = recipients.name(one.purpose, one.recipient);
  const said = [
    one.language && t('consents.said', { language: naming.language(one.language) }),
    one.interpreter && t('consents.with', { initial: `${Array.from(one.interpreter)[0]}.` }),
    one.wordingVersion && t('consents.text', { number: Number(one.wordingVersion.split('.').at(-1)) }),
  ].filter(Boolean);
  return (
    <div className="row">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text>
          {word('consentPurposes', one.purpose)} ({to}): <strong>{word('consentDecisions', one.decision)}</strong>
          {one.obtainedAt && (
            <>
              , <When at={one.obtainedAt} />
            </>
          )}
          {said.map((part) => `, ${part}`)}
          {one.expiresAt && (
            <>
              . {t('consents.until')} <When at={one.expiresAt} />
            </>
          )}
          {one.askAgainOn && (
            <>
              . {t('consents.askAgain')} <When at={one.askAgainOn} />
            </>
          )}
        </Text>
        {mayRecord && one.decision === 'granted' && (
          <Button size="compact-sm" variant="subtle" color="red" onClick={asks ? close : open} aria-expanded={asks}>
            {t('consents.withdraw')}
          </Button>
        )}
      </Group>
      {asks && one.decision === 'granted' && <Withdrawal of={one} caseId={caseId} whom={to} onClose={close} />}
    </div>
  );
}

/** What ends with her yes is said before it ends. */
function Withdrawal({
  of: { purpose, recipient },
  caseId,
  whom,
  onClose,
}: {
  of: Consent;
  caseId: string;
  whom: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const withdraw = useRecorded(caseId);
  return (
    <div className="hold" role="group" aria-label={t('consents.withdraw')}>
      <Stack gap="sm">
        <Text>{t(`consents.effect.${purpose}`, { whom })}</Text>
        <Group gap="xs">
          <Button
            size="compact-md"
            color="red"
            loading={withdraw.isPending}
            onClick={() =>
              withdraw.mutate({
                purpose,
                recipient,
                decision: 'withdrawn',
                obtainedAt: new Date().toISOString(),
                method: 'verbal',
              })
            }
          >
            {t('consents.withdrawNow')}
          </Button>
          <Button size="compact-md" variant="default" onClick={onClose}>
            {t('consents.leaveIt')}
          </Button>
        </Group>
      </Stack>
      {withdraw.error && <Problem error={withdraw.error} />}
    </div>
  );
}
