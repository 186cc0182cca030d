import { mailText, messageIdOf } from './mail-text.js';
import { mailTemplates, type MailTemplate } from './mail-templates.data.js';
import { mailWords } from './mail-words.data.js';

const mail = { reference: 'HW-2A7K9Q', caseId: '0199a000-7000-7000-8000-000000000000' };
const home = 'https://homeward.example';
const secretOf = (reference: string) => `secret-of-${reference}`;
const kinds = Object.keys(mailTemplates) as MailTemplate[];
const written = (template: MailTemplate, language = 'en', over: Partial<typeof mail> = {}) =>
  mailText({ ...mail, ...over, template }, language, home, secretOf);

describe('the text of an e-mail', () => {
  it('about an account leads to the house and says nothing else', () => {
    const { subject, text } = mailText(
      { template: 'account', reference: 'account', caseId: null },
      'en',
      home,
      secretOf,
    );
    expect(text).toContain(`\n${home}\n`);
    expect(subject + text).not.toMatch(/[{}]|undefined|null|device|password|code/);
  });

  it('brings a secret behind the # of its link, where no server is told of it', () => {
    const { subject, text } = written('password_reset', 'en', { reference: 'x1' });
    expect(text).toContain(`\n${home}/reset-password#token=secret-of-x1\n`);
    expect(subject).not.toContain('secret');
  });

  it('about many people together leads to their list and says neither who nor how many', () => {
    const { subject, text } = written('consular_notifications', 'en', { reference: '0199a000-7000' });
    expect(text).toContain(`\n${home}/consular-notifications?batchId=0199a000-7000\n`);
    expect(subject).not.toContain('0199');
  });

  it('that takes another back names what it takes back, and leads to nothing', () => {
    expect(written('recall').text).toContain(`HW-2A7K9Q\n\n${home}\n`);
  });

  it.each(kinds.filter((kind) => mailTemplates[kind].leads === 'case'))('carries reference and link: %s', (kind) => {
    const { subject, text } = written(kind);
    expect(text).toContain('Reference: HW-2A7K9Q');
    expect(subject).toContain('(HW-2A7K9Q)');
    expect(text).toContain(`${home}/cases/${mail.caseId}`);
  });

  it('of a morning counts what waits, and leaves out what does not', () => {
    const { subject, text } = written('digest', 'en', { reference: '2 0 13' });
    expect(text).toContain('\n\nOverdue: 2\n\nDue in the next seven days: 13\n\n');
    expect(text + subject).not.toMatch(/Due today|Reference|HW-|2 0 13/);
  });

  it('goes under an id of its own row and our host', () => {
    expect(messageIdOf('0199a000-7000', 'https://homeward.example:8443/')).toBe('<0199a000-7000@homeward.example>');
    expect(messageIdOf('0199a000-7000', 'http://[::1]:3000')).toMatch(/^<0199a000-7000@[\w.-]+>$/);
  });
});

describe('the language of an e-mail', () => {
  /** Letters that a text in this language is made of, beside those of our name, references and links. */
  const scripts: Record<string, RegExp> = {
    en: /^[a-z]/i, fr: /[éè’à]/u, vi: /[ạ-ỹđư]/u, id: /^[a-z]/i,
    th: /\p{Script=Thai}/u, my: /\p{Script=Myanmar}/u, km: /\p{Script=Khmer}/u, zh: /\p{Script=Han}/u, ar: /\p{Script=Arabic}/u,
  }; // prettier-ignore

  it.each(Object.keys(mailWords))('is that of its reader, in text and HTML alike: %s', (language) => {
    const words = mailWords[language]!;
    const all = kinds.map((kind) => written(kind, language));
    expect(all.map(({ text }) => text).join('')).toMatch(scripts[language]!);
    for (const { subject, text, html } of all) {
      expect(subject + text).not.toMatch(/[{}]|undefined|null|\[object/);
      expect(subject.split('\n')).toHaveLength(1);
      expect(html).toContain(`<html lang="${language}" dir="${words.direction}">`);
      // What is to be read is the same in both, and nothing is fetched when it is opened.
      const plain = html
        .replace(/<head>.*<\/head>/, '')
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('&amp;', '&');
      for (const line of text.split('\n\n')) expect(plain).toContain(line.trim());
      expect(html).not.toMatch(/src=|<img|<link|<script|style=|url\(/i);
    }
  });

  it('says every kind of message in its own words: none was left in English', () => {
    const { en, ...others } = mailWords;
    for (const [language, { about, ...rest }] of Object.entries(others)) {
      for (const kind of kinds) {
        expect([language, kind, about[kind].says]).not.toEqual([language, kind, en!.about[kind].says]);
        expect(about[kind].says).toContain('Homeward');
      }
      expect(rest.signIn).not.toBe(en!.signIn);
      // Our own translations, until somebody who speaks the language has read them.
      expect([language, rest.reviewed]).toEqual([language, false]);
    }
  });

  it('is English for whoever reads one that we do not write', () => {
    for (const language of ['am', 'constructor', '']) expect(written('message', language)).toEqual(written('message'));
  });

  it('lets nothing break out of its HTML', () => {
    const { html } = written('message', 'en', { reference: '"><script>x' });
    expect(html).not.toContain('<script');
  });
});
