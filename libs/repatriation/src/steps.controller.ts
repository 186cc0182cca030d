import { type Actor, Desk, Does, Me } from '#access';
import { Answer, blockReasons, Code, Codes, Countries, Many, repatriationStatuses, repatriationSteps, Text, Texts } from '#platform'; // prettier-ignore
import { Controller, Get, Inject } from '@nestjs/common';
import { type StepParty, stepParties } from './steps.data.js';
import { editions, newest } from './ways.data.js';

class StepVariation {
  @Countries({ nullable: true, max: 300, description: 'Where she is now; null: everywhere' }) hosts: string[] | null;
  @Countries({ nullable: true, max: 300, description: 'Of whom; null: of all' }) nationalities: string[] | null;
  @Texts({ length: 40, nullable: true, description: 'By which mission: here, third_country, none, stateless' })
  serving: string[] | null;
  @Text({ max: 400, description: 'The rule or practice that it comes from' }) basis: string;
}
/** A step of the way home, as it holds for whoever begins now. */
export class StepRuleView {
  @Code(repatriationSteps) key: string;
  @Code(stepParties, { description: 'Who must act' }) actor: StepParty;
  @Codes(repatriationSteps, { description: 'What comes before it' }) after: string[];
  @Code(repatriationStatuses, { nullable: true, description: 'The status that the case gains with it' })
  reaches: string | null;
  @Codes(blockReasons, { description: 'Why it has been seen to stand still' }) blockReasons: string[];
  @Many(() => StepVariation, { description: 'Where something of it is otherwise' }) variations: StepVariation[];
}

const edition = editions[newest]!;
const rules: StepRuleView[] = edition.steps.map(({ key, actor, after, reaches, blockReasons: reasons }) => ({
  key,
  actor,
  after: [...after],
  reaches: reaches ?? null,
  blockReasons: [...reasons],
  variations: edition.variations
    .filter(({ steps }) => key in steps)
    .map(({ hosts, nationalities, serving, basis }) => ({
      hosts: hosts ? [...hosts] : null,
      nationalities: nationalities ? [...nationalities] : null,
      serving: serving ? [...serving] : null,
      basis,
    })),
}));

@Controller('rules/way-home')
export class StepRulesController {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  @Get()
  @Does('rules.read')
  @Answer('The steps of the way home, as they hold for whoever begins now', StepRuleView, { list: true })
  list(@Me() me: Actor) {
    return this.desk.do(me, async (work) => {
      work.require('rules.read');
      return { items: rules, nextCursor: null };
    });
  }
}
