import { stepStates } from '#platform';
import type { ReadManifest } from '#repatriation';
import { papersOf, type Printed, signatures, whoIs } from './manifest.js';
import type { Block } from './sheet.js';
import { country, label, minute } from './words.js';

type OnBoard = ReadManifest['people'][number];

/**
 * Who asks to leave the country together: for its immigration. It names everybody whom the journey takes over the
 * border, home or a part of the way, and for whom no protection hold stands: that somebody is held is told to no office, nor under which permit anybody stays.
 */
export function exitClearanceOf({ movement, people }: ReadManifest, { organisation, at }: Printed): Block[] {
  const { plan } = movement;
  const leaving = plan.fromCountry === plan.to.country ? [] : people.filter(({ row }) => !row.onHold);
  return [
    { kind: 'title', text: 'Exit clearance list', under: `To immigration of ${country(plan.fromCountry)}. From ${organisation}, ${minute(at)}` },
    {
      kind: 'text',
      text: `The people named below were found in a place of exploitation and leave together. We ask that each be given leave to depart, and that nobody be held, charged or fined for an offence that they were forced to commit, or for a stay that they could not end (Palermo Protocol, article 8; Recommended Principles on Human Rights and Human Trafficking, principle 7).`,
    },
    { kind: 'row', label: 'Departure', values: [minute(new Date(plan.departsAt))] },
    { kind: 'row', label: 'To', values: [country(plan.to.country)] },
    { kind: 'row', label: 'By', values: [[plan.carrier, plan.reference].filter(Boolean).join(', ') || 'Not yet known'] },
    { kind: 'heading', text: `Who leaves: ${leaving.length}` },
    {
      kind: 'table',
      columns: [
        { label: '', width: 22 },
        { label: 'Names, reference', width: 165 },
        { label: 'Born, sex, nationality', width: 105 },
        { label: 'Papers', width: 110 },
        { label: 'Exit permit, clearance', width: 93.28 },
      ],
      rows: leaving.map((one, n) => [
        [String(n + 1)],
        [...one.identity.names.map(({ full }) => full), one.row.caseNumber],
        whoIs(one),
        papersOf(one, 'consular_officer'),
        [`Exit permit: ${stateOf(one, 'exit_permit')}`, `Clearance: ${stateOf(one, 'clearance')}`],
      ]),
    },
    ...signatures('Asked for by', 'Granted by, with seal'),
  ];
} // prettier-ignore

/** A step that is not in the way is settled; of one that is, no more than its state: why it stands still may be hers alone. */
const stateOf = ({ bars }: OnBoard, condition: string): string => {
  const bar = bars.find((one) => one.condition === condition);
  return bar ? label(stepStates, bar.state).toLowerCase() : 'settled';
};
