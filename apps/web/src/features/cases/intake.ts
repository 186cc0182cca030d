import { Refusal, type Schema } from '../../lib/api.js';
import { today } from '../../lib/today.js';
import { said } from '../../words/said.js';
import { type Answer, saidOf, type Text } from '../consents/answer.js';

/** Host countries of the compounds, and where people stay once they came out. */
export const hosts = ['TH', 'MM', 'KH', 'LA', 'PH'];

/** How somebody came out: the same for all of one rescue. */
export const sameRescue = {
  date: today(),
  method: 'released',
  country: 'MM',
  place: '',
  hostCountry: 'TH',
  compoundId: '',
};
/** What is asked of one person first. */
export const nobodyYet = {
  name: '',
  sex: 'unknown',
  birthDate: '',
  nationality: '',
  /** Which she speaks best: somebody must talk with her. */
  language: '',
  phone: '',
  vulnerabilities: [] as string[],
  /** What she said of her embassy once it was read out to her; null: she was not asked. */
  asked: null as Answer | null,
  /** What her paper says of her name, for as long as it is the name that stands there. */
  written: null as Schema['NameInput'] | null,
  paper: null as Schema['DocumentInput'] | null,
};
export type SameRescue = typeof sameRescue;
export type Intake = SameRescue & typeof nobodyYet;

/** Which field of the form stands for a field of the request, so that an error is said where it can be mended. */
const fieldOf: Readonly<Record<string, keyof Intake>> = {
  '/person/names/0/full': 'name',
  '/person/names': 'name',
  '/person/birthDate': 'birthDate',
  '/person/nationalities': 'nationality',
  '/person/phones': 'phone',
  '/person/phones/0': 'phone',
  '/person/identityDocuments': 'paper',
  '/person/identityDocuments/0/number': 'paper',
  '/person/identityDocuments/0/expiresOn': 'paper',
  '/rescue/date': 'date',
  '/rescue/place': 'place',
  '/hostCountry': 'hostCountry',
};
/** What the server says of each field of the form. */
export const faultsByField = (error: unknown): [keyof Intake, string][] =>
  error instanceof Refusal
    ? error.errors.flatMap(({ pointer, code, message }) => {
        const field = fieldOf[pointer];
        return field ? [[field, said('faults', code, message)] as [keyof Intake, string]] : [];
      })
    : [];

/** @param wording what was read out to her of her embassy; null where it was none of ours */
export const asRequest = (said: Intake, wording: Text | null) =>
  ({
    person: {
      names: [said.written?.full === said.name.trim() ? said.written : { full: said.name.trim() }],
      sex: said.sex,
      ...(said.birthDate && { birthDate: said.birthDate }),
      nationalities: said.nationality ? [said.nationality] : [],
      ...(!said.nationality && { nationalityStatus: 'unknown' }),
      ...(said.language && { languages: [said.language] }),
      ...(said.phone.trim() && { phones: [said.phone.trim()] }),
      ...(said.paper && { identityDocuments: [said.paper] }),
    },
    rescue: { date: said.date, method: said.method, country: said.country, ...(said.place && { place: said.place }) },
    hostCountry: said.hostCountry,
    ...(said.compoundId && { compoundId: said.compoundId }),
    vulnerabilities: said.vulnerabilities,
    consents: [
      {
        purpose: 'consular_notification',
        ...(said.asked ? saidOf(said.asked, wording) : { decision: 'not_asked' }),
      },
    ],
  }) as Schema['OpenCase'];

const askedIn = (said?: Schema['ConsentInput']): Answer | null =>
  said && said.decision !== 'not_asked'
    ? {
        decision: said.decision,
        language: said.language ?? '',
        method: said.method ?? 'verbal',
        interpreter: said.interpreter ?? '',
      }
    : null;

/** The form as it was filled in for a request. */
export const asIntake = ({ person, rescue, consents, ...said }: Schema['OpenCase']): Intake => ({
  ...sameRescue,
  ...nobodyYet,
  ...Object.fromEntries(Object.entries(rescue).filter(([, value]) => value)),
  name: person.names[0]?.full ?? '',
  sex: person.sex,
  birthDate: person.birthDate ?? '',
  nationality: person.nationalities[0] ?? '',
  language: person.languages?.[0] ?? '',
  phone: person.phones?.[0] ?? '',
  hostCountry: said.hostCountry ?? sameRescue.hostCountry,
  compoundId: said.compoundId ?? '',
  vulnerabilities: said.vulnerabilities ?? [],
  asked: askedIn(consents?.[0]),
});
