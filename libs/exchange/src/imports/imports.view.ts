import { type Actor, reachOf, type Work } from '#access';
import type { DuplicateFinding, Findings, Import } from './import.entity.js';
import type { ImportView } from './imports.dto.js';
import { numbersWithinReach } from './imports.queries.js';

/** Statuses from which rows may become cases; committing again goes on where it stopped. */
export const committable: readonly Import['status'][] = ['checked', 'committing'];

/** What is said of a list that ended badly, and what to do. */
const endings: Partial<Record<Import['status'], string>> = {
  failed: 'This list was not read to its end, and nobody was logged. Upload it again.',
  expired: 'Nobody finished this list for seven days, so what was left of its rows was deleted. Upload it again.',
};

/** A list is of people who may be nobody's case yet: it is for whoever sent it, and for those who see all of the organisation. */
export const isHers = (actor: Actor, { createdBy }: Pick<Import, 'createdBy'>): boolean =>
  createdBy === actor.id || actor.role === 'supervisor';

/**
 * A list as this reader may see it. Others of the organisation see how far it is, and nothing that was found in it.
 * The case of a likely duplicate is named as far as the reader may find it at this moment: who checked the list may
 * have seen more, and so may she herself have, then.
 */
export async function viewImport(work: Work, row: Import): Promise<ImportView> {
  const hers = isHers(work.actor, row);
  const { errors, warnings, duplicates } = (hers && row.findings) || nothing;
  const ended = endings[row.status];
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    ...(ended && { message: ended }),
    format: row.format,
    rows: row.rows,
    valid: row.valid,
    invalid: row.invalid,
    errorCount: row.errorCount,
    errors,
    warnings,
    duplicateCount: hers ? row.duplicateCount : 0,
    duplicates: await asFarAsSheSees(work, duplicates),
    created: row.created,
    skipped: row.skipped,
    createdAt: row.createdAt.toISOString(),
    can: hers && committable.includes(row.status) && reachOf(work.actor, 'import.commit') ? ['import.commit'] : [],
  };
}

const nothing: Findings = { errors: [], warnings: [], duplicates: [] };

async function asFarAsSheSees(work: Work, duplicates: readonly DuplicateFinding[]): Promise<DuplicateFinding[]> {
  const shown = await numbersWithinReach(
    work,
    duplicates.flatMap(({ caseNumber }) => caseNumber ?? []),
  );
  return duplicates.map(({ row, reason, caseNumber }) => ({
    row,
    reason,
    ...(caseNumber && shown.has(caseNumber) && { caseNumber }),
  }));
}
