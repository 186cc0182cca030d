import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, POST, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { shownPasskey } from '../identity/passkey.js';

/**
 * A factor is taken away by whoever shows another one.
 * @param label which code is asked for
 * @param byPasskey whether she has a passkey that shows who she is
 */
export function TakeAway({
  name,
  label,
  byPasskey,
  take,
}: {
  name: string;
  label: string;
  byPasskey: boolean;
  take: (proof: Schema['ShowFactor']) => Promise<unknown>;
}) {
  const { t } = useTranslation();
  const [asks, setAsks] = useState(false);
  const [otp, setOtp] = useState('');
  const remove = useAct(async (proof: () => Promise<Schema['ShowFactor']>) => take(await proof()));
  if (!asks)
    return (
      <Button
        size="compact-md"
        variant="subtle"
        aria-label={`${t('factors.remove')}: ${name}`}
        onClick={() => setAsks(true)}
      >
        {t('factors.remove')}
      </Button>
    );
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        remove.mutate(async () => ({ otp: otp.replaceAll(' ', '') }));
      }}
    >
      <Group align="flex-end" gap="xs" mt="xs">
        <TextInput
          label={label}
          required
          autoComplete="one-time-code"
          value={otp}
          onChange={({ currentTarget }) => setOtp(currentTarget.value)}
        />
        <Button type="submit" loading={remove.isPending}>
          {t('factors.remove')}
        </Button>
        {byPasskey && (
          <Button
            variant="light"
            loading={remove.isPending}
            onClick={() =>
              remove.mutate(async () => ({
                passkey: await shownPasskey(body(POST('/api/v1/auth/step-up/options'))),
              }))
            }
          >
            {t('factors.show')}
          </Button>
        )}
        <Button variant="subtle" onClick={() => setAsks(false)}>
          {t('app.close')}
        </Button>
      </Group>
      {remove.error && <Problem error={remove.error} />}
    </form>
  );
}
