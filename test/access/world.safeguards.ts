import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Actor } from '#access';

type Sql = Pick<pg.Pool, 'query'>;
interface Draw {
  below: (n: number) => number;
  one: <T>(list: readonly T[]) => T;
}

/** Exclusions of every kind, standing and lifted, and glass that is open, ended or over; the two meet on many cases. */
export async function safeguards(
  sql: Sql,
  draw: Draw,
  ids: readonly string[],
  actors: readonly Actor[],
): Promise<void> {
  const ofRole = (wanted: string) => actors.filter(({ role }) => role === wanted);
  const [supervisors, officers] = [ofRole('supervisor'), ofRole('consular_officer')];
  const exclusions: object[] = [];
  const glass: object[] = [];
  for (const [nth, id] of ids.entries()) {
    for (let n = draw.below(3); n > 0; n--) {
      const whom = draw.one(draw.below(2) ? officers : actors);
      const which = draw.below(whom.missionId ? 3 : 2);
      exclusions.push({
        id: randomUUID(),
        case_id: id,
        excluded_user_id: which === 0 ? whom.id : null,
        excluded_organisation_id: which === 1 ? whom.organisationId : null,
        excluded_mission_id: which === 2 ? whom.missionId : null,
        reason: '\\x00',
        created_by: supervisors[0]!.id,
        created_at: new Date(),
        lifted_at: draw.below(3) ? null : new Date(),
        version: 1,
      });
    }
    // Those that are erased later were being looked at.
    const looked = nth % 32 === 11;
    for (let n = looked ? 2 : draw.below(4); n > 0; n--) {
      const by = draw.one(supervisors);
      const brokenAt = Date.now() - (looked || draw.below(2) ? 1 : 61) * 60_000;
      glass.push({
        id: randomUUID(),
        case_id: id,
        broken_by: by.id,
        broken_by_organisation_id: by.organisationId,
        reason: '\\x00',
        broken_at: new Date(brokenAt),
        until: new Date(brokenAt + 3_600_000),
        ended_at: looked || draw.below(4) ? null : new Date(),
        version: 1,
      });
    }
  }
  await sql.query('insert into case_exclusions select * from jsonb_populate_recordset(null::case_exclusions, $1)', [
    JSON.stringify(exclusions),
  ]);
  await sql.query(
    `insert into glass_breaks select g.* from jsonb_array_elements($1::jsonb) as e(one), cases c,
       jsonb_populate_record(null::glass_breaks, e.one || jsonb_build_object('organisation_id', c.organisation_id)) g
     where c.id = (e.one ->> 'case_id')::uuid`,
    [JSON.stringify(glass)],
  );
  await sql.query(named);
}

/** Referrals of every status, in every mixture of parts and teams, ended and over; some that nobody should have sent. */
export async function referrals(sql: Sql, draw: Draw, ids: readonly string[], actors: readonly Actor[]): Promise<void> {
  const helpers = actors.filter(({ role }) => role === 'caseworker' || role === 'supervisor');
  const parts = ['contact', 'legal', 'entries', 'testimony', 'attachments', 'steps'];
  const services = ['safehouse', 'medical', 'legal'];
  const sent: object[] = [];
  for (const [nth, id] of ids.entries()) {
    // Those that are erased later were referred.
    const isErased = nth % 32 === 11;
    // All of it was chosen, and one of those who would see it is excluded.
    const isWhole = isErased || nth % 16 === 4;
    for (const service of services.slice(0, isWhole ? 3 : draw.below(4))) {
      const by = draw.one(helpers);
      const isTransfer = !isWhole && draw.below(4) === 0;
      sent.push({
        id: randomUUID(),
        kind: isTransfer ? 'transfer' : 'referral',
        case_id: id,
        case_number: id,
        // Also by one that gave the case away since.
        ...(draw.below(4) ? {} : { organisation_id: draw.one(helpers).organisationId }),
        to_organisation_id: by.organisationId,
        // Torn on purpose: taken on by a team that is another organisation's.
        team_id: isWhole ? by.teamId : draw.below(6) ? draw.one([by, by, by, draw.one(helpers)]).teamId : null,
        status: isTransfer
          ? draw.one(['pending', 'pending', 'accepted', 'rejected'])
          : isWhole || draw.below(4)
            ? 'accepted'
            : draw.one(['pending', 'rejected', 'revoked', 'completed', 'expired']),
        parts: parts.filter(() => !isTransfer && (isWhole || draw.below(2))),
        service: isTransfer ? null : service,
        response: isTransfer ? null : 'within_1_day',
        preview: '\\x00',
        sees_until:
          !isTransfer && (isWhole || draw.below(6))
            ? new Date(Date.now() + (isWhole || draw.below(5) ? 600_000 : -60_000))
            : null,
        created_by: by.id,
        created_at: new Date(),
        expires_at: new Date(Date.now() + (draw.below(4) ? 600_000 : -60_000)),
        version: 1,
      });
    }
  }
  await sql.query(
    `insert into transitions select t.* from jsonb_array_elements($1::jsonb) as e(one), cases c,
       jsonb_populate_record(null::transitions, jsonb_build_object('organisation_id', c.organisation_id) || e.one) t
     where c.id = (e.one ->> 'case_id')::uuid and t.organisation_id <> t.to_organisation_id
     on conflict do nothing`,
    [JSON.stringify(sent)],
  );
  await sql.query(
    `insert into case_exclusions (id, case_id, excluded_user_id, reason, created_by)
     select gen_random_uuid(), t.case_id, t.created_by, '', t.created_by from transitions t where cardinality(t.parts) = $1 and t.case_id = any($2)`,
    [parts.length, ids.filter((_, nth) => nth % 16 === 4)],
  );
  await sql.query(named);
}

