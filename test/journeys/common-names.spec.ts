import { Desk } from '#access';
import { renewNames } from '#cases';
import { Finding } from '#people';
import { type Person, startSystem, type System } from '../support/system.js';
import { aCase, type OpenedCase } from '../support/people.js';

let system: System;
let ploy: Person;
let nok: Person;
let alike = 0;

beforeAll(async () => {
  system = await startSystem();
  [ploy, nok] = [await system.as('supervisor Border'), await system.as('caseworker Border')];
});
afterAll(() => system.stop());

const called = (full: string, birthDate = '1999-03-02') => aCase(nok, { person: { names: [{ full }], birthDate } });

/** As many more of the same name as make it a common one: cases of one person, found as hers is. */
async function crowdOf(one: OpenedCase): Promise<void> {
  const [first, last] = [alike + 1, (alike += 450)];
  const id = `('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid`;
  const series = `generate_series(${first}, ${last}) n`;
  await system.sql.query(
    `insert into cases select made.* from cases c, ${series}, jsonb_populate_record(c, jsonb_build_object('id', ${id}, 'case_number', 'crowd ' || n, 'medical', null)) made where c.id = $1`,
    [one.id],
  );
  await system.sql.query(
    `insert into finding_tokens (case_id, organisation_id, kind, token, weight) select ${id}, organisation_id, kind, token, weight from finding_tokens, ${series} where case_id = $1`,
    [one.id],
  );
  await system.sql.query(
    `insert into likeness_tokens (case_id, organisation_id, token, weight) select ${id}, organisation_id, token, weight from likeness_tokens, ${series} where case_id = $1`,
    [one.id],
  );
}
const found = async (q: string, by = ploy, more: object = {}) =>
  (await by.post('/cases/search', { q, limit: 100, ...more })).body.items.map(({ id }) => id);

const namesOfRecord = async () =>
  (
    await system.sql.query<{ subjects: string[] }>(
      `select subjects from audit_events where action = 'names.renew' order by id`,
    )
  ).rows.flatMap(({ subjects }) => subjects);

describe('where hundreds bear the same name', () => {
  let worku: OpenedCase;
  let twin: OpenedCase;
  beforeAll(async () => {
    worku = await called('Abebe Worku Bikila');
    twin = await called('Abebe Tesfaye', '1988-05-05');
    await crowdOf(await called('Abebe Tesfaye'));
    await crowdOf(await called('Mulu Bikila'));
  });

  it('one of them is found by her rare word, and nobody is read who shares the common one only', async () => {
    expect(await found('Abebe Worku')).toEqual([worku.id]);
    expect(await found('Abebe Worku', nok)).toEqual([worku.id]);
  });

  it('two common words of three lead to the one who bears both', async () => {
    expect(await found('Bikila Abebe')).toEqual([worku.id]);
  });

  it('the common word alone, or misspelt, finds those who bear it', async () => {
    expect(await found('Tesfaye')).toHaveLength(100);
    expect(await found('Abebe Tesfayye')).toHaveLength(100);
    expect(await found('Tesfaye', nok, { nationality: 'ET' })).toHaveLength(100);
    expect(await found('Tesfaye', nok, { nationality: 'KE' })).toEqual([]);
  });

  it('who is logged twice is told from the others by the day of birth', async () => {
    const { body } = await nok.post('/cases', {
      person: {
        names: [{ full: 'Tesfaye Abebe' }],
        sex: 'male',
        birthDate: '1988-05-05',
        nationalities: ['ET'],
      },
      rescue: { date: '2025-02-12', method: 'released', country: 'MM' },
    });
    expect(body['possibleDuplicates']).toEqual([
      expect.objectContaining({ caseNumber: twin.caseNumber, reasons: ['name', 'birth_date'] }),
    ]);
  });
});

describe('a case that was logged by an earlier version', () => {
  const tokensOf = async (id: string) =>
    (
      await system.sql.query<{ token: string }>(
        `select token::text from finding_tokens where case_id = $1 union all select token::text from likeness_tokens where case_id = $1 order by 1`,
        [id],
      )
    ).rows.map(({ token }) => token);
  const asLoggedEarlier = (ids: readonly string[]) =>
    system.sql.query(
      `with rare as (delete from likeness_tokens where case_id = any($1) and weight = 0)
       delete from finding_tokens f using likeness_tokens l
       where f.case_id = any($1) and f.kind = 'name' and f.token in (select token from finding_tokens where case_id = any($1) and kind = 'name' order by token limit 6)`,
      [ids],
    );
  const renew = () => renewNames(system.app.get(Desk), system.app.get(Finding));

  it('gets what it is found by today, of whatever organisation it is; those that have it are left alone', async () => {
    const phones = ['+251911223344'];
    const here = await aCase(nok, { person: { names: [{ full: 'Desta Alemu Haile' }], phones } });
    const there = await aCase(await system.as('caseworker Safe'), { person: { names: [{ full: 'Desta Alemu' }] } });
    const before = await Promise.all([here, there].map(({ id }) => tokensOf(id)));
    await asLoggedEarlier([here.id, there.id]);
    expect(await tokensOf(here.id)).not.toEqual(before[0]);
    expect(await renew()).toBe(2);
    expect(await Promise.all([here, there].map(({ id }) => tokensOf(id)))).toEqual(before);
    expect((await namesOfRecord()).toSorted()).toEqual([here.id, there.id].toSorted());
  });

  it('goes on where it was cut off, and finds nothing to do when all is done', async () => {
    const [first, second] = [await called('Lemlem Hagos'), await called('Berhane Gidey')];
    await asLoggedEarlier([second.id]);
    expect(await renew()).toBe(1);
    expect(await renew()).toBe(0);
    expect(await namesOfRecord()).not.toContain(first.id);
  });
});
