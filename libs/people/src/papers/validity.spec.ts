import { documentsSeenBy, travelsUntil, validUntil } from './validity.js';

const passport = (expiresOn: string | null, status = 'held') => ({ kind: 'passport', status, expiresOn });

describe('papers', () => {
  it('are good until the last of those that she holds', () => {
    expect(travelsUntil([])).toBeNull();
    expect(travelsUntil([passport(null), { kind: 'travel_document', status: 'held' }])).toBeNull();
    expect(travelsUntil([passport('2026-01-01'), { kind: 'travel_document', status: 'held', expiresOn: '2025-12-01' }])).toBe('2026-01-01'); // prettier-ignore
    for (const status of ['confiscated', 'lost', 'expired', 'none'])
      expect(travelsUntil([passport('2030-01-01', status), passport('2026-01-01')])).toBe('2026-01-01');
  });

  it('of one use say nothing of another', () => {
    const all = [passport('2030-01-01'), { kind: 'exit_permit', status: 'held', expiresOn: '2026-02-02' }, { kind: 'national_id', status: 'held', expiresOn: '2040-01-01' }]; // prettier-ignore
    expect([validUntil(all, 'travel'), validUntil(all, 'exit'), validUntil(all, 'stay')]).toEqual(['2030-01-01', '2026-02-02', null]); // prettier-ignore
  });

  it('that tell under which right she stays are read by no mission', () => {
    const all = [passport(null), { kind: 'stay_permit', status: 'held' }];
    expect(documentsSeenBy({ role: 'consular_officer' }, all)).toEqual([passport(null)]);
    expect(documentsSeenBy({ role: 'caseworker' }, all)).toEqual(all);
  });
});
