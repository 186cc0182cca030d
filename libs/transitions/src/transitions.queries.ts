import type { Verb, Work } from '#access';
import type { TransitionStatus } from '#platform';
import type { TransitionKind } from './transition.entity.js';

export interface RawTransition {
  id: string;
  kind: TransitionKind;
  caseId: string;
  caseNumber: string;
  organisationId: string;
  organisation: string;
  key: Buffer;
  toOrganisationId: string;
  toOrganisation: string;
  teamId: string | null;
  status: TransitionStatus;
  parts: string[];
  service: string | null;
  response: string | null;
  preview: Buffer;
  note: Buffer | null;
  reason: Buffer | null;
  endedBecause: string | null;
  seesUntil: Date | number | null;
  /** Whether the case is within the reader's own reach: she acts for whoever sent it. */
  isOwners: boolean;
  respondBy: Date | null;
  createdBy: string;
  createdAt: Date;
  expiresAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  endedAt: Date | null;
}

export interface TransitionFilter {
  id?: string;
  caseId?: string;
  direction?: 'received' | 'sent';
  status?: string;
  before?: readonly unknown[];
}

/** Referrals or transfers that concern the asker: of cases within her reach, sent to her organisation, or, of supervisors, by it. */
export function listTransitions(
  work: Work,
  verb: Verb,
  kind: TransitionKind,
  filter: TransitionFilter,
  most: number,
  lock: '' | ' for update of t' = '',
): Promise<RawTransition[]> {
  const { actor } = work;
  const values: unknown[] = [kind];
  const put = (value: unknown) => `$${values.push(value)}`;
  const owners = `exists (select 1 from cases c where c.id = t.case_id and ${work.reach(verb, 'c')})`;
  const isAll = actor.role === 'supervisor';
  const mine = put(actor.organisationId);
  const received = `(t.to_organisation_id = ${mine}${isAll ? '' : ` and (t.team_id is null or t.team_id = ${put(actor.teamId)})`})`;
  const sent = isAll ? `(${owners} or (t.kind = 'transfer' and t.organisation_id = ${mine}))` : owners;
  const where = [
    't.kind = $1',
    filter.direction === 'received' ? received : filter.direction === 'sent' ? sent : `(${received} or ${sent})`,
    't.case_id <> all ((select sec.kept_from())::uuid[])',
  ];
  if (filter.direction === 'sent') where.push(`t.organisation_id = ${mine}`);
  if (filter.id) where.push(`t.id = ${put(filter.id)}`);
  if (filter.caseId) where.push(`t.case_id = ${put(filter.caseId)}`);
  if (filter.status) where.push(`${stands} = ${put(filter.status)}`);
  if (filter.before) where.push(`(t.created_at, t.id) < (${put(filter.before[0])}, ${put(filter.before[1])})`);
  return work.rows<RawTransition>(
    `select t.id, t.kind, t.case_id as "caseId", t.case_number as "caseNumber", t.organisation_id as "organisationId",
       o.name as organisation, o.key_wrapped as key, t.to_organisation_id as "toOrganisationId", r.name as "toOrganisation",
       t.team_id as "teamId", t.status, t.parts, t.service, t.response, t.preview, t.note, t.reason,
       t.ended_because as "endedBecause", t.sees_until as "seesUntil", ${owners} as "isOwners", t.respond_by as "respondBy",
       t.created_by as "createdBy", t.created_at as "createdAt", t.expires_at as "expiresAt", t.decided_by as "decidedBy",
       t.decided_at as "decidedAt", t.ended_at as "endedAt"
     from transitions t join organisations o on o.id = t.organisation_id join organisations r on r.id = t.to_organisation_id
     where ${where.join(' and ')} order by t.created_at desc, t.id desc limit ${Number(most)}${lock}`,
    values,
  );
}

const stands = `case when t.status = 'pending' and t.expires_at <= now() then 'expired'
  when t.status = 'accepted' and t.sees_until <= now() then 'revoked' else t.status end`;

/** Locks the case that a referral or a transfer is about, as whoever takes a consent back does. */
export const holdCaseOf = (work: Work, verb: Verb, id: string): Promise<object[]> => {
  work.require(verb);
  return work.rows('select sec.hold_case_of($1)', [id]);
};

/** Until when she lets this organisation know of her for this purpose; null where she does not. The case is locked. */
export async function organisationConsent(
  work: Work,
  verb: Verb,
  caseId: string,
  organisationId: string,
  purpose: string,
): Promise<Date | number | null> {
  const [row] = await work.rows<{ until: Date | number | null }>(
    `select sec.organisation_consent(c.id, $2, $3) as until from cases c where c.id = $1 and ${work.reach(verb, 'c')}`,
    [caseId, organisationId, purpose],
  );
  return row?.until ?? null;
}

