import { type viewCase, type Wording, wordingById } from '#cases';
import { consentDecisions, consentPurposes, recipientKinds } from '#platform';
import { type ConsentWords, consentWords } from './consents-copy.data.js';
import type { Printed } from './manifest.js';
import type { Block } from './sheet.js';
import { country, label } from './words.js';

type CaseView = ReturnType<typeof viewCase>;
type Consent = NonNullable<CaseView['consents']>[number];

/**
 * What she agreed to and what not, to take with her: in English and, where we have words for it, in the first of her
 * languages. It names her by reference alone, for a paper is found: who reads it learns no name.
 */
export async function consentsCopyOf({ caseNumber, person, consents = [] }: CaseView, { organisation, at }: Printed): Promise<Block[]> {
  const heard = await Promise.all(consents.map(({ wordingVersion }) => wordingById(wordingVersion)));
  const own = (person.languages ?? []).map((code) => consentWords[code]).find((words) => words !== undefined);
  const text = (said: string | undefined, small = false): Block[] => (said ? [{ kind: 'text', text: said, small }] : []);
  return [
    { kind: 'title', text: 'What you agreed to', under: `Your copy. Reference ${caseNumber}, ${organisation}, ${at.toISOString().slice(0, 10)}` },
    ...text(own?.title),
    ...text('You may change your mind at any time, about each of these, and it costs you nothing. Tell your caseworker.'),
    ...text(own?.change),
    ...(consents.length ? [] : text('Nothing was asked of you yet.')),
    ...consents.flatMap((one, n) => [
      { kind: 'heading', text: label(consentPurposes, one.purpose) } as const,
      ...text(sentence(one, english)),
      ...text(own && `${own.purposes[one.purpose as keyof ConsentWords['purposes']]}: ${sentence(one, own)}`),
      ...readOut(one, heard[n] ?? null),
    ]),
    { kind: 'heading', text: 'Keep this paper where only you find it' },
    ...text(own?.keep),
    ...text(own && 'The words in your language are a first translation that no native speaker has read over: where they differ, ask your caseworker.', true),
  ];
} // prettier-ignore

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** What she heard, word for word. Whoever interpreted is named by an initial alone: this paper is found, too. */
function readOut({ interpreter }: Consent, wording: Wording | null): Block[] {
  if (!wording) return [];
  const by = interpreter ? `, interpreter ${Array.from(interpreter)[0]}.` : '';
  const doubt = wording.needsInterpreter ? '; no native speaker has reviewed this text' : '';
  const of = `What was read out to you, in ${languages.of(wording.language)}${by}, text ${wording.version}${doubt}:`;
  return [of, ...wording.paragraphs].map((line, n) => ({ kind: 'text', text: line, small: n === 0 }));
}

const english: Pick<ConsentWords, 'decisions' | 'recipients' | 'until' | 'comma'> = {
  decisions: Object.fromEntries(consentDecisions.map((code) => [code, label(consentDecisions, code)])) as ConsentWords['decisions'], // prettier-ignore
  recipients: Object.fromEntries(recipientKinds.map((code) => [code, label(recipientKinds, code)])) as ConsentWords['recipients'], // prettier-ignore
  until: 'until',
};

/** Put together with marks and not with grammar, so that it stands in any language. */
function sentence(one: Consent, words: typeof english): string {
  const to = one.recipient ? words.recipients[one.recipient.kind as keyof ConsentWords['recipients']] : null;
  const where = one.recipient?.country ? ` (${words === english ? country(one.recipient.country) : one.recipient.country})` : ''; // prettier-ignore
  const day = (one.obtainedAt ?? one.recordedAt).slice(0, 10);
  const comma = words.comma ?? ', ';
  const until = one.expiresAt ? `${comma}${words.until} ${one.expiresAt.slice(0, 10)}` : '';
  return `${to ? `${to}${where}: ` : ''}${words.decisions[one.decision as keyof ConsentWords['decisions']]}${comma}${day}${until}`; // prettier-ignore
}
