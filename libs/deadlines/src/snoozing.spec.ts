import { afterRest, snoozeFault } from './snoozing.js';

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));
const code = (role: 'caseworker' | 'supervisor' | 'auditor', until: Date, due = day(20)) =>
  snoozeFault({ role }, due, day(10), until)?.errors?.[0]?.code ?? null;

describe('a deadline that rests', () => {
  it('rests for a while and not after it is due, unless a supervisor says so', () => {
    expect(code('caseworker', day(15))).toBeNull();
    expect(code('caseworker', day(12), day(12))).toBeNull();
    expect(code('caseworker', day(10))).toBe('past');
    expect(code('caseworker', day(13), day(12))).toBe('after-due');
    expect(code('caseworker', day(18))).toBe('too-far');
    expect(code('supervisor', day(30))).toBeNull();
    expect(code('supervisor', new Date(day(10).getTime() + 31 * 86_400_000))).toBe('too-far');
    expect(code('auditor', day(11))).toBe('too-far');
  });

  it('reminds once when the rest is over, and then as it would have', () => {
    const planned = [
      { at: day(11), kind: 'remind' },
      { at: day(13), kind: 'remind' },
      { at: day(14), kind: 'escalate' },
      { at: day(16), kind: 'remind' },
    ] as const;
    const at = (until: Date | null) => afterRest(planned, until).map((one) => `${one.kind} ${one.at.getUTCDate()}`);
    expect(at(null)).toEqual(['remind 11', 'remind 13', 'escalate 14', 'remind 16']);
    expect(at(day(12))).toEqual(['remind 12', 'remind 13', 'escalate 14', 'remind 16']);
    // When it is due and rests till then, it is told above all the same.
    expect(at(day(14))).toEqual(['remind 14', 'escalate 14', 'remind 16']);
    expect(at(day(15))).toEqual(['remind 15', 'escalate 15', 'remind 16']);
  });
});
