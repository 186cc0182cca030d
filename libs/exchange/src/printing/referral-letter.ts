import type { viewCase } from '#cases';
import {
  consentDecisions,
  consentPurposes,
  type ReferralPart,
  referralParts,
  riskLevels,
  serviceResponses,
  services,
  sexes,
  vulnerabilities,
} from '#platform';
import type { ReadTransition } from '#transitions';
import { type Printed, signatures } from './manifest.js';
import { letterWords, spokenIn } from './referral-letter.data.js';
import type { Block } from './sheet.js';
import { country, dayOfBirth, label, minute } from './words.js';

type CaseView = ReturnType<typeof viewCase>;
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/**
 * What another organisation is asked for, and of her what was chosen for it. In English and, in short, in the language of
 * where she is and in her own.
 * @param view as the referrer reads it: what is not named here is not printed
 */
export function referralLetterOf(
  view: CaseView,
  { row: { toOrganisation, service, response, respondBy, parts }, opened: { note } }: ReadTransition,
  printed: Printed,
): Block[] {
  const { caseNumber, person } = view;
  return [
    { kind: 'title', text: 'Referral letter', under: `To ${toOrganisation}. Reference ${caseNumber}, ${printed.at.toISOString().slice(0, 10)}` },
    {
      kind: 'text',
      text: 'We ask you to help the person named below with the service named below. She or he has agreed that you are told what is written here, for this and for nothing else.',
    },
    ...inOtherLanguages(view),
    { kind: 'heading', text: 'What is asked for' },
    line('Service', [label(services, service)]),
    line('Answer', [[label(serviceResponses, response), ...(respondBy ? [`by ${minute(respondBy)}`] : [])].join(', ')]),
    ...(note ? [line('In words', note.split('\n'))] : []),
    { kind: 'heading', text: 'Who' },
    line('Names', person.names.map(({ full }) => full)),
    line('Sex', [label(sexes, person.sex)]),
    line('Born', [dayOfBirth(person)]),
    line('Nationality', person.nationalities.map(country)),
    line('Languages', [(person.languages ?? []).map((code) => languageNames.of(code) ?? code).join(', ')].filter(Boolean)),
    ...(Object.keys(printedOf) as ReferralPart[]).filter((part) => parts.includes(part)).flatMap((part) => printedOf[part]!(view)),
    ...onScreenAlone(parts),
    { kind: 'heading', text: 'Whom to call' },
    line('Organisation', [printed.organisation]),
    line('Person', [printed.by, printed.email].filter(Boolean)),
    ...signatures('Referred by', 'Received by'),
  ];
} // prettier-ignore

const line = (name: string, values: string[]): Block => ({
  kind: 'row',
  label: name,
  values: values.length ? values : ['None recorded'],
});

/**
 * What each part puts on paper. That she is held from her own authorities is not among it: paper is read by whoever finds
 * it. What she told and what was written down of her are not either; they are read on a screen, by whoever signs in.
 */
const printedOf: Partial<Record<ReferralPart, (view: CaseView) => Block[]>> = {
  contact: ({ person }) => [line('Telephone', person.phones ?? [])],
  // Who signed in too long ago to be shown it prints a letter without it.
  location: ({ shelter }) => [
    line(
      'Stays at',
      [shelter?.name, shelter?.address, shelter?.phone].flatMap((said) => said?.split('\n') ?? []),
    ),
  ],
  medical: ({ vulnerabilities: needs = [] }) => [line('Needs', needs.map((one) => label(vulnerabilities, one)))], // prettier-ignore
  origin: ({ rescue, compound, riskLevel }) => [
    line('Came out', [[rescue.date, rescue.place, country(rescue.country)].filter(Boolean).join(', ')]),
    line('Compound', compound ? [compound.name] : []),
    line('Risk', riskLevel ? [label(riskLevels, riskLevel)] : []),
  ],
  legal: ({ consents = [] }) => [
    line('Consents', consents.map(({ purpose, decision }) => `${label(consentPurposes, purpose)}: ${label(consentDecisions, decision).toLowerCase()}`)), // prettier-ignore
  ],
};

function onScreenAlone(parts: readonly string[]): Block[] {
  const rest = parts.filter((part) => !(part in printedOf));
  return rest.length ? [line('Shown in Homeward', rest.map((part) => label(referralParts, part)))] : []; // prettier-ignore
}

/** In short, in the language of where she is, for whoever opens the door, and in her own, so that she knows what she carries. */
function inOtherLanguages({ hostCountry, person }: CaseView): Block[] {
  const hers = (person.languages ?? []).find((code) => code in letterWords);
  const codes = new Set([spokenIn[hostCountry], hers].filter((code) => code !== undefined));
  const blocks = [...codes].flatMap((code): Block[] => {
    const { title, request, yours } = letterWords[code]!;
    return [`${title}: ${request}`, ...(code === hers ? [yours] : [])].map((text) => ({ kind: 'text', text }));
  });
  return blocks.length ? [...blocks, { kind: 'text', text: unread, small: true }] : [];
}

const unread = 'The words in other languages are a first translation that no native speaker has read over: where they differ, the English ones hold.'; // prettier-ignore
