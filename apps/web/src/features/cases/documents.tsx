import { Button, FileInput, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, DELETE, GET, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';
import { saveFile } from '../../lib/save-file.js';
import { Act, Say, useAct } from '../../ui/act.js';
import { choices, word } from '../../ui/codes.js';
import { Listed } from '../../ui/more.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { perform, whose } from '../offline/offline.js';
import type { CaseView } from './queries.js';

type Attachment = Schema['AttachmentView'];
const documentsQuery = (id: string) =>
  pages(['case', id, 'attachments'], (at) =>
    body(
      GET('/api/v1/cases/{id}/attachments', {
        params: { path: { id }, query: { limit: 25, ...at } },
      }),
    ),
  );
/** What was looked through for viruses, or what nobody here could look through: both can be opened. */
const opened: readonly Attachment['state'][] = ['clean', 'unscanned'];

/** Papers and pictures: what there is, each to take along, and one more. */
export function Documents({ of }: { of: CaseView }) {
  const { t, i18n } = useTranslation();
  const documents = useInfiniteQuery(documentsQuery(of.id));
  const size = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return (
    <Stack gap="sm">
      {of.can.includes('attachment.add') && <AddDocument caseId={of.id} />}
      <div>
        <Listed of={documents} empty={t('documents.none')}>
          {(items) =>
            items.map((one) => (
              <div className="row" key={one.id}>
                <Group justify="space-between" gap="xs">
                  <div>
                    <Text fw={600} className="long">
                      <bdi>{one.title ?? one.name}</bdi>
                    </Text>
                    <Text size="sm" c="dimmed">
                      {word('attachmentKinds', one.kind)} · {size.format(Math.ceil(one.size / 1000))} ·{' '}
                      {word('attachmentStates', one.state)} · <When at={one.createdAt} /> · {one.createdBy.name}
                    </Text>
                  </div>
                  {opened.includes(one.state) && (
                    <Act run={() => take(of.id, one)} aria-label={`${t('documents.take')}: ${one.title ?? one.name}`}>
                      {t('documents.take')}
                    </Act>
                  )}
                </Group>
                {one.can.includes('attachment.remove') && (
                  <Say
                    act={t('documents.remove')}
                    label={t('documents.whyRemove')}
                    send={(reason) =>
                      DELETE('/api/v1/cases/{id}/attachments/{attachmentId}', {
                        params: { path: { id: of.id, attachmentId: one.id } },
                        body: { reason },
                      })
                    }
                  />
                )}
              </div>
            ))
          }
        </Listed>
      </div>
    </Stack>
  );
}

async function take(caseId: string, { id, name }: Attachment): Promise<void> {
  const file = await body(
    GET('/api/v1/cases/{id}/attachments/{attachmentId}/content', {
      params: { path: { id: caseId, attachmentId: id } },
      parseAs: 'blob',
    }),
  );
  saveFile(file as unknown as Blob, name);
}

/** One more paper or picture. */
export function AddDocument({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<string>('identity_document');
  const add = useAct((chosen: File) => {
    const { name, type } = chosen;
    return perform(
      { kind: 'attachment', of: whose(caseId), file: crypto.randomUUID(), name, type, as: kind },
      { file: chosen },
    );
  });
  return (
    <Stack gap="xs" align="flex-start">
      <div className="pair">
        <FileInput
          label={t('documents.file')}
          placeholder={t('documents.choose')}
          value={file}
          onChange={setFile}
          clearable
          clearButtonProps={{ 'aria-label': t('app.close') }}
        />
        <NativeSelect
          label={t('documents.kind')}
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value)}
          data={choices('attachmentKinds')}
        />
      </div>
      {add.error && <Problem error={add.error} />}
      <Button
        variant="light"
        disabled={!file}
        loading={add.isPending}
        onClick={() => file && add.mutate(file, { onSuccess: () => setFile(null) })}
      >
        {t('documents.add')}
      </Button>
    </Stack>
  );
}
