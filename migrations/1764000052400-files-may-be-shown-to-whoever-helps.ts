import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectMore, whereItsCaseIs } from './support/policies.js';

const parts = ['contact', 'location', 'medical', 'origin', 'legal', 'entries', 'testimony'];
const among = (some: readonly string[]) => `parts <@ array[${some.map((one) => `'${one}'`).join(', ')}]`;

/** The files of a case can be chosen for whoever was asked to help, as testimony can. */
export class FilesMayBeShownToWhoeverHelps1764000052400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table transitions drop constraint transitions_parts_check;
      alter table transitions add constraint transitions_parts_check check (${among([...parts, 'attachments'])});
    `);
    const chosen = `case_id = any (array(select t.case_id from transitions t where 'attachments' = any (t.parts)))`;
    await protectMore(db, 'attachments', [
      { to: ['receiver'], may: ['select'], rows: `${whereItsCaseIs('attachments')} and ${chosen}` },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy receiver_select on attachments;
      revoke select on attachments from homeward_receiver;
      update transitions set parts = array_remove(parts, 'attachments') where 'attachments' = any (parts);
      alter table transitions drop constraint transitions_parts_check;
      alter table transitions add constraint transitions_parts_check check (${among(parts)});
    `);
  }
}
