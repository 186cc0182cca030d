import { leafHash } from '#platform';
import type { Actor } from '../actor.js';
import type { Line } from '../journal.js';

/** What a process remembers of a line that it wrote: enough to tell whether it was sealed as it was written. */
export interface WrittenLine {
  readonly id: string;
  /** The hash that its seal must hold, in base64: a short text takes less room than bytes. */
  readonly leaf: string;
  /** The case it is about, where it is one. */
  readonly caseId: string | null;
}

/**
 * Lines that this process wrote, that were kept, and whose seal it has not seen yet. They stand in its memory alone: who
 * rewrites the whole database does not reach them there.
 */
export class Written {
  readonly #waiting = new Map<string, WrittenLine>();

  /** @param most lines at once: where nobody seals, the oldest are forgotten instead of filling the memory */
  constructor(private readonly most = 50_000) {}

  add(actor: Actor, requestId: string | null, at: Date, lines: readonly Line[]): void {
    for (const line of lines) {
      const { id, caseIds } = line;
      const leaf = leafHash(asSealed(actor, requestId, at, line)).toString('base64');
      this.#waiting.set(id, { id, leaf, caseId: caseIds.length === 1 ? caseIds[0]! : null });
    }
    for (const oldest of this.#waiting.keys()) {
      if (this.#waiting.size <= this.most) break;
      this.#waiting.delete(oldest);
    }
  }

  /** What waits now, oldest first. */
  waiting(): WrittenLine[] {
    return [...this.#waiting.values()];
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) this.#waiting.delete(id);
  }
}

const asSealed = (actor: Actor, requestId: string | null, at: Date, line: Line) => ({
  id: line.id,
  // The table keeps milliseconds; a line is sealed with six decimals.
  at: at.toISOString().replace('Z', '000Z'),
  actorId: actor.id,
  actorRole: actor.role,
  organisationId: actor.organisationId,
  sessionId: actor.sessionId,
  requestId,
  action: line.action,
  caseId: null,
  subjectId: line.subjectId,
  outcome: line.outcome,
  slug: line.slug,
  detail: line.detail,
  subjects: line.caseIds,
});
