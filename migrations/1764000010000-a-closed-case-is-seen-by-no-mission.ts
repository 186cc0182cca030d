import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which mission may see these cases, recounted. @param unless SQL on the case, `c`, that keeps it from every mission */
const recount = (unless: string) => `
  create or replace function sec.refresh_mission_reach(ids uuid[]) returns void language sql volatile security definer
    set search_path = pg_catalog, pg_temp as $$
    update public.cases c set mission_id = r.mission_id, mission_sees_until = r.until
    from (
      select i.id, seen.mission_id, seen.until from unnest(ids) as i(id)
      left join lateral (
        select m.mission_id, sec.mission_consent(i.id, m.mission_id) as until
        from sec.missions_of(i.id) with ordinality as m(mission_id, rank)
        where exists (select 1 from public.consular_notifications n where n.case_id = i.id and n.mission_id = m.mission_id and n.status in ('sent', 'acknowledged', 'responded'))
          and sec.mission_consent(i.id, m.mission_id) is not null
        order by m.rank limit 1
      ) seen on not (select ${unless} from public.cases c where c.id = i.id)
    ) r
    where sec.acting() and c.id = r.id and (c.mission_id, c.mission_sees_until) is distinct from (r.mission_id, r.until)
  $$;
`;

export class AClosedCaseIsSeenByNoMission1764000010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // A yes that runs out is found by when it does: most never do, and are not in it.
    await db.query(
      `create index cases_whose_view_ends on cases (mission_sees_until) where mission_sees_until < 'infinity'`,
    );
    await db.query(`set local role homeward_gate`);
    await db.query(recount(`c.on_hold or c.status not in ('active', 'follow_up')`));
    // What is open to a mission though closed ends now; what that mission was told is then called off as lapsed.
    await db.query(
      `update public.cases set mission_sees_until = now()
       where mission_sees_until > now() and status not in ('active', 'follow_up')`,
    );
    await db.query(`reset role`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`set local role homeward_gate`);
    await db.query(recount('c.on_hold'));
    await db.query(`reset role`);
    await db.query(`drop index cases_whose_view_ends`);
  }
}
