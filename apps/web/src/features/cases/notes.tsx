import { Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, GET } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';
import { Say } from '../../ui/act.js';
import { Listed } from '../../ui/more.js';
import { When } from '../../ui/when.js';
import { perform, whose } from '../offline/offline.js';
import type { CaseView } from './queries.js';

const notesQuery = (id: string) =>
  pages(['case', id, 'notes'], (at) =>
    body(GET('/api/v1/cases/{id}/notes', { params: { path: { id }, query: { limit: 15, ...at } } })),
  );

/** What colleagues should know. */
export function Notes({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const notes = useInfiniteQuery(notesQuery(of.id));
  return (
    <Stack gap="sm">
      {of.can.includes('entry.add') && (
        <Say
          act={t('notes.add')}
          label={t('notes.what')}
          rows={4}
          send={(text) => perform({ kind: 'note', of: whose(of.id), body: { body: text } })}
        />
      )}
      <div>
        <Listed of={notes} empty={t('notes.none')}>
          {(items) =>
            items.map((one) => (
              <div className="row" key={one.id}>
                <Text className="told">
                  <bdi>{one.body}</bdi>
                </Text>
                <Text size="sm" c="dimmed">
                  <When at={one.createdAt} /> · {one.createdBy.name}
                </Text>
              </div>
            ))
          }
        </Listed>
      </div>
    </Stack>
  );
}
