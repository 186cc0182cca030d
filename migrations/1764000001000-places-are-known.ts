import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, people, protect, sameOrganisation } from './support/policies.js';

export class PlacesAreKnown1764000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table compounds (
        id uuid primary key,
        name text not null,
        country text check (country ~ '^[A-Z]{2}$'),
        admin1 text,
        latitude double precision check (latitude between -90 and 90),
        longitude double precision check (longitude between -180 and 180),
        uncertainty_metres int check (uncertainty_metres >= 0),
        operator text,
        controller text,
        status text not null default 'active' check (status in ('active', 'raided', 'closed', 'moved', 'unknown')),
        verified boolean not null default false,
        organisation_id uuid references organisations,
        created_at timestamptz(3) not null default now(),
        version int not null default 1
      );
      create table compound_names (
        id uuid primary key,
        compound_id uuid not null references compounds,
        name text not null,
        folded text not null unique,
        script text not null
      );
      create index on compound_names (compound_id);
      create table rescues (
        id uuid primary key,
        organisation_id uuid not null references organisations,
        date date not null,
        method text not null check (method in ('raid', 'released', 'escaped', 'ransomed', 'negotiated_by_mission', 'other')),
        country text not null check (country ~ '^[A-Z]{2}$'),
        place bytea,
        same_as bytea not null,
        created_at timestamptz(3) not null default now(),
        version int not null default 1,
        unique (organisation_id, same_as)
      );
      create index on rescues (organisation_id, date desc, id desc);
    `);
    const ngo = ['caseworker', 'supervisor'] as const;
    await protect(db, 'compounds', [
      { to: people, may: ['select'], rows: anyActor },
      { to: ['counter'], may: ['select'], rows: anyActor },
      { to: ngo, may: ['insert'], rows: `${sameOrganisation} and not verified` },
      { to: ['administrator'], may: ['insert', 'update'], rows: anyActor },
      { to: ['importer'], may: ['select', 'insert'], rows: anyActor },
    ]);
    await protect(db, 'compound_names', [
      { to: people, may: ['select'], rows: anyActor },
      { to: [...ngo, 'administrator', 'importer'], may: ['insert'], rows: anyActor },
      { to: ['importer'], may: ['select'], rows: anyActor },
      { to: ['administrator'], may: ['delete'], rows: anyActor },
    ]);
    await protect(db, 'rescues', [
      { to: [...ngo, 'importer'], may: ['select', 'insert', 'update'], rows: sameOrganisation },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table rescues, compound_names, compounds`);
  }
}
