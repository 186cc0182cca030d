import type { Readable } from 'node:stream';
import { type Actor, Desk } from '#access';
import { conflict, FileMissing, FileStore } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Attachment } from './attachment.entity.js';
import { requireReadable } from './attachment.lifecycle.js';

/** A file on its way out. */
@Injectable()
export class AttachmentsDownload {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(FileStore) private readonly files: FileStore,
  ) {}

  /** The content as a stream; that it was asked for is on the record before the first byte leaves. */
  async open(actor: Actor, caseId: string, id: string): Promise<{ row: Attachment; content: Readable }> {
    const row = await this.desk.do(actor, async (work) => {
      const found = await work.see(Attachment, 'attachment.download', { id, caseId });
      requireReadable(found.state);
      return found;
    });
    const key = Buffer.from(row.fileKey!, 'base64');
    const content = await this.files.read({ id, key }).catch((error: unknown) => {
      throw error instanceof FileMissing
        ? conflict('content-missing', 'The content of this file is not in the file store: tell your administrator')
        : error;
    });
    return { row, content };
  }
}
