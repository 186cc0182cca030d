import { type Actor, reachOf } from '#access';
import type { Import } from './import.entity.js';
import type { ImportView } from './imports.dto.js';

/** Statuses from which rows may become cases; committing again goes on where it stopped. */
export const committable: readonly Import['status'][] = ['checked', 'committing'];

export function viewImport(actor: Actor, row: Import): ImportView {
  const { errors = [], warnings = [], duplicates = [] } = row.findings ?? {};
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    format: row.format,
    rows: row.rows,
    valid: row.valid,
    invalid: row.invalid,
    errorCount: row.errorCount,
    errors,
    warnings,
    duplicateCount: row.duplicateCount,
    duplicates,
    created: row.created,
    skipped: row.skipped,
    createdAt: row.createdAt.toISOString(),
    can: committable.includes(row.status) && reachOf(actor, 'import.commit') ? ['import.commit'] : [],
  };
}
