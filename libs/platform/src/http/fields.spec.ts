import { sexes } from '../codes.data.js';
import { Problem, type FieldError } from '../problem.js';
import { Changes } from './changes.js';
import * as f from './fields.js';
import { parse, ValidationPipe } from './validation.pipe.js';

class NameDto {
  @f.Text({ max: 20 }) full: string;
  @f.Text({ max: 5, optional: true, nullable: true }) given?: string | null;
}

class PersonDto {
  @f.Many(() => NameDto, { min: 1, max: 2 }) names: NameDto[];
  @f.Code(sexes) sex: string;
  @f.One(() => NameDto, { optional: true }) guardian?: NameDto;
  @f.Day({ optional: true, nullable: true }) birthDate?: string | null;
  @f.Countries({ optional: true }) nationalities?: string[];
  @f.Codes(sexes, { optional: true }) sexes?: string[];
  @f.Languages({ optional: true }) languages?: string[];
  @f.Phones({ optional: true, max: 3 }) phones?: string[];
  @f.Email({ optional: true }) email?: string;
  @f.Id({ optional: true }) rescueId?: string;
  @f.Instant({ optional: true }) obtainedAt?: string;
  @f.Int({ min: 1, max: 9, optional: true }) level?: number;
  @f.Amount({ max: 1, optional: true }) score?: number;
  @f.Flag({ optional: true }) held?: boolean;
  @f.Text({ max: 50, multiline: true, optional: true }) notes?: string;
  @f.Texts({ length: 3, optional: true }) tags?: string[];
}

const person = { names: [{ full: 'Somchai' }], sex: 'male' };

const errorsIn = (run: () => unknown): readonly FieldError[] => {
  try {
    run();
  } catch (problem) {
    if (problem instanceof Problem) return problem.errors ?? [];
    throw problem;
  }
  return [];
};
const wrong = (change: object, type: new () => object = PersonDto): string[] =>
  errorsIn(() => parse(type, { ...person, ...change })).map(({ pointer, code }) => `${pointer} ${code}`);

describe('Fields', () => {
  it('take what is right and give it back as a class', () => {
    const parsed = parse(PersonDto, { ...person, guardian: { full: 'Mae' }, birthDate: '2001-02-28', level: 9 });
    expect(parsed).toBeInstanceOf(PersonDto);
    expect(parsed.names[0]).toBeInstanceOf(NameDto);
    expect(parsed).toEqual({ ...person, guardian: { full: 'Mae' }, birthDate: '2001-02-28', level: 9 });
  });

  it.each([
    [{ names: undefined }, '/names required'],
    [{ names: [] }, '/names size'],
    [{ names: [{ full: 'a' }, { full: 'b' }, { full: 'c' }] }, '/names size'],
    [{ names: { full: 'a' } }, '/names list'],
    [{ names: ['Somchai'] }, '/names/0 object'],
    [{ names: [{ full: 'a' }, null] }, '/names/1 object'],
    [{ names: [[]] }, '/names/0 object'],
    [{ names: [{ full: 'a' }, { full: 7 }] }, '/names/1/full text'],
    [{ names: [{ full: 'a', nick: 'b' }] }, '/names/0/nick unknown-field'],
    [{ names: [{ full: 'x'.repeat(21) }] }, '/names/0/full length'],
    [{ names: [{ full: ' \u00a0 ' }] }, '/names/0/full blank'],
    [{ names: [{ full: '' }] }, '/names/0/full blank'],
    [{ names: [{ full: 'a\u0000b' }] }, '/names/0/full characters'],
    [{ names: [{ full: 'a\ud800b' }] }, '/names/0/full characters'],
    [{ names: [{ full: 'a\nb' }] }, '/names/0/full characters'],
    [{ notes: 'a\u001bb' }, '/notes characters'],
    [{ guardian: 'Mae' }, '/guardian object'],
    [{ guardian: [{ full: 'Mae' }] }, '/guardian object'],
    [{ guardian: null }, '/guardian required'],
    [{ sex: 'Male' }, '/sex code'],
    [{ sex: ['male'] }, '/sex code'],
    [{ sexes: ['male', 'males'] }, '/sexes/1 code'],
    [{ sexes: ['male', 'male'] }, '/sexes repeated'],
    [{ sexes: 'male' }, '/sexes list'],
    [{ birthDate: '2024-02-30' }, '/birthDate day'],
    [{ birthDate: '2023-02-29' }, '/birthDate day'],
    [{ birthDate: '1899-12-31' }, '/birthDate day'],
    [{ birthDate: '2101-01-01' }, '/birthDate day'],
    [{ birthDate: '2024-2-3' }, '/birthDate day'],
    [{ birthDate: '2024-02-03T00:00:00Z' }, '/birthDate day'],
    [{ birthDate: 20240203 }, '/birthDate day'],
    [{ nationalities: ['MM', 'XX'] }, '/nationalities/1 country'],
    [{ nationalities: ['mm'] }, '/nationalities/0 country'],
    [{ nationalities: ['constructor'] }, '/nationalities/0 country'],
    [{ languages: ['my', 'xx'] }, '/languages/1 language'],
    [{ phones: ['0812345678'] }, '/phones/0 phone'],
    [{ phones: ['+66 1'] }, '/phones/0 phone'],
    [{ phones: ['+66 2 123 4567', '+6621234567'] }, '/phones repeated'],
    [{ email: 'nobody' }, '/email email'],
    [{ rescueId: 'abc' }, '/rescueId id'],
    [{ rescueId: 7 }, '/rescueId text'],
    [{ obtainedAt: '2025-02-12T09:30:00' }, '/obtainedAt instant'],
    [{ obtainedAt: '2025-02-30T09:30:00Z' }, '/obtainedAt instant'],
    [{ obtainedAt: '2025-02-12T24:00:00Z' }, '/obtainedAt instant'],
    [{ level: '3' }, '/level integer'],
    [{ level: 2.5 }, '/level integer'],
    [{ level: 0 }, '/level range'],
    [{ level: 1e300 }, '/level integer'],
    [{ score: 1.5 }, '/score range'],
    [{ held: 'true' }, '/held flag'],
    [{ tags: ['abcd'] }, '/tags/0 length'],
    [{ 'a/b~c': 1 }, '/a~1b~0c unknown-field'],
  ])('name what is wrong: %j is %s', (change, error) => {
    expect(wrong(change)).toEqual([error]);
  });

  it('name every field that is wrong, once', () => {
    expect(wrong({ sex: 3, level: 0, birthDate: 'x' }).sort()).toEqual(['/birthDate day', '/level range', '/sex code']);
  });

  it('never say the value again', () => {
    const secret = 'Aung San 1990';
    const fields = Object.keys(person).concat('birthDate', 'phones', 'email', 'rescueId', 'level', 'guardian', secret);
    const said = fields
      .filter((field) => field !== secret)
      .map((field) => errorsIn(() => parse(PersonDto, { ...person, [field]: secret })));
    expect(said.every((errors) => errors.length === 1)).toBe(true);
    expect(JSON.stringify(said)).not.toContain(secret);
  });

  it.each([null, undefined, 'text', 7, [], [person]])('take an object as body, not %j', (body) => {
    expect(errorsIn(() => parse(PersonDto, body))).toEqual([expect.objectContaining({ pointer: '', code: 'object' })]);
  });

  it('count characters as people do, not halves of them', () => {
    expect(wrong({ names: [{ full: '𠮷'.repeat(20) }] })).toEqual([]);
    expect(wrong({ names: [{ full: '𠮷'.repeat(21) }] })).toEqual(['/names/0/full length']);
  });

  it('keep names in every script, line breaks in notes, and null where it clears', () => {
    expect(wrong({ names: [{ full: 'မောင်ဝင်း', given: null }, { full: 'สมชาย ใจดี' }] })).toEqual([]);
    expect(wrong({ notes: 'one\n\ttwo', birthDate: null })).toEqual([]);
  });

  it('bring ids, phones and moments into one form', () => {
    expect(
      parse(PersonDto, {
        ...person,
        rescueId: '0196F3A4-7B2C-7DEF-8123-456789ABCDEF',
        phones: ['+66 (0)2 123 4567'],
        obtainedAt: '2025-02-12T09:30:00+07:00',
      }),
    ).toMatchObject({
      rescueId: '0196f3a4-7b2c-7def-8123-456789abcdef',
      phones: ['+6621234567'],
      obtainedAt: '2025-02-12T02:30:00.000Z',
    });
  });
});

