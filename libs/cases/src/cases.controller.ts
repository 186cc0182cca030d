import { type Actor, Does, Me } from '#access';
import { Answer, Config, IfMatch, PathId } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Put, Query } from '@nestjs/common';
import {
  AssignCase,
  CaseView,
  CloseCase,
  ComparePeople,
  CorrectCase,
  FindCases,
  FoundCase,
  HoldInput,
  LikelyCases,
  ListCases,
  OpenCase,
  ReopenCase,
  ShelterInput,
} from './cases.dto.js';
import { CaseLists } from './cases.list.js';
import { CasesService, type ReadCase } from './cases.service.js';
import { viewCase } from './cases.view.js';
import { Duplicates } from './duplicates.js';

const again = (self: CasesController, me: Actor, id: string) => self.read(me, id);
const show = (me: Actor, { record, consents, duplicates }: ReadCase): CaseView => ({
  ...viewCase(me, record, consents),
  ...(duplicates && { possibleDuplicates: duplicates }),
});

@Controller('cases')
export class CasesController {
  constructor(
    @Inject(CasesService) private readonly cases: CasesService,
    @Inject(CaseLists) private readonly lists: CaseLists,
    @Inject(Duplicates) private readonly duplicates: Duplicates,
    @Inject(Config) private readonly config: Config,
  ) {}

  #shown(me: Actor, read: ReadCase): CaseView {
    return this.#passing(show(me, read));
  }

  /** Where she stays is not said in passing: a screen that was left open must not tell. */
  #passing<View extends CaseView>(view: View): View {
    return this.config.stepUp && view.shelter ? { ...view, shelter: null, withheld: ['shelter'] } : view;
  }

  @Post()
  @Does('case.open', (self: CasesController, me: Actor, id: string) => self.opened(me, id))
  @Answer('Log a rescue: one person, one case', CaseView, { status: 201 })
  async open(@Me() me: Actor, @Body() input: OpenCase): Promise<CaseView> {
    return this.#shown(me, await this.cases.open(me, input));
  }

  async opened(me: Actor, id: string): Promise<CaseView> {
    return this.#shown(me, await this.cases.opened(me, id));
  }

  @Get()
  @Does('case.list')
  @Answer('Cases within reach', CaseView, { list: true })
  async list(@Me() me: Actor, @Query() query: ListCases) {
    const { items, nextCursor } = await this.lists.list(me, query);
    return { items: items.map((row) => this.#passing(viewCase(me, row))), nextCursor };
  }

  @Post('search')
  @HttpCode(200)
  @Does('case.find', 'looks')
  @Answer('Find a person by name in any script, or by a number', FoundCase, { list: true, status: 200 })
  async find(@Me() me: Actor, @Body() query: FindCases) {
    const { items, nextCursor } = await this.lists.find(me, query);
    return { items: items.map((row) => ({ ...this.#passing(viewCase(me, row)), score: row.score })), nextCursor };
  }

  @Post('alike')
  @Does('case.compare', 'looks')
  @Answer('Of people about to be logged, who is likely to have a case in this organisation already', LikelyCases, {
    status: 200,
  })
  alike(@Me() me: Actor, @Body() { people }: ComparePeople): Promise<LikelyCases> {
    return this.duplicates.before(me, people);
  }

  @Get(':id')
  @Does('case.read')
  @Answer('One case, as the reader may see it', CaseView)
  async read(@Me() me: Actor, @PathId() id: string): Promise<CaseView> {
    return this.#shown(me, await this.cases.read(me, id));
  }

  @Patch(':id')
  @Does('case.correct')
  @Answer('Correct a mistake; the old value stays on the record', CaseView)
  async correct(
    @Me() me: Actor,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() input: CorrectCase,
  ): Promise<CaseView> {
    return this.#shown(me, await this.cases.correct(me, id, version, input));
  }

  @Post(':id/assign')
  @Does('case.assign', again)
  @Answer('Hand a case to a colleague', CaseView, { status: 201 })
  async assign(@Me() me: Actor, @PathId() id: string, @Body() input: AssignCase): Promise<CaseView> {
    return this.#shown(me, await this.cases.assign(me, id, input));
  }

  @Post(':id/close')
  @Does('case.close', again)
  @Answer('Close a case with its outcome', CaseView, { status: 201 })
  async close(@Me() me: Actor, @PathId() id: string, @Body() input: CloseCase): Promise<CaseView> {
    return this.#shown(me, await this.cases.close(me, id, input));
  }

  @Post(':id/reopen')
  @Does('case.reopen', again)
  @Answer('Open a closed case again', CaseView, { status: 201 })
  async reopen(@Me() me: Actor, @PathId() id: string, @Body() input: ReopenCase): Promise<CaseView> {
    return this.#shown(me, await this.cases.reopen(me, id, input));
  }

  @Put(':id/protection-hold')
  @Does('hold.set')
  @Answer('Set a protection hold: from now on nothing goes to a mission', CaseView)
  async hold(
    @Me() me: Actor,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() input: HoldInput,
  ): Promise<CaseView> {
    return this.#shown(me, await this.cases.hold(me, id, version, input));
  }

  @Delete(':id/protection-hold')
  @Does('hold.lift')
  @Answer('Lift the protection hold', CaseView)
  async liftHold(@Me() me: Actor, @PathId() id: string): Promise<CaseView> {
    return this.#shown(me, await this.cases.liftHold(me, id));
  }

  @Put(':id/shelter')
  @Does('shelter.set')
  @Answer('Say where she stays; no mission sees it', CaseView)
  async shelter(
    @Me() me: Actor,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() input: ShelterInput,
  ): Promise<CaseView> {
    return show(me, await this.cases.shelter(me, id, version, input));
  }
}
