import { Code, Int, Language } from '#platform';
import { mailWords } from '../mail-words.data.js';

export class SetMailPreferences {
  @Code(Object.keys(mailWords), { description: 'One that e-mail is written in (ISO 639-1)' }) language: string;
}
export class MailPreferences {
  @Int({ description: '0 while nothing was said: then e-mail is in the language of the mission, or in English' })
  version: number;
  @Language({ nullable: true }) language: string | null;
}
