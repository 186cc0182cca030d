import { type Actor, Does, Me } from '#access';
import { Answer, type Page, PathId, TakesFile, Upload, type UploadedFile } from '#platform';
import { Controller, Get, Inject, Post, Query, Res } from '@nestjs/common';
import { sheetFormats } from '../reading/index.js';
import { ImportCheck } from './imports.check.js';
import { ImportCommit } from './imports.commit.js';
import { ImportItem, ImportView, ListImports } from './imports.dto.js';
import { ImportUndo } from './imports.undo.js';

const again = (self: ImportsController, me: Actor, id: string) => self.read(me, id);

@Controller('imports')
export class ImportsController {
  constructor(
    @Inject(ImportCheck) private readonly checking: ImportCheck,
    @Inject(ImportCommit) private readonly committing: ImportCommit,
    @Inject(ImportUndo) private readonly undoing: ImportUndo,
  ) {}

  @Post()
  @Does('import.check', again)
  @TakesFile({ format: sheetFormats })
  @Answer('Read a list and say what is wrong with it; nobody is logged yet', ImportView, { status: 201 })
  check(@Me() me: Actor, @Upload() file: UploadedFile): Promise<ImportView> {
    return this.checking.check(me, file);
  }

  @Get()
  @Does('import.read')
  @Answer(
    'Lists of the organisation, the newest first: how far each is, and nothing that was found in it',
    ImportItem,
    {
      list: true,
    },
  )
  list(@Me() me: Actor, @Query() query: ListImports): Promise<Page<ImportItem>> {
    return this.checking.list(me, query);
  }

  @Get(':id')
  @Does('import.read')
  @Answer('A list that was read, and how far its rows have become cases', ImportView)
  read(@Me() me: Actor, @PathId() id: string): Promise<ImportView> {
    return this.checking.read(me, id);
  }

  @Post(':id/commit')
  @Does('import.commit', again)
  @Answer('Make cases of the valid rows; 202 while a long list is under way', ImportView, { status: 200 })
  async commit(
    @Me() me: Actor,
    @PathId() id: string,
    @Res({ passthrough: true }) reply: { status(code: number): unknown },
  ): Promise<ImportView> {
    const view = await this.committing.commit(me, id);
    if (view.status === 'committing') reply.status(202);
    return view;
  }

  @Post(':id/undo')
  @Does('import.undo', again)
  @Answer(
    'Take a list back: rows that wait are dropped, and its cases on which nobody has worked are closed as logged by mistake; 202 where more are left: ask again',
    ImportView,
    { status: 200 },
  )
  async undo(
    @Me() me: Actor,
    @PathId() id: string,
    @Res({ passthrough: true }) reply: { status(code: number): unknown },
  ): Promise<ImportView> {
    const view = await this.undoing.undo(me, id);
    if (view.status === 'undoing') reply.status(202);
    return view;
  }
}
