import { type Actor, reachOf, type Verb } from '#access';
import { canMove, isKnownToMission, type NotificationMove } from './consular.lifecycle.js';
import type { ConsularNotificationView } from './consular.dto.js';
import type { ConsularRow } from './consular.queries.js';

const answers = {
  'notification.acknowledge': 'notification.acknowledge',
  'notification.respond': 'notification.respond',
  'notification.by_hand': 'notification.send',
} as const satisfies Partial<Record<Verb, NotificationMove>>;

/** A notification that the reader may see, opened. What she may do with it reaches as far as her seeing it. */
export const viewConsular = (
  actor: Actor,
  row: ConsularRow,
  { response, toldWhom }: { response: string | null; toldWhom: string | null },
): ConsularNotificationView => ({
  id: row.id,
  caseId: row.caseId,
  caseNumber: row.caseNumber,
  status: row.status,
  mission: { id: row.missionId, name: row.missionName, country: row.missionCountry, channels: row.missionChannels },
  channel: row.channel,
  toldWhom,
  response,
  // Why something was kept from a mission is not the mission's to know.
  reason: actor.missionId === null ? row.failure : null,
  batchId: row.batchId,
  createdAt: row.createdAt.toISOString(),
  sentAt: row.sentAt?.toISOString() ?? null,
  acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
  respondedAt: row.respondedAt?.toISOString() ?? null,
  cancelledAt: row.cancelledAt?.toISOString() ?? null,
  can: [
    ...(Object.keys(answers) as (keyof typeof answers)[]).filter(
      (verb) =>
        reachOf(actor, verb) !== null &&
        canMove(row.status, answers[verb]) &&
        // Where the system tells a mission, nobody needs to.
        (verb !== 'notification.by_hand' || row.missionChannels.includes('manual')),
    ),
    ...(reachOf(actor, 'notification.discuss') !== null && isKnownToMission(row.status)
      ? ['notification.discuss']
      : []),
  ],
});
