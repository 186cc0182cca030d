import { nobody, Passwords } from './passwords.js';

describe('passwords', () => {
  const passwords = new Passwords();

  it('match themselves and nothing else, however their letters were composed', async () => {
    const stored = await passwords.hash('Caf\u00e9 at the border');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(await passwords.matches(stored, 'Cafe\u0301 at the border')).toBe(true);
    expect(await passwords.matches(stored, 'cafe at the border')).toBe(false);
    expect(await passwords.matches(null, 'anything')).toBe(false);
  });

  it('are old where they were hashed with less than is asked for now', async () => {
    expect(passwords.isOld(await passwords.hash('Café at the border'))).toBe(false);
    for (const old of ['$argon2id$v=19$m=19456,t=3,p=1$a$b', '$argon2id$v=19$m=65536,t=2,p=1$a$b', '$2b$10$abc'])
      expect(passwords.isOld(old)).toBe(true);
  });

  it('of somebody who is not there cost as much to look at', () => {
    expect(passwords.isOld(nobody)).toBe(false);
  });

  it('are hashed two at a time; whoever comes when twenty wait is asked to come back', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 24 }, () => passwords.hash('one of many')));
    const turnedAway = outcomes.filter((one) => one.status === 'rejected');
    expect(turnedAway).toHaveLength(2);
    expect(turnedAway[0]!.reason).toMatchObject({ kind: 'unavailable', retryAfter: 2 });
  }, 30_000);
});
