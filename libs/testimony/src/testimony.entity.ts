import { Belongs, RowId, Sealed } from '#access';
import { Column, Entity } from 'typeorm';

/** What somebody said, as it stands now. Every version of it stays. */
@Entity('testimonies')
@Belongs('of-case')
export class Testimony {
  @RowId() id: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'text' }) language: string;
  @Column({ type: 'date' }) takenOn: string;
  /** How many there are; the latest has this number. */
  @Column({ type: 'int', default: 1 }) versions: number;
  @Column({ type: 'uuid' }) createdBy: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
}

/** What was said, and under which circumstances. */
export interface Statement {
  text: string;
  language: string;
  takenOn: string;
  interviewer: string | null;
  interpreter: string | null;
  place: string | null;
}
/** One thing that a testimony says was done. */
export interface Abuse {
  type: string;
  methodOfControl?: string;
  iloIndicator?: string;
  occurredOn?: string;
  compoundId?: string;
  perpetratorRole?: string;
  verification: string;
}
export interface Coding {
  abuse: Abuse[];
}

/** One version, never changed: a correction is the next one. The words and their coding are sealed apart. */
@Entity('testimony_versions')
@Belongs('of-case')
export class TestimonyVersion {
  @RowId() id: string;
  @Column({ type: 'uuid' }) testimonyId: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'int' }) number: number;
  @Sealed('testimony') body: Statement;
  @Sealed('coded') coded: Coding;
  @Column({ type: 'uuid' }) createdBy: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
}
