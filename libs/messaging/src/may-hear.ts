import { type Desk, system, type Work } from '#access';
import type { AtTheDoor } from '#platform';
import { missionMayKnow, missionMayKnowAny } from './mails.queries.js';
import { isStillKeptAway } from './messages.queries.js';

// Longer than the database needs to answer, and shorter than a hold on a case may last.
const MOST_MS = 3_000;

/** Who is about to be told, as far as it decides whether she may be. */
export interface Hearer {
  /** The mission it is or works for, where it is one. */
  missionId: string | null;
  userId?: string | null;
  organisationId?: string | null;
}

export interface About {
  caseId: string | null;
  /** What a mission was told of together. */
  batchId: string | null;
  /** Also to a mission that may no longer know of it, since it says exactly that. */
  evenIfUnseen: boolean;
}

/** Whether somebody may hear of one case, or of any that a mission was told of together: now, and until this work ends. */
export async function mayHear(work: Work, who: Hearer, about: About): Promise<boolean> {
  const { mission, party } = asksOf(who, about);
  if (mission && !(await missionMayHear(work, mission, about))) return false;
  return !party || !(await isStillKeptAway(work, party.caseId, party.id));
}

/** What an exclusion keeps from a mission, the mission's reach knows; from anybody else, only the case itself. */
function asksOf({ missionId, userId, organisationId }: Hearer, { caseId, batchId, evenIfUnseen }: About) {
  const id = userId ?? organisationId;
  return {
    mission: !evenIfUnseen && (caseId ?? batchId) ? missionId : null,
    party: id && caseId ? { id, caseId } : null,
  };
}

const missionMayHear = (work: Work, missionId: string, { caseId, batchId }: About): Promise<boolean> =>
  caseId ? missionMayKnow(work, missionId, caseId) : missionMayKnowAny(work, missionId, batchId!);

/** A message that was kept back at the door: its reader may no longer hear of it. */
export class KeptBack extends Error {}

/**
 * The last moment at which a message can still be kept back: asked once its receiver waits for it, and the case is held as
 * it is until the receiver has it. A no that was kept before is seen here; one that comes meanwhile is kept after it has left.
 */
export function askedAgain(desk: Desk, who: Hearer, about: About): AtTheDoor | undefined {
  const { mission, party } = asksOf(who, about);
  if (!mission && !party) return undefined;
  return (leave) =>
    desk.do(system('notifier'), async (work) => {
      const begun = performance.now();
      if (!(await mayHear(work, who, about))) throw new KeptBack();
      // A process that stood still meanwhile may have lost its hold on the case without knowing.
      if (performance.now() - begun > MOST_MS)
        throw Object.assign(new Error('Asked too long ago'), { code: 'stood-still' });
      await leave();
    });
}
