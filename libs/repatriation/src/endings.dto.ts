import { Code, closeOutcomes, Country, Day, type EndingOutcome, endingOutcomes, Text } from '#platform';

export class EndingInput {
  @Code(endingOutcomes, { description: 'That she came home is her arrival' }) outcome: EndingOutcome;
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
