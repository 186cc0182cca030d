import { repatriationStatuses } from '#platform';
import { forEach, type Session } from './client.js';
import { nationalityOf, type Entry } from './entered.js';
import type { Crew } from './player.js';

interface Way {
  steps: { key: string; blockReason: string | null }[];
}
interface Row {
  people: number;
  statuses: Map<string, number>;
  reasons: Map<string, number>;
}
interface Days {
  rows: { key: { nationality: string | null }; value: number }[];
}

const none = 'none';

/**
 * What the system shows of the way home, a line for the nationals of each state: where they stand, the median of days from
 * rescue to arrival, and of those whose way stands still how many for which reason.
 */
export async function homecomingTable(
  { client, integration }: Crew,
  supervisor: Session,
  entries: readonly Entry[],
): Promise<string[]> {
  const known = new Map(entries.map((entry) => [entry.caseId, nationalityOf(entry) ?? none]));
  const rows = new Map<string, Row>();
  const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const open: string[] = [];
  for (const { id, repatriation } of await integration.all<{ id: string; repatriation: { status: string } }>(
    '/cases',
  )) {
    const nationality = known.get(id);
    if (!nationality) continue;
    const row = rows.get(nationality) ?? { people: 0, statuses: new Map(), reasons: new Map() };
    rows.set(nationality, row);
    row.people += 1;
    add(row.statuses, repatriation.status);
    // Whoever has begun and is not there may stand still.
    if (!['identified', 'arrived'].includes(repatriation.status)) open.push(id);
  }
  await forEach(open, client.width, async (id) => {
    const { body } = await integration.get<Way>(`/cases/${id}/repatriation`);
    for (const { key, blockReason } of body.steps)
      if (blockReason) add(rows.get(known.get(id)!)!.reasons, `${key}: ${blockReason}`);
  });
  const { body } = await supervisor.get<Days>('/reports/cases?groupBy=nationality&measure=daysToHome');
  const days = new Map(body.rows.map(({ key, value }) => [key.nationality ?? none, value]));
  const shown = repatriationStatuses.filter((status) =>
    [...rows.values()].some(({ statuses }) => statuses.has(status)),
  );
  const cells = [
    ['nationals of', 'people', ...shown, 'days', 'stands still at'],
    ...[...rows]
      .sort(([, a], [, b]) => b.people - a.people)
      .map(([nationality, { people, statuses, reasons }]) => [
        nationality,
        String(people),
        ...shown.map((status) => String(statuses.get(status) ?? '')),
        String(days.get(nationality) ?? ''),
        [...reasons].map(([reason, count]) => `${count} ${reason}`).join(', '),
      ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const last = widths.length - 1;
  return cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : column === last ? cell : cell.padStart(widths[column]!),
      )
      .join('  '),
  );
}
