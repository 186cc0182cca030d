import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Act, again, changed, mayChange } from '../../lib/drawer/queue.js';
import { hoursTo } from '../../lib/drawer/expiry.js';
import { useAct } from '../../ui/act.js';
import { PersonName } from '../../ui/names.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { Beside } from './beside.js';
import { replace, send, throwAway } from './offline.js';
import { refusalOf } from './requests.js';

/** One thing that is not sent: what it is, why it is still here, and what can be done. */
export function ActRow({ act }: { act: Act }) {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  const [asks, setAsks] = useState(false);
  const retry = useAct(async () => {
    await replace([again(act)]);
    await send();
  });
  const drop = useAct(() => throwAway(act.id));
  const { what, state, said, until, at } = act;
  const text = what.kind === 'note' || what.kind === 'testimony' ? what.body.body : undefined;
  return (
    <div className="row">
      <Group justify="space-between" gap="xs">
        <Text fw={600} component="span">
          <PersonName names={[{ full: act.who }]} />
        </Text>
        <span className={state === 'waiting' ? 'tag' : 'tag held'}>{t(`offline.states.${state}`)}</span>
      </Group>
      <Text size="sm" c="dimmed">
        {t(`offline.kinds.${what.kind}`)} · <When at={new Date(at).toISOString()} /> ·{' '}
        {t('offline.left', { hours: hoursTo(until, Date.now()) })}
      </Text>
      {said && <Problem error={refusalOf(said)} />}
      {act.found ? (
        <Beside act={act} found={act.found} />
      ) : (
        <Group gap="xs" mt="xs">
          {state === 'refused' && (
            <Button size="compact-md" variant="light" loading={retry.isPending} onClick={() => retry.mutate()}>
              {t('offline.again')}
            </Button>
          )}
          {mayChange(act) && what.kind === 'case' && (
            <Button
              size="compact-md"
              variant="default"
              component={Link}
              to="/cases/new"
              search={{ act: act.id } as never}
            >
              {t('offline.change')}
            </Button>
          )}
          {mayChange(act) && text !== undefined && (
            <Button size="compact-md" variant="default" onClick={() => setChanging((before) => !before)}>
              {t(isChanging ? 'app.close' : 'offline.change')}
            </Button>
          )}
          <Button size="compact-md" variant="subtle" color="red" onClick={() => (asks ? drop.mutate() : setAsks(true))}>
            {t(asks ? 'offline.throwNow' : 'offline.throw')}
          </Button>
          {asks && (
            <Button size="compact-md" variant="default" onClick={() => setAsks(false)}>
              {t('app.close')}
            </Button>
          )}
        </Group>
      )}
      {asks && (
        <Text size="sm" className="late" role="alert">
          {t(state === 'sending' ? 'offline.throwSent' : 'offline.throwSure')}
        </Text>
      )}
      {isChanging && text !== undefined && <Anew act={act} text={text} done={() => setChanging(false)} />}
    </div>
  );
}

function Anew({ act, text, done }: { act: Act; text: string; done: () => void }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState(text);
  const save = useAct(async () => {
    await replace([
      changed(act, { ...act.what, body: { ...(act.what as { body: object }).body, body: said } } as never),
    ]);
    done();
    await send();
  });
  return (
    <Stack gap="xs" mt="xs">
      <Textarea
        label={t(`offline.kinds.${act.what.kind}`)}
        autosize={false}
        rows={5}
        dir="auto"
        value={said}
        onChange={({ currentTarget }) => setSaid(currentTarget.value)}
      />
      <Group>
        <Button size="compact-md" disabled={!said.trim()} loading={save.isPending} onClick={() => save.mutate()}>
          {t('log.save')}
        </Button>
      </Group>
    </Stack>
  );
}
