import { type Actor, Desk, type Work } from '#access';
import { accepted, conflict, Config, FileStore, newFileKey, parse, type UploadedFile } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Case } from '../case.entity.js';
import { isOpen } from '../case.lifecycle.js';
import { requireOpen } from '../consents.service.js';
import { Attachment } from './attachment.entity.js';
import { attachmentLimits } from './attachments.data.js';
import { AboutFileInput, type AttachmentView } from './attachments.dto.js';
import { scanAttachment } from './attachments.jobs.js';
import { filesOf } from './attachments.queries.js';
import { AttachmentsService } from './attachments.service.js';
import { UploadSlots } from './upload-slots.js';

/** A file on its way in: looked at, sealed and stored as it streams, and only then written down. */
@Injectable()
export class AttachmentsUpload {
  readonly #slots = new UploadSlots(attachmentLimits.atOnce);

  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(Config) private readonly config: Config,
    @Inject(AttachmentsService) private readonly attachments: AttachmentsService,
  ) {}

  add(actor: Actor, caseId: string, given: UploadedFile): Promise<AttachmentView> {
    return this.#slots.within(actor.id, () => this.#add(actor, caseId, given));
  }

  async #add(actor: Actor, caseId: string, given: UploadedFile): Promise<AttachmentView> {
    // Whoever may not is told before megabytes are read; asked again when it is written down.
    await this.desk.do(actor, (work) => this.#room(work, caseId), { isAnswer: false });
    parse(AboutFileInput, given.fields);
    const secret = { id: uuid(), key: newFileKey() };
    const file = await accepted(given, this.config.attachmentLimit);
    const size = await this.files.put(secret, file.bytes);
    try {
      const said = parse(AboutFileInput, given.allFields());
      return await this.desk.do(actor, async (work) => {
        const row = await this.#room(work, caseId);
        const { id } = await work.add(Attachment, 'attachment.add', {
          id: secret.id,
          caseId,
          state: this.config.clamdUrl === null ? 'unscanned' : 'quarantined',
          contentType: file.type,
          size,
          about: {
            name: file.name,
            title: said.title ?? null,
            kind: said.kind ?? 'other',
            language: said.language ?? null,
          },
          fileKey: secret.key.toString('base64'),
          createdBy: work.actor.id,
        });
        if (this.config.clamdUrl !== null) work.later(scanAttachment, { attachmentId: id });
        const [view] = await this.attachments.views(work, row, [id]);
        return view!;
      });
    } catch (error) {
      await this.files.remove(secret.id);
      throw error;
    }
  }

  /** The case, locked, where it may take one more. */
  async #room(work: Work, caseId: string): Promise<Case> {
    const row = await work.take(Case, 'attachment.add', caseId);
    requireOpen(isOpen(row.status));
    if ((await filesOf(work, caseId)) >= attachmentLimits.perCase)
      throw conflict('too-many-files', `A case keeps at most ${attachmentLimits.perCase} files: remove one first`);
    return row;
  }
}
