import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, notKeptAway, notOfKeptAway, protectMore } from './support/policies.js';

const me = '(select sec.user_id())';
const org = '(select sec.organisation_id())';
/** Of transitions a taker sees what was offered to her organisation and still waits, which is why it is not said again. */
const offered = (column: string) => `${column} = any (array(select t.case_id from transitions t))`;
const mine = `organisation_id = ${org}`;

/** What names the organisation of its case, and with which columns it goes along. */
const moves: Readonly<Record<string, { read: readonly string[]; change: readonly string[] }>> = {
  finding_tokens: { read: ['case_id', 'organisation_id'], change: ['organisation_id'] },
  likeness_tokens: { read: ['case_id', 'organisation_id'], change: ['organisation_id'] },
  consular_notifications: { read: ['case_id', 'organisation_id'], change: ['organisation_id'] },
  deadlines: {
    read: ['case_id', 'organisation_id', 'state', 'party', 'assignee_id'],
    change: ['organisation_id', 'assignee_id'],
  },
  glass_breaks: {
    read: ['id', 'case_id', 'organisation_id', 'reason', 'finding'],
    change: ['organisation_id', 'reason', 'finding'],
  },
};
const ofCases = ['id', 'organisation_id', 'person_id', 'status', 'excluded', 'on_hold', 'erased_at', 'assignee_id', 'version', 'rescue_id', 'rescued_on', 'rescue_method', 'rescue_country']; // prettier-ignore
const onCases = ['organisation_id', 'team_id', 'assignee_id', 'rescue_id', 'intake_mac', 'updated_at', 'version'];
const ofRescues = ['id', 'organisation_id', 'date', 'method', 'country', 'place', 'same_as'];

/**
 * A supervisor who takes a case over does so in a role of her own, that sees what was offered to her organisation while it
 * waits, and of that the columns that must change: neither who the person is nor what she told.
 */
export class ACaseGoesToAnotherOrganisation1764000043100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local role homeward_gate;
      grant execute on function sec.hold_case_of(uuid), sec.organisation_consent(uuid, uuid, text), sec.parties(), sec.kept_from() to homeward_taker;
      -- Whether somebody is to be forgotten: asked of a case whose erasures the asker does not read.
      create function sec.erasure_stands(of_case uuid) returns boolean language sql stable security definer
        set search_path = pg_catalog, pg_temp as $$
        select sec.acting() and exists (select from public.erasures e where e.case_id = of_case and e.state in ('announced', 'asked', 'approved'))
      $$;
      -- With this ends what whoever takes it over sees in that role: the last of it, and not for her to write by herself.
      create function sec.transfer_taken(transition uuid, by_team uuid) returns void language sql volatile security definer
        set search_path = pg_catalog, pg_temp as $$
        update public.transitions set status = 'accepted', team_id = by_team, decided_by = sec.user_id(), decided_at = now(), version = version + 1
        where sec.acting() and id = transition and kind = 'transfer' and status = 'pending' and expires_at > now()
          and to_organisation_id = sec.organisation_id()
      $$;
      revoke execute on function sec.transfer_taken(uuid, uuid) from public;
      grant execute on function sec.transfer_taken(uuid, uuid) to homeward_taker;
      revoke execute on function sec.erasure_stands(uuid) from public;
      grant execute on function sec.erasure_stands(uuid) to homeward_supervisor, homeward_taker;
      reset role;
      grant select on erasures to homeward_gate;
      create policy gate_select on erasures for select to homeward_gate using (true);
    `);
    const toMe = `kind = 'transfer' and to_organisation_id = ${org}`;
    await protectMore(db, 'transitions', [
      {
        to: ['taker'],
        may: ['select'],
        rows: `${toMe} and status = 'pending' and expires_at > now() and ${notOfKeptAway('case_id')}`,
        columns: ['id', 'kind', 'case_id', 'organisation_id', 'to_organisation_id', 'status', 'expires_at', 'version'],
      },
    ]);
    await protectMore(db, 'cases', [
      { to: ['taker'], may: ['select'], rows: `${offered('id')} and ${notKeptAway} and erased_at is null`, columns: ofCases }, // prettier-ignore
      { to: ['taker'], may: ['update'], rows: offered('id'), after: mine, columns: onCases },
    ]);
    const hers = 'exists (select 1 from cases c where c.person_id = people.id)';
    await protectMore(db, 'people', [
      { to: ['taker'], may: ['select'], rows: hers, columns: ['id', 'organisation_id', 'data_key'] },
      { to: ['taker'], may: ['update'], rows: hers, after: mine, columns: ['organisation_id', 'data_key'] },
    ]);
    for (const [table, { read, change }] of Object.entries(moves))
      await protectMore(db, table, [
        { to: ['taker'], may: ['select'], rows: offered('case_id'), columns: read },
        { to: ['taker'], may: ['update'], rows: offered('case_id'), after: mine, columns: change },
      ]);
    const itsRescue = `(${mine} or exists (select 1 from cases c where c.rescue_id = rescues.id))`;
    await protectMore(db, 'rescues', [
      { to: ['taker'], may: ['select'], rows: itsRescue, columns: [...ofRescues, 'created_at', 'version'] },
      { to: ['taker'], may: ['insert'], rows: mine },
    ]);
    await protectMore(db, 'organisations', [{ to: ['taker'], may: ['select'], rows: anyActor }]);
    await protectMore(db, 'idempotency_keys', [{ to: ['taker'], may: ['select', 'insert'], rows: `user_id = ${me}` }]);
    await protectMore(db, 'outbox', [{ to: ['taker'], may: ['insert'], rows: anyActor }]);
    await protectMore(db, 'audit_events', [{ to: ['taker'], may: ['insert'], rows: `actor_id = ${me}` }]);
    await protectMore(db, 'audit_subjects', [{ to: ['taker'], may: ['insert'], rows: anyActor }]);
  }

  async down(db: QueryRunner): Promise<void> {
    const both = ['cases', 'people', ...Object.keys(moves)];
    for (const table of [...both, 'transitions', 'rescues', 'organisations', 'idempotency_keys'])
      await db.query(`drop policy taker_select on ${table}`);
    for (const table of both) await db.query(`drop policy taker_update on ${table}`);
    const into = ['rescues', 'idempotency_keys', 'outbox', 'audit_events', 'audit_subjects'];
    for (const table of into) await db.query(`drop policy taker_insert on ${table}`);
    for (const table of new Set([...both, ...into, 'transitions', 'organisations']))
      await db.query(`revoke all on ${table} from homeward_taker`);
    await db.query(`
      drop policy gate_select on erasures;
      revoke select on erasures from homeward_gate;
      set local role homeward_gate;
      drop function sec.erasure_stands(uuid), sec.transfer_taken(uuid, uuid);
      revoke execute on function sec.hold_case_of(uuid), sec.organisation_consent(uuid, uuid, text), sec.parties(), sec.kept_from() from homeward_taker;
      reset role;
    `);
  }
}
