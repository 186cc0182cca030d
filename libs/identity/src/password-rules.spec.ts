import { passwordFault } from './password-rules.js';

const hana = { name: 'Hana Girma', email: 'hana.girma@example.org', organisation: 'Border Light', hasPasskey: false };

describe('A password', () => {
  it.each([
    ['short1!', 'too-short'],
    ['fourteen chars', 'too-short'],
    ['ከበደከበደከ', 'too-short'],
    ['r'.repeat(64) + ' and then some '.repeat(5), 'too-long'],
    ['aaaaaaaaaaaaaaaa', 'common'],
    ['123456789012345', 'common'],
    ['Password2025!!!', 'common'],
    ['P@ssw0rd!!!!!!2025', 'common'],
    ['ＰＡＳＳＷＯＲＤ１２３４５６７', 'common'],
    ['michael123456789', 'common'],
    ['1qaz2wsx3edc4rfv', 'common'],
    ['qwertyuiopasdfghj', 'common'],
    ['!QAZxsw2#EDCvfr4', 'common'],
    ['dragondragondragon', 'common'],
    ['***caseworker***', 'common'],
    ['i am Girma of the river', 'personal'],
    ['hana.girma river stone', 'personal'],
    ['at Border-Light we work', 'personal'],
    ['borders light 2025', 'personal'],
  ])('%s is refused: %s', (password, code) => expect(passwordFault(password, hana)?.code).toBe(code));

  it.each([
    'river stone lantern',
    'የወንዝ ድንጋይ መብራት አለ',
    'x7#mQp!2vR$wT9k',
    'the light of three lanterns',
    'all lower case and no digit',
  ])('%s is taken', (password) => expect(passwordFault(password, hana)).toBeNull());

  it('may have twelve characters where a passkey stands beside it', () => {
    expect(passwordFault('x7#mQp!2vR$w', hana)?.code).toBe('too-short');
    expect(passwordFault('x7#mQp!2vR$w', { ...hana, hasPasskey: true })).toBeNull();
    expect(passwordFault('x7#mQp!2vR$', { ...hana, hasPasskey: true })?.code).toBe('too-short');
  });

  it('is measured as it will be compared: composed or not, a character is one', () => {
    expect(passwordFault('e\u0301'.repeat(7), hana)?.code).toBe('too-short');
  });
});
