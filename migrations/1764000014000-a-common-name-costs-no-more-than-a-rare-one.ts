import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a name is found by is answered from the index alone, and whoever might be the same human is looked for by what few
 * share: a word that hundreds have says nothing by itself, and reading them all cost every new case ten milliseconds.
 */
export class ACommonNameCostsNoMoreThanARareOne1764000014000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table finding_tokens drop constraint finding_tokens_pkey,
        add constraint finding_tokens_pkey primary key (token, organisation_id, case_id) include (weight);
      alter table likeness_tokens drop constraint likeness_tokens_pkey,
        add constraint likeness_tokens_pkey primary key (token, case_id) include (organisation_id, weight);
      set local role homeward_gate;
      create or replace function sec.likenesses(tokens bytea[]) returns table (case_id uuid, organisation_id uuid, weight bigint) language sql stable security definer
        set search_path = pg_catalog, pg_temp as $$
        with asked as materialized (
          select a.token, (select count(*) from (select 1 from public.likeness_tokens t where t.token = a.token limit 101) few) <= 100 as rare
          from unnest(tokens) as a(token) where (select sec.acting())
        ), near as materialized (
          select distinct held.case_id from asked a
          cross join lateral (select t.case_id from public.likeness_tokens t where t.token = a.token limit 100) held
          where a.rare or not exists (select 1 from asked where asked.rare)
        )
        select t.case_id, t.organisation_id, sum(t.weight) from near n join public.likeness_tokens t on t.case_id = n.case_id
        where t.token = any(tokens) group by 1, 2 order by 3 desc, 1 limit 20
      $$;
      create or replace function sec.likenesses_among(numbers int[], tokens bytea[]) returns table (n int, case_id uuid, weight bigint)
        language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with asked as materialized (select a.n, a.token from unnest(numbers, tokens) as a(n, token)),
        known as materialized (
          select d.token, (select count(*) from (
            select 1 from public.likeness_tokens t where t.token = d.token and t.organisation_id = (select sec.organisation_id()) limit 101) few) <= 100 as rare
          from (select distinct token from asked) d
        ), near as materialized (
          select distinct a.n, held.case_id from asked a join known k on k.token = a.token
          cross join lateral (
            select t.case_id from public.likeness_tokens t where t.token = a.token and t.organisation_id = (select sec.organisation_id()) limit 100) held
          where k.rare or not exists (select 1 from asked b join known o on o.token = b.token where b.n = a.n and o.rare)
        )
        select n, case_id, weight from (
          select r.n, r.case_id, sum(t.weight) as weight, row_number() over (partition by r.n order by sum(t.weight) desc, r.case_id) as rank
          from near r join public.likeness_tokens t on t.case_id = r.case_id join asked a on a.n = r.n and a.token = t.token
          group by 1, 2
        ) ranked where rank <= 3
      $$;
      reset role;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      set local role homeward_gate;
      create or replace function sec.likenesses(tokens bytea[]) returns table (case_id uuid, organisation_id uuid, weight bigint) language sql stable security definer
        set search_path = pg_catalog, pg_temp as $$
        select t.case_id, t.organisation_id, sum(t.weight) from public.likeness_tokens t
        where t.token = any(tokens) and (select sec.acting()) group by 1, 2 order by 3 desc limit 20
      $$;
      create or replace function sec.likenesses_among(numbers int[], tokens bytea[]) returns table (n int, case_id uuid, weight bigint)
        language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select n, case_id, weight from (
          select a.n, t.case_id, sum(t.weight) as weight, row_number() over (partition by a.n order by sum(t.weight) desc) as rank
          from unnest(numbers, tokens) as a(n, token) join public.likeness_tokens t on t.token = a.token
          where t.organisation_id = (select sec.organisation_id()) group by 1, 2
        ) ranked where rank <= 3
      $$;
      reset role;
      alter table finding_tokens drop constraint finding_tokens_pkey, add constraint finding_tokens_pkey primary key (token, case_id);
      alter table likeness_tokens drop constraint likeness_tokens_pkey, add constraint likeness_tokens_pkey primary key (token, case_id);
    `);
  }
}
