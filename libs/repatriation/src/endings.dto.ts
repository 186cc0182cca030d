import { Code, closeOutcomes, Country, Day, Text } from '#platform';
import type { EndingOutcome } from './endings.data.js';

const elsewhere = closeOutcomes.filter((one): one is EndingOutcome => one !== 'returned_home');

export class EndingInput {
  @Code(elsewhere, { description: 'That she came home is her arrival' }) outcome: EndingOutcome;
  @Day({ optional: true, description: 'Since when; today where nothing is said' }) on?: string;
  @Country({ optional: true, nullable: true, description: 'For a third country: which' }) country?: string | null;
  @Text({ max: 2000, min: 3, multiline: true, description: 'Why; no mission reads it' }) reason: string;
}
export class EndingView {
  @Code(closeOutcomes) outcome: string;
  @Day() on: string;
  @Country({ nullable: true }) country: string | null;
  @Text({ max: 2000, multiline: true }) reason: string;
}