describe('A change', () => {
  class PersonChange extends Changes(PersonDto) {}

  it('takes any of the fields, checked as before', () => {
    expect(parse(PersonChange, { level: 3 })).toEqual({ level: 3 });
    expect(parse(PersonChange, { names: [{ full: 'a' }] }).names?.[0]).toBeInstanceOf(NameDto);
    expect(errorsIn(() => parse(PersonChange, { names: [{ full: 1 }] }))).toHaveLength(1);
    expect(errorsIn(() => parse(PersonChange, { other: 1 }))).toHaveLength(1);
  });

  it('clears only what may be empty', () => {
    expect(parse(PersonChange, { birthDate: null })).toEqual({ birthDate: null });
    expect(errorsIn(() => parse(PersonChange, { sex: null }))).toEqual([expect.objectContaining({ pointer: '/sex' })]);
  });
});

describe('A query', () => {
  class QueryDto {
    @f.Int({ min: 1, max: 100, optional: true }) limit?: number;
    @f.Flag({ optional: true }) overdue?: boolean;
    @f.Codes(sexes, { optional: true }) sex?: string[];
    @f.Country({ optional: true }) nationality?: string;
  }
  const ask = (query: object): unknown => new ValidationPipe().transform(query, { type: 'query', metatype: QueryDto });

  it('is text, read by the kind of each field', () => {
    expect(ask({ limit: '20', overdue: 'true', sex: 'male,female', nationality: 'ET' })).toEqual({
      limit: 20,
      overdue: true,
      sex: ['male', 'female'],
      nationality: 'ET',
    });
    expect(ask({ sex: ['male', 'other'] })).toEqual({ sex: ['male', 'other'] });
  });

  it.each([
    [{ limit: '20x' }, '/limit integer'],
    [{ limit: '' }, '/limit integer'],
    [{ limit: '101' }, '/limit range'],
    [{ limit: ['1', '2'] }, '/limit integer'],
    [{ overdue: '1' }, '/overdue flag'],
    [{ sex: 'male,mal' }, '/sex/1 code'],
    [{ nationality: ['ET', 'MM'] }, '/nationality country'],
    [{ name: 'x' }, '/name unknown-field'],
  ])('says what is wrong: %j is %s', (query, error) => {
    expect(errorsIn(() => ask(query)).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([error]);
  });
});
