import { missions, none, seats } from './missions.data.js';

const hosts = ['MM', 'TH', 'KH', 'LA', 'PH'];

describe('The missions that a fresh installation knows', () => {
  it('give one answer at most for a nationality in a host country', () => {
    const routes = missions.flatMap(({ country, serves }) => serves.map((host) => `${country} in ${host}`));
    expect(routes.filter((route, i) => routes.indexOf(route) !== i)).toEqual([]);
  });

  it('serve nationals of the seven states with a demonstration account in every host country', () => {
    for (const country of ['ET', 'CN', 'VN', 'PH', 'IN', 'ID', 'KE'])
      expect(missions.filter((mission) => mission.country === country).map(({ serves }) => serves)).toEqual([hosts]);
  });

  it('sit in a country whose working day is known, and serve only countries of the routing table', () => {
    expect(missions.filter(({ seatCountry }) => !seats[seatCountry])).toEqual([]);
    expect(missions.flatMap(({ serves }) => serves).filter((host) => !hosts.includes(host))).toEqual([]);
    for (const { timeZone } of Object.values(seats))
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
  });

  it('mark every seat outside the host country as one to be checked, since accreditation changes', () => {
    const away = missions.filter(({ seatCountry, serves }) => serves.some((host) => host !== seatCountry));
    const demo = ['CN', 'VN', 'PH', 'IN', 'ID'];
    expect(away.filter(({ country, toBeChecked }) => !toBeChecked && !demo.includes(country))).toEqual([]);
  });

  it('never name a state both with a mission and as one without', () => {
    expect(missions.filter(({ country }) => none.includes(country))).toEqual([]);
  });
});
