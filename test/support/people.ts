import type { Answer, Person } from './system.js';

/** What to log for somebody invented; say only what matters to the test. */
export function aRescue(over: Record<string, unknown> = {}): Record<string, unknown> {
  const { person, ...rest } = over as { person?: object };
  return {
    person: {
      names: [{ full: 'Abebe Bekele' }],
      sex: 'male',
      birthDate: '1999-03-02',
      nationalities: ['ET'],
      ...person,
    },
    rescue: { date: '2025-02-12', method: 'released', country: 'MM', place: 'Myawaddy' },
    hostCountry: 'TH',
    ...rest,
  };
}

export const aGrant = (over: object = {}) => ({
  purpose: 'consular_notification',
  decision: 'granted',
  obtainedAt: '2025-02-13T10:00:00Z',
  method: 'interpreter',
  language: 'am',
  ...over,
});

export interface OpenedCase {
  id: string;
  caseNumber: string;
  version: number;
  [field: string]: unknown;
}

/** A case, logged by somebody. */
export async function aCase(by: Person, over: Record<string, unknown> = {}): Promise<OpenedCase> {
  const answer: Answer = await by.post('/cases', aRescue(over));
  if (answer.status !== 201) throw new Error(`The case was not logged: ${JSON.stringify(answer.body)}`);
  return answer.body as unknown as OpenedCase;
}
