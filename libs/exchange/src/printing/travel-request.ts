import type { viewCase } from '#cases';
import { sexes } from '#platform';
import { papersOf, type Printed, signatures } from './manifest.js';
import type { Block } from './sheet.js';
import { country, dayOfBirth, label } from './words.js';

type CaseView = ReturnType<typeof viewCase>;
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/**
 * A mission is asked for a paper to travel on. It holds what a mission may read of her and nothing else: no place, no
 * telephone, nothing of what was done to her, and not who works with her.
 * @param view as a caseworker reads it: what is not named here is not printed
 */
export function travelRequestOf(
  { caseNumber, person, hostCountry }: CaseView,
  { organisation, at }: Printed,
  mission: { name: string; country: string },
): Block[] {
  const row = (name: string, values: string[]): Block => ({ kind: 'row', label: name, values: values.length ? values : ['None recorded'] }); // prettier-ignore
  return [
    { kind: 'title', text: 'Request for an emergency travel document', under: `To ${mission.name}. Reference ${caseNumber}, ${at.toISOString().slice(0, 10)}` }, // prettier-ignore
    {
      kind: 'text',
      text: `The person named below says that she or he is a national of ${country(mission.country)}, asks to return home, has agreed that you are told, and holds no paper to travel on that is good. We ask that nationality be verified and a travel document issued without undue or unreasonable delay (Palermo Protocol, article 8, paragraphs 3 and 4).`,
    },
    { kind: 'heading', text: 'Who' },
    row('Names', person.names.map(({ full }) => full)), // prettier-ignore
    row('Sex', [label(sexes, person.sex)]),
    row('Born', [dayOfBirth(person)]),
    row('Nationality', person.nationalities.map(country)),
    row('Languages', (person.languages ?? []).map((code) => languageNames.of(code) ?? code)), // prettier-ignore
    row('Papers', papersOf({ identity: person }, 'consular_officer')),
    row('Is now in', [country(hostCountry)]),
    { kind: 'heading', text: 'Asked by' },
    row('Organisation', [organisation]),
    { kind: 'blank', label: 'Signature' },
    { kind: 'blank', label: 'Of the person' },
    { kind: 'heading', text: 'For the mission' },
    { kind: 'blank', label: 'Document number' },
    { kind: 'blank', label: 'Valid until' },
    ...signatures('Issued by, with seal').slice(1),
  ];
}
