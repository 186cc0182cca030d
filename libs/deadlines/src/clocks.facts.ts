import type { ClosedFor } from './deadline.entity.js';
import type { DeadlineParty } from './templates.data.js';

/** What a deadline needs to know of the case it hangs on. */
export interface OfCase {
  id: string;
  organisationId: string;
  assigneeId?: string | null;
  hostCountry: string;
  onHold?: boolean;
}

/** The mission that must act, and its calendar. */
export interface ActingMission {
  id: string;
  zone: string;
  country: string;
  /** ISO weekdays; null for those of its country. */
  workingDays?: readonly number[] | null;
}

/** What she last decided for one purpose and recipient. */
export interface StandingDecision {
  purpose: string;
  recipientKind: string | null;
  decision: string;
  recordedAt: Date;
  expiresAt: Date | null;
  /** YYYY-MM-DD */
  askAgainOn: string | null;
}

/** A mission that routing names for her, in the order of her nationalities. */
export interface RoutedHere extends ActingMission {
  /** Whether she lets it know of her now. */
  mayKnow: boolean;
  /** Of the notification that reached it and stands; null where none does. */
  sentAt: Date | null;
  isAcknowledged: boolean;
}

/** A step that somebody has settled: done, waived or not needed. */
export interface SettledStep {
  key: string;
  isDone: boolean;
  /** By a person, not by another act of the system. */
  byHand: boolean;
  at: Date;
}

/** A deadline of the case, open or not. */
export interface KnownDeadline {
  id: string;
  kind: string;
  template: string | null;
  party: DeadlineParty;
  missionId: string | null;
  state: 'open' | 'done' | 'cancelled';
  closedFor: ClosedFor | null;
  closedAt: Date | null;
  countedFrom: Date | null;
  dueAt: Date;
  extended: boolean;
}

/** All that decides which clocks run on a case. */
export interface CaseFacts {
  id: string;
  organisationId: string;
  assigneeId: string | null;
  hostCountry: string;
  isOpen: boolean;
  onHold: boolean;
  /** YYYY-MM-DD; null for whoever may not know, and then nothing is said of what counts from it. */
  rescuedOn: string | null;
  isScreened: boolean;
  decisions: readonly StandingDecision[];
  missions: readonly RoutedHere[];
  settled: readonly SettledStep[];
  deadlines: readonly KnownDeadline[];
}
