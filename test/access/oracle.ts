/** Rows as they lie in the database; dates as milliseconds. */
export interface Raw {
  cases: {
    id: string;
    person_id: string;
    organisation_id: string;
    team_id: string | null;
    assignee_id: string | null;
    nationalities: string[];
    host_country: string;
    on_hold: boolean;
    status: string;
    mission_id: string | null;
    sees_until: number | null;
    erased: number | null;
    excluded: string[] | null;
  }[];
  exclusions: {
    id: string;
    case_id: string;
    user_id: string | null;
    organisation_id: string | null;
    mission_id: string | null;
    lifted: boolean;
  }[];
  glass: {
    id: string;
    case_id: string;
    organisation_id: string;
    by: string;
    by_organisation: string;
    ended: boolean;
    until: number;
  }[];
  referrals: {
    id: string;
    case_id: string;
    organisation_id: string;
    to: string;
    team_id: string | null;
    status: string;
    parts: string[];
    until: number | null;
    kind: string;
    expires: number;
  }[];
  missions: { id: string; country: string; organisation_id: string | null }[];
  routes: { mission_id: string; nationality: string; host_country: string }[];
  consents: {
    id: string;
    case_id: string;
    purpose: string;
    recipient_kind: string | null;
    recipient_country: string | null;
    recipient_organisation_id: string | null;
    decision: string;
    recorded: number;
    expires: number | null;
  }[];
  notifications: { id: string; case_id: string; mission_id: string; status: string }[];
}
export interface Who {
  id: string;
  role: string;
  truly?: string | undefined;
  organisationId: string | null;
  teamId: string | null;
  missionId: string | null;
}

const told = ['sent', 'acknowledged', 'responded'];

/**
 * Which mission sees each case, until when (milliseconds, `Infinity` for ever), told from raw rows alone: DESIGN's "A
 * mission sees a case when", written a second time in another language, so that a slip in one is seen by the other.
 */
export function sightOf(raw: Raw, now: number): Map<string, { missionId: string; until: number }> {
  const sight = new Map<string, { missionId: string; until: number }>();
  for (const one of raw.cases) {
    if (one.on_hold || !['active', 'follow_up'].includes(one.status)) continue;
    for (const nationality of one.nationalities) {
      const route = raw.routes.find((r) => r.nationality === nationality && r.host_country === one.host_country);
      const mission = raw.missions.find(({ id, country }) => id === route?.mission_id && country === nationality);
      if (!mission || isExcluded(raw, one.id, [mission.id, mission.organisation_id])) continue;
      if (
        !raw.notifications.some((n) => n.case_id === one.id && n.mission_id === mission.id && told.includes(n.status))
      )
        continue;
      const until = agreedUntil(
        raw.consents.filter(({ case_id }) => case_id === one.id),
        mission,
        now,
      );
      if (until === null) continue;
      sight.set(one.id, { missionId: mission.id, until });
      break;
    }
  }
  return sight;
}

/**
 * The narrowest circle she spoke of decides by its last word. A no said later to a wider one is a no to this mission too,
 * until she says yes again to that circle or one inside it, and then for no longer than that yes.
 */
function agreedUntil(consents: Raw['consents'], mission: Raw['missions'][number], now: number): number | null {
  const about = consents.filter(
    (c) =>
      c.purpose === 'consular_notification' &&
      [null, 'any', 'mission'].includes(c.recipient_kind) &&
      (c.recipient_country ?? mission.country) === mission.country &&
      (c.recipient_organisation_id ?? mission.organisation_id) === mission.organisation_id,
  );
  const latestFirst = about.toSorted((a, b) => b.recorded - a.recorded || (a.id < b.id ? 1 : -1));
  const circles = [
    (c: (typeof about)[number]) => c.recipient_organisation_id !== null,
    (c: (typeof about)[number]) => c.recipient_country !== null,
    (c: (typeof about)[number]) => c.recipient_kind === 'mission',
    () => true,
  ];
  const circleOf = (c: (typeof about)[number]) => circles.findIndex((inside) => inside(c));
  const word = circles.map((inside) => latestFirst.find(inside)).find((found) => found !== undefined);
  if (!word || word.decision !== 'granted') return null;
  let until = word.expires ?? Infinity;
  for (const [n, no] of latestFirst.slice(0, latestFirst.indexOf(word)).entries()) {
    if (no.decision !== 'refused' && no.decision !== 'withdrawn') continue;
    const yes = latestFirst
      .slice(0, n)
      .find((later) => later.decision === 'granted' && circleOf(later) <= circleOf(no));
    until = Math.min(until, yes ? (yes.expires ?? Infinity) : -Infinity);
  }
  return until > now ? until : null;
}

