import { Desk, Handles, system, type Work } from '#access';
import { Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { discardFilesOf } from '../attachments/attachments.leaving.js';
import { isOpen, type CaseStatus } from '../case.lifecycle.js';
import { turned } from './erasure.lifecycle.js';
import {
  casesToErase,
  type Erasable,
  forgetReasons,
  isHeldByLaw,
  lockErasure,
  settleErasure,
  type LedgerLine,
  shred,
  stillHere,
  writeLedger,
} from './erasure.queries.js';
import { eraseCase } from './erasures.jobs.js';
import { macOf } from './ledger-file.js';

/** Does what two people decided, and does it again after an older copy was restored. */
@Injectable()
export class Eraser {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Vault) private readonly vault: Vault,
  ) {}

  /** Asked once more: since it was approved the case may have been opened again, or a hold set. Then nothing is erased. */
  @Handles(eraseCase)
  async erase({ erasureId, caseId }: { erasureId: string; caseId: string }, work: Work): Promise<void> {
    const cases = await casesToErase(work, { caseId });
    const stands = cases.every(({ status }) => !isOpen(status as CaseStatus)) && !(await anyHeld(work, cases));
    const move = stands ? 'erasure.carry_out' : 'erasure.cancel';
    const state = await lockErasure(work, erasureId);
    if (state !== 'approved') return;
    if (stands) {
      await discardFiles(work, cases);
      await this.#shred(work, cases);
      await forgetReasons(work, cases);
    }
    await settleErasure(work, erasureId, turned(state, move));
    work.record(move, { subjectId: erasureId, caseIds: cases.map(({ id }) => id) });
  }

  /**
   * Erases again whoever stands in the ledger and has a key all the same.
   * @returns how many there were
   */
  async replay(lines: readonly LedgerLine[]): Promise<number> {
    const here = await this.desk.do(system('eraser'), (work) => stillHere(work, lines.map(({ personId }) => personId))); // prettier-ignore
    for (const line of lines.filter(({ personId }) => here.includes(personId))) {
      await this.desk.do(system('eraser'), async (work) => {
        const cases = await casesToErase(work, { personId: line.personId });
        if (cases.length) {
          await discardFiles(work, cases);
          await shred(work, cases);
          await forgetReasons(work, cases);
        }
        await writeLedger(work, line, macOf(this.vault, line));
        work.record('erasure.replay', { caseIds: cases.map(({ id }) => id) });
      });
    }
    return here.length;
  }

  async #shred(work: Work, cases: readonly Erasable[]): Promise<void> {
    await shred(work, cases);
    const line: LedgerLine = {
      personId: cases[0]!.personId,
      organisationId: cases[0]!.organisationId,
      caseIds: cases.map(({ id }) => id),
      erasedAt: work.now.toISOString(),
    };
    await writeLedger(work, line, macOf(this.vault, line));
  }
}

/** Their keys are destroyed with hers; what lies on the disk goes with them, and is noise until then. */
async function discardFiles(work: Work, cases: readonly Erasable[]): Promise<void> {
  for (const { id } of cases) await discardFilesOf(work, 'erasure.carry_out', id);
}

async function anyHeld(work: Work, cases: readonly Erasable[]): Promise<boolean> {
  for (const { id } of cases) if (await isHeldByLaw(work, id)) return true;
  return false;
}
