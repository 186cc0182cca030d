import { Anchor, Button, Group, Loader, Menu, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import type { Schema } from '../../lib/api.js';
import { word } from '../../ui/codes.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { BesideWay } from './beside-way.js';
import { wayQuery } from './queries.js';
import { asksMore, RecordStep, type State, useStep } from './record-step.js';

type Step = Schema['StepView'];

const settled = new Set<string>(['done', 'waived', 'not_needed']);
/** The steps before this one that are not settled. */
const waitsFor = (step: Step, steps: readonly Step[]) =>
  step.after.filter((key) => steps.some((one) => one.key === key && !settled.has(one.state)));
/** Which party of a step the reader is. */
const partyOf = (role: string): Step['actor'] => (role === 'consular_officer' ? 'consular_officer' : 'caseworker');

/** Whose turn it is: the reader's first, then what others are waited for. */
export function Turns({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const mine = partyOf(useMe().role);
  const { data } = useQuery(wayQuery(caseId));
  const steps = data?.steps ?? [];
  const now = steps.filter((step) => !settled.has(step.state) && waitsFor(step, steps).length === 0);
  const parties = [...new Set([mine, ...now.map(({ actor }) => actor)])];
  return parties.map((party) => {
    const theirs = now.filter(({ actor }) => actor === party);
    return (
      theirs.length > 0 && (
        <Text key={party} mb="xs">
          <strong>{party === mine ? t('turns.yours') : t('turns.theirs', { who: t(`parties.${party}`) })}</strong>{' '}
          {theirs.map(({ key }, n) => (
            <Fragment key={key}>
              {n > 0 && ' · '}
              <Anchor href={`#step-${key}`}>{word('repatriationSteps', key)}</Anchor>
            </Fragment>
          ))}
        </Text>
      )
    );
  });
}

/** The way home as stations on one line: what is done, what is open, what stands still and why, who must act. */
export function WayHome({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const way = useQuery(wayQuery(caseId));
  if (way.isPending) return <Loader aria-label={t('app.loading')} />;
  if (way.error) return <Problem error={way.error} />;
  const { steps } = way.data;
  return (
    <>
      <ol className="way">
        {steps.map((step) => (
          <Station key={step.key} step={step} caseId={caseId} after={waitsFor(step, steps)} />
        ))}
      </ol>
      <BesideWay of={way.data} />
    </>
  );
}

function Station({ step, caseId, after }: { step: Step; caseId: string; after: readonly string[] }) {
  const { t } = useTranslation();
  const isMine = partyOf(useMe().role) === step.actor;
  const [asks, setAsks] = useState<State | null>(null);
  const set = useStep(caseId, step.key);
  const mayNow = step.allowed.filter((state) => state !== 'not_started' && state !== step.state) as State[];
  const isNext = step.state === 'not_started' && !after.length && mayNow.length > 0;
  const isDoneAtOnce = mayNow.includes('done') && !asksMore('done', step, isMine);
  return (
    <li className="station" data-state={step.state} data-next={isNext} id={`step-${step.key}`}>
      <span className="stop" aria-hidden />
      <Stack gap={2}>
        <Group gap="xs" justify="space-between" align="flex-start" wrap="nowrap">
          <Text fw={isNext || step.state === 'in_progress' || step.state === 'blocked' ? 600 : 400}>
            {word('repatriationSteps', step.key)}
          </Text>
          {mayNow.length > 0 && (
            <Menu position="bottom-end">
              <Menu.Target>
                <Button
                  className="no-print"
                  size="compact-sm"
                  variant={isNext ? 'light' : 'subtle'}
                  loading={set.isPending}
                >
                  {t('way.record')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {mayNow.map((state) => (
                  <Menu.Item
                    key={state}
                    onClick={() => (asksMore(state, step, isMine) ? setAsks(state) : set.mutate({ state }))}
                  >
                    {word('stepStates', state)}
                  </Menu.Item>
                ))}
                {isDoneAtOnce && <Menu.Item onClick={() => setAsks('done')}>{t('step.earlier')}</Menu.Item>}
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
        <Text
          size="sm"
          c={step.state === 'blocked' ? undefined : 'dimmed'}
          className={step.state === 'blocked' ? 'late' : undefined}
        >
          {word('stepStates', step.state)}
          {step.blockReason && `: ${word('blockReasons', step.blockReason)}`}
          {step.doneOn && (
            <>
              {' · '}
              <When at={step.doneOn} isPast />
            </>
          )}
          {!settled.has(step.state) && step.dueOn && (
            <>
              {' · '}
              <When at={step.dueOn} isDue />
            </>
          )}
        </Text>
        <Said of={step} />
        {!settled.has(step.state) && (
          <Text size="sm" c="dimmed">
            {after.length > 0
              ? t('way.after', { steps: after.map((key) => word('repatriationSteps', key)).join(', ') })
              : isMine
                ? t('turns.you')
                : t('way.actor', { who: t(`parties.${step.actor}`) })}
          </Text>
        )}
        {asks && (
          <RecordStep key={asks} caseId={caseId} step={step} state={asks} isMine={isMine} done={() => setAsks(null)} />
        )}
        {set.error && <Problem error={set.error} />}
      </Stack>
    </li>
  );
}

/** What was said with a step: why it was set aside, by which paper, who pays, who travels along, and who told us. */
function Said({ of: { reason, reference, payer, escort, reportedBy } }: { of: Step }) {
  const { t, i18n } = useTranslation();
  const office = reportedBy && `parties.${reportedBy.party}`;
  const said = [
    reason,
    reference,
    payer && word('payers', payer),
    escort && `${word('escortKinds', escort.kind)}: ${escort.name}`,
    reportedBy &&
      t('step.told', {
        who: i18n.exists(office!) ? t(office!) : reportedBy.party,
        how: word('reportingChannels', reportedBy.channel),
      }),
  ].filter(Boolean);
  if (!said.length) return null;
  return (
    <Text size="sm" c="dimmed" className="long">
      <bdi>{said.join(' · ')}</bdi>
      {reportedBy && (
        <>
          {', '}
          <When at={reportedBy.on} isPast />
        </>
      )}
    </Text>
  );
}
