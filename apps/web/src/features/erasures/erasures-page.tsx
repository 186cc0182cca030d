import { Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import { body, GET, once, POST, type Schema } from '../../lib/api.js';
import { itemsOf, pages } from '../../lib/paged.js';
import { Act, Sure } from '../../ui/act.js';
import { CaseLink } from '../../ui/case-link.js';
import { Listed } from '../../ui/more.js';
import { When } from '../../ui/when.js';
import { userQuery } from '../staff/queries.js';

type Erasure = Schema['ErasureView'];
/** Milliseconds between two looks while one is carried out. */
const SOON = 2000;

const erasuresQuery = {
  ...pages(['erasures'], (at) => body(GET('/api/v1/erasures', { params: { query: { limit: 25, ...at } } }))),
  refetchInterval: ({ state }: { state: { data?: { pages: { items: Erasure[] }[] } } }) =>
    itemsOf(state.data).some((one) => one.state === 'approved') ? SOON : (false as const),
};

/** Who is to be forgotten: one person asks, another one decides, and then it is done. */
export function ErasuresPage() {
  const { t } = useTranslation();
  const erasures = useInfiniteQuery(erasuresQuery);
  return (
    <Stack className="narrow">
      <Title order={1}>{t('places.erasures')}</Title>
      <Text>{t('erasures.effect')}</Text>
      <Listed of={erasures} empty={t('erasures.none')}>
        {(items) => items.map((one) => <OneErasure key={one.id} of={one} />)}
      </Listed>
    </Stack>
  );
}

/** The day that says most, by how far it is. */
const dayOf = ({ state, dueAt, askedAt, decidedAt, doneAt }: Erasure): string | null =>
  state === 'announced' ? dueAt : (doneAt ?? decidedAt ?? askedAt);

function OneErasure({ of }: { of: Erasure }) {
  const { t } = useTranslation();
  const me = useMe();
  const path = { params: { path: { id: of.id } }, headers: once() };
  const day = dayOf(of);
  const isHers = of.askedBy === me.id;
  // To an administrator a case is a number alone, and of who was erased there is no page.
  const hasPage = me.role === 'supervisor' && of.state !== 'done';
  return (
    <div className="row">
      {hasPage ? <CaseLink id={of.caseId}>{of.caseNumber}</CaseLink> : <Text fw={600}>{of.caseNumber}</Text>}
      <Text>
        {t(`erasures.states.${of.state}`)}
        {day && (
          <>
            {' · '}
            <When at={day} />
          </>
        )}
      </Text>
      {of.reason && <Text className="long">{of.reason}</Text>}
      <Text size="sm" c="dimmed">
        {of.askedBy ? <AskedBy id={of.askedBy} /> : t('erasures.clock')}
      </Text>
      {of.state === 'asked' && isHers && <Text size="sm">{t('erasures.another')}</Text>}
      {of.can.length > 0 && (
        <Group gap="xs" mt="xs">
          {of.can.includes('erasure.approve') && <Agree id={of.id} />}
          {of.can.includes('erasure.reject') && (
            <Act variant="default" run={() => POST('/api/v1/erasures/{id}/reject', path)}>
              {t(isHers ? 'erasures.takeBack' : 'erasures.reject')}
            </Act>
          )}
        </Group>
      )}
    </div>
  );
}

/** Nobody can undo it: it is asked once more. */
function Agree({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Sure
      act={t('erasures.agree')}
      title={t('erasures.sure')}
      yes={t('erasures.yes')}
      size="compact-md"
      variant="light"
      isGrave
      run={() => POST('/api/v1/erasures/{id}/approve', { params: { path: { id } }, headers: once() })}
    >
      <Text>{t('erasures.sureHow')}</Text>
    </Sure>
  );
}

/** Her name, as far as the reader may read who works where. */
function AskedBy({ id }: { id: string }) {
  const { t } = useTranslation();
  const asker = useQuery({ ...userQuery(id), retry: false });
  return asker.data ? t('staff.askedBy', { name: asker.data.name }) : null;
}
