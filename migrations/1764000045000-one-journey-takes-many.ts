import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protect, sameOrganisation, whereItsCaseIs } from './support/policies.js';

const ngo = ['caseworker', 'supervisor'] as const;
const itsCaseStands = 'exists (select 1 from cases c where c.id = movement_people.case_id and c.erased_at is null)';
// Whoever is not there for the asker is not asked after: a foreign key knows no walls.
const ownJourney =
  '(movement_id is null or exists (select 1 from movements m where m.id = movement_people.movement_id))';
/** A mission knows of a journey while somebody is on it whom it may see. */
const takesOneOfHers = 'exists (select 1 from movement_people p where p.movement_id = movements.id)';

/** What a mission reads of a journey: not from which house it leaves, nor who goes along. */
const seenByMissions = [
  'id',
  'organisation_id',
  'kind',
  'plan',
  'departed_at',
  'arrived_at',
  'cancelled_at',
  'created_at',
  'updated_at',
  'version',
];
/** What a mission reads of one of its nationals on it: neither what she needs, nor why she did not come. */
const travellerSeenByMissions = [
  'id',
  'movement_id',
  'case_id',
  'state',
  'departed_at',
  'arrived_at',
  'created_at',
  'version',
];

export class OneJourneyTakesMany1764000045000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table movements (
        id uuid primary key,
        organisation_id uuid not null references organisations,
        kind text not null check (kind in ('flight', 'convoy', 'bus', 'train', 'boat', 'other')),
        plan bytea not null,
        handling bytea not null,
        departed_at timestamptz(3),
        arrived_at timestamptz(3),
        cancelled_at timestamptz(3),
        created_by uuid not null references users,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        version int not null default 1,
        check (arrived_at is null or departed_at is not null),
        check (cancelled_at is null or departed_at is null)
      );
      create index on movements (organisation_id, created_at desc, id desc);
      create table movement_people (
        id uuid primary key,
        movement_id uuid not null references movements,
        case_id uuid not null references cases,
        state text not null default 'listed' check (state in ('listed', 'aboard', 'arrived', 'no_show', 'not_arrived')),
        needs bytea,
        absence bytea,
        departed_at timestamptz(3),
        arrived_at timestamptz(3),
        added_by uuid not null references users,
        created_at timestamptz(3) not null default now(),
        version int not null default 1,
        unique (movement_id, case_id)
      );
      create index on movement_people (case_id);
    `);
    await protect(db, 'movements', [
      { to: ngo, may: ['select', 'insert', 'update'], rows: sameOrganisation },
      { to: ['keeper'], may: ['select'], rows: anyActor, columns: ['id', 'organisation_id', 'plan', 'handling'] },
      { to: ['keeper'], may: ['update'], rows: anyActor, columns: ['plan', 'handling'] },
    ]);
    await protect(db, 'movement_people', [
      { to: ngo, may: ['select', 'update', 'delete'], rows: whereItsCaseIs('movement_people') },
      { to: ngo, may: ['insert'], rows: `${itsCaseStands} and ${ownJourney}` },
      {
        to: ['consular_officer'],
        may: ['select'],
        rows: whereItsCaseIs('movement_people'),
        columns: travellerSeenByMissions,
      },
      {
        to: ['consular_officer'],
        may: ['update'],
        rows: whereItsCaseIs('movement_people'),
        // That somebody did not arrive is for her mission to say; what others said of it before, it does not read.
        columns: ['state', 'arrived_at', 'absence', 'version'],
      },
      { to: ['eraser'], may: ['select'], rows: anyActor, columns: ['case_id'] },
      { to: ['eraser'], may: ['delete'], rows: anyActor },
    ]);
    await protect(db, 'movements', [
      { to: ['consular_officer'], may: ['select'], rows: takesOneOfHers, columns: seenByMissions },
      {
        to: ['consular_officer'],
        may: ['update'],
        rows: takesOneOfHers,
        columns: ['arrived_at', 'updated_at', 'version'],
      },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    // Each is named in a policy of the other.
    await db.query('drop table movement_people, movements cascade');
  }
}
