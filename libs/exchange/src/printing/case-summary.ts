import type { viewCase } from '#cases';
import {
  blockReasons, caseStatuses, consentDecisions, consentMethods, consentPurposes, deadlineKinds, identityDocumentKinds, identityDocumentStatuses,
  nationalityStatuses, protectionHoldReasons, recipientKinds, repatriationStatuses, repatriationSteps, rescueMethods, riskLevels, sexes, stepStates, vulnerabilities,
} from '#platform'; // prettier-ignore
import type { Block } from './sheet.js';
import { country, dayOfBirth, label, minute } from './words.js';

type CaseView = ReturnType<typeof viewCase>;
/** The steps as the way home shows them. */
interface Way {
  steps: readonly {
    key: string;
    state: string;
    doneOn: string | null;
    dueOn: string | null;
    blockReason: string | null;
  }[];
}
interface Due {
  kind: string;
  dueAt: Date;
}
interface Printed {
  by: string;
  at: Date;
}

const day = (instant: string | null): string => instant?.slice(0, 10) ?? 'a day not recorded';

/**
 * A case as it goes on paper. Where she stays, her phones, notes and testimony are left out: paper is lost, and read by
 * whoever finds it.
 */
export function summaryOf(view: CaseView, { steps }: Way, deadlines: readonly Due[], { by, at }: Printed): Block[] {
  const { person, rescue } = view;
  return [
    { kind: 'title', text: `Case ${view.caseNumber}`, under: `Printed ${minute(at)} by ${by}, ${view.organisation?.name ?? ''}` },
    ...safety(view),
    { kind: 'heading', text: 'Who' },
    row('Names', person.names.map(({ full }) => full)),
    row('Sex', [label(sexes, person.sex)]),
    row('Born', [born(person)]),
    row('Nationality', person.nationalities.length ? person.nationalities.map(country) : [label(nationalityStatuses, person.nationalityStatus)]),
    row('Languages', (person.languages ?? []).map(language)),
    row('Documents', person.identityDocuments.map(documentOf)),
    { kind: 'heading', text: 'The case' },
    row('Status', [label(caseStatuses, view.status)]),
    row('Rescue', [`${rescue.date}, ${country(rescue.country)}${rescue.method ? `: ${label(rescueMethods, rescue.method)}` : ''}`]),
    row('Compound', view.compound ? [view.compound.name] : []),
    row('Is now in', [country(view.hostCountry)]),
    row('Way home', [label(repatriationStatuses, view.repatriation.status)]),
    row('Needs', (view.vulnerabilities ?? []).map((one) => label(vulnerabilities, one))),
    { kind: 'heading', text: 'What was agreed to' },
    row('Consents', (view.consents ?? []).map(sentence)),
    { kind: 'heading', text: 'Way home, step by step' },
    ...steps.filter(({ state }) => state !== 'not_needed').map((one) => row(label(repatriationSteps, one.key), [stepLine(one)])),
    { kind: 'heading', text: 'Next deadlines' },
    ...(deadlines.length ? deadlines.map((due) => row(minute(due.dueAt), [dueLine(due, at)])) : [row('', [])]),
  ]; // prettier-ignore
}

export const footOf = ({ caseNumber }: CaseView, { at }: Printed): string[] => [
  'Keep this paper under lock, show it to no one who does not need it, and destroy it when it is no longer needed.',
  `${caseNumber}, as it stood ${minute(at)}`,
];

const row = (name: string, values: string[]): Block => ({
  kind: 'row',
  label: name,
  values: values.length ? values : ['None recorded'],
});

function safety({ protectionHold, person, riskLevel, vulnerabilities: needs = [] }: CaseView): Block[] {
  const isChild = needs.some((one) => one === 'child' || one === 'unaccompanied_child') || (person.age ?? 18) < 18;
  const lines = [
    ...(protectionHold
      ? [`PROTECTION HOLD: tell the mission nothing. ${label(protectionHoldReasons, protectionHold.reason)}.`]
      : []),
    ...(isChild ? ['CHILD: decide in the best interests of the child, with a guardian.'] : []),
    ...(riskLevel === 'high' ? [`DANGER: risk level ${label(riskLevels, riskLevel).toLowerCase()}.`] : []),
    ...(needs.includes('suicide_risk') ? ['RISK OF SUICIDE: do not leave alone.'] : []),
  ];
  return lines.length ? [{ kind: 'warning', lines }] : [];
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const language = (code: string): string => languageNames.of(code) ?? code;

const dueLine = ({ kind, dueAt }: Due, at: Date): string =>
  `${dueAt < at ? 'OVERDUE: ' : ''}${label(deadlineKinds, kind)}`;

const stepLine = ({ state, doneOn, dueOn, blockReason }: Way['steps'][number]): string =>
  [
    label(stepStates, state),
    ...(state === 'done' && doneOn ? [`on ${doneOn}`] : []),
    ...(state !== 'done' && dueOn ? [`due ${dueOn}`] : []),
    ...(blockReason ? [label(blockReasons, blockReason).toLowerCase()] : []),
  ].join(', ');

const born = ({ birthDate, birthDatePrecision, age }: CaseView['person']): string =>
  birthDate
    ? `${dayOfBirth({ birthDate, birthDatePrecision })}${age === null ? '' : `, ${birthDatePrecision === 'day' ? '' : 'about '}${age} years old`}`
    : 'Not known';

const documentOf = (one: CaseView['person']['identityDocuments'][number]): string =>
  [
    label(identityDocumentKinds, one.kind),
    one.number,
    one.country && country(one.country),
    label(identityDocumentStatuses, one.status).toLowerCase(),
    one.expiresOn && `until ${one.expiresOn}`,
  ]
    .filter(Boolean)
    .join(', ');

function sentence(one: NonNullable<CaseView['consents']>[number]): string {
  const purpose = label(consentPurposes, one.purpose);
  const to = one.recipient
    ? ` to ${label(recipientKinds, one.recipient.kind).toLowerCase()}${one.recipient.country ? ` (${country(one.recipient.country)})` : ''}`
    : '';
  const how = one.method ? `, ${label(consentMethods, one.method).toLowerCase()}` : '';
  const until = one.expiresAt ? `, until ${day(one.expiresAt)}` : '';
  return one.decision === 'not_asked'
    ? `${purpose}${to}: not asked yet${one.askAgainOn ? `; ask again on ${one.askAgainOn}` : ''}.`
    : `${purpose}${to}: ${label(consentDecisions, one.decision).toLowerCase()} on ${day(one.obtainedAt ?? one.recordedAt)}${how}${until}.`;
}
