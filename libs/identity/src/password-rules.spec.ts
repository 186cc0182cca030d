import { passwordFault } from './password-rules.js';

const hana = { name: 'Hana Girma', email: 'hana.girma@example.org' };

describe('A password', () => {
  it.each([
    ['short1!', 'too-short'],
    ['ከበደከበደከ', 'too-short'],
    ['aaaaaaaaaaaaaaaa', 'common'],
    ['123456789012', 'common'],
    ['Password2025!!', 'common'],
    ['ＰＡＳＳＷＯＲＤ１２３４', 'common'],
    ['i am Girma of the river', 'personal'],
    ['hana.girma river stone', 'personal'],
  ])('%s is refused: %s', (password, code) => expect(passwordFault(password, hana)?.code).toBe(code));

  it.each(['river stone lantern', 'የወንዝ ድንጋይ መብራት', 'x7#mQp!2vR$w'])('%s is taken', (password) =>
    expect(passwordFault(password, hana)).toBeNull(),
  );
});
