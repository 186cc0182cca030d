import {
  appealStatuses, Code, Codes, Country, Day, determinations, Id, iloIndicators, Instant, One, palermoActs, palermoMeans, palermoPurposes, PageQuery,
  screeningOutcomes, serviceResponses, services, Text,
} from '#platform'; // prettier-ignore
import { Named } from './cases.dto.js';

const remark = { max: 10_000, multiline: true, optional: true } as const;

export class NoteInput {
  @Text({ max: 20_000, multiline: true }) body: string;
}
export class ServiceInput {
  @Code(services) kind: string;
  @Code(serviceResponses, { optional: true, description: 'Within which time it must answer; opens a deadline' })
  response?: string;
  @Text({ max: 200, optional: true }) provider?: string;
  @Text(remark) note?: string;
}
/** Indicators of forced labour (ILO, 2012), and act, means and purpose (Palermo Protocol, article 3). */
export class ScreeningInput {
  @Day() on: string;
  @Codes(iloIndicators) indicators: string[];
  @Codes(palermoActs, { optional: true }) act?: string[];
  @Codes(palermoMeans, { optional: true, description: 'Not needed for a child' }) means?: string[];
  @Codes(palermoPurposes, { optional: true }) purpose?: string[];
  @Code(screeningOutcomes) outcome: string;
  @Text(remark) note?: string;
}
/** What an authority answered. A person may have several that disagree. */
export class DeterminationInput {
  @Code(determinations) status: string;
  @Text({ max: 200 }) authority: string;
  @Country() country: string;
  @Day() on: string;
  @Text({ max: 2000, multiline: true, optional: true }) basis?: string;
  @Code(appealStatuses, { optional: true }) appeal?: string;
}
export class EntriesQuery extends PageQuery {}

export class NoteView extends NoteInput {
  @Id() id: string;
  @Instant() createdAt: string;
  @One(() => Named) createdBy: Named;
}
export class ServiceView extends ServiceInput {
  @Id() id: string;
  @Instant() createdAt: string;
  @One(() => Named) createdBy: Named;
}
export class ScreeningView extends ScreeningInput {
  @Id() id: string;
  @Instant() createdAt: string;
  @One(() => Named) createdBy: Named;
}
export class DeterminationView extends DeterminationInput {
  @Id() id: string;
  @Instant() createdAt: string;
  @One(() => Named) createdBy: Named;
}
