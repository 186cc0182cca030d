import type { Work } from '#access';
import type { Mail } from './mail.entity.js';

export interface Recipient {
  address: string;
  /** The mission it is or works for, where it is one. */
  missionId: string | null;
  /** ISO 639-1: what she asked for, or her mission's, or English. */
  language: string;
}

/** Whose address a mail goes to, as it is now. @returns null where there is none any more */
export async function recipientOf(
  work: Work,
  mail: Pick<Mail, 'recipientUserId' | 'recipientMissionId'>,
): Promise<Recipient | null> {
  work.require(work.actor.role === 'administrator' ? 'outbox.read' : 'mail.send');
  if (mail.recipientMissionId) {
    const [mission] = await work.rows<{ id: string; email: Buffer | null; language: string }>(
      'select id, email, language from missions where id = $1',
      [mail.recipientMissionId],
    );
    if (!mission?.email) return null;
    const address = work.keys.open<string>(work.keys.system(), `missions|email|${mission.id}`, mission.email);
    return { address, missionId: mission.id, language: mission.language };
  }
  const [user] = await work.rows<{
    id: string;
    organisationId: string;
    profile: Buffer;
    key: Buffer;
    missionId: string | null;
    language: string;
  }>(
    `select u.id, u.organisation_id as "organisationId", u.profile, o.key_wrapped as key, m.id as "missionId",
       coalesce(p.language, m.language, 'en') as language
     from users u join organisations o on o.id = u.organisation_id left join missions m on m.organisation_id = o.id
     left join mail_preferences p on p.user_id = u.id
     where u.id = $1 and u.active`,
    [mail.recipientUserId],
  );
  if (!user) return null;
  const key = work.keys.learnOrganisation(user.organisationId, user.key);
  const { email } = work.keys.open<{ email: string }>(key, `users|profile|${user.id}`, user.profile);
  return { address: email, missionId: user.missionId, language: user.language };
}

// Longer than a receiver is given while a case is held for it, and shorter than whoever says no for her would wait.
const MOST_SECONDS = 6;

/** The same of any of the people whom it was told of together. @see missionMayKnow */
export async function missionMayKnowAny(work: Work, missionId: string, batchId: string): Promise<boolean> {
  const [row] = await work.rows<object>(
    `select set_config('idle_in_transaction_session_timeout', '${MOST_SECONDS}s', true) from consular_notifications n
     join cases c on c.id = n.case_id
     where n.batch_id = $2 and n.mission_id = $1 and n.status in ('sent', 'acknowledged', 'responded')
       and c.mission_id = $1 and c.mission_sees_until > now() and not c.on_hold and ${work.reach('mail.send', 'c')}
     limit 1 for share of c`,
    [missionId, batchId],
  );
  return row !== undefined;
}

/**
 * Whether a mission may know of this case: at this moment, and until this work ends, since the case stays as it is till
 * then. A process that stands still must not hold up a no for ever: after a while the lock is lost, and this work fails.
 */
export async function missionMayKnow(work: Work, missionId: string, caseId: string): Promise<boolean> {
  const [row] = await work.rows<object>(
    `select set_config('idle_in_transaction_session_timeout', '${MOST_SECONDS}s', true) from cases c
     where c.id = $1 and c.mission_id = $2 and c.mission_sees_until > now() and not c.on_hold and ${work.reach('mail.send', 'c')}
     for share of c`,
    [caseId, missionId],
  );
  return row !== undefined;
}
