import type { components } from '../../lib/contract.gen.js';

type Input = components['schemas']['ConsentInput'];

/** What is to be known here of a text that was read out. */
export interface Text {
  id: string;
  needsInterpreter: boolean;
}

/** What she says to one question, and how it was put to her. */
export interface Answer {
  /** Empty as long as she said nothing. */
  decision: Input['decision'] | '';
  /** In which it was said to her; empty where nobody knows. */
  language: string;
  method: NonNullable<Input['method']>;
  /** Who put it into her language, by name. */
  interpreter: string;
}
export const unanswered: Answer = { decision: '', language: '', method: 'verbal', interpreter: '' };

/** Our own text in her language proves nothing before a native speaker reviewed it; where there is none, somebody speaks. */
export const needsName = (wording: Text | null): boolean => !wording || wording.needsInterpreter;

/**
 * What she can say: nothing is taken back that was not given, and who answered once is not "not asked yet".
 * @param given whether she said yes to this purpose, to anybody
 * @param answered whether she said something of this purpose and recipient
 */
export const sayable = (
  decisions: readonly Input['decision'][],
  { given, answered }: { given: boolean; answered: boolean },
) => decisions.filter((one) => (one !== 'withdrawn' || given) && (one !== 'not_asked' || !answered));

export type Missing = 'needsDecision' | 'needsLanguage' | 'needsInterpreter' | 'needsSpeaker';
/** What is still to be said, by field. A no needs nothing: nobody is to be kept from it. @param wording that was shown */
export function missingIn(
  { decision, language, interpreter }: Answer,
  wording: Text | null,
): Partial<Record<keyof Answer, Missing>> {
  if (!decision) return { decision: 'needsDecision' };
  if (decision !== 'granted') return {};
  if (!language) return { language: 'needsLanguage' };
  if (interpreter.trim() || !needsName(wording)) return {};
  return { interpreter: wording ? 'needsInterpreter' : 'needsSpeaker' };
}

/** As it is recorded. @param wording that was read out; null where it was none of ours */
export function saidOf({ decision, language, method, interpreter }: Answer, wording: Text | null) {
  const name = interpreter.trim();
  const wasAsked = decision !== '' && decision !== 'not_asked';
  return {
    decision: decision || 'not_asked',
    ...(language && { language: language as NonNullable<Input['language']> }),
    ...(wasAsked && {
      obtainedAt: new Date().toISOString(),
      method,
      ...(wording && { wordingVersion: wording.id }),
      ...(name && { interpreter: name }),
    }),
  } as const;
}
