import { consentDecisions } from '#platform/codes';
import { type Answer, missingIn, saidOf, sayable, unanswered } from './answer.js';

const text = { id: 'consular_notification.my.1', needsInterpreter: true };
const reviewed = { ...text, needsInterpreter: false };
const yes: Answer = { ...unanswered, decision: 'granted', language: 'my' };

describe('what she says', () => {
  it('is a yes only in a language, and by name of who interprets what nobody has reviewed or nobody has written', () => {
    expect(missingIn(unanswered, text)).toEqual({ decision: 'needsDecision' });
    expect(missingIn({ ...yes, language: '' }, null)).toEqual({ language: 'needsLanguage' });
    expect(missingIn(yes, text)).toEqual({ interpreter: 'needsInterpreter' });
    expect(missingIn({ ...yes, interpreter: ' ' }, null)).toEqual({ interpreter: 'needsSpeaker' });
    expect([missingIn(yes, reviewed), missingIn({ ...yes, interpreter: 'Daw Mya' }, text)]).toEqual([{}, {}]);
  });

  it('takes back only what was given, and is not "not asked yet" once she answered', () => {
    const offered = (stands: { given: boolean; answered: boolean }) => sayable(consentDecisions, stands);
    expect(offered({ given: false, answered: false })).toEqual(['granted', 'refused', 'not_asked']);
    expect(offered({ given: true, answered: true })).toEqual(['granted', 'refused', 'withdrawn']);
    expect(offered({ given: false, answered: true })).toEqual(['granted', 'refused']);
  });

  it('is a no without anything more', () => {
    expect(missingIn({ ...unanswered, decision: 'refused' }, null)).toEqual({});
  });

  it('names the very text that was read out, and says nothing of one where nobody asked', () => {
    expect(saidOf({ ...yes, interpreter: ' Daw Mya ' }, text)).toMatchObject({ decision: 'granted', language: 'my', wordingVersion: text.id, interpreter: 'Daw Mya', method: 'verbal' }); // prettier-ignore
    expect(saidOf(yes, null)).not.toHaveProperty('wordingVersion');
    expect(saidOf({ ...yes, decision: 'not_asked' }, text)).toEqual({ decision: 'not_asked', language: 'my' });
  });
});
