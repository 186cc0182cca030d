import { type Actor, may, type Reachable, reachOf } from '#access';
import type { Attachment } from './attachment.entity.js';
import { openTo } from './attachment.lifecycle.js';
import type { AttachmentView } from './attachments.dto.js';

/** A file as it is listed: what it is, how it stands, and what the reader may do with it. */
export const viewAttachment = (actor: Actor, of: Reachable, row: Attachment, createdBy: string): AttachmentView => ({
  id: row.id,
  ...row.about,
  contentType: row.contentType,
  size: row.size,
  state: row.state,
  scannedAt: row.scannedAt?.toISOString() ?? null,
  endedAt: row.endedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  createdBy: { id: row.createdBy, name: createdBy },
  // Whoever reads it through a referral reads it by the part that opens its content too.
  can: openTo(row.state).filter((verb) => reachOf(actor, verb) === 'referred' || may(actor, verb, of)),
});
