import { type Actor, may, type Verb } from '#access';
import { ageOn, documentsSeenBy } from '#people';
import { mayGiveReason, openTo } from './case.lifecycle.js';
import type { CaseView, ConsentView } from './cases.dto.js';
import type { CaseRecord } from './cases.queries.js';
import type { Consent } from './consent.entity.js';

/** A case as one person may see it, with what that person may do next. What was not read for her is not there. */
export function viewCase(actor: Actor, row: CaseRecord, consents?: readonly Consent[]): CaseView {
  const today = new Date().toISOString().slice(0, 10);
  const { identity } = row;
  return {
    id: row.id,
    caseNumber: row.caseNumber,
    version: row.version,
    status: row.status,
    outcome: row.outcome,
    ...(row.organisationName !== undefined && { organisation: { id: row.organisationId, name: row.organisationName } }),
    ...(row.assigneeId !== undefined && {
      assignee: row.assigneeId ? { id: row.assigneeId, name: row.assignee?.name ?? '' } : null,
    }),
    hostCountry: row.hostCountry,
    person: {
      names: identity.names,
      sex: row.sex,
      birthDate: identity.birthDate,
      birthDatePrecision: identity.birthDatePrecision,
      age: ageOn(identity.birthDate, today),
      nationalities: row.nationalities,
      nationalityStatus: row.nationalityStatus,
      languages: identity.languages,
      ...(row.contact !== undefined && { phones: row.contact?.phones ?? [] }),
      identityDocuments: documentsSeenBy(actor, identity.identityDocuments),
    },
    rescue: {
      ...(row.rescueId !== undefined && { id: row.rescueId, method: row.rescueMethod!, place: row.place ?? null }),
      date: row.rescuedOn,
      country: row.rescueCountry,
    },
    ...(row.compoundId !== undefined && {
      compound: row.compoundId ? { id: row.compoundId, name: row.compoundName ?? '' } : null,
    }),
    ...(row.riskLevel !== undefined && { riskLevel: row.riskLevel }),
    ...(row.medical !== undefined && { vulnerabilities: row.medical?.vulnerabilities ?? [] }),
    ...(row.hold !== undefined && { protectionHold: row.hold && { reason: row.hold.reason, since: row.hold.since } }),
    ...(row.location !== undefined && { shelter: row.location }),
    ...(consents && { consents: consents.map(viewConsent) }),
    repatriation: { status: row.repatriationStatus },
    nextDeadlineAt: row.nextDeadlineAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    can: openTo(row.status).filter(
      (verb) => may(actor, verb as Verb, row) && (verb !== 'hold.lift' || mayGiveReason(actor, row.hold?.reason)),
    ),
  };
}

export const viewConsent = (row: Consent): ConsentView => ({
  id: row.id,
  purpose: row.purpose,
  recipient: row.recipientKind
    ? {
        kind: row.recipientKind,
        ...(row.recipientCountry && { country: row.recipientCountry }),
        ...(row.recipientOrganisationId && { organisationId: row.recipientOrganisationId }),
      }
    : null,
  decision: row.decision,
  obtainedAt: row.obtainedAt?.toISOString() ?? null,
  recordedAt: row.recordedAt.toISOString(),
  method: row.method,
  language: row.language,
  expiresAt: row.expiresAt?.toISOString() ?? null,
  askAgainOn: row.askAgainOn,
  wordingVersion: row.wordingVersion,
  interpreter: row.interpreter,
  note: row.note,
});
