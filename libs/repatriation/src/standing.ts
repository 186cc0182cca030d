import type { Actor } from '#access';
import { refused } from '#platform';
import type { MissionAtWork } from './repatriation.queries.js';
import type { StepRow } from './steps.data.js';

/**
 * How somebody stands to a step. `own`: it is hers to do. `reports`: she records what another party has done.
 * `mission-active`: the mission is at work on the case itself and says so itself. `not-your-step`: not hers in any way.
 */
export type StandingToStep = 'own' | 'reports' | 'mission-active' | 'not-your-step';

export function standingTo(actor: Pick<Actor, 'role'>, step: StepRow, mission: MissionAtWork | null): StandingToStep {
  if (actor.role === 'consular_officer')
    return step.actor === 'consular_officer' && !step.follows ? 'own' : 'not-your-step';
  const ofMission = step.actor === 'consular_officer' || step.follows !== undefined;
  if (ofMission && mission?.hasAccount) return 'mission-active';
  return step.actor === 'caseworker' ? 'own' : 'reports';
}

/** @throws Problem refused, `mission-active` or `not-your-step` */
export function requireStanding(standing: StandingToStep): asserts standing is 'own' | 'reports' {
  if (standing === 'mission-active')
    throw refused(standing, 'The mission is at work on this case itself: this step is recorded by its own acts');
  if (standing === 'not-your-step') throw refused(standing, 'This step is for another party to do');
}
