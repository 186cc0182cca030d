import { invent } from './people.js';
import { appointments, halts, questions, releases, safeguards, way } from './story.data.js';

const everybody = invent(releases);

describe('the people of a demo', () => {
  it('are the same in every demo, and none is called like another', () => {
    expect(invent(releases)).toEqual(everybody);
    const names = everybody.map(({ full }) => full);
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
  });

  it('stand still at acts of the way, and not all of them', () => {
    const acts = new Set<string>(way.map((act) => (act.key === 'step' ? act.step : act.key)));
    expect(halts.filter(({ at }) => !acts.has(at))).toEqual([]);
    expect(everybody.filter(({ halt }) => !halt).length).toBeGreaterThan(everybody.length / 3);
  });

  it('are enough of some nationalities and of each compound to be shown to a coordinator', () => {
    const counted = (by: (one: (typeof everybody)[number]) => string) =>
      [...new Set(everybody.map(by))].filter((key) => everybody.filter((one) => by(one) === key).length >= 10);
    expect(counted(({ country }) => country).length).toBeGreaterThanOrEqual(4);
    expect(counted(({ release }) => release.compound)).toHaveLength(3);
  });

  it('are asked after, referred and have appointments, each being somebody', () => {
    for (const { of } of [...appointments, ...questions, ...safeguards]) {
      const whom = everybody.filter(
        ({ release, country, halt, wish, isHeld }) =>
          release.daysAgo === of.release && country === of.country && (halt?.at ?? null) === of.halt && wish === 'granted' && !isHeld, // prettier-ignore
      );
      expect([of, whom.length > 0]).toEqual([of, true]);
    }
  });
});
