import { job } from '#access';

/** A file waits for the virus scanner. */
export const scanAttachment = job<{ attachmentId: string }>('attachments.scan', 'scanner');

/** The key of a file is gone: what lies on the disk goes too. */
export const discardFile = job<{ attachmentId: string }>('attachments.discard', 'scanner');
