import { Code, consentPurposes, Flag, Int, Language, Text, Texts } from '#platform';

export class WhichWordings {
  @Language({ optional: true, description: 'Only texts in this language; an empty list where there is none' })
  language?: string;
  @Code(consentPurposes, { optional: true }) purpose?: string;
}

export class WordingView {
  @Text({ max: 60, description: 'What `wordingVersion` of a consent takes' }) id: string;
  @Code(consentPurposes) purpose: string;
  @Language() language: string;
  @Int({ description: 'A version is never edited: a change is the next one' }) version: number;
  @Code(['ltr', 'rtl']) direction: 'ltr' | 'rtl';
  @Texts({ length: 2000, description: 'To be read out in this order' }) paragraphs: string[];
  @Text({ max: 200, nullable: true, description: 'Which native speaker reviewed it; null where none has yet' })
  reviewedBy: string | null;
  @Flag({ description: 'A yes to it is taken only with the name of an interpreter' }) needsInterpreter: boolean;
}
