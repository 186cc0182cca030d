import { type Traveller, whyNotLeave } from './travel.js';

const adult: Traveller = { birthDate: '1999-03-02', vulnerabilities: [], fitToTravel: 'unknown', escort: null };
const asks = (key: 'ticket' | 'departure_handover', of: Partial<Traveller>, on = '2025-02-14') =>
  whyNotLeave(key, on, { ...adult, ...of })?.slug ?? null;
const aunt = { kind: 'guardian', name: 'her aunt' } as const;

describe('who may leave', () => {
  it('is whoever is of age on the day, to the day', () => {
    expect(asks('ticket', { birthDate: '2007-02-15' })).toBe('guardian-required');
    expect(asks('ticket', { birthDate: '2007-02-15' }, '2025-02-15')).toBeNull();
    expect(asks('departure_handover', { birthDate: '2007-02-14' })).toBeNull();
  });

  it('is a minor with a guardian or an escort who has a name', () => {
    expect(asks('departure_handover', { birthDate: '2010-01-01' })).toBe('guardian-required');
    expect(asks('departure_handover', { birthDate: '2010-01-01', escort: aunt })).toBeNull();
  });

  it('is not somebody of whom no birth date is known and who was written down as a child', () => {
    expect(asks('ticket', { birthDate: null })).toBeNull();
    expect(asks('ticket', { birthDate: null, vulnerabilities: ['unaccompanied_child'] })).toBe('guardian-required');
    expect(asks('ticket', { vulnerabilities: ['child'] })).toBeNull();
  });

  it('is not somebody who is unfit, though a ticket may be bought for when she is well', () => {
    expect(asks('ticket', { fitToTravel: 'no' })).toBeNull();
    expect(asks('departure_handover', { fitToTravel: 'no', escort: aunt })).toBe('not-fit-to-travel');
    expect(asks('departure_handover', { fitToTravel: 'with_escort' })).toBe('escort-required');
    expect(asks('departure_handover', { fitToTravel: 'with_escort', escort: aunt })).toBeNull();
    expect(asks('departure_handover', { fitToTravel: 'yes' })).toBeNull();
  });
});
