import { Amount, Currency, Day, Int, Many, payers, Code, Text } from '#platform';
import type { Payer } from '#platform';

export class WaiverInput {
  @Int({ min: 1, max: 100, description: 'How much of the fine, in percent' }) share: number;
  @Day() on: string;
  @Text({ max: 200, description: 'Who waived it' }) authority: string;
  @Text({ max: 200, optional: true, nullable: true }) reference?: string | null;
}
export class OverstayInput {
  @Day({ description: 'The last day on which she was lawfully there' }) lastLawfulDay: string;
  @Day({ optional: true, nullable: true, description: 'When it stopped to run: she was let stay, or left' })
  endedOn?: string | null;
  @Many(() => WaiverInput, { optional: true, max: 20, description: 'All of them; together at most the whole fine' })
  waivers?: WaiverInput[];
  @Code(payers, { optional: true, nullable: true }) payer?: Payer | null;
  @Int({ optional: true, min: 1, description: 'The version that was read; 412 where somebody has said more since' })
  version?: number;
}
export class OverstayView extends OverstayInput {
  @Int({ min: 1 }) declare version: number;
  @Int({ description: 'Days beyond the last lawful one, so far' }) days: number;
  /** What follows is null where nobody has written down what a day costs in this country. */
  @Amount({ nullable: true, description: 'For a day, in whole units of the currency' }) perDay: number | null;
  @Currency({ nullable: true }) currency: string | null;
  @Amount({ nullable: true, description: 'Before any waiver' }) amount: number | null;
  @Amount({ nullable: true, description: 'What was waived of it' }) waived: number | null;
  @Amount({ nullable: true, description: 'What is left to pay' }) due: number | null;
}
