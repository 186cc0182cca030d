import { type Actor, Desk, Does, Me, throughGlass } from '#access';
import { Answer, notFound, PathId } from '#platform';
import { Controller, Get, Inject } from '@nestjs/common';
import { Case } from './case.entity.js';
import { ShelterView } from './cases.dto.js';
import { brokeItsGlass } from './cases.queries.js';

/** Where she is now: by itself, so that it can ask for a factor that was just shown, and each look stands on the record. */
@Controller('cases/:id/shelter')
export class ShelterController {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  @Get()
  @Does('shelter.read')
  @Answer('Where she stays; asks for a factor of the last minutes', ShelterView)
  async read(@Me() me: Actor, @PathId() id: string): Promise<ShelterView> {
    const within = await this.desk.do(me, async (work) => {
      work.attempt('shelter.read', id, id);
      const [row] = await work.list(Case, 'shelter.read', { where: { id }, most: 1, part: true });
      if (!row && !(await brokeItsGlass(work, id))) throw notFound('Case');
      if (row) work.record('shelter.read', { caseIds: [id], subjectId: id });
      return row ?? null;
    });
    const { location } = within ?? (await this.desk.do(throughGlass(me), (work) => work.see(Case, 'shelter.read', id)));
    return { shelter: location };
  }
}
