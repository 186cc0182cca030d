import {
  attachmentKinds, attachmentStates, Code, fileTypes, Id, Instant, Int, Language, One, PageQuery, Text, Texts,
} from '#platform'; // prettier-ignore
import { Named } from '../cases.dto.js';

/** What is said of a file beside the file itself. */
export class AboutFileInput {
  @Text({ max: 200, optional: true }) title?: string;
  @Code(attachmentKinds, { optional: true }) kind?: string;
  @Language({ optional: true }) language?: string;
}
export class RemoveAttachment {
  @Text({ max: 2000, multiline: true, description: 'Stays on the record; the content is destroyed' }) reason: string;
}
export class AttachmentsQuery extends PageQuery {}

export class AttachmentView {
  @Id() id: string;
  @Text({ max: 255, description: 'A clean name to save it under; its ending is that of its true type' }) name: string;
  @Text({ max: 200, nullable: true }) title: string | null;
  @Code(attachmentKinds) kind: string;
  @Language({ nullable: true }) language: string | null;
  @Code(fileTypes.map(({ type }) => type)) contentType: string;
  @Int({ min: 1, description: 'Bytes, as they are given out' }) size: number;
  @Code(attachmentStates) state: string;
  @Instant({ nullable: true, description: 'When the virus scanner answered' }) scannedAt: string | null;
  @Instant({ nullable: true, description: 'When its content was destroyed' }) endedAt: string | null;
  @Instant() createdAt: string;
  @One(() => Named) createdBy: Named;
  @Texts({ length: 40, description: 'What the reader may do next' }) can: string[];
}
