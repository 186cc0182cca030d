import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../../ui/names.js';
import { useNaming } from '../../ui/places.js';
import { When } from '../../ui/when.js';
import { WayStrip } from '../../ui/way-line.js';
import { word } from '../../ui/codes.js';
import type { CaseView } from './queries.js';

/** What tells ten people of the same name apart, in two lines. Not drawn again while somebody types above the list. */
export const CaseRow = memo(function CaseRow({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const { person, rescue, compound } = of;
  return (
    <Link className="row" to="/cases/$id" params={{ id: of.id }}>
      <Group justify="space-between" gap="xs">
        <Text fw={600} component="span">
          <PersonName names={person.names} />
        </Text>
        <Group gap="xs">
          {of.protectionHold && <span className="tag held">{t('cases.held')}</span>}
          {of.vulnerabilities?.includes('child') && <span className="tag">{word('vulnerabilities', 'child')}</span>}
          <WayStrip status={of.repatriation.status} />
        </Group>
      </Group>
      <Text size="sm" c="dimmed" component="span" display="block">
        {[
          person.age !== null && t('people.age', { age: person.age }),
          word('sexes', person.sex),
          naming.nationalities(person.nationalities),
          compound?.name,
        ]
          .filter(Boolean)
          .join(' · ')}
        {' · '}
        <span className="whole">{of.caseNumber}</span>
      </Text>
      <Text size="sm" component="span" display="block">
        {t('cases.rescued')} <When at={rescue.date} />
        {of.nextDeadlineAt && (
          <>
            {' · '}
            <When at={of.nextDeadlineAt} isDue />
          </>
        )}
      </Text>
    </Link>
  );
});
