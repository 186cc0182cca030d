import { Code, Day, fitnessesToTravel, type FitToTravel, Text } from '#platform';

export class FitnessInput {
  @Code(fitnessesToTravel) fitToTravel: FitToTravel;
  @Text({ max: 200, description: 'Who found her so; no mission reads it' }) confirmedBy: string;
  @Day({ optional: true, description: 'When it was found; today where nothing is said' }) on?: string;
  @Text({ max: 2000, multiline: true, optional: true, nullable: true }) note?: string | null;
}
