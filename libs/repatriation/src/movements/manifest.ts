import type { Verb, Work } from '#access';
import { Case } from '#cases';
import { identitiesOf, type Identity, travelsUntil } from '#people';
import type { BlockReason } from '#platform';
import { Journey } from '../journey.entity.js';
import { routesOf } from '../repatriation.queries.js';
import { TouchedStep } from '../repatriation-step.entity.js';
import { isMinorOn } from '../travel.js';
import type { WayHome } from '../ways.js';
import { barsTo, type TravelBar } from './clearance.js';
import { beforeTravel } from './clearance.data.js';
import { Traveller } from './movement.entity.js';
import { mostPeople } from './movements.dto.js';
import type { ReadMovement } from './movements.queries.js';

/** One person on a journey, with what decides whether she may go. */
export interface OnBoard {
  traveller: Traveller;
  row: Case;
  identity: Identity;
  leadsHome: boolean;
  bars: TravelBar[];
}

/** The steps that say whether she may leave, and whether she is at home already. */
const decisive = [...beforeTravel, 'arrival'] as const;

/** What is known of her way, as far as it may be read. */
interface OfHer {
  way: WayHome;
  touched: readonly TouchedStep[];
  journey: Journey | undefined;
  /** Aboard another journey. */
  isElsewhere: boolean;
}

/** The people on a journey within reach of `verb`, in the order in which they were written down. The look is not on the record yet. */
export async function peopleOn(
  work: Work,
  verb: Verb,
  movement: ReadMovement,
  caseIds?: readonly string[],
): Promise<OnBoard[]> {
  const part = { most: mostPeople, part: true };
  const travellers = await work.list(Traveller, verb, {
    where: { movementId: movement.id, ...(caseIds && { caseId: caseIds }) },
    order: [
      ['createdAt', 'asc'],
      ['id', 'asc'],
    ],
    ...part,
  });
  if (!travellers.length) return [];
  const ids = travellers.map(({ caseId }) => caseId);
  const cases = await work.list(Case, verb, { where: { id: ids }, ...part });
  const [identities, routes, journeys, steps, aboard] = await Promise.all([
    identitiesOf(work, verb, ids),
    routesOf(work, ids),
    work.list(Journey, 'repatriation.read', { where: { caseId: ids }, ...part }),
    work.list(TouchedStep, 'repatriation.read', {
      where: { caseId: ids, key: decisive },
      most: mostPeople * decisive.length,
      part: true,
    }),
    work.list(Traveller, verb, { where: { caseId: ids, state: 'aboard' }, ...part }),
  ]);
  const caseOf = new Map(cases.map((row) => [row.id, row]));
  return travellers.flatMap((traveller) => {
    const row = caseOf.get(traveller.caseId);
    const identity = identities.get(traveller.caseId);
    if (!row || !identity) return [];
    const ofHer = {
      way: routes.get(row.id)!.way,
      touched: steps.filter(({ caseId }) => caseId === row.id),
      journey: journeys.find(({ caseId }) => caseId === row.id),
      isElsewhere: aboard.some(({ caseId, movementId }) => caseId === row.id && movementId !== movement.id),
    };
    return [{ traveller, row, identity, ...standing(movement, traveller, row, identity, ofHer) }];
  });
}

function standing(
  { plan, handling }: ReadMovement,
  traveller: Traveller,
  row: Case,
  { birthDate, identityDocuments }: Identity,
  { way, touched, journey, isElsewhere }: OfHer,
): Pick<OnBoard, 'leadsHome' | 'bars'> {
  const { country } = plan.to;
  const leadsHome = row.nationalities.includes(country);
  const isExpected = traveller.state === 'listed' || traveller.state === 'no_show';
  const isHome = touched.some(({ key, state }) => key === 'arrival' && state === 'done');
  const bars = barsTo({
    way,
    fitToTravel: journey?.fitness?.fitToTravel ?? 'unknown',
    steps: Object.fromEntries(touched.map(({ key, state }) => [key, state])),
    blocked: Object.fromEntries(
      touched.flatMap(({ key, state, detail }) =>
        state === 'blocked' ? [[key, (detail?.reason ?? 'other') as BlockReason]] : [],
      ),
    ),
    leads: leadsHome ? 'home' : country === row.hostCountry ? 'inside' : 'abroad',
    // Where she goes to be safe from home, a hold does not keep her from going.
    onHold: (row.onHold ?? false) && journey?.ending?.country !== country,
    hasLeft: isExpected && (isElsewhere || isHome),
    isChild: isMinorOn(plan.departsAt.slice(0, 10), birthDate, row.medical?.vulnerabilities ?? []),
    isExpired: (travelsUntil(identityDocuments) ?? '9999') < plan.departsAt.slice(0, 10),
    // Whoever may not read who goes along cannot tell that nobody does.
    isAccompanied:
      handling === null ||
      handling.escorts.length > 0 ||
      Boolean(traveller.needs?.accompaniedBy) ||
      touched.some(({ detail }) => detail?.escort),
  });
  return { leadsHome, bars };
}
