import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralPart } from '#platform/codes';
import { Folded } from '../../ui/folded.js';
import { Papers } from '../intake/papers.js';
import { AskErasure } from '../erasures/ask.js';
import { PutOnJourney } from '../movements/put-on-journey.js';
import { Exclusions } from '../safeguards/exclusions.js';
import { LegalHold } from '../safeguards/legal-hold.js';
import { Testimonies } from '../testimony/testimonies.js';
import { AskingOthers } from '../transitions/asking.js';
import { AccessLog } from './access-log.js';
import { Authorities } from './authorities.js';
import { Claims } from './claims.js';
import { Known } from './correct.js';
import { Documents } from './documents.js';
import { Notes } from './notes.js';
import { Screenings } from './screenings.js';
import { Services } from './services.js';
import { Shelter } from './shelter.js';
import type { CaseView } from './queries.js';

interface Fold {
  id: string;
  title: string;
  Part: (props: { of: CaseView }) => ReactNode;
  /** The part of a referral that shows it to another organisation; without one it stays in the house. */
  part?: ReferralPart | 'always';
  /** What she must be able to do with the case. */
  verb?: string;
}

/** What can be unfolded on somebody's page. @param shown see `useShown` */
export const Folds = ({
  of,
  folds,
  shown,
}: {
  of: CaseView;
  folds: readonly Fold[];
  shown: ReadonlySet<ReferralPart> | null | undefined;
}) => {
  const { t } = useTranslation();
  const isDrawn = ({ part, verb }: Fold) =>
    (shown === null || part === 'always' || (part && shown?.has(part))) && (!verb || of.can.includes(verb));
  return (
    <Stack gap="md">
      {folds.filter(isDrawn).map(({ id, title, Part }) => (
        <Folded key={id} id={id} title={t(title)}>
          <Part of={of} />
        </Folded>
      ))}
    </Stack>
  );
};

/** What is read when it is needed: who she is and where, who helps, what was done to her, what is kept. */
export const ofHer: readonly Fold[] = [
  { id: 'known', title: 'known.title', Part: Known, part: 'always' },
  { id: 'shelter', title: 'shelter.title', Part: Shelter, part: 'location' },
  { id: 'services', title: 'services.title', Part: Services, part: 'entries' },
  { id: 'asking', title: 'asking.title', Part: ({ of }) => <AskingOthers caseId={of.id} isOpen={isOpen(of)} /> },
  { id: 'screenings', title: 'screenings.title', Part: Screenings, part: 'entries' },
  { id: 'claims', title: 'claims.title', Part: Claims, part: 'entries' },
  { id: 'authorities', title: 'authorities.title', Part: Authorities, part: 'entries' },
  { id: 'testimonies', title: 'testimony.title', Part: Testimonies, part: 'testimony' },
  { id: 'notes', title: 'notes.title', Part: Notes, part: 'entries' },
  { id: 'papers', title: 'mrz.papers', Part: Papers, part: 'always' },
  { id: 'documents', title: 'documents.title', Part: Documents, part: 'attachments' },
  {
    id: 'journey',
    title: 'journeys.putOn',
    Part: ({ of }) => <PutOnJourney caseId={of.id} />,
    verb: 'movement.board',
  },
];
export const ofSupervisors: readonly Fold[] = [
  { id: 'exclusions', title: 'guard.exclusions', Part: ({ of }) => <Exclusions caseId={of.id} /> },
  { id: 'legal', title: 'guard.legalHold', Part: ({ of: { id, version, can } }) => <LegalHold caseId={id} version={version} can={can} /> }, // prettier-ignore
  { id: 'erase', title: 'erasures.title', Part: ({ of: { id, can } }) => <AskErasure caseId={id} can={can} /> },
];
export const ofRecord: readonly Fold[] = [
  { id: 'access', title: 'access.title', Part: ({ of }) => <AccessLog id={of.id} /> },
];

export const isOpen = ({ status }: CaseView): boolean => status === 'active' || status === 'follow_up';
