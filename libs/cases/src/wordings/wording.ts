import type { ConsentPurpose } from '#platform/codes';

/** What is read out to somebody before she decides. Once it was read to anybody it is never edited: write the next one. */
export interface WordingVersion {
  version: number;
  /** The native speaker who found that it says what the English says, and when; null until then. */
  reviewedBy: string | null;
  /** That she may say no. */
  no: string;
  /** That she may change her mind. */
  change: string;
  /** What she is asked in the end. */
  question: string;
  purposes: Readonly<Record<ConsentPurpose, { asks: string; takenBack: string }>>;
}

/** All versions in one language, the first first. */
export type Wordings = readonly WordingVersion[];
