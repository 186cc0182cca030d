import { Code, Id, Instant } from '#platform';

/** What can be taken out, and of what it is. */
export const exportKinds = {
  case_summary_pdf: 'case',
  travel_document_request_pdf: 'case',
  consents_copy_pdf: 'case',
  referral_letter_pdf: 'referral',
  manifest_pdf: 'movement',
  exit_clearance_pdf: 'movement',
} as const;
export type ExportKind = keyof typeof exportKinds;
const kinds = Object.keys(exportKinds) as ExportKind[];

export class MakeExport {
  @Code(kinds) kind: ExportKind;
  @Id({ optional: true, description: 'Of whom; for what is of a case' }) caseId?: string;
  @Id({ optional: true, description: 'Of which journey; for a manifest or an exit clearance list' })
  movementId?: string;
  @Id({ optional: true, description: 'Of which referral that stands; for a referral letter' }) referralId?: string;
  @Id({
    optional: true,
    description: 'For which mission a manifest is: it holds its nationals alone, and what it may read',
  })
  missionId?: string;
}
export class ExportView {
  @Id() id: string;
  @Code(kinds) kind: string;
  @Code(['ready']) status: string;
  @Instant() createdAt: string;
}
