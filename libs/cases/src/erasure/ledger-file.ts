import { timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import type { Vault } from '#platform';
import type { LedgerLine } from './erasure.queries.js';

/** A line of the file: the ledger's own, with its number and what proves that we wrote it. */
export type WrittenLine = LedgerLine & { number: number; mac: string };

/** Whoever could write a line of her own could have anybody erased: each carries a keyed hash. */
export const macOf = (vault: Vault, { personId, organisationId, caseIds, erasedAt }: LedgerLine): Buffer =>
  vault.mac('erasure-ledger', [personId, organisationId, caseIds.join(','), erasedAt].join('|'));

/** Adds lines to the file; only its owner may read it. */
export const appendLines = (file: string, lines: readonly WrittenLine[]): Promise<void> =>
  appendFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { mode: 0o600 });

/**
 * @returns the lines of the file, none where there is no file
 * @throws Error naming the line that we did not write; a last line that was cut off while it was written is left out
 */
export async function readLines(file: string, vault: Vault): Promise<WrittenLine[]> {
  if (!existsSync(file)) return [];
  const lines = (await readFile(file, 'utf8')).split('\n').slice(0, -1);
  return lines.map((text, at) => {
    const line = lineOf(text);
    const mac = Buffer.from(line?.mac ?? '', 'hex');
    const wanted = line && macOf(vault, line);
    if (!wanted || mac.length !== wanted.length || !timingSafeEqual(mac, wanted))
      throw new Error(`${file}: line ${at + 1} is not one that this Homeward wrote`);
    return line;
  });
}

function lineOf(text: string): WrittenLine | null {
  try {
    const line = JSON.parse(text) as WrittenLine;
    return Array.isArray(line.caseIds) ? line : null;
  } catch {
    return null;
  }
}
