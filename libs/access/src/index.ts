export { AccessModule } from './access.module.js';
export {
  type Actor,
  type InStead,
  isSystem,
  personRoles,
  type PersonRole,
  type Role,
  system,
  systemActors,
  type SystemName,
  throughGlass,
  throughReferral,
  throughTransfer,
  userBehind,
} from './actor.js';
export { Desk } from './desk.js';
export { grants, type Reach, reachOf, type Verb } from './grants.js';
export type { Departure } from './jobs/departure.js';
export { type Job, Handles, job } from './jobs/job.js';
export { Housekeeping } from './jobs/housekeeping.js';
export { JobRunner } from './jobs/job-runner.js';
export { OutboxMessage } from './jobs/outbox.entity.js';
export { type Lane, laneNames, lanes } from './jobs/lanes.data.js';
export { PutOff } from './jobs/put-off.js';
export { type LaneWaiting, waitingByLane } from './jobs/outbox.queries.js';
export { Every } from './jobs/schedule.js';
export * from './keys/index.js';
export { Belongs, RowId, Sealed, Seen } from './kept.js';
export { IdempotencyInterceptor } from './idempotency.interceptor.js';
export { readCheckpoints } from './record/checkpoint-file.js';
export { proveEvent, readProof } from './record/proving.js';
export { oldestUnsealed } from './record/record.queries.js';
export { Sealer } from './record/sealer.js';
export { verifyRecord } from './record/verification.js';
export { Witness } from './record/witness.js';
export { isShownTo, may, type Reachable } from './reach.js';
export { Does, type Doing, DOES, Me, OPEN, OpenToAll } from './route.js';
export { RouteCheck } from './route-check.js';
export { asksForFreshFactor } from './step-up.js';
export { sees, type Tag } from './tags.js';
export { type Listing, type Where, Work } from './work.js';
