import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { body, once, POST, Refusal, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { Coding } from './coding.js';
import { type Coded, type Told, toldQuery } from './queries.js';
import { useDraft } from './use-draft.js';
import { nothingWritten, toBeSent, Words, type Written } from './words.js';

/** What is on the desk: the words, how they came about, their codes, and from which version she writes on. */
interface Telling extends Written {
  abuse: Coded[];
  basedOn: number;
}
const toldIn = (of: Told): Telling => ({
  language: of.language,
  takenOn: of.takenOn,
  interviewer: of.interviewer ?? '',
  interpreter: of.interpreter ?? '',
  place: of.place ?? '',
  body: of.body,
  abuse: of.abuse,
  basedOn: of.version,
});
const hints = ['time', 'words', 'once', 'help'] as const;

/**
 * Her words on one side, their codes on the other. What is typed is kept on the device until it is saved.
 * @param of the version to write on from; a new testimony where there is none
 */
export function Editor({
  caseId,
  of,
  languages,
  onSaved,
}: {
  caseId: string;
  of?: Told;
  languages: readonly string[];
  onSaved: (told: Told) => void;
}) {
  const { t } = useTranslation();
  const begun = of ? toldIn(of) : { ...nothingWritten(languages), abuse: [], basedOn: 0 };
  const form = useForm<Telling>({ initialValues: begun });
  const draft = useDraft(`testimony ${caseId} ${of?.id ?? 'new'}`, form.values, form.isDirty(), form.setValues);
  // The same for every try at the same words: a lost answer does not make two of them.
  const sent = useRef({ words: '', headers: once() });
  const save = useAct(async ({ basedOn, ...said }: Telling) => {
    const whole = toBeSent(said);
    const told = of
      ? await body(
          POST('/api/v1/cases/{id}/testimonies/{testimonyId}/versions', {
            params: { path: { id: caseId, testimonyId: of.id } },
            body: { ...whole, basedOn } as Schema['AddVersion'],
            headers: sent.current.headers,
          }),
        )
      : await body(
          POST('/api/v1/cases/{id}/testimonies', {
            params: { path: { id: caseId } },
            body: whole as Schema['TakeTestimony'],
            headers: sent.current.headers,
          }),
        );
    await draft.end();
    return told;
  });
  const send = (said: Telling) => {
    const words = JSON.stringify(said);
    if (words !== sent.current.words) sent.current = { words, headers: once() };
    save.mutate(said, { onSuccess: onSaved });
  };
  const isLate = save.error instanceof Refusal && save.error.status === 412;
  return (
    <form onSubmit={form.onSubmit(send)}>
      <Stack>
        <List size="sm">
          {hints.map((one) => (
            <List.Item key={one}>{t(`testimony.hints.${one}`)}</List.Item>
          ))}
        </List>
        {draft.isRestored && (
          <Alert role="status" title={t('testimony.restored')}>
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                form.setValues(begun);
                void draft.forget();
              }}
            >
              {t('testimony.discard')}
            </Button>
          </Alert>
        )}
        <div className="telling">
          <Words languages={languages} language={form.values.language} of={(field) => form.getInputProps(field)} />
          <section aria-labelledby="coding">
            <Title order={2} size="h4" id="coding" mb="xs">
              {t('testimony.abuse')}
            </Title>
            <Coding codes={form.values.abuse} onChange={(abuse) => form.setFieldValue('abuse', abuse)} />
          </section>
        </div>
        {isLate && of && (
          <Both
            caseId={caseId}
            id={of.id}
            mine={form.values}
            onMine={(basedOn) => {
              form.setFieldValue('basedOn', basedOn);
              send({ ...form.values, basedOn });
            }}
            onTheirs={(theirs) => {
              form.setValues(toldIn(theirs));
              save.reset();
            }}
          />
        )}
        {save.error && !isLate && <Problem error={save.error} />}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('testimony.save', { number: (of?.version ?? 0) + 1 })}
          </Button>
          <div role="status">
            {draft.isKept && (
              <Text size="sm" c="dimmed">
                {t('testimony.kept')}
              </Text>
            )}
            {draft.isLost && <Text className="late">{t('testimony.notKept')}</Text>}
          </div>
        </Group>
      </Stack>
    </form>
  );
}

/** Somebody saved meanwhile: both are shown, and she decides; neither is lost. */
function Both({
  caseId,
  id,
  mine,
  onMine,
  onTheirs,
}: {
  caseId: string;
  id: string;
  mine: Telling;
  onMine: (basedOn: number) => void;
  onTheirs: (theirs: Told) => void;
}) {
  const { t } = useTranslation();
  const latest = useQuery({ ...toldQuery(caseId, id), staleTime: 0 });
  if (latest.error) return <Problem error={latest.error} />;
  if (!latest.data || latest.isFetching) return <Text>{t('app.loading')}</Text>;
  const theirs = latest.data;
  return (
    <Alert role="alert" title={t('testimony.conflict', { number: theirs.version })}>
      <div className="pair">
        {[
          [t('testimony.theirs'), theirs.language, theirs.body] as const,
          [t('testimony.mine'), mine.language, mine.body] as const,
        ].map(([title, language, said]) => (
          <div key={title}>
            <Text fw={600}>{title}</Text>
            <Text className="told written" lang={language} dir="auto">
              {said}
            </Text>
          </div>
        ))}
      </div>
      <Group mt="sm" gap="xs">
        <Button size="compact-md" onClick={() => onMine(theirs.version)}>
          {t('testimony.mineNext')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => onTheirs(theirs)}>
          {t('testimony.takeTheirs')}
        </Button>
      </Group>
    </Alert>
  );
}
