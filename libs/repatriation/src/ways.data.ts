import type { RepatriationStep } from '#platform';
import { type StepRow, steps } from './steps.data.js';

/**
 * Which mission serves her where she is now. `here`: one that sits in the host country. `third_country`: one that is
 * accredited from elsewhere. `none`: nobody; `stateless`: no state calls her its own.
 */
export type Serving = 'here' | 'third_country' | 'none' | 'stateless';

/**
 * What differs from the way as it is everywhere else, and why.
 * @property hosts where it applies (ISO 3166-1 alpha-2, where she is now); absent: everywhere
 * @property nationalities of whom; absent: of all
 * @property serving by which mission; absent: by any, or none
 * @property steps only what differs; what is named replaces what the step has
 * @property basis the rule or practice that it comes from
 */
export interface Variation {
  hosts?: readonly string[];
  nationalities?: readonly string[];
  serving?: readonly Serving[];
  steps: { readonly [key in RepatriationStep]?: Partial<Omit<StepRow, 'key' | 'reaches' | 'follows'>> };
  basis: string;
}

/** One edition of the way home. Later variations win over earlier ones where both name the same thing. */
export interface Edition {
  steps: readonly StepRow[];
  variations: readonly Variation[];
}

const told = 'No mission can be told: see who serves her';

const variations: readonly Variation[] = [
  {
    hosts: ['TH'],
    steps: {
      screening: { blockReasons: ['medical', 'minor_without_guardian', 'reflection_period'] },
      clearance: { blockReasons: ['witness_needed', 'identity_unverified', 'reflection_period'] },
    },
    basis: 'Thai National Referral Mechanism: screening in 15 days, 45 days to reflect before she decides to testify',
  },
  {
    // Nobody leaves with a day of it unpaid: ten dollars a day from the last lawful day, unless it is waived.
    hosts: ['KH'],
    steps: {
      overstay_fine: { after: ['screening'], documents: ['waiver_letter', 'fine_receipt'] },
      exit_permit: { after: ['travel_document', 'overstay_fine'], documents: ['exit_permit', 'fine_receipt'] },
    },
    basis: 'Cambodia, published advisory: 10 USD a day; whoever was found to be a victim asks to be let off',
  },
  {
    hosts: ['MM', 'LA'],
    steps: {
      exit_permit: {
        actor: 'border_liaison',
        documents: ['border_list', 'exit_permit'],
        blockReasons: [
          'fine_unpaid',
          'identity_unverified',
          'witness_needed',
          'person_must_pay',
          'camp_must_be_emptied',
        ],
      },
    },
    basis: 'Practice at Mae Sot and the Golden Triangle: people cross on a list agreed between the liaison offices',
  },
  {
    // Its clearance to emigrate asks for the clearance of the police first.
    hosts: ['PH'],
    steps: {
      exit_permit: { after: ['travel_document', 'overstay_fine', 'clearance'] },
      ticket: { after: ['exit_permit'] },
    },
    basis: 'Philippines, Bureau of Immigration: emigration clearance certificate, given on a police clearance',
  },
  {
    hosts: ['TH'],
    nationalities: ['MM', 'LA', 'KH'],
    steps: {
      ticket: { setAside: 'She goes home over land and is handed over at the border' },
      departure_handover: { after: ['exit_permit', 'clearance', 'ticket'] },
    },
    basis: 'Thailand with Myanmar, Laos and Cambodia: memoranda on return over land',
  },
  {
    serving: ['third_country'],
    steps: {
      travel_document: {
        blockReasons: ['person_must_pay', 'identity_unverified', 'stateless', 'minor_without_guardian', 'no_mission'],
      },
    },
    basis: 'Practice: a mission that sits elsewhere sends its papers by courier, or by a colleague once a month',
  },
  {
    serving: ['none'],
    steps: {
      mission_notified: { setAside: told },
      mission_acknowledged: { setAside: told },
      nationality_verification: { actor: 'igo', after: ['consular_wish'] },
      travel_document: { actor: 'igo' },
      arrival: { actor: 'caseworker' },
    },
    basis:
      'Practice: the International Committee of the Red Cross issues an emergency travel document where no mission can',
  },
  {
    serving: ['stateless'],
    steps: {
      mission_notified: { setAside: told },
      mission_acknowledged: { setAside: told },
      nationality_verification: { actor: 'immigration', after: [], documents: ['statelessness_decision'] },
      travel_document: { actor: 'immigration' },
      arrival: { actor: 'caseworker' },
    },
    basis: '1954 Convention on stateless persons, art. 28: the state where she stays issues the document',
  },
];

/** Every edition that a case may have begun with. One that is here is never changed: a new one is added. */
export const editions: Readonly<Record<number, Edition>> = {
  1: { steps, variations: [] },
  2: { steps, variations },
};

/** What a case begins with today. The column of the case has it as its default: a migration goes with a new one. */
export const newest = 2;
