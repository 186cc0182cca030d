import { type Actor, Desk, Does, Me } from '#access';
import { Amount, Answer, Countries, deadlineKinds, Code, Flag, Int, Many, One, Text } from '#platform';
import { Controller, Get, Inject } from '@nestjs/common';
import { deadlineParties, type DeadlineTemplate, templates } from './templates.data.js';

/** One of these, and with days which way it moves where its day is closed. */
class DueView {
  @Amount({ min: 0, optional: true, description: 'Plain hours, nights and holidays included' }) afterHours?: number;
  @Flag({ optional: true, description: 'By the end of the same working day' }) sameDay?: boolean;
  @Int({ optional: true }) afterWorkingDays?: number;
  @Int({ optional: true }) afterDays?: number;
  @Int({ optional: true }) afterMonths?: number;
  @Flag({ optional: true, description: 'On the day that the event is' }) onTheDay?: boolean;
  @Int({ optional: true }) daysBefore?: number;
  @Int({ optional: true }) workingDaysBefore?: number;
  @Text({ max: 30, optional: true, description: 'Where that day is closed: next_open_day, previous_open_day or stays' })
  onClosedDay?: string;
}
class ReminderView {
  @Amount({ min: 0, optional: true }) hoursBefore?: number;
  @Int({ optional: true }) daysBefore?: number;
  @Int({ optional: true }) daysAfter?: number;
}
class EscalationView {
  @Amount({ min: 0, optional: true }) hours?: number;
  @Int({ optional: true }) days?: number;
}
/** A deadline that opens by itself, as it holds now. */
export class DeadlineTemplateView {
  @Text({ max: 60 }) key: string;
  @Code(deadlineKinds) kind: string;
  @Code(deadlineParties, { description: 'Who must act' }) party: string;
  @Countries({ nullable: true, max: 300, description: 'Where she is now; null: everywhere' })
  hostCountries: string[] | null;
  @Text({ max: 60, description: 'The event that starts its clock' }) from: string;
  @One(() => DueView) due: DueView;
  @Many(() => ReminderView) remind: ReminderView[];
  @One(() => EscalationView, { nullable: true, description: 'After the due time, when a supervisor is told' })
  escalateAfter: EscalationView | null;
  @Text({ max: 400, description: 'The rule or practice that it comes from' }) basis: string;
}

const view = ({ key, kind, party, hostCountries, from, due, remind, escalateAfter, basis }: DeadlineTemplate) => ({
  key,
  kind,
  party,
  hostCountries: hostCountries ? [...hostCountries] : null,
  from,
  due,
  remind: [...remind],
  escalateAfter: escalateAfter ?? null,
  basis,
});

@Controller('rules/deadlines')
export class DeadlineTemplatesController {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  @Get()
  @Does('rules.read')
  @Answer('The deadlines that open by themselves, as they hold now', DeadlineTemplateView, { list: true })
  list(@Me() me: Actor) {
    return this.desk.do(me, async (work) => {
      work.require('rules.read');
      return { items: templates.map(view), nextCursor: null };
    });
  }
}
