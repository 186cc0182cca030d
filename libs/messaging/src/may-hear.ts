import type { Work } from '#access';
import { missionMayKnow, missionMayKnowAny } from './mails.queries.js';

/** Whether a mission may hear of one case, or of any that it was told of together. What is about neither is no secret to it. */
export async function missionMayHear(
  work: Work,
  missionId: string,
  { caseId, batchId }: { caseId: string | null; batchId: string | null },
): Promise<boolean> {
  if (caseId) return missionMayKnow(work, missionId, caseId);
  return batchId === null || missionMayKnowAny(work, missionId, batchId);
}
