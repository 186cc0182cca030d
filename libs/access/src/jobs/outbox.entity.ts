import { Column, Entity } from 'typeorm';
import { Belongs, RowId } from '../kept.js';

/** A message waiting to leave, or gone. Ids only: nothing in it tells who it is about. */
@Entity('outbox')
@Belongs('shared')
export class OutboxMessage {
  @RowId() id: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'jsonb' }) data: object;
  @Column({ type: 'text', nullable: true }) dedupeKey: string | null;
  /** The rank of its lane: see `lanes.data.ts`. */
  @Column({ type: 'smallint', default: 1 }) lane: number;
  @Column({ type: 'timestamptz', precision: 3 }) notBefore: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) handedOverAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) doneAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) deadAt: Date | null;
  @Column({ type: 'int', default: 0 }) tries: number;
  @Column({ type: 'text', nullable: true }) lastError: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
}
