import { type MailTemplate, mailTemplates } from './mail-templates.data.js';

export interface MailText {
  subject: string;
  text: string;
}

/**
 * @param publicUrl where people reach Homeward, without a slash at its end
 * @param secretOf what a link to a page of its own carries, made from the reference: behind the `#`, so that no server on
 *   the way, and no log of ours, is told
 */
export function mailText(
  mail: { template: MailTemplate; reference: string; caseId: string | null },
  publicUrl: string,
  secretOf: (reference: string) => string,
): MailText {
  const template: { subject: string; text: string; page?: string; list?: string; evenIfUnseen?: true } =
    mailTemplates[mail.template];
  const { subject, text, page, list, evenIfUnseen } = template;
  const words: Record<string, string> = {
    reference: mail.reference,
    link: page
      ? `${publicUrl}${page}#token=${secretOf(mail.reference)}`
      : list
        ? `${publicUrl}${list}${mail.reference}`
        : mail.caseId && !evenIfUnseen
          ? `${publicUrl}/cases/${mail.caseId}`
          : publicUrl,
  };
  const filled = (template: string): string => template.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '');
  return { subject: filled(subject), text: filled(text) };
}

/** The token of a link: a keyed hash of what the mail is about, so that it stands in no table. */
export const linkSecret =
  (vault: { mac(purpose: string, text: string): Buffer }) =>
  (reference: string): string =>
    vault.mac('reset-link', reference).toString('base64url');

/** The same mail sent twice must be known as the same: its id is that of its row. */
export const messageIdOf = (mailId: string, publicUrl: string): string =>
  `<${mailId}@${new URL(publicUrl).hostname.replace(/[^\w.-]/g, '') || 'homeward'}>`;
