import { Code, Id, Instant } from '#platform';

/** What can be taken out so far. */
const exportKinds = ['case_summary_pdf'] as const;

export class MakeExport {
  @Code(exportKinds) kind: string;
  @Id() caseId: string;
}
export class ExportView {
  @Id() id: string;
  @Code(exportKinds) kind: string;
  @Code(['ready']) status: string;
  @Instant() createdAt: string;
}
