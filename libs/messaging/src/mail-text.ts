import { type MailTemplate, mailTemplates } from './mail-templates.data.js';

export interface MailText {
  subject: string;
  text: string;
}

/** @param publicUrl where people reach Homeward, without a slash at its end */
export function mailText(
  mail: { template: MailTemplate; reference: string; caseId: string | null },
  publicUrl: string,
): MailText {
  const { subject, text } = mailTemplates[mail.template];
  const words: Record<string, string> = {
    reference: mail.reference,
    link: mail.caseId ? `${publicUrl}/cases/${mail.caseId}` : publicUrl,
  };
  const filled = (template: string): string => template.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '');
  return { subject: filled(subject), text: filled(text) };
}

/** The same mail sent twice must be known as the same: its id is that of its row. */
export const messageIdOf = (mailId: string, publicUrl: string): string =>
  `<${mailId}@${new URL(publicUrl).hostname.replace(/[^\w.-]/g, '') || 'homeward'}>`;
