import type { Verb } from './grants.js';

type Noun<Of extends string = Verb> = Of extends `${infer Thing}.${string}` ? Thing : never;

/**
 * What asks for a factor shown in the last minutes, where `HOMEWARD_STEP_UP` is on: what would hurt most if somebody sat
 * down at a screen that was left open. A verb, or all verbs of a noun.
 */
const fresh: readonly (readonly [what: Verb | `${Noun}.*`, why: string])[] = [
  ['export.*', 'takes many people out of the house at once'],
  ['case.print', 'takes a person out of the house on paper'],
  ['shelter.*', 'tells where she is'],
  ['testimony.read', 'tells what she said, and whom she named'],
  ['consent.record', 'decides who may know'],
  ['transfer.*', 'gives a person away, or takes her over'],
  ['break_glass.*', 'goes around the walls'],
  ['erasure.*', 'cannot be undone'],
  ['keys.*', 'opens or closes everything'],
  ['user.add', 'lets somebody in'],
  ['user.correct', 'changes who may do what'],
  ['user_change.*', 'changes who may do what'],
  ['webhook.*', 'tells others, from now on, that something happened'],
  ['password.change', 'locks somebody out who left her screen open'],
  ['session.end_all', 'locks somebody out'],
];
const asked = new Set<string>(fresh.map(([what]) => what));

export const asksForFreshFactor = (verb: Verb): boolean => asked.has(verb) || asked.has(`${verb.split('.')[0]}.*`);
