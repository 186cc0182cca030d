import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post, StreamableFile } from '@nestjs/common';
import type { Export } from './export.entity.js';
import { ExportView, MakeExport } from './exports.dto.js';
import { ExportsService } from './exports.service.js';

const view = ({ id, kind, createdAt }: Export): ExportView => ({
  id,
  kind,
  status: 'ready',
  createdAt: createdAt.toISOString(),
});

@Controller('exports')
export class ExportsController {
  constructor(@Inject(ExportsService) private readonly exports: ExportsService) {}

  @Post()
  @Does('export.make', (self: ExportsController, me: Actor, id: string) => self.again(me, id))
  @Answer('Ask for a case, a referral or a journey on paper', ExportView, { status: 201 })
  async make(@Me() me: Actor, @Body() input: MakeExport): Promise<ExportView> {
    return view(await this.exports.make(me, input));
  }

  @Get(':id')
  @Does('case.print')
  @Answer('The pages, made now from what stands', null, { also: ['application/pdf'] })
  async print(@Me() me: Actor, @PathId() id: string): Promise<StreamableFile> {
    const { pdf, name } = await this.exports.print(me, id);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `attachment; filename="${name}.pdf"`,
      length: pdf.length,
    });
  }

  async again(me: Actor, id: string): Promise<ExportView> {
    return view(await this.exports.find(me, id));
  }
}
