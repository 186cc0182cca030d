import type { Answer, Person } from './system.js';

interface Step {
  key: string;
  [field: string]: unknown;
}

/** Somebody's way home as this reader sees it. */
export const wayOf = async (by: Person, caseId: string) => (await by.get(`/cases/${caseId}/repatriation`)).body;

/** One step of it. */
export const stepOf = async (by: Person, caseId: string, key: string): Promise<Step> =>
  ((await wayOf(by, caseId))['steps'] as Step[]).find((step) => step.key === key)!;

/** Says where one of its steps stands. */
export const setStep = (by: Person, caseId: string, key: string, body: object): Promise<Answer> =>
  by.post(`/cases/${caseId}/repatriation/steps/${key}`, body);
