import { type MailTemplate, mailTemplates, type TemplateFacts } from './mail-templates.data.js';
import { type MailWords, mailWords } from './mail-words.data.js';

export interface MailText {
  subject: string;
  text: string;
  html: string;
}

interface MailAbout {
  template: MailTemplate;
  reference: string;
  caseId: string | null;
}

/**
 * @param language ISO 639-1, of the reader; English where we do not write hers
 * @param publicUrl where people reach Homeward, without a slash at its end
 * @param secretOf what a link to a page of its own carries, made from the reference: behind the `#`, so that no server on
 *   the way, and no log of ours, is told
 */
export function mailText(
  mail: MailAbout,
  language: string,
  publicUrl: string,
  secretOf: (reference: string) => string,
): MailText {
  const facts: TemplateFacts = mailTemplates[mail.template];
  const [code, words] = wordsOf(language);
  const { subject, says } = words.about[mail.template];
  const link = linkOf(mail, facts, publicUrl, secretOf);
  const reference = facts.says === 'reference' ? mail.reference : null;
  const about = reference ? [`${words.reference}: ${reference}`] : facts.says ? countsOf(mail.reference, words) : [];
  const lines = [says, ...about, link, words.signIn, words.noAnswer];
  return {
    subject: `Homeward: ${subject}${reference ? ` (${reference})` : ''}`,
    text: `${lines.join('\n\n')}\n`,
    html: htmlOf(lines, link, { code, words }),
  };
}

function wordsOf(language: string): [code: string, words: MailWords] {
  const code = Object.hasOwn(mailWords, language) ? language : 'en';
  return [code, mailWords[code]!];
}

/** One line for each that is not none. */
const countsOf = (reference: string, { counted }: MailWords): string[] =>
  reference.split(' ').flatMap((count, n) => (count === '0' ? [] : [`${counted[n]!}: ${count}`]));

function linkOf(
  { reference, caseId }: MailAbout,
  { leads }: TemplateFacts,
  publicUrl: string,
  secretOf: (reference: string) => string,
): string {
  if (leads.startsWith('/')) return publicUrl + leads + (leads.includes('#') ? secretOf(reference) : reference);
  return leads === 'case' && caseId ? `${publicUrl}/cases/${caseId}` : publicUrl;
}

/** Words and one link: nothing that is fetched, so that opening it tells nobody anything. */
function htmlOf(lines: readonly string[], link: string, { code, words }: { code: string; words: MailWords }): string {
  const paragraphs = lines.map((line) =>
    line === link ? `<p dir="ltr"><a href="${escaped(line)}">${escaped(line)}</a></p>` : `<p>${escaped(line)}</p>`,
  );
  return `<!doctype html><html lang="${code}" dir="${words.direction}"><head><meta charset="utf-8"><title>Homeward</title></head><body>${paragraphs.join('')}</body></html>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);

/** The token of a link: a keyed hash of what the mail is about, so that it stands in no table. */
export const linkSecret =
  (vault: { mac(purpose: string, text: string): Buffer }) =>
  (reference: string): string =>
    vault.mac('reset-link', reference).toString('base64url');

/** The same mail sent twice must be known as the same: its id is that of its row. */
export const messageIdOf = (mailId: string, publicUrl: string): string =>
  `<${mailId}@${new URL(publicUrl).hostname.replace(/[^\w.-]/g, '') || 'homeward'}>`;