/** What nobody answered in time. */
export interface Lapsed {
  id: string;
  kind: TransitionKind;
  caseId: string;
}

const lapsed = `status = 'pending' and expires_at <= now()`;
const lapse = `update transitions t set status = 'expired', ended_at = t.expires_at, version = t.version + 1`;
const which = `t.id, t.kind, t.case_id as "caseId"`;

/** Of one case, which makes room for the next. */
export const lapseOfCase = (work: Work, verb: Verb, caseId: string): Promise<Lapsed[]> =>
  work.rows(
    `${lapse} from cases c where t.case_id = $1 and c.id = t.case_id and t.${lapsed} and ${work.reach(verb, 'c')} returning ${which}`,
    [caseId],
  );

/** Of all, those longest over first. Whoever answers this moment is not waited for. */
export const lapseAll = (work: Work, most: number): Promise<Lapsed[]> => {
  work.require('referral.expire');
  return work.rows(
    `${lapse} where t.id in (select id from transitions where ${lapsed} order by expires_at for update skip locked limit ${Number(most)})
     returning ${which}`,
  );
};

/** Cases of referrals that she agreed to for a time that is over. */
export const outlastedReferrals = (work: Work, most: number): Promise<{ caseId: string; until: number }[]> => {
  work.require('referral.expire');
  return work.rows(
    `select t.case_id as "caseId", extract(epoch from t.sees_until)::float8 as until from transitions t
     where t.kind = 'referral' and t.status = 'accepted' and t.sees_until <= now() and t.sees_until < 'infinity'
     order by t.sees_until limit ${Number(most)}`,
  );
};

export interface Moving {
  status: TransitionStatus;
  teamId?: string | null;
  reason?: Buffer | null;
}

/** Its row is locked already. */
export const moveTransition = (
  work: Work,
  verb: Verb,
  id: string,
  { status, teamId = null, reason = null }: Moving,
) => {
  work.require(verb);
  const isAnswer = status === 'accepted' || status === 'rejected';
  const who = isAnswer ? 'decided' : 'ended';
  return work.rows(
    `update transitions set status = $2, team_id = coalesce($3, team_id), reason = coalesce($4, reason),
       ${who}_by = $5, ${who}_at = $6, version = version + 1 where id = $1`,
    [id, status, teamId, reason, work.actor.id, work.now],
  );
};

/** Why it ended by itself. */
export type EndedBecause = 'case_closed' | 'exclusion' | 'protection_hold' | 'consent';

/** Until when each referral of a case shows it, recounted from consents, exclusions, hold and status. @returns those that ended */
export const refreshReferrals = (work: Work, caseId: string): Promise<{ id: string; because: EndedBecause }[]> =>
  work.rows('select transition_id as id, why as because from sec.refresh_referrals($1)', [[caseId]]);

export interface Moved {
  kind: TransitionKind;
  caseId: string;
  caseNumber: string;
  status: TransitionStatus;
  deadlineId: string | null;
  organisationId: string;
  toOrganisationId: string;
  senders: string[];
  receivers: string[];
}

/**
 * Where it stands and whom it concerns: who sent it and who holds the case; supervisors of the other side, and who took it
 * on. Of what nobody answered, supervisors of both; and of what nobody who is still at work has sent, those of the sender.
 */
export async function movedTransition(work: Work, id: string): Promise<Moved | null> {
  work.require('referral.tell');
  const users = (which: string) =>
    `array(select u.id from users u where u.active and u.role in ('caseworker', 'supervisor') and (${which}) order by u.id)`;
  const [row] = await work.rows<Moved>(
    `select t.kind, t.case_id as "caseId", t.case_number as "caseNumber", t.status, t.deadline_id as "deadlineId",
       t.organisation_id as "organisationId", t.to_organisation_id as "toOrganisationId",
       ${users(`u.organisation_id = t.organisation_id and (u.id = t.created_by or (u.role = 'supervisor' and (t.status = 'expired' or not exists (
           select 1 from users s where s.active and s.organisation_id = t.organisation_id and s.id in (t.created_by, c.assignee_id)))) or (u.id = c.assignee_id and c.organisation_id = t.organisation_id))`)} as senders,
       ${users(`u.organisation_id = t.to_organisation_id and (u.role = 'supervisor' or u.id = t.decided_by)`)} as receivers
     from transitions t join cases c on c.id = t.case_id where t.id = $1`,
    [id],
  );
  return row ?? null;
}
