import { Handles, type Work } from '#access';
import { Messages } from '#messaging';
import { type Clamd, FileStore, NoVerdict, SCANNER } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Attachment } from './attachment.entity.js';
import { canMove, moves } from './attachment.lifecycle.js';
import { scanAttachment, discardFile } from './attachments.jobs.js';
import { endContent, holderOf } from './attachments.queries.js';

/** Each scan holds a connection while it lasts; those that come meanwhile come again. */
const AT_ONCE = 2;
const SECOND = 1000;

/** What the virus scanner says of a file decides whether it leaves quarantine. No answer is no decision. */
@Injectable()
export class AttachmentsScan {
  #underWay = 0;

  constructor(
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(SCANNER) private readonly scanner: Clamd | null,
    @Inject(Messages) private readonly messages: Messages,
  ) {}

  @Handles(scanAttachment)
  async scan({ attachmentId }: { attachmentId: string }, work: Work): Promise<void> {
    const [row] = await work.list(Attachment, 'attachment.scan', { where: { id: attachmentId }, part: true });
    if (!row || row.state !== 'quarantined') return;
    const verdict = await this.#verdictOn(row);
    if (!verdict) return work.later(scanAttachment, { attachmentId }, { at: whenAgain(row.createdAt, work.now) });
    if (verdict.clean) return this.#clear(work, attachmentId);
    await this.#condemn(work, row, verdict.signature);
  }

  async #verdictOn({ id, fileKey }: Attachment) {
    if (!this.scanner || this.#underWay >= AT_ONCE) return null;
    const content = await this.files.read({ id, key: Buffer.from(fileKey!, 'base64') });
    this.#underWay += 1;
    try {
      return await this.scanner.scan(content);
    } catch (error) {
      if (error instanceof NoVerdict) return null;
      throw error;
    } finally {
      content.destroy();
      this.#underWay -= 1;
    }
  }

  async #clear(work: Work, id: string): Promise<void> {
    const row = await work.take(Attachment, 'attachment.scan', id);
    // Removed while it was looked at.
    if (!canMove(row.state, 'attachment.clear')) return;
    await work.keep(Object.assign(row, { state: moves['attachment.clear'].to, scannedAt: work.now }));
  }

  async #condemn(work: Work, { id, caseId, createdBy }: Attachment, signature: string): Promise<void> {
    const [gone] = await endContent(work, 'attachment.scan', 'attachment.condemn', { caseId, id });
    if (!gone) return;
    work.record('attachment.scan', { caseIds: [caseId], subjectId: id, detail: { state: 'infected', signature } });
    work.later(discardFile, { attachmentId: id });
    const holder = await holderOf(work, 'attachment.scan', caseId);
    await this.messages.tell(work, {
      userIds: [createdBy, ...(holder ? [holder] : [])],
      kind: 'attachment_infected',
      caseId,
      subjectId: id,
      key: id,
    });
  }
}

/** Soon at first, and every ten minutes in the end: a scanner that is away is waited for, however long. */
const whenAgain = (since: Date, now: Date): Date => {
  const waited = now.getTime() - since.getTime();
  return new Date(now.getTime() + Math.min(Math.max(waited / 2, 2 * SECOND), 600 * SECOND));
};
