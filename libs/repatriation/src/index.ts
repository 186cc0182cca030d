export * from './movements/index.js';
export { Recalls } from './recalls.js';
export { RepatriationModule } from './repatriation.module.js';
export { type FollowingStep, RepatriationService } from './repatriation.service.js';
export { Journey } from './journey.entity.js';
export { type ReportedBy, type StepDetail, TouchedStep } from './repatriation-step.entity.js';
export { viewWay } from './repatriation.view.js';
export type { Steps } from './repatriation.lifecycle.js';
export type { StepParty, StepRow } from './steps.data.js';
