import { Handles, type Work } from '#access';
import { Config, type Mailer, MAILER, Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { mailTemplates, type TemplateFacts } from './mail-templates.data.js';
import { Mail, type MailState } from './mail.entity.js';
import { linkSecret, mailText, messageIdOf } from './mail-text.js';
import { recipientOf } from './mails.queries.js';
import { missionMayHear } from './may-hear.js';
import { sendMail } from './messaging.jobs.js';

/** Hands mails to the mail server, each once: only a death between its answer and our commit sends one again, under the same id. */
@Injectable()
export class MailSender {
  constructor(
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(Config) private readonly config: Config,
    @Inject(Vault) private readonly vault: Vault,
  ) {}

  @Handles(sendMail)
  async send({ mailId }: { mailId: string }, work: Work): Promise<void> {
    const mail = await work.take(Mail, 'mail.send', mailId);
    if (mail.state !== 'waiting' && mail.state !== 'leaving') return;
    mail.state = await this.#outcome(work, mail);
    if (mail.state === 'leaving')
      work.later(sendMail, { mailId }, { key: `${mailId}:leaving`, lane: mailTemplates[mail.template].lane });
    if (mail.state === 'sent') mail.sentAt = work.now;
    await work.keep(mail, { state: mail.state }, mail.caseId ?? undefined);
  }

  async #outcome(work: Work, mail: Mail): Promise<MailState> {
    const recipient = await recipientOf(work, mail);
    if (!recipient) return 'dropped';
    // She may have said no since it was written: the last moment at which it can still be kept back.
    const { evenIfUnseen, isOfBatch, isRecalled }: TemplateFacts = mailTemplates[mail.template];
    const about = { caseId: mail.caseId, batchId: isOfBatch ? mail.reference : null };
    if (!evenIfUnseen && recipient.missionId && !(await missionMayHear(work, recipient.missionId, about)))
      return 'dropped';
    if (!this.mailer.deliverable) return 'kept';
    // Written before it is handed over, and not with it: after a death between the two nobody would know of a mail to recall.
    if (isRecalled && mail.state === 'waiting') return 'leaving';
    const { publicUrl } = this.config;
    await this.mailer.send({
      messageId: messageIdOf(mail.id, publicUrl),
      to: recipient.address,
      ...mailText(mail, recipient.language, publicUrl, linkSecret(this.vault)),
    });
    return 'sent';
  }
}