/** Officers who are kept from a case that their mission sees: without them nobody would notice that it is asked. */
export async function excludeOfficers(sql: Sql): Promise<void> {
  await sql.query(
    `insert into case_exclusions (id, case_id, excluded_user_id, reason, created_by)
     select gen_random_uuid(), seen.id, u.id, '', u.id
     from (select id, mission_id, row_number() over (order by id) as n from cases where mission_sees_until > now()) seen
       join missions m on m.id = seen.mission_id join users u on u.organisation_id = m.organisation_id where seen.n % 3 = 0`,
  );
  await sql.query(named);
}

const named = `update cases c set excluded = (
  select array_agg(distinct coalesce(e.excluded_user_id, e.excluded_organisation_id, e.excluded_mission_id))
  from case_exclusions e where e.case_id = c.id and e.lifted_at is null)`;

/** What tells of a case and is reached without it: one of each, of every case, for everybody who may have such a thing. */
export async function besidesTheirCase(sql: Sql, ids: readonly string[], actors: readonly Actor[]): Promise<void> {
  const all = actors.map(({ id }) => id);
  await sql.query(
    `insert into finding_tokens (case_id, organisation_id, kind, token, weight)
     select id, organisation_id, 'name', decode(replace(id::text, '-', ''), 'hex'), 1 from cases where id = any($1)`,
    [ids],
  );
  await sql.query(
    `insert into notifications (id, user_id, kind, case_id, dedupe_key)
     select gen_random_uuid(), u, 'recall', c, u || ' ' || c from unnest($1::uuid[]) u, unnest($2::uuid[]) c`,
    [all, ids],
  );
  await sql.query(
    `insert into notifications (id, user_id, kind, dedupe_key) select gen_random_uuid(), u, 'new_device', u::text from unnest($1::uuid[]) u`,
    [all],
  );
  await sql.query(
    `insert into exports (id, organisation_id, user_id, case_id, kind)
     select gen_random_uuid(), u.organisation_id, u.id, c, 'x' from users u, unnest($2::uuid[]) c
     where u.id = any($1) and u.role in ('caseworker', 'supervisor')`,
    [all, ids],
  );
  await sql.query(
    `insert into exports (id, organisation_id, user_id, movement_id, kind)
     select gen_random_uuid(), u.organisation_id, u.id, (select id from movements order by id limit 1), 'x' from users u
     where u.id = any($1) and u.role in ('caseworker', 'supervisor')`,
    [all],
  );
  await sql.query(
    `with said as (
       insert into audit_events (id, at, actor_id, actor_role, action, outcome, subjects)
       select gen_random_uuid(), now(), c, 'caseworker', 'case.read', 'done', array[c] from unnest($1::uuid[]) c
       returning id, subjects
     ) insert into audit_subjects (case_id, event_id) select subjects[1], id from said`,
    [ids],
  );
}
