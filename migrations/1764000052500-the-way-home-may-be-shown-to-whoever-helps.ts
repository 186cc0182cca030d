import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protectMore, whereItsCaseIs } from './support/policies.js';

const parts = ['contact', 'location', 'medical', 'origin', 'legal', 'entries', 'testimony', 'attachments'];
const among = (some: readonly string[]) => `parts <@ array[${some.map((one) => `'${one}'`).join(', ')}]`;
const steps = ['repatriation_steps', 'journeys'];
/** So much of missions decides which steps are hers. */
const ofMissions = ['id', 'country', 'organisation_id', 'time_zone', 'seat_country', 'working_days'];

/** The steps of the way home can be chosen for whoever was asked to help: for a permit, a fine, a seat on a flight. */
export class TheWayHomeMayBeShownToWhoeverHelps1764000052500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table transitions drop constraint transitions_parts_check;
      alter table transitions add constraint transitions_parts_check check (${among([...parts, 'steps'])});
      set local role homeward_gate;
      grant execute on function sec.missions_of(uuid) to homeward_receiver;
      reset role;
    `);
    const chosen = `case_id = any (array(select t.case_id from transitions t where 'steps' = any (t.parts)))`;
    for (const table of steps)
      await protectMore(db, table, [
        { to: ['receiver'], may: ['select'], rows: `${whereItsCaseIs(table)} and ${chosen}` },
      ]);
    await protectMore(db, 'missions', [{ to: ['receiver'], may: ['select'], rows: anyActor, columns: ofMissions }]);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of steps)
      await db.query(`drop policy receiver_select on ${table}; revoke select on ${table} from homeward_receiver`);
    await db.query(`
      drop policy receiver_select on missions;
      revoke select (${ofMissions.join(', ')}) on missions from homeward_receiver;
      set local role homeward_gate;
      revoke execute on function sec.missions_of(uuid) from homeward_receiver;
      reset role;
      update transitions set parts = array_remove(parts, 'steps') where 'steps' = any (parts);
      alter table transitions drop constraint transitions_parts_check;
      alter table transitions add constraint transitions_parts_check check (${among(parts)});
    `);
  }
}
