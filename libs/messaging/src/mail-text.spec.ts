import { mailText, messageIdOf } from './mail-text.js';
import { mailTemplates, type MailTemplate } from './mail-templates.data.js';

const mail = { reference: 'HW-2A7K9Q', caseId: '0199a000-7000-7000-8000-000000000000' };

const secretOf = (reference: string) => `secret-of-${reference}`;

describe('the text of an e-mail', () => {
  const aboutAccounts: readonly string[] = ['account', 'password_reset'];
  const aboutCases = (Object.keys(mailTemplates) as MailTemplate[]).filter(
    (one) => !aboutAccounts.includes(one) && !['recall', 'consular_notifications'].includes(one),
  );

  it('about many people together leads to their list and says neither who nor how many', () => {
    const { subject, text } = mailText(
      { template: 'consular_notifications', reference: '0199a000-7000', caseId: null },
      'https://homeward.example',
      secretOf,
    );
    expect(text).toContain('\nhttps://homeward.example/consular-notifications?batchId=0199a000-7000\n');
    expect(subject).not.toContain('0199');
  });

  it('that takes another back names what it takes back, and leads to nothing', () => {
    const { text } = mailText({ ...mail, template: 'recall' }, 'https://homeward.example', secretOf);
    expect(text).toContain('HW-2A7K9Q\nhttps://homeward.example\n');
  });

  it('about an account leads to the house and says nothing else', () => {
    const { subject, text } = mailText(
      { template: 'account', reference: 'account', caseId: null },
      'https://homeward.example',
      secretOf,
    );
    expect(text).toContain('\nhttps://homeward.example\n');
    expect(subject + text).not.toMatch(/[{}]|undefined|null|device|password|code/);
  });

  it('brings a secret behind the # of its link, where no server is told of it', () => {
    const { subject, text } = mailText(
      { template: 'password_reset', reference: 'x1', caseId: null },
      'https://homeward.example',
      secretOf,
    );
    expect(text).toContain('\nhttps://homeward.example/reset-password#token=secret-of-x1\n');
    expect(subject).not.toContain('secret');
  });

  it.each(aboutCases)('carries reference and link, and leaves no gap: %s', (template) => {
    const { subject, text } = mailText({ ...mail, template }, 'https://homeward.example', secretOf);
    expect(text).toContain('HW-2A7K9Q');
    expect(text).toContain('https://homeward.example/cases/0199a000-7000-7000-8000-000000000000');
    expect(subject + text).not.toMatch(/[{}]|undefined|null/);
  });

  it('goes under an id of its own row and our host', () => {
    expect(messageIdOf('0199a000-7000', 'https://homeward.example:8443/')).toBe('<0199a000-7000@homeward.example>');
    expect(messageIdOf('0199a000-7000', 'http://[::1]:3000')).toMatch(/^<0199a000-7000@[\w.-]+>$/);
  });
});
