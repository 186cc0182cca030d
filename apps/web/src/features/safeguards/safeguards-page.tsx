import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DELETE, once, POST, type Schema } from '../../lib/api.js';
import { Act } from '../../ui/act.js';
import { CaseLink } from '../../ui/case-link.js';
import { word } from '../../ui/codes.js';
import { Listed } from '../../ui/more.js';
import { Section } from '../../ui/section.js';
import { When } from '../../ui/when.js';
import { BreakGlass } from './break-glass.js';
import { Excluded } from './exclusions.js';
import { BrokenGlass } from './glass.js';
import { exclusionsQuery, holdsQuery, legalHoldsQuery } from './queries.js';

/** What is held back, from whom, since when and why: nothing of it stays only since nobody looked again. */
export function SafeguardsPage() {
  const { t } = useTranslation();
  const holds = useInfiniteQuery(holdsQuery);
  const exclusions = useInfiniteQuery(exclusionsQuery);
  const legal = useInfiniteQuery(legalHoldsQuery);
  return (
    <Stack className="narrow" gap="xl">
      <Title order={1}>{t('places.safeguards')}</Title>
      <Section id="holds" title={t('guard.holds')}>
        <Listed of={holds} empty={t('guard.noHolds')}>
          {(items) => items.map((one) => <Held key={one.id} of={one} />)}
        </Listed>
      </Section>
      <Section id="exclusions" title={t('guard.exclusions')}>
        <Listed of={exclusions} empty={t('guard.noExclusions')}>
          {(items) => items.map((one) => <Excluded key={one.id} of={one} caseNumber={one.caseNumber} />)}
        </Listed>
      </Section>
      <Section id="legal" title={t('guard.legalHolds')}>
        <Listed of={legal} empty={t('guard.noLegalHolds')}>
          {(items) =>
            items.map((one) => (
              <div className="row" key={one.id}>
                <CaseLink id={one.caseId}>{one.caseNumber}</CaseLink>
                <Text>{one.reason}</Text>
                <Text size="sm" c="dimmed" mb="xs">
                  {one.setByName} · <When at={one.setAt} />
                </Text>
                <Act run={() => DELETE('/api/v1/cases/{id}/legal-hold', { params: { path: { id: one.caseId } } })}>
                  {t('guard.lift')}
                </Act>
              </div>
            ))
          }
        </Listed>
      </Section>
      <Section id="erasures" title={t('places.erasures')}>
        <Text>{t('erasures.effect')}</Text>
        <Anchor component={Link} to="/erasures">
          {t('erasures.all')}
        </Anchor>
      </Section>
      <Section id="glass" title={t('glass.title')}>
        <Stack>
          <BrokenGlass />
          <BreakGlass />
        </Stack>
      </Section>
    </Stack>
  );
}

function Held({ of }: { of: Schema['HeldCaseView'] }) {
  const { t } = useTranslation();
  const path = { params: { path: { id: of.id } }, headers: once() };
  return (
    <div className="row">
      <CaseLink id={of.id}>{of.caseNumber}</CaseLink>
      <Text>{word('protectionHoldReasons', of.reason)}</Text>
      <Text size="sm" c="dimmed">
        {t('guard.since')} <When at={of.since} />
        {of.setBy && ` · ${of.setBy.name}`}
        {of.reviewed && (
          <>
            {' · '}
            {t('guard.looked', { name: of.reviewed.by.name })} <When at={of.reviewed.at} />
          </>
        )}
      </Text>
      <Text size="sm" mb="xs">
        {t('guard.again')} <When at={of.reviewOn} isDue />
      </Text>
      <Act run={() => POST('/api/v1/cases/{id}/protection-hold/review', path)}>{t('guard.still')}</Act>
    </div>
  );
}
