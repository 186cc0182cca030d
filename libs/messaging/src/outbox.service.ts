import { type Actor, Desk, type Work } from '#access';
import { Config, conflict, decodeCursor, isTimeAndId, notFound, type Page, pageOf, Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { linkSecret, mailText } from './mail-text.js';
import { recipientOf } from './mails.queries.js';
import type { KeptMail, ListOutbox, OutboxView } from './outbox.dto.js';
import { listOutbox, mailsOf, oneOfOutbox, type OutboxRow, waitAgain } from './outbox.queries.js';

/** What leaves the house, as an administrator may look at it: states, tries and errors; nothing of anyone. */
@Injectable()
export class OutboxService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Config) private readonly config: Config,
    @Inject(Vault) private readonly vault: Vault,
  ) {}

  list(actor: Actor, { limit, cursor, state, kind }: ListOutbox): Promise<Page<OutboxView>> {
    const before = cursor ? decodeCursor(cursor, isTimeAndId) : undefined;
    return this.desk.do(actor, async (work) => {
      const rows = await listOutbox(
        work,
        { ...(state && { state }), ...(kind && { kind }), ...(before && { before }) },
        limit + 1,
      );
      const page = pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
      work.record('outbox.read');
      return { items: await this.#views(work, page.items), nextCursor: page.nextCursor };
    });
  }

  one(actor: Actor, id: string): Promise<OutboxView> {
    return this.desk.do(actor, (work) => this.#one(work, id));
  }

  /** @throws Problem conflict `outbox-done` where it has left already */
  retry(actor: Actor, id: string): Promise<OutboxView> {
    return this.desk.do(actor, async (work) => {
      work.attempt('outbox.retry', id);
      const row = await oneOfOutbox(work, id, 'locked');
      if (!row) throw notFound('Message');
      if (row.state === 'sent') throw conflict('outbox-done', 'This message has left already');
      await waitAgain(work, id);
      work.record('outbox.retry', { subjectId: id });
      return this.#one(work, id);
    });
  }

  async #one(work: Work, id: string): Promise<OutboxView> {
    const row = await oneOfOutbox(work, id);
    if (!row) throw notFound('Message');
    return (await this.#views(work, [row]))[0]!;
  }

  async #views(work: Work, rows: readonly OutboxRow[]): Promise<OutboxView[]> {
    const kept = await this.#kept(work, rows);
    return rows.map(({ mailId, ...row }) => {
      const mail = mailId ? kept.get(mailId) : undefined;
      return {
        ...row,
        notBefore: row.notBefore.toISOString(),
        createdAt: row.createdAt.toISOString(),
        doneAt: row.doneAt?.toISOString() ?? null,
        ...(mail && { mail }),
      };
    });
  }

  // Only a demo shows its mail: there every address is invented.
  async #kept(work: Work, rows: readonly OutboxRow[]): Promise<Map<string, KeptMail>> {
    const ids = rows.flatMap(({ mailId }) => mailId ?? []);
    const kept = new Map<string, KeptMail>();
    if (!this.config.demo || this.config.smtpUrl || !ids.length) return kept;
    for (const mail of await mailsOf(work, ids)) {
      const recipient = await recipientOf(work, mail);
      if (!recipient) continue;
      const secretOf = linkSecret(this.vault);
      const { subject, text } = mailText(mail, recipient.language, this.config.publicUrl, secretOf);
      kept.set(mail.id, { to: recipient.address, subject, text });
    }
    return kept;
  }
}
