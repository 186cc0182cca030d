import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsDownload } from './attachments.download.js';
import { AttachmentsScan } from './attachments.scan.js';
import { AttachmentsService } from './attachments.service.js';
import { AttachmentsUpload } from './attachments.upload.js';
import { FilesSweep } from './files-sweep.js';

@Module({
  imports: [MessagingModule],
  controllers: [AttachmentsController],
  providers: [AttachmentsDownload, AttachmentsScan, AttachmentsService, AttachmentsUpload, FilesSweep],
})
export class AttachmentsModule {}
