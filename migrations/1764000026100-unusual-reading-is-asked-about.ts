import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protect, sameOrganisation, whereItsCaseIs } from './support/policies.js';

/** Nobody reads what was raised about herself, and whoever puts an alert away says so in her own name. */
const notHerself = 'user_id <> (select sec.user_id())';
const inHerName = 'reviewed_by = (select sec.user_id())';
const review = ['reviewed_by', 'reviewed_at', 'note'];

export class UnusualReadingIsAskedAbout1764000026100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table reading_alerts (
        id uuid primary key,
        user_id uuid not null references users,
        user_role text not null,
        organisation_id uuid not null references organisations,
        rule text not null,
        at timestamptz(3) not null,
        count int not null check (count > 0),
        case_id uuid,
        created_at timestamptz(3) not null,
        reviewed_by uuid references users,
        reviewed_at timestamptz(3),
        note bytea,
        check ((reviewed_by is null) = (reviewed_at is null) and (reviewed_by is null) = (note is null))
      );
      create unique index on reading_alerts (user_id, rule, at);
      create index on reading_alerts (organisation_id, at desc, id desc);
      create index on reading_alerts (at desc, id desc);
      create table canary_cases (
        case_id uuid primary key references cases on delete cascade,
        organisation_id uuid not null references organisations,
        marked_by uuid not null references users,
        marked_at timestamptz(3) not null
      );
    `);
    const supervisors = `${sameOrganisation} and ${notHerself}`;
    await protect(db, 'reading_alerts', [
      { to: ['sealer'], may: ['select', 'insert'], rows: anyActor },
      { to: ['steward'], may: ['select'], rows: anyActor, columns: ['id', 'user_id', 'organisation_id'] },
      { to: ['supervisor'], may: ['select'], rows: supervisors },
      {
        to: ['supervisor'],
        may: ['update'],
        rows: supervisors,
        after: `${supervisors} and ${inHerName}`,
        columns: review,
      },
      { to: ['auditor'], may: ['select'], rows: notHerself },
      { to: ['auditor'], may: ['update'], rows: notHerself, after: `${notHerself} and ${inHerName}`, columns: review },
    ]);
    await protect(db, 'canary_cases', [
      {
        to: ['supervisor'],
        may: ['select', 'insert'],
        rows: `${sameOrganisation} and ${whereItsCaseIs('canary_cases')}`,
      },
      { to: ['sealer'], may: ['select'], rows: anyActor },
    ]);
    // Which team holds a case, who is in which team, and in which country: so much is needed to call a look unusual.
    await protect(db, 'cases', [{ to: ['sealer'], may: ['select'], rows: anyActor, columns: ['id', 'team_id'] }]);
    await protect(db, 'users', [{ to: ['sealer'], may: ['select'], rows: anyActor, columns: ['id', 'team_id'] }]);
    await protect(db, 'organisations', [
      { to: ['sealer'], may: ['select'], rows: anyActor, columns: ['id', 'country'] },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy sealer_select on cases; drop policy sealer_select on users; drop policy sealer_select on organisations;
      revoke select (id, team_id) on cases from homeward_sealer;
      revoke select (id, team_id) on users from homeward_sealer;
      revoke select (id, country) on organisations from homeward_sealer;
      drop table canary_cases, reading_alerts;
    `);
  }
}
