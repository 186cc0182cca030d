import { type Actor, Does, Me } from '#access';
import { Answer, asDownload, attachmentKinds, fileTypes, type Page, PathId, TakesFile, Upload, type UploadedFile } from '#platform'; // prettier-ignore
import { Body, Controller, Delete, Get, Header, Inject, Post, Query, StreamableFile } from '@nestjs/common';
import { AttachmentsQuery, AttachmentView, RemoveAttachment } from './attachments.dto.js';
import { AttachmentsDownload } from './attachments.download.js';
import { AttachmentsService } from './attachments.service.js';
import { AttachmentsUpload } from './attachments.upload.js';

/** The parser's own bound; the one that is told to people is a setting. */
const MOST = 1024 * 1024 * 1024;

@Controller('cases/:id/attachments')
export class AttachmentsController {
  constructor(
    @Inject(AttachmentsService) private readonly attachments: AttachmentsService,
    @Inject(AttachmentsUpload) private readonly uploads: AttachmentsUpload,
    @Inject(AttachmentsDownload) private readonly downloads: AttachmentsDownload,
  ) {}

  @Get()
  @Does('attachment.read')
  @Answer('The files of a case, the latest first', AttachmentView, { list: true })
  list(@Me() me: Actor, @PathId() id: string, @Query() query: AttachmentsQuery): Promise<Page<AttachmentView>> {
    return this.attachments.list(me, id, query);
  }

  @Post()
  @Does(
    'attachment.add',
    (self: AttachmentsController, me: Actor, attachmentId: string, { id }: Record<string, string>) =>
      self.read(me, id!, attachmentId),
  )
  @TakesFile({ title: [], kind: attachmentKinds, language: [] })
  @Answer('Keep a file with a case', AttachmentView, {
    status: 201,
    description: `Its kind is found from its content: ${fileTypes.map(({ extensions }) => extensions[0]).join(', ')}. Pictures are drawn anew without where and when they were taken. Where there is a virus scanner, the file is \`quarantined\` until it has answered.`,
  })
  add(@Me() me: Actor, @PathId() id: string, @Upload(MOST) file: UploadedFile): Promise<AttachmentView> {
    return this.uploads.add(me, id, file);
  }

  @Get(':attachmentId')
  @Does('attachment.read')
  @Answer('What a file is and how it stands', AttachmentView)
  read(@Me() me: Actor, @PathId() id: string, @PathId('attachmentId') attachmentId: string): Promise<AttachmentView> {
    return this.attachments.read(me, id, attachmentId);
  }

  @Get(':attachmentId/content')
  @Does('attachment.download')
  @Answer('The file itself, to be saved and never shown in place', null, { also: fileTypes.map(({ type }) => type) })
  @Header('Content-Security-Policy', "sandbox; default-src 'none'")
  @Header('Cross-Origin-Resource-Policy', 'same-origin')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'no-store')
  async content(
    @Me() me: Actor,
    @PathId() id: string,
    @PathId('attachmentId') attachmentId: string,
  ): Promise<StreamableFile> {
    const { row, content } = await this.downloads.open(me, id, attachmentId);
    return new StreamableFile(content, {
      type: row.contentType,
      disposition: asDownload(row.about.name),
      length: row.size,
    });
  }

  @Delete(':attachmentId')
  @Does('attachment.remove')
  @Answer('Destroy the content of a file; that it was there stays on the record')
  remove(
    @Me() me: Actor,
    @PathId() id: string,
    @PathId('attachmentId') attachmentId: string,
    @Body() input: RemoveAttachment,
  ): Promise<void> {
    return this.attachments.remove(me, id, attachmentId, input);
  }
}
