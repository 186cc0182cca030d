import { Code, Hour, Int, Language, Zone } from '#platform';
import { mailWords } from '../mail-words.data.js';
import { hours } from './hours.data.js';

const { from, until } = hours.quiet;

export class SetMailPreferences {
  @Code(Object.keys(mailWords), {
    optional: true,
    nullable: true,
    description: 'One that e-mail is written in (ISO 639-1)',
  })
  language?: string | null;
  @Zone({
    optional: true,
    nullable: true,
    description: 'Your clock (IANA); that of your mission, or of the country of your organisation, where not given',
  })
  timeZone?: string | null;
  @Hour({
    optional: true,
    nullable: true,
    description: `What may wait is not sent to you from then on; ${from} where not given. Both hours or neither; the same twice means none`,
  })
  quietFrom?: string | null;
  @Hour({ optional: true, nullable: true, description: `It is sent then; ${until} where not given` })
  quietUntil?: string | null;
}
export class MailPreferences {
  @Int({ description: '0 while nothing was said' }) version: number;
  @Language({ nullable: true, description: 'Null: the language of the mission, or English' }) language: string | null;
  @Zone({ nullable: true, description: 'Null: that of the mission, or of the country of the organisation' })
  timeZone: string | null;
  @Hour({ nullable: true, description: `Null: ${from}` }) quietFrom: string | null;
  @Hour({ nullable: true, description: `Null: ${until}` }) quietUntil: string | null;
}
