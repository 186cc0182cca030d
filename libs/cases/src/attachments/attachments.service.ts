import { type Actor, Desk, type Work } from '#access';
import { colleaguesOf } from '#identity';
import { decodeCursor, isTimeAndId, notFound, type Page, pageOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Case } from '../case.entity.js';
import { Attachment } from './attachment.entity.js';
import { requireThere } from './attachment.lifecycle.js';
import type { AttachmentsQuery, AttachmentView, RemoveAttachment } from './attachments.dto.js';
import { discardFile } from './attachments.jobs.js';
import { attachmentIds, endContent } from './attachments.queries.js';
import { viewAttachment } from './attachments.view.js';

/** Which files a case has, and what they are called. */
@Injectable()
export class AttachmentsService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  list(actor: Actor, caseId: string, { limit, cursor }: AttachmentsQuery): Promise<Page<AttachmentView>> {
    const after = cursor ? decodeCursor(cursor, isTimeAndId) : null;
    return this.desk.do(actor, async (work) => {
      const row = await work.see(Case, 'attachment.read', caseId);
      const ids = await attachmentIds(work, caseId, after, limit + 1);
      return pageOf(await this.views(work, row, ids), limit, ({ createdAt, id }) => [createdAt, id]);
    });
  }

  read(actor: Actor, caseId: string, id: string): Promise<AttachmentView> {
    return this.desk.do(actor, async (work) => {
      work.attempt('attachment.read', caseId, caseId);
      const row = await work.see(Case, 'attachment.read', caseId);
      const [view] = await this.views(work, row, [id]);
      if (!view) throw notFound('Attachment');
      return view;
    });
  }

  /** The content is destroyed, the line that it was there stays. */
  remove(actor: Actor, caseId: string, id: string, { reason }: RemoveAttachment): Promise<void> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Attachment, 'attachment.remove', { id, caseId });
      requireThere(row.state);
      await endContent(work, 'attachment.remove', 'attachment.remove', { caseId, id });
      work.record('attachment.remove', { caseIds: [caseId], subjectId: id, detail: { reason, was: row.state } });
      work.later(discardFile, { attachmentId: id });
    });
  }

  /** @internal files as they are shown, the latest first */
  async views(work: Work, of: Case, ids: readonly string[]): Promise<AttachmentView[]> {
    if (!ids.length) return [];
    const rows = await work.list(Attachment, 'attachment.read', {
      where: { caseId: of.id, id: ids },
      order: [
        ['createdAt', 'desc'],
        ['id', 'desc'],
      ],
      most: ids.length,
      part: true,
    });
    const senders = await colleaguesOf(work, rows.map(({ createdBy }) => createdBy)); // prettier-ignore
    return rows.map((row) => viewAttachment(work.actor, of, row, senders.get(row.createdBy)?.name ?? ''));
  }
}
