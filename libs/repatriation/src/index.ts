export { RepatriationModule } from './repatriation.module.js';
export { type FollowingStep, RepatriationService } from './repatriation.service.js';
export { type ReportedBy, type StepDetail, TouchedStep } from './repatriation-step.entity.js';
export {
  allowedMoves,
  isStepKey,
  missingBefore,
  moveStep,
  needsReason,
  statusOf,
  stepKeys,
  stepMoves,
  stepOf,
} from './repatriation.lifecycle.js';
export type { Steps } from './repatriation.lifecycle.js';
export { blockReasonsSeenByMission, steps, version as stepsVersion } from './steps.data.js';
export type { StepParty, StepRow } from './steps.data.js';
