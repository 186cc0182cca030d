import { documentsSeenBy } from '#people';
import {
  absenceReasons,
  escortRoles,
  identityDocumentKinds,
  identityDocumentStatuses,
  movementKinds,
  sexes,
  travellerStates,
  travelNeeds,
} from '#platform';
import type { ReadManifest } from '#repatriation';
import { apart } from './runs.js';
import type { Block } from './sheet.js';
import { country, dayOfBirth, label, minute } from './words.js';

export interface Printed {
  by: string;
  /** Where whoever printed it is written to. */
  email: string;
  organisation: string;
  at: Date;
}
type OnBoard = ReadManifest['people'][number];

/** Widths add up to the width between the margins. */
const columns = {
  number: { label: '', width: 22 },
  names: { label: 'Names, case', width: 165 },
  who: { label: 'Born, sex, nationality', width: 108 },
  papers: { label: 'Papers', width: 110 },
  last: { label: '', width: 90.28 },
};

/** The list of a journey for those who make it: what they need to bring everybody safely there. */
export function manifestOf({ movement, people }: ReadManifest, { by, organisation, at }: Printed): Block[] {
  const { plan, handling } = movement;
  const escorts = handling?.escorts ?? [];
  return [
    { kind: 'title', text: 'Handover manifest', under: `Printed ${minute(at)} by ${by}, ${organisation}` },
    { kind: 'warning', lines: ['FOR THOSE WHO TRAVEL WITH THEM: give this list to no office. Print one for each mission instead.'] },
    ...journey(movement, [country(plan.fromCountry), handling?.fromPlace]),
    {
      kind: 'row',
      label: 'Escorts',
      values: escorts.length ? escorts.map(({ name, role, phone }) => [apart(name), label(escortRoles, role).toLowerCase(), phone].filter(Boolean).join(', ')) : ['None'],
    },
    { kind: 'heading', text: `Who goes: ${people.length}` },
    table(people, 'Needs, state', [], (one) => [
      label(travellerStates, one.traveller.state),
      ...(one.traveller.absence ? [label(absenceReasons, one.traveller.absence.reason)] : []),
      ...(one.bars.length ? [`NOT CLEARED: ${one.bars.map(({ condition }) => condition.replaceAll('_', ' ')).join(', ')}`] : []),
      ...(one.traveller.needs?.needs ?? []).map((need) => label(travelNeeds, need)),
      ...(one.traveller.needs?.accompaniedBy ? [`With ${one.traveller.needs.accompaniedBy}`] : []),
    ]),
    ...signatures('Handed over by', 'Taken over by'),
  ];
} // prettier-ignore

/**
 * The same for one mission: its nationals alone, and nothing of where they leave from, who goes along, what anybody needs
 * or why somebody did not come.
 * @param people those whom the mission may see now
 */
export function manifestForMission(
  { movement, people }: ReadManifest,
  { organisation, at }: Printed,
  mission: string,
): Block[] {
  return [
    { kind: 'title', text: `Manifest for ${mission}`, under: `Printed ${minute(at)}, ${organisation}` },
    ...journey(movement, [country(movement.plan.fromCountry)]),
    { kind: 'heading', text: `Your nationals on this journey: ${people.length}` },
    table(people, 'State', ['consular_officer'], (one) => [label(travellerStates, one.traveller.state)]),
    ...signatures('Handed over by', 'Received by, with seal'),
  ];
}

const journey = ({ kind, plan }: ReadManifest['movement'], from: (string | null | undefined)[]): Block[] => [
  { kind: 'row', label: 'Journey', values: [[label(movementKinds, kind), plan.carrier, plan.reference].filter(Boolean).join(', ')] }, // prettier-ignore
  { kind: 'row', label: 'Leaves', values: [minute(new Date(plan.departsAt))] },
  { kind: 'row', label: 'From', values: [from.filter(Boolean).join(', ')] },
  { kind: 'row', label: 'To', values: [[country(plan.to.country), plan.to.place].filter(Boolean).join(', ')] },
];

function table(
  people: readonly OnBoard[],
  last: string,
  [role = 'caseworker']: readonly string[],
  said: (one: OnBoard) => string[],
): Block {
  return {
    kind: 'table',
    columns: [columns.number, columns.names, columns.who, columns.papers, { ...columns.last, label: last }],
    rows: people.map((one, n) => [
      [String(n + 1)],
      [...one.identity.names.map(({ full }) => full), one.row.caseNumber],
      whoIs(one),
      papersOf(one, role),
      said(one),
    ]),
  };
}

export const whoIs = ({ identity, row }: Pick<OnBoard, 'identity' | 'row'>): string[] => [
  dayOfBirth(identity),
  label(sexes, row.sex),
  ...row.nationalities.map(country),
];

/** @param role for whom it is: the papers that it reads */
export const papersOf = ({ identity }: Pick<OnBoard, 'identity'>, role: string): string[] =>
  documentsSeenBy({ role }, identity.identityDocuments).map(({ kind, number, country: of, status, expiresOn }) =>
    [
      label(identityDocumentKinds, kind),
      number,
      of && country(of),
      status === 'held' ? expiresOn && `until ${expiresOn}` : label(identityDocumentStatuses, status).toLowerCase(),
    ]
      .filter(Boolean)
      .join(', '),
  );

export const signatures = (...who: string[]): Block[] => [
  { kind: 'heading', text: 'Signatures' },
  ...who.map((one): Block => ({ kind: 'blank', label: one })),
  { kind: 'blank', label: 'Place and time' },
];
