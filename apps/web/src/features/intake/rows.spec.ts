import { unanswered } from '../consents/answer.js';
import { type Codes, type Heard, mayBeSent, newRow, requestOf } from './rows.js';

const codes: Codes = {
  nationality: () => 'ET',
  lists: { sex: ['female'], paper: [], agreed: ['not_asked', 'granted', 'refused'] },
};
const rescue = { date: '2025-02-12', method: 'raid', country: 'MM', place: '', hostCountry: 'TH', compoundId: '' };
const unheard: Heard = { answer: unanswered, wording: null, isWhole: false };
const heard: Heard = {
  answer: { ...unanswered, language: 'am', interpreter: 'Hirut' },
  wording: { id: 'consular_notification.am.1', needsInterpreter: true },
  isWhole: true,
};
const her = (agreed: string) => newRow({ name: 'Hana', agreed });

describe('a row of many', () => {
  it('is not saved with a yes of which nobody can say what it was said to; a no, or nothing, can be', () => {
    expect(['granted', 'refused', 'not_asked', ''].map((said) => mayBeSent(her(said), codes, unheard))).toEqual([false, true, true, true]); // prettier-ignore
    expect(mayBeSent(her('granted'), codes, heard)).toBe(true);
  });

  it('says of a yes what was read out, in which language and by whom, and of who was not asked nothing', () => {
    expect(requestOf(her('granted'), rescue, codes, heard).consents).toEqual([
      expect.objectContaining({ decision: 'granted', wordingVersion: heard.wording!.id, language: 'am', interpreter: 'Hirut' }), // prettier-ignore
    ]);
    expect(requestOf(her(''), rescue, codes, heard).consents).toEqual([
      { purpose: 'consular_notification', decision: 'not_asked' },
    ]);
  });
});
