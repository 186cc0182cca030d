import { Belongs, RowId, Sealed } from '#access';
import { Column, Entity } from 'typeorm';

export type EntryKind = 'note' | 'service' | 'screening' | 'determination' | 'deportation' | 'claim';

/** Something written down about a case as it went on: never changed, what is wrong is followed by what is right. */
@Entity('case_entries')
@Belongs('of-case')
export class CaseEntry {
  @RowId() id: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'text' }) kind: EntryKind;
  // One tag for all kinds, and the narrowest: any of them may say what a mission or a counter must not read.
  @Sealed('testimony') content: object;
  @Column({ type: 'uuid' }) createdBy: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
}
