import { type Actor, Desk, Handles, userBehind, type Work } from '#access';
import { CaseEntry, CasesService, type OpenCase } from '#cases';
import { holderNamed } from '#identity';
import { conflict, timeLeft } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Import, ImportRow } from './import.entity.js';
import type { ImportView } from './imports.dto.js';
import { commitRows, type CommitRows } from './imports.jobs.js';
import { dropRows, keepOrigin, knownIntakes, oneAtATime } from './imports.queries.js';
import { committable, requireHers, viewImport } from './imports.view.js';

const AT_ONCE = 100;
const SIDE_BY_SIDE = 10;
/** A list that is no longer than this is done while its sender waits. */
const WHILE_WAITING = 500;
/** Milliseconds that a hundred rows may take on a busy machine; with less left of a request the rest is done behind it. */
const ENOUGH = 5_000;

/**
 * Rows become cases, a hundred at a time. A row is gone in the transaction in which its case comes, so that however often
 * this is begun, broken off and begun again, each row becomes one case; a row that came with an earlier list is skipped.
 */
@Injectable()
export class ImportCommit {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(CasesService) private readonly cases: CasesService,
  ) {}

  /** @throws Problem refused for whoever neither sent the list nor supervises, conflict where it has no rows */
  async commit(actor: Actor, id: string): Promise<ImportView> {
    const step = (take: (work: Work) => Promise<Import>) =>
      this.desk.do(actor, async (work) => viewImport(work, await take(work)));
    let view = await step((work) => this.#begin(work, id));
    while (view.valid <= WHILE_WAITING && view.status === 'committing') {
      if (timeLeft() < ENOUGH) return step((work) => this.#leave(work, id));
      view = await step((work) => this.#some(work, id));
    }
    return view;
  }

  /** The next hundred, if whoever sent the list may still do so. Else the list waits for a colleague. */
  @Handles(commitRows)
  async goOn(data: CommitRows, work: Work): Promise<void> {
    const user = await holderNamed(work, data.userId);
    if (!user) return this.#wait(work, data.importId);
    if (user.teamId !== data.teamId) return work.later(commitRows, { ...data, teamId: user.teamId });
    const { status } = await this.#some(work, data.importId);
    if (status === 'committing') work.later(commitRows, data);
  }

  async #begin(work: Work, id: string): Promise<Import> {
    const row = await work.take(Import, 'import.commit', id);
    requireHers(work.actor, row);
    if (row.status === 'committed') return row;
    if (!committable.includes(row.status)) throw conflict('import-status', `A list that is ${row.status} has no rows`);
    if (row.status === 'checked') await work.keep(Object.assign(row, { status: 'committing' as const }));
    if (row.valid > WHILE_WAITING) work.later(commitRows, goingOn(work.actor, id));
    return row;
  }

  async #leave(work: Work, id: string): Promise<Import> {
    work.later(commitRows, goingOn(work.actor, id));
    return work.see(Import, 'import.commit', id);
  }

  async #some(work: Work, id: string): Promise<Import> {
    await oneAtATime(work);
    const row = await work.take(Import, 'import.commit', id);
    if (row.status !== 'committing') return row;
    const rows = await work.list(ImportRow, 'import.commit', {
      where: { importId: id },
      order: [['row', 'asc']],
      most: AT_ONCE,
      part: true,
    });
    const logged = await this.#log(work, rows);
    await keepOrigin(work, id, logged);
    await dropRows(
      work,
      rows.map((one) => one.id),
    );
    row.created += logged.length;
    row.skipped += rows.length - logged.length;
    if (rows.length < AT_ONCE) row.status = 'committed';
    return work.keep(row);
  }

  /** @returns which cases they became */
  async #log(work: Work, rows: readonly ImportRow[]): Promise<string[]> {
    const known = await knownIntakes(
      work,
      rows.map(({ intakeMac }) => intakeMac),
    );
    const fresh = rows.filter(({ intakeMac }) => {
      const mac = intakeMac.toString('hex');
      return !known.has(mac) && known.add(mac);
    });
    const logged: string[] = [];
    // Some at once: what they ask of the database travels together.
    for (let from = 0; from < fresh.length; from += SIDE_BY_SIDE)
      logged.push(...(await Promise.all(fresh.slice(from, from + SIDE_BY_SIDE).map((row) => this.#become(work, row)))));
    return logged;
  }

  async #become(work: Work, { content: { input, coded }, intakeMac }: ImportRow): Promise<string> {
    const { id } = await this.cases.log(work, input as OpenCase, intakeMac);
    if (!coded.length) return id;
    const body = coded.map(({ field, codes }) => `${field}: ${codes.join(', ')}`).join('\n');
    await work.attach(CaseEntry, 'entry.add', {
      caseId: id,
      kind: 'note',
      content: { body: `HTCDS\n${body}` },
      createdBy: userBehind(work.actor),
    });
    return id;
  }

  async #wait(work: Work, id: string): Promise<void> {
    const row = await work.take(Import, 'import.commit', id);
    if (row.status === 'committing') await work.keep(Object.assign(row, { status: 'checked' as const }));
  }
}

const goingOn = ({ id: userId, organisationId, teamId }: Actor, importId: string): CommitRows => ({
  importId,
  userId,
  organisationId: organisationId!,
  teamId: teamId!,
});
