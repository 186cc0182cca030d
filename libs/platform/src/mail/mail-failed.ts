/**
 * - `smtp-refused`: the server will never take this message (5xx): trying again is of no use
 * - `smtp-temporary`: not now (4xx, or our sign-in fails): try again later
 * - `smtp-unreachable`: no server, no answer, or the conversation broke off; the message may even have arrived
 */
export type MailFailure = 'smtp-refused' | 'smtp-temporary' | 'smtp-unreachable';

const said: Record<MailFailure, string> = {
  'smtp-refused': 'The mail server refused the message',
  'smtp-temporary': 'The mail server cannot take the message now',
  'smtp-unreachable': 'The mail server does not answer',
};

/** Why a message did not go. It carries neither an address nor the server's words, which quote one. */
export class MailFailed extends Error {
  /** For the outbox: a server may be away for a day; a message that it refuses is refused for ever. */
  readonly mostTries: number;

  constructor(
    readonly code: MailFailure,
    /** The server's answer, such as 550, where it gave one. */
    readonly reply?: number,
  ) {
    super(reply ? `${said[code]} (${reply})` : said[code]);
    this.name = 'MailFailed';
    this.mostTries = code === 'smtp-refused' ? 1 : 60;
  }
}

// Errors about this message: its addresses, its content. Whatever else a server says no to (our password, our host) an
// administrator can mend, and then the message may go.
const aboutTheMessage = ['EENVELOPE', 'EMESSAGE', 'ESTREAM', 'EMAXRECIPIENTS'];

/** What an error of the mail library comes down to; the error itself, which quotes addresses, is let go of. */
export function failureOf(error: unknown): MailFailed {
  const { code = '', responseCode } = error as { code?: string; responseCode?: number };
  if (!aboutTheMessage.includes(code))
    return new MailFailed(responseCode ? 'smtp-temporary' : 'smtp-unreachable', responseCode);
  const isForNow = responseCode !== undefined && responseCode < 500;
  return new MailFailed(isForNow ? 'smtp-temporary' : 'smtp-refused', responseCode);
}
