import { Alert, Button, type ButtonProps, Group, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from './problem.js';

/** Something a person does: what she sees afterwards is asked for anew. */
export function useAct<I = void, O = unknown>(run: (input: I) => Promise<O>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: run, onSuccess: () => queries.invalidateQueries() });
}

/** One act at one press; where it is refused, why. */
export function Act({
  run,
  children,
  ...look
}: ButtonProps & {
  'aria-label'?: string;
  run: () => Promise<unknown>;
  children: ReactNode;
}) {
  const act = useAct(run);
  return (
    <>
      <Button size="compact-md" variant="light" {...look} loading={act.isPending} onClick={() => act.mutate()}>
        {children}
      </Button>
      {act.error && <Problem error={act.error} />}
    </>
  );
}

/**
 * An act that asks for a sentence first: why, what was found, what to tell.
 * @param label what she is asked, once she pressed
 * @param isOpen asks at once, for a page that is about little else
 */
export function Say({
  act,
  label,
  send,
  isOpen = false,
  rows = 2,
}: {
  act: string;
  label: string;
  send: (text: string) => Promise<unknown>;
  isOpen?: boolean;
  rows?: number;
}) {
  const { t } = useTranslation();
  const [asks, setAsks] = useState(isOpen);
  const [text, setText] = useState('');
  const say = useAct(send);
  if (!asks)
    return (
      <Button size="compact-md" variant="light" onClick={() => setAsks(true)}>
        {act}
      </Button>
    );
  const close = () => {
    setText('');
    setAsks(isOpen);
  };
  return (
    <form
      className="say"
      onSubmit={(event) => {
        event.preventDefault();
        say.mutate(text.trim(), { onSuccess: close });
      }}
    >
      <Stack gap="xs">
        <Textarea
          label={label}
          autosize={false}
          rows={rows}
          required
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {say.error && <Problem error={say.error} />}
        <Group gap="xs">
          <Button type="submit" size="compact-md" loading={say.isPending}>
            {act}
          </Button>
          {!isOpen && (
            <Button size="compact-md" variant="subtle" onClick={close}>
              {t('app.close')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

/**
 * An act that is asked for twice: what follows from it is said in between.
 * @param title what stands above that, where it is not the act
 * @param yes what the second press is called
 */
export function Sure({
  act,
  title = act,
  yes,
  run,
  children,
  isGrave = false,
  ...look
}: ButtonProps & {
  act: string;
  title?: string;
  yes: string;
  run: () => Promise<unknown>;
  children: ReactNode;
  isGrave?: boolean;
}) {
  const { t } = useTranslation();
  const [asks, setAsks] = useState(false);
  const sure = useAct(run);
  const close = () => setAsks(false);
  if (!asks)
    return (
      <Button {...look} onClick={() => setAsks(true)}>
        {act}
      </Button>
    );
  return (
    <Alert color={isGrave ? 'red' : undefined} title={title} className="wide">
      <Stack gap="xs" align="flex-start">
        {children}
        {sure.error && <Problem error={sure.error} />}
        <Group gap="xs">
          <Button color="red" loading={sure.isPending} onClick={() => sure.mutate(undefined, { onSuccess: close })}>
            {yes}
          </Button>
          <Button variant="subtle" onClick={close}>
            {t('app.close')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
