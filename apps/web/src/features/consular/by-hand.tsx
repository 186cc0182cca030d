import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { once, POST, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { OneOf, Phrase } from '../../ui/asked.js';
import { FormEnd } from '../../ui/form-end.js';

/** Many missions read no mail: somebody telephones or writes, and says here that she did. */
export function ByHand({ noticeId }: { noticeId: string }) {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <Stack gap="xs" my="xs" align="flex-start">
      <Text size="sm">{t('byHand.why')}</Text>
      {isOpen ? (
        <ByHandForm noticeId={noticeId} done={close} />
      ) : (
        <Button className="no-print" variant="light" size="compact-md" onClick={open}>
          {t('byHand.say')}
        </Button>
      )}
    </Stack>
  );
}

function ByHandForm({ noticeId, done }: { noticeId: string; done: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { channel: '', whom: '', at: '' } });
  const say = useAct(({ channel, whom, at }: typeof form.values) =>
    POST('/api/v1/consular-notifications/{id}/by-hand', {
      params: { path: { id: noticeId } },
      body: {
        channel,
        ...(whom.trim() && { whom: whom.trim() }),
        ...(at && { at: new Date(at).toISOString() }),
      } as Schema['GaveByHand'],
      headers: once(),
    }),
  );
  return (
    <form className="wide" onSubmit={form.onSubmit((said) => say.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" align="flex-start">
        <div className="pair">
          <OneOf label={t('byHand.how')} required list="reportingChannels" {...form.getInputProps('channel')} />
          <Phrase label={t('byHand.whom')} {...form.getInputProps('whom')} />
          <TextInput
            type="datetime-local"
            label={t('byHand.at')}
            description={t('byHand.now')}
            {...form.getInputProps('at')}
          />
        </div>
        <FormEnd kept={say} close={done} />
      </Stack>
    </form>
  );
}
