import type { IdentityDocument } from '../person.entity.js';

/** The kinds of paper that end on a day by which somebody must act, by what ends with them. */
const papers = {
  travel: ['passport', 'travel_document'],
  exit: ['exit_permit'],
  stay: ['stay_permit'],
} as const;
export type PaperUse = keyof typeof papers;

/**
 * Until when her papers of one use are good: those that she holds, the one that is good for longest. What was taken from
 * her, lost or has been called expired helps her no more.
 * @returns YYYY-MM-DD; null where no paper says
 */
export function validUntil(documents: readonly IdentityDocument[], use: PaperUse): string | null {
  const ends = documents
    .filter(({ kind, status }) => status === 'held' && (papers[use] as readonly string[]).includes(kind))
    .flatMap(({ expiresOn }) => expiresOn ?? []);
  return ends.toSorted().at(-1) ?? null;
}

/** Until when she can travel on what she holds; null where nothing says when it ends. */
export const travelsUntil = (documents: readonly IdentityDocument[]): string | null => validUntil(documents, 'travel');

/**
 * The papers that a role reads. Under which permit somebody stays tells whether she asked for protection: that does not go
 * to where she comes from (docs/domain.md, rule 2).
 */
export const documentsSeenBy = <One extends Pick<IdentityDocument, 'kind'>>(
  { role }: { role: string },
  documents: readonly One[],
): One[] => documents.filter(({ kind }) => role !== 'consular_officer' || kind !== 'stay_permit');
