import type { FieldError } from '#platform';
import type { ConsentInput } from './cases.dto.js';
import type { Wording } from './wordings.js';

const MINUTE = 60_000;
/** Clocks of two machines differ. */
const SLACK = 5 * MINUTE;
/** A sheet knows the day alone, and it has begun already where clocks are furthest ahead (UTC+14). */
const AHEAD = 14 * 60 * MINUTE;
const isDayAlone = /T00:00:00(\.000)?Z$/;

/**
 * What cannot be so in a decision, field by field.
 * @param at pointer to it, empty where it is the whole body
 * @param wording the text that `wordingVersion` names; null where there is none
 */
export function faultsOf(input: ConsentInput, now: Date, at: string, wording: Wording | null = null): FieldError[] {
  const errors: FieldError[] = [];
  const fault = (field: string, code: string, message: string) =>
    errors.push({ pointer: `${at}/${field}`, code, message });
  const { decision, obtainedAt, expiresAt, askAgainOn, method } = input;
  if (decision === 'granted') {
    if (!obtainedAt) fault('obtainedAt', 'required', 'Say when she agreed');
    if (!method) fault('method', 'required', 'Say how she agreed: verbal, written, guardian or interpreter');
  }
  if (decision === 'not_asked' && askAgainOn && askAgainOn < now.toISOString().slice(0, 10))
    fault('askAgainOn', 'past', 'Name a day that is still to come');
  if (decision !== 'not_asked' && askAgainOn)
    fault('askAgainOn', 'unexpected', 'Only a question that was not asked is asked again');
  if (obtainedAt && Date.parse(obtainedAt) > now.getTime() + (isDayAlone.test(obtainedAt) ? AHEAD : SLACK))
    fault('obtainedAt', 'future', 'This is still to come: write when she decided');
  if (obtainedAt && expiresAt && Date.parse(expiresAt) <= Date.parse(obtainedAt))
    fault('expiresAt', 'before-obtained', 'It would end before she agreed: check both');
  if (input.wordingVersion && !wording)
    fault('wordingVersion', 'unknown', 'Name a text of GET /consent-wordings by its id');
  if (wording && (wording.purpose !== input.purpose || wording.language !== (input.language ?? wording.language)))
    fault(
      'wordingVersion',
      'another',
      'This text is for another purpose, or in another language: name the one read out',
    );
  if (wording?.needsInterpreter && decision === 'granted' && !input.interpreter)
    fault(
      'interpreter',
      'required',
      'No native speaker has reviewed this text, so it proves nothing alone: name who interpreted it to her, or ask her again with somebody who does',
    );
  return errors;
}
