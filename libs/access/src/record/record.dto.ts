import { Code, Flag, Id, Ids, Instant, Int, One, PageQuery, Text, Texts } from '#platform';
import { grants } from '../grants.js';

export class ListEvents extends PageQuery {
  @Id({ optional: true, description: 'Who did it' }) actorId?: string;
  @Code(Object.keys(grants), { optional: true, description: 'What was done or tried' }) action?: string;
  @Code(['done', 'refused'], { optional: true }) outcome?: string;
  @Id({ optional: true, description: 'The case it is about' }) caseId?: string;
  @Instant({ optional: true, description: 'From this moment on' }) from?: string;
  @Instant({ optional: true, description: 'Before this moment' }) to?: string;
}
export class ListCheckpoints extends PageQuery {}

export class EventActor {
  @Id() id: string;
  @Text({ max: 40 }) role: string;
  @Id({ nullable: true }) organisationId: string | null;
}
export class EventItem {
  @Id() id: string;
  @Instant() at: string;
  @One(() => EventActor) actor: EventActor;
  @Text({ max: 60 }) action: string;
  @Text({ max: 20 }) outcome: string;
  @Text({ max: 60, nullable: true }) slug: string | null;
  @Ids({ description: 'The cases it is about; nothing of what is in them' }) caseIds: string[];
  @Flag({ description: 'Whether a signed checkpoint covers it' }) sealed: boolean;
}
/** As in the file of checkpoints: a copy kept elsewhere is an anchor for `audit verify`. */
export class CheckpointItem {
  @Int({ min: 1 }) number: number;
  @Int({ min: 1, description: 'Position of its first line' }) first: number;
  @Int({ min: 1, description: 'Position of its last line' }) size: number;
  @Text({ max: 64, description: 'Merkle root over its lines, hex' }) root: string;
  @Text({ max: 64 }) previous: string;
  @Text({ max: 64 }) chain: string;
  @Instant() at: string;
  @Text({ max: 16 }) keyId: string;
  @Text({ max: 128, description: 'Ed25519 over chain, hex' }) signature: string;
}
/** RFC 6962 §2.1.1: hashing `leaf` with each of `path` leads to the root of the checkpoint. */
export class ProofAnswer {
  @Text({ max: 64, description: 'SHA-256 of 0x00 and the canonical line, hex' }) leaf: string;
  @Int({ min: 0, description: 'Place in the batch, from 0' }) index: number;
  @Int({ min: 1, description: 'Lines in the batch' }) size: number;
  @Texts({ length: 64, description: 'Hashes from the leaf up, hex' }) path: string[];
  @One(() => CheckpointItem) checkpoint: CheckpointItem;
}
