export { seal, sealKey, trust } from './checkpoint.js';
export type { Checkpoint, SealedLeaf, SealKey, TrustedKeys } from './checkpoint.js';
export { leafHash } from './event.js';
export type { AuditEvent, SealedEvent } from './event.js';
export { type Anchor, type Change, type KeptLine, markOf } from './kept.js';
export {
  checkProof,
  fits,
  type Proof,
  type ProofFault,
  prove,
  publicHalf,
  publicKeyOf,
  type WholeProof,
} from './proof.js';
export { verify } from './verify.js';
export type { Fault, FaultKind, SealedLog, Verdict } from './verify.js';
