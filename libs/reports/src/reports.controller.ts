import { type Actor, Does, Me } from '#access';
import { Answer } from '#platform';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { csvOf, workbookOf } from './report-sheets.js';
import { AskReport, Report } from './reports.dto.js';
import { ReportsService } from './reports.service.js';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('reports')
export class ReportsController {
  constructor(@Inject(ReportsService) private readonly reports: ReportsService) {}

  @Get('cases')
  @Does('report.read')
  @Answer('Count cases: exactly those one may read, or all of them in rounded figures', Report, {
    also: ['text/csv', XLSX],
  })
  async cases(
    @Me() me: Actor,
    @Query() asked: AskReport,
    @Res({ passthrough: true }) reply: { headers(all: Record<string, string>): unknown },
  ): Promise<Report | string | Buffer> {
    const report = await this.reports.ask(me, asked);
    const attached = (type: string) =>
      reply.headers({ 'content-type': type, 'content-disposition': `attachment; filename="cases.${asked.format}"` });
    if (asked.format === 'csv') {
      attached(CSV);
      return csvOf(report, asked.measure);
    }
    if (asked.format === 'xlsx') {
      attached(XLSX);
      return workbookOf(report, asked.measure);
    }
    return report;
  }
}
