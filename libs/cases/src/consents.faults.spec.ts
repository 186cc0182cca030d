import type { ConsentInput } from './cases.dto.js';
import { faultsOf } from './consents.faults.js';
import { wordingById } from './wordings.js';

const now = new Date('2025-03-01T22:00:00.000Z');
const faults = (over: Partial<ConsentInput>, at = '') =>
  faultsOf(
    { purpose: 'consular_notification', decision: 'granted', obtainedAt: '2025-02-13T10:00:00.000Z', method: 'verbal', ...over } as ConsentInput,
    now,
    at,
  ).map(({ pointer, code }) => `${pointer} ${code}`); // prettier-ignore

describe('a decision', () => {
  it('is taken as she made it', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ expiresAt: '2025-02-13T10:00:00.001Z' })).toEqual([]);
  });

  it('was not obtained in the future', () => {
    expect(faults({ obtainedAt: '2025-03-01T22:06:00.000Z' })).toEqual(['/obtainedAt future']);
    expect(faults({ obtainedAt: '2025-03-02T10:00:00.000Z' }, '/consents/1')).toEqual([
      '/consents/1/obtainedAt future',
    ]);
  });

  it('may come from a clock a little ahead, and of a day that has begun further east', () => {
    expect(faults({ obtainedAt: '2025-03-01T22:04:00.000Z' })).toEqual([]);
    expect(faults({ obtainedAt: '2025-03-02T00:00:00.000Z' })).toEqual([]);
    expect(faults({ obtainedAt: '2025-03-03T00:00:00.000Z' })).toEqual(['/obtainedAt future']);
  });

  it.each(['2025-02-13T09:59:59.000Z', '2025-02-13T10:00:00.000Z', '2024-01-01T00:00:00.000Z'])(
    'does not end before it began: %s',
    (expiresAt) => {
      expect(faults({ expiresAt })).toEqual(['/expiresAt before-obtained']);
    },
  );
});

describe('what was read out to her', () => {
  const heard = async (over: Partial<ConsentInput>) => {
    const input = { purpose: 'media', decision: 'granted', obtainedAt: '2025-02-13T10:00:00.000Z', method: 'verbal', ...over } as ConsentInput; // prettier-ignore
    return faultsOf(input, now, '', await wordingById(input.wordingVersion!)).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );
  };

  it('proves nothing alone where no native speaker has reviewed it: a yes names who interpreted', async () => {
    expect(await heard({ wordingVersion: 'media.my.1' })).toEqual(['/interpreter required']);
    expect(await heard({ wordingVersion: 'media.my.1', interpreter: 'Daw Mya' })).toEqual([]);
    expect(await heard({ wordingVersion: 'media.en.1' })).toEqual([]);
  });

  it.each(['refused', 'withdrawn', 'not_asked'])('is no reason to doubt: %s', async (decision) => {
    expect(await heard({ decision, wordingVersion: 'media.my.1' })).toEqual([]);
  });

  it('is one of our texts, for this purpose and in this language', async () => {
    expect(await heard({ wordingVersion: 'media.my.2' })).toEqual(['/wordingVersion unknown']);
    expect(await heard({ wordingVersion: 'statistics.en.1' })).toEqual(['/wordingVersion another']);
    expect(await heard({ wordingVersion: 'media.en.1', language: 'my' })).toEqual(['/wordingVersion another']);
    expect(await heard({ wordingVersion: 'media.en.1', language: 'en' })).toEqual([]);
  });
});
