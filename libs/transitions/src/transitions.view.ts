import type { Actor } from '#access';
import type { KnownColleague } from '#identity';
import type { Preview } from './transition.entity.js';
import { openTo, type Side, statusOf } from './transition.lifecycle.js';
import type { RawTransition } from './transitions.queries.js';

/** What is read of one beside its row. */
export interface Opened {
  preview: Preview;
  note: string | null;
  reason: string | null;
  people: ReadonlyMap<string, KnownColleague>;
}

/** For whom she acts on it: her organisation sent it, or it was sent to hers. */
export const sidesOf = ({ organisationId }: Actor, row: RawTransition): Side[] => [
  ...(row.isOwners ? (['sender'] as const) : []),
  ...(row.toOrganisationId === organisationId ? (['receiver'] as const) : []),
];

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

function viewTransition(actor: Actor, row: RawTransition, { preview, note, reason, people }: Opened, now: Date) {
  const person = (id: string) => ({ id, name: people.get(id)?.name ?? '' });
  return {
    id: row.id,
    caseId: row.caseId,
    caseNumber: row.caseNumber,
    direction: row.toOrganisationId === actor.organisationId ? 'received' : 'sent',
    status: statusOf(row, now),
    from: { id: row.organisationId, name: row.organisation },
    to: { id: row.toOrganisationId, name: row.toOrganisation },
    preview,
    note,
    reason,
    createdAt: row.createdAt.toISOString(),
    createdBy: person(row.createdBy),
    expiresAt: row.expiresAt.toISOString(),
    decidedAt: instant(row.decidedAt),
    decidedBy: row.decidedBy === null ? null : person(row.decidedBy),
    endedAt: instant(row.endedAt),
  };
}

export const viewReferral = (actor: Actor, row: RawTransition, opened: Opened, now: Date) => ({
  ...viewTransition(actor, row, opened, now),
  service: row.service!,
  response: row.response!,
  respondBy: instant(row.respondBy),
  parts: row.parts,
  endedBecause: row.endedBecause,
  seesUntil: row.seesUntil instanceof Date ? row.seesUntil.toISOString() : null,
  can: openTo(actor, 'referral', statusOf(row, now), sidesOf(actor, row)),
});

export const viewTransfer = (actor: Actor, row: RawTransition, opened: Opened, now: Date) => ({
  ...viewTransition(actor, row, opened, now),
  can: openTo(actor, 'transfer', statusOf(row, now), sidesOf(actor, row)),
});
