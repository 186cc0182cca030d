import { Belongs, RowId, Sealed } from '#access';
import type { AttachmentState } from '#platform';
import { Column, Entity } from 'typeorm';

/** What a file is called and what it is: itself something that happened to somebody. */
export interface AboutFile {
  name: string;
  title: string | null;
  kind: string;
  language: string | null;
}

/** A file that is kept with a case. Its content lies sealed in the file store, under this row's id and key. */
@Entity('attachments')
@Belongs('of-case')
export class Attachment {
  @RowId() id: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'text' }) state: AttachmentState;
  @Column({ type: 'text' }) contentType: string;
  /** bytes */
  @Column({ type: 'int' }) size: number;
  @Sealed('testimony') about: AboutFile;
  /** Base64; null once the content is destroyed. It goes by `endContent` alone, so that the record keeps no copy. */
  @Sealed('file', { nullable: true }) fileKey: string | null;
  @Column({ type: 'uuid' }) createdBy: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) scannedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) endedAt: Date | null;
}
