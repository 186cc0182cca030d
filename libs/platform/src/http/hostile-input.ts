import { invalid, malformed, type FieldError, type Problem } from '../problem.js';
import { pointerStep } from './field-errors.js';

/** What no honest form ever sends. Looked at before anything else reads the input. */
export const inputLimits = { depth: 20, keys: 500, keyLength: 200, items: 1_000, characters: 20_000 } as const;

const loneSurrogate = /\p{Cs}/u;

type Finding = FieldError & { kind: 'malformed' | 'invalid' };

/**
 * Walks whatever was sent and stops at the first thing that would hurt further in: NUL and halves of characters
 * (PostgreSQL refuses them), nesting, lists and texts without end, keys that reach into JavaScript's own objects.
 * @returns a problem that names the place, or `null`
 */
export function hostileInput(value: unknown): Problem | null {
  const finding = look(value, '', 0);
  if (!finding) return null;
  const { kind, ...error } = finding;
  return kind === 'invalid' ? invalid([error]) : malformed('The request holds what no field here can take', [error]);
}

function look(value: unknown, pointer: string, depth: number): Finding | null {
  if (typeof value === 'string') return lookAtText(value, pointer);
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= inputLimits.depth) return refuse(pointer, 'too-deep', `Nest at most ${inputLimits.depth} levels`);
  return Array.isArray(value) ? lookAtItems(value, pointer, depth) : lookAtKeys(value, pointer, depth);
}

function lookAtText(text: string, pointer: string): Finding | null {
  if (text.length > inputLimits.characters) {
    return { kind: 'invalid', pointer, code: 'length', message: `Write at most ${inputLimits.characters} characters` };
  }
  return text.includes('\u0000') || loneSurrogate.test(text)
    ? { kind: 'invalid', pointer, code: 'characters', message: 'Leave out NUL and broken characters' }
    : null;
}

function lookAtItems(items: unknown[], pointer: string, depth: number): Finding | null {
  if (items.length > inputLimits.items) return refuse(pointer, 'size', `Send at most ${inputLimits.items} items`);
  return first(items.entries(), ([index, item]) => look(item, pointer + pointerStep(index), depth + 1));
}

function lookAtKeys(object: object, pointer: string, depth: number): Finding | null {
  const entries = Object.entries(object);
  if (entries.length > inputLimits.keys) return refuse(pointer, 'size', `Send at most ${inputLimits.keys} fields`);
  return first(entries, ([key, item]) => lookAtKey(key, pointer) ?? look(item, pointer + pointerStep(key), depth + 1));
}

// `constructor`, `__proto__`, `toString`: names that every object answers to without having them.
function lookAtKey(key: string, pointer: string): Finding | null {
  if (key.length > inputLimits.keyLength || lookAtText(key, pointer)) {
    return refuse(pointer, 'unknown-field', 'Leave out the field whose name cannot be read');
  }
  return key in Object.prototype
    ? refuse(pointer + pointerStep(key), 'unknown-field', 'Leave this field out: it is not known here')
    : null;
}

const refuse = (pointer: string, code: string, message: string): Finding => ({
  kind: 'malformed',
  pointer,
  code,
  message,
});

function first<T>(items: Iterable<T>, finding: (item: T) => Finding | null): Finding | null {
  for (const item of items) {
    const found = finding(item);
    if (found) return found;
  }
  return null;
}
