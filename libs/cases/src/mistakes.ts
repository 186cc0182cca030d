import type { Work } from '#access';
import { DeadlinesService } from '#deadlines';
import { Finding, Person } from '#people';
import { Inject, Injectable } from '@nestjs/common';
import type { Case } from './case.entity.js';
import { refreshMissionReach } from './cases.queries.js';
import { closeMistaken, holdCases, lastActs } from './mistakes.queries.js';

/** Cases that should not be: they stay to be read and opened again, and neither count nor stand for anybody any more. */
@Injectable()
export class Mistakes {
  constructor(
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
    @Inject(Finding) private readonly finding: Finding,
  ) {}

  /**
   * Closes those of some cases on which nobody has worked since they were logged. The caller puts it on the record.
   * @returns which
   */
  async takeBack(work: Work, ids: readonly string[]): Promise<string[]> {
    await holdCases(work, ids);
    const untouched = (await lastActs(work, ids)).flatMap(({ id, action }) => (action === null ? [id] : []));
    if (!untouched.length) return untouched;
    const told = (await closeMistaken(work, untouched)).filter(({ wasTold }) => wasTold);
    if (told.length)
      await refreshMissionReach(
        work,
        told.map(({ id }) => id),
      );
    await this.deadlines.cancelAll(work, untouched);
    await this.finding.compareNoMore(work, untouched);
    return untouched;
  }

  /** One that somebody closes as a mistake, by hand. @param row taken, not yet kept */
  async marked(work: Work, row: Case): Promise<void> {
    row.intakeMac = null;
    await this.finding.compareNoMore(work, [row.id]);
  }

  /** It was none: she is somebody again. @param row taken */
  async unmarked(work: Work, row: Case): Promise<void> {
    const [person] = await work.list(Person, 'case.reopen', { where: { id: row.personId }, part: true });
    await this.finding.complete(work, row.id, row.organisationId, person!.identity);
  }
}
