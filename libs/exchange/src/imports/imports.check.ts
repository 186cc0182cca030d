import { setImmediate as breathe } from 'node:timers/promises';
import { type Actor, Desk, type Listing, type Work } from '#access';
import { Duplicates, identityOf, type OpenCase } from '#cases';
import { Organisation } from '#identity';
import { conflict, decodeCursor, invalidField, isTimeAndId, type Page, pageOf, Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { readApart, type ReadRow, sheetFormats, type SheetFormat, SheetRefused } from '../reading/index.js';
import { type DuplicateFinding, Import, type Findings } from './import.entity.js';
import type { ImportItem, ImportView, ListImports } from './imports.dto.js';
import { dropAllRows, importIds, keepRows, knownIntakes, type ReadyRow } from './imports.queries.js';
import { viewImport, viewImports } from './imports.view.js';
import { errorsOfBody, FoldedWarnings } from './row-findings.js';

const MOST_FINDINGS = 1000;

type Checked = Pick<Import, 'rows' | 'valid' | 'invalid' | 'errorCount' | 'duplicateCount'> & { findings: Findings };
type Good = ReadyRow & { identity: ReturnType<typeof identityOf> };

/** The dry run: a list is read, every row understood, and nothing becomes of it yet. The file itself is never on a disk. */
@Injectable()
export class ImportCheck {
  // Files are read one after another, so that three at once do not ask for three times the memory.
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Duplicates) private readonly duplicates: Duplicates,
  ) {}

  read(actor: Actor, id: string): Promise<ImportView> {
    return this.desk.do(actor, async (work) => viewImport(work, await work.see(Import, 'import.read', id)));
  }

  list(actor: Actor, { limit, cursor }: ListImports): Promise<Page<ImportItem>> {
    const after = cursor ? decodeCursor(cursor, isTimeAndId) : null;
    return this.desk.do(actor, async (work) => {
      const ids = await importIds(work, after, limit + 1);
      const rows = await work.list(Import, 'import.read', { where: { id: ids }, order: newestFirst, most: limit + 1 });
      const page = pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
      return { ...page, items: await viewImports(work, page.items) };
    });
  }

  async check(
    actor: Actor,
    { stream, fields }: { stream: AsyncIterable<Buffer>; fields: Record<string, string> },
  ): Promise<ImportView> {
    const format = formatOf(fields['format']);
    const bytes = await whole(stream);
    const { id, country, today } = await this.desk.do(actor, (work) => this.#begin(work, format));
    const task = { format, bytes, today, assumed: { country } };
    const checked = await this.#inTurn(() => this.#understand(actor, id, readApart(task), today)).catch(
      (error: unknown) => this.#failed(actor, id, error),
    );
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Import, 'import.check', id);
      // The sweep took this for a list whose reader had died, and its rows are gone.
      if (row.status !== 'reading') throw conflict('import-status', 'Reading this list took too long. Upload it again');
      return viewImport(work, await work.keep(Object.assign(row, checked, { status: 'checked' as const })));
    });
  }

  async #begin(work: Work, format: SheetFormat): Promise<{ id: string; country: string; today: string }> {
    const { id } = await work.add(Import, 'import.check', {
      organisationId: work.actor.organisationId!,
      createdBy: work.actor.id,
      format,
      status: 'reading',
    });
    const [home] = await work.list(Organisation, 'organisation.read', { where: { id: work.actor.organisationId! } });
    return { id, country: home!.country, today: work.now.toISOString().slice(0, 10) };
  }

  async #failed(actor: Actor, id: string, error: unknown): Promise<never> {
    await this.desk.do(actor, async (work) => {
      const row = await work.take(Import, 'import.check', id);
      await work.keep(Object.assign(row, { status: 'failed' as const }));
      await dropAllRows(work, id);
    });
    if (!(error instanceof SheetRefused)) throw error;
    const where = [error.row && `row ${error.row}`, error.column && `column ${error.column}`].filter(Boolean);
    throw invalidField('/file', error.code, `${error.message}${where.length ? ` (${where.join(', ')})` : ''}`);
  }

  /** As it is read, so that a long list takes no more memory than a short one. */
  async #understand(
    actor: Actor,
    id: string,
    reading: AsyncIterable<readonly ReadRow[]>,
    today: string,
  ): Promise<Checked> {
    const errors: Findings['errors'] = [];
    const duplicates: DuplicateFinding[] = [];
    const warnings = new FoldedWarnings();
    const seen = new Set<string>();
    let [rows, valid, errorCount, duplicateCount] = [0, 0, 0, 0];
    for await (const some of reading) {
      const good: Good[] = [];
      for (const row of some) {
        // Others are answered meanwhile.
        await breathe();
        warnings.add(row);
        const wrong = row.value ? errorsOfBody(row, today, actor) : row.errors;
        errorCount += wrong.length;
        errors.push(...wrong.slice(0, MOST_FINDINGS - errors.length));
        if (!wrong.length) good.push(this.#ready(actor, row));
      }
      rows += some.length;
      valid += good.length;
      if (!good.length) continue;
      const found = await this.desk.do(actor, (work) => this.#keep(work, id, good, seen));
      duplicateCount += found.length;
      duplicates.push(...found.slice(0, MOST_FINDINGS - duplicates.length));
    }
    const findings = { errors, duplicates, warnings: warnings.all() };
    return { rows, valid, invalid: rows - valid, errorCount, duplicateCount, findings };
  }

  #ready(actor: Actor, { row, value, coded, fingerprint }: ReadRow): Good {
    const { externalId, ...input } = value!;
    // The list's own id says who a row is; without one, its cells do.
    const who = externalId === undefined ? `cells|${fingerprint}` : `id|${externalId}`;
    const intakeMac = this.vault.mac('intake', `${actor.organisationId}|${who}`);
    return { row, content: { input, coded }, intakeMac, identity: identityOf((input as OpenCase).person) };
  }

  async #keep(work: Work, id: string, good: readonly Good[], seen: Set<string>): Promise<DuplicateFinding[]> {
    const [known, alike] = await Promise.all([
      knownIntakes(
        work,
        good.map(({ intakeMac }) => intakeMac),
      ),
      this.duplicates.among(
        work,
        good.map(({ identity }) => identity),
      ),
      keepRows(work, id, good),
    ]);
    const like = new Map(alike.map(({ n, reason, caseNumber }) => [n, { reason, ...(caseNumber && { caseNumber }) }]));
    return good.flatMap(({ row, intakeMac }, n) => {
      const mac = intakeMac.toString('hex');
      const repeated = seen.has(mac);
      seen.add(mac);
      if (repeated) return [{ row, reason: 'repeated' }];
      if (known.has(mac)) return [{ row, reason: 'imported' }];
      const one = like.get(n);
      return one ? [{ row, ...one }] : [];
    });
  }

  #inTurn<T>(read: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(read);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}

const newestFirst: NonNullable<Listing<Import>['order']> = [
  ['createdAt', 'desc'],
  ['id', 'desc'],
];

function formatOf(format: string | undefined): SheetFormat {
  const known = sheetFormats.find((one) => one === format);
  if (known) return known;
  throw invalidField('/format', 'code', `Send one of ${sheetFormats.join(', ')} as "format", before the file`);
}

/** The file in memory of its own, so that it can be handed to another thread without a copy. */
async function whole(stream: AsyncIterable<Buffer>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  const bytes = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
