import { type Departure, Desk, Handles, type Work } from '#access';
import { Config, type Mailer, MAILER, Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { mailTemplates, type TemplateFacts } from './mail-templates.data.js';
import { Mail, type MailState } from './mail.entity.js';
import { linkSecret, mailText, messageIdOf } from './mail-text.js';
import { type Recipient, recipientOf } from './mails.queries.js';
import { type About, askedAgain, type Hearer, KeptBack, mayHear } from './may-hear.js';
import { sendMail } from './messaging.jobs.js';

/** Hands mails to the mail server, each once: only a death between its answer and our commit sends one again, under the same id. */
@Injectable()
export class MailSender {
  constructor(
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(Config) private readonly config: Config,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Desk) private readonly desk: Desk,
  ) {}

  @Handles(sendMail)
  async send({ mailId }: { mailId: string }, work: Work): Promise<Departure | void> {
    const mail = await work.take(Mail, 'mail.send', mailId);
    if (mail.state !== 'waiting' && mail.state !== 'leaving') return;
    const recipient = await recipientOf(work, mail);
    if (!recipient) return this.#becomes(work, mail, 'dropped');
    const { isRecalled, isOfBatch, evenIfUnseen }: TemplateFacts = mailTemplates[mail.template];
    const who = { missionId: recipient.missionId, userId: mail.recipientUserId };
    const about = {
      caseId: mail.caseId,
      batchId: isOfBatch ? mail.reference : null,
      evenIfUnseen: evenIfUnseen === true,
    };
    // She may have said no since it was written.
    if (!(await mayHear(work, who, about))) return this.#becomes(work, mail, 'dropped');
    if (!this.mailer.deliverable) return this.#becomes(work, mail, 'kept');
    // Written before it is handed over: after a death between the two nobody would know of a mail to recall.
    if (isRecalled && mail.state === 'waiting') await this.#becomes(work, mail, 'leaving');
    return this.#departure(mail, recipient, { who, about });
  }

  #departure(mail: Mail, recipient: Recipient, { who, about }: { who: Hearer; about: About }): Departure {
    const { publicUrl } = this.config;
    let becomes: MailState = 'sent';
    return {
      leave: () =>
        this.mailer
          .send(
            {
              messageId: messageIdOf(mail.id, publicUrl),
              to: recipient.address,
              ...mailText(mail, recipient.language, publicUrl, linkSecret(this.vault)),
            },
            askedAgain(this.desk, who, about),
          )
          .catch((error: unknown) => {
            if (!(error instanceof KeptBack)) throw error;
            becomes = 'dropped';
          }),
      settle: async (work) => this.#becomes(work, await work.take(Mail, 'mail.send', mail.id), becomes),
    };
  }

  async #becomes(work: Work, mail: Mail, state: MailState): Promise<void> {
    mail.state = state;
    if (state === 'sent') mail.sentAt = work.now;
    await work.keep(mail, { state }, mail.caseId ?? undefined);
  }
}
