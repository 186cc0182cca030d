import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Between its being handed over and the answer nobody knows whether a mail left: that it may have is written before. */
export class AMailThatMayHaveLeftIsKnown1764000052100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table mails drop constraint mails_state_check;
      alter table mails add constraint mails_state_check check (state in ('waiting', 'leaving', 'sent', 'kept', 'dropped'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update mails set state = 'waiting' where state = 'leaving';
      alter table mails drop constraint mails_state_check;
      alter table mails add constraint mails_state_check check (state in ('waiting', 'sent', 'kept', 'dropped'));
    `);
  }
}
