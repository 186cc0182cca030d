import type { MigrationInterface, QueryRunner } from 'typeorm';

const signature = `create or replace function sec.mission_consent(of_case uuid, to_mission uuid) returns timestamptz language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  with matching as (
    select c.decision, c.expires_at, c.recorded_at, c.id,
      case when c.recipient_organisation_id is not null then 3 when c.recipient_country is not null then 2 when c.recipient_kind = 'mission' then 1 else 0 end as narrowness
    from public.consents c, public.missions m
    where sec.acting() and c.case_id = of_case and m.id = to_mission and c.purpose = 'consular_notification'
      and (c.recipient_kind is null or c.recipient_kind in ('any', 'mission'))
      and (c.recipient_country is null or c.recipient_country = m.country)
      and (c.recipient_organisation_id is null or c.recipient_organisation_id = m.organisation_id)
  ), best as (select * from matching order by narrowness desc, recorded_at desc, id desc limit 1)`;

/**
 * The narrowest matching decision counts, the latest of them by server time; a later no to a wider circle is a no to
 * this mission too, until she says yes again to that circle or a narrower one. The view lasts no longer than that yes.
 */
const liftable = `${signature}, noes as (
    select (select coalesce(g.expires_at, 'infinity') from matching g
            where g.decision = 'granted' and g.narrowness >= m.narrowness and (g.recorded_at, g.id) > (m.recorded_at, m.id)
            order by g.recorded_at desc, g.id desc limit 1) as lifted_until
    from matching m, best b where m.decision in ('refused', 'withdrawn') and (m.recorded_at, m.id) > (b.recorded_at, b.id)
  ), word as (
    select least(coalesce(b.expires_at, 'infinity'), (select min(coalesce(n.lifted_until, '-infinity')) from noes n)) as until
    from best b where b.decision = 'granted'
  )
  select w.until from word w where w.until > now()
$$;`;

const final = `${signature}
  select coalesce(b.expires_at, 'infinity') from best b
  where b.decision = 'granted' and (b.expires_at is null or b.expires_at > now())
    and not exists (select 1 from matching m where m.decision in ('refused', 'withdrawn') and (m.recorded_at, m.id) > (b.recorded_at, b.id))
$$;`;

export class ALaterYesToAllEndsAnEarlierNoToAll1764000034000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`set local role homeward_gate; ${liftable} reset role;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`set local role homeward_gate; ${final} reset role;`);
  }
}
