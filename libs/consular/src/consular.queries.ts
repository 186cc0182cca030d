import type { Verb, Work } from '#access';
import { type ReportingChannel, type MissionChannel, notFound, type NotificationStatus } from '#platform';

/** A mission that routing names for a person, and until when she lets it know of her: null where she does not. */
export interface RoutedMission {
  id: string;
  organisationId: string | null;
  name: string;
  country: string;
  zone: string;
  workingDays: number[] | null;
  channels: MissionChannel[];
  consent: Date | number | null;
}

/** The missions that routing names, in the order of her nationalities. Asked anew after the case is locked. */
export const routedMissions = (work: Work, verb: Verb, caseId: string): Promise<RoutedMission[]> =>
  work.rows<RoutedMission>(
    `select m.id, m.organisation_id as "organisationId", m.name, m.country, m.time_zone as zone, m.working_days as "workingDays",
       m.channels, sec.mission_consent(c.id, m.id) as consent
     from cases c, sec.missions_of(c.id) with ordinality as routed(id, rank) join missions m on m.id = routed.id
     where c.id = $1 and ${work.reach(verb, 'c')} order by routed.rank`,
    [caseId],
  );

/** Cases whose mission saw them for a time that is over, those longest over first. */
export const lapsedViews = (work: Work, most: number): Promise<{ id: string; until: number }[]> =>
  work.rows(
    `select c.id, extract(epoch from c.mission_sees_until)::float8 as until from cases c
     where c.mission_sees_until <= now() and c.mission_sees_until < 'infinity' and ${work.reach('notification.cancel', 'c')}
     order by c.mission_sees_until limit ${Number(most)}`,
  );

/** By which ways a mission is told. */
export async function missionContact(
  work: Work,
  missionId: string,
): Promise<{ channels: MissionChannel[]; hasEmail: boolean }> {
  work.require('message.write');
  const [row] = await work.rows<{ channels: MissionChannel[]; hasEmail: boolean }>(
    `select channels, email is not null as "hasEmail" from missions where id = $1`,
    [missionId],
  );
  return row ?? { channels: [], hasEmail: false };
}

/** Who of a mission's organisation works on consular matters now. */
export async function officersOf(work: Work, missionId: string): Promise<string[]> {
  work.require('message.write');
  const rows = await work.rows<{ id: string }>(
    `select u.id from users u join missions m on m.organisation_id = u.organisation_id
     where m.id = $1 and u.role = 'consular_officer' and u.active order by u.id`,
    [missionId],
  );
  return rows.map(({ id }) => id);
}

export interface ConsularRow {
  id: string;
  caseId: string;
  caseNumber: string;
  status: NotificationStatus;
  missionId: string;
  missionName: string;
  missionCountry: string;
  missionChannels: MissionChannel[];
  channel: ReportingChannel | null;
  toldWhom: Buffer | null;
  response: Buffer | null;
  failure: string | null;
  batchId: string | null;
  createdAt: Date;
  sentAt: Date | null;
  acknowledgedAt: Date | null;
  respondedAt: Date | null;
  cancelledAt: Date | null;
}

export interface ConsularFilter {
  id?: string;
  caseId?: string;
  status?: string;
  batchId?: string;
  before?: readonly [createdAt: string, id: string];
}

/** Notifications of cases within reach, the newest first. What never left does not exist for a mission. */
export function listConsular(work: Work, filter: ConsularFilter, most: number): Promise<ConsularRow[]> {
  const values: unknown[] = [];
  const where = [work.reach('notification.list', 'c')];
  const { missionId, organisationId } = work.actor;
  if (missionId) where.push(`n.mission_id = $${values.push(missionId)}`, 'n.sent_at is not null');
  // Says what the case says already, on the row that is sorted: a page is then read in order, not sorted out of all.
  else if (organisationId) where.push(`n.organisation_id = $${values.push(organisationId)}`);
  if (filter.id) where.push(`n.id = $${values.push(filter.id)}`);
  if (filter.caseId) where.push(`n.case_id = $${values.push(filter.caseId)}`);
  if (filter.status) where.push(`n.status = $${values.push(filter.status)}`);
  if (filter.batchId) where.push(`n.batch_id = $${values.push(filter.batchId)}`);
  if (filter.before)
    where.push(`(n.created_at, n.id) < ($${values.push(filter.before[0])}, $${values.push(filter.before[1])})`);
  return work.rows<ConsularRow>(
    `select n.id, n.case_id as "caseId", c.case_number as "caseNumber", n.status, n.mission_id as "missionId",
       m.name as "missionName", m.country as "missionCountry", m.channels as "missionChannels",
       n.channel, n.told_whom as "toldWhom", n.response, n.failure, n.batch_id as "batchId", n.created_at as "createdAt",
       n.sent_at as "sentAt", n.acknowledged_at as "acknowledgedAt", n.responded_at as "respondedAt", n.cancelled_at as "cancelledAt"
     from consular_notifications n join cases c on c.id = n.case_id join missions m on m.id = n.mission_id
     where ${where.join(' and ')} order by n.created_at desc, n.id desc limit ${Number(most)}`,
    values,
  );
}

/** The case that a notification within reach belongs to. @throws Problem not-found */
export async function notificationCase(work: Work, verb: Verb, id: string): Promise<string> {
  const [row] = await work.rows<{ caseId: string }>(
    `select n.case_id as "caseId" from consular_notifications n join cases c on c.id = n.case_id
     where n.id = $1 and ${work.reach(verb, 'c')}`,
    [id],
  );
  if (!row) throw notFound('Notification');
  return row.caseId;
}

/** Whoever of a mission was sent an e-mail about a case, or may have been: each once. One that still waits is dropped, and needs no recall. */
export async function mailedAbout(
  work: Work,
  missionId: string,
  caseId: string,
): Promise<({ userId: string } | { missionId: string })[]> {
  work.require('message.write');
  const rows = await work.rows<{ missionId: string | null; userId: string | null }>(
    `select distinct m.recipient_mission_id as "missionId", m.recipient_user_id as "userId" from mails m
     left join users u on u.id = m.recipient_user_id left join missions s on s.organisation_id = u.organisation_id
     where m.state in ('leaving', 'sent', 'kept') and (m.case_id = $2 and m.template = 'consular_notification'
         or m.template = 'consular_notifications'
           and m.reference in (select n.batch_id::text from consular_notifications n where n.case_id = $2))
       and (m.recipient_mission_id = $1 or s.id = $1)`,
    [missionId, caseId],
  );
  return rows.map(({ missionId: id, userId }) => (id ? { missionId: id } : { userId: userId! }));
}

/** How many within reach were asked for together. */
export async function batchSize(work: Work, batchId: string): Promise<number> {
  const [row] = await work.rows<{ size: number }>(
    `select count(*)::int as size from consular_notifications n join cases c on c.id = n.case_id
     where n.batch_id = $1 and ${work.reach('notification.request', 'c')}`,
    [batchId],
  );
  return row!.size;
}