/** Does a standing exclusion of this case name any of these? */
function isExcluded(raw: Raw, caseId: string, parties: readonly (string | null)[]): boolean {
  return raw.exclusions.some(
    (one) =>
      one.case_id === caseId &&
      !one.lifted &&
      [one.user_id, one.organisation_id, one.mission_id].some((id) => id !== null && parties.includes(id)),
  );
}

/** From which cases somebody is kept, whatever else allows her: she herself, her organisation or her mission. */
export const keptFrom = (who: Who, raw: Raw): Set<string> =>
  new Set(
    raw.cases.map(({ id }) => id).filter((id) => isExcluded(raw, id, [who.id, who.organisationId, who.missionId])),
  );

/** Broken glass that concerns a supervisor or an auditor; of whoever looks through it, her own. */
export function glassOf(who: Who, raw: Raw): Set<string> {
  const away = keptFrom(who, raw);
  const concerned = raw.glass.filter((one) => {
    if (who.role === 'breaker') return one.by === who.id;
    if (away.has(one.case_id)) return false;
    if (who.role === 'auditor') return true;
    return who.role === 'supervisor' && [one.organisation_id, one.by_organisation].includes(who.organisationId!);
  });
  return new Set(concerned.map(({ id }) => id));
}

/** Of a case that another organisation was asked to help with: does it stand, is it hers or her team's, was this part chosen? */
function isReferred(who: Who, one: Raw['referrals'][number], now: number, part: string | null): boolean {
  if (one.status !== 'accepted' || one.until === null || one.until <= now) return false;
  if (one.to !== who.organisationId) return false;
  if (who.truly === 'caseworker' && (one.team_id === null || one.team_id !== who.teamId)) return false;
  return part === null || one.parts.includes(part);
}

/** Cases that were offered to her organisation, which may still take them over; never one that she is kept from. */
export function offeredTo(who: Who, raw: Raw, now: number): Set<string> {
  const away = keptFrom(who, raw);
  const waits = raw.referrals.filter(
    (one) => one.kind === 'transfer' && one.status === 'pending' && one.expires > now && one.to === who.organisationId,
  );
  return new Set(waits.map((one) => one.case_id).filter((id) => !away.has(id)));
}

/** Cases that were referred to her and stand so, whether or not an exclusion keeps her from them. */
export const referredTo = (who: Who, raw: Raw, now: number): Set<string> =>
  new Set(raw.referrals.filter((one) => isReferred(who, one, now, null)).map((one) => one.case_id));

/** Referrals and transfers that somebody reads: of her cases, sent to her organisation or her team, or by her organisation. */
export function transitionsOf(who: Who, raw: Raw, now: number): Set<string> {
  const away = keptFrom(who, raw);
  const hers = countedBy(who, raw, now);
  const isConcerned = (one: Raw['referrals'][number]): boolean => {
    if (who.role === 'receiver') return isReferred(who, one, now, null);
    if (who.role !== 'caseworker' && who.role !== 'supervisor') return false;
    if (hers.has(one.case_id)) return true;
    if (away.has(one.case_id)) return false;
    const gaveAway = one.kind === 'transfer' && one.organisation_id === who.organisationId;
    if (who.role === 'supervisor') return gaveAway || one.to === who.organisationId;
    return one.to === who.organisationId && (one.team_id === null || one.team_id === who.teamId);
  };
  return new Set(raw.referrals.filter(isConcerned).map(({ id }) => id));
}

/** The cases that somebody may look at, by her role: nobody looks at a person who was erased. */
export function seenBy(who: Who, raw: Raw, now: number, part: string | null = null): Set<string> {
  const gone = new Set(raw.cases.filter(({ erased }) => erased !== null).map(({ id }) => id));
  return new Set([...countedBy(who, raw, now, part)].filter((id) => !gone.has(id)));
}

/** The cases that somebody may count, by her role: also those of which nothing else is left. */
export function countedBy(who: Who, raw: Raw, now: number, part: string | null = null): Set<string> {
  const sight = sightOf(raw, now);
  const away = keptFrom(who, raw);
  const sees = (one: Raw['cases'][number]): boolean => {
    if (away.has(one.id)) return false;
    if (who.role === 'breaker')
      return raw.glass.some((g) => g.case_id === one.id && g.by === who.id && !g.ended && g.until > now);
    if (who.role === 'receiver')
      return raw.referrals.some((r) => r.case_id === one.id && isReferred(who, r, now, part));
    if (who.role === 'caseworker')
      return one.organisation_id === who.organisationId && one.team_id === who.teamId && who.teamId !== null;
    if (who.role === 'supervisor') return one.organisation_id === who.organisationId;
    if (who.role === 'consular_officer') return sight.get(one.id)?.missionId === who.missionId;
    return false;
  };
  return new Set(raw.cases.filter(sees).map(({ id }) => id));
}
