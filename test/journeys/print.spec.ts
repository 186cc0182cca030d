import { aCase, aGrant } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let ploy: Person;
beforeAll(async () => {
  system = await startSystem();
  [nok, ploy] = [await system.as('caseworker Border'), await system.as('supervisor Border')];
});
afterAll(() => system.stop());

const names = [
  'Nguyễn Thị Hồng', 'สมชาย น้ำผึ้ง', 'မောင်မောင်ကျော်', 'សុខា ចាន់ស្រីមុំ', 'ສົມສັກ ແກ້ວມະນີ', '王小明', 'አበበ በቀለ',
  'محمد (علي) عبد الله', 'प्रिया शर्मा', 'রফিকুল ইসলাম', '김민수', 'முருகன் செல்வி', 'නිමල් පෙරේරා',
].map((full) => ({ full })); // prettier-ignore
const fetched = async (id: string, who = nok) => {
  const answer = await fetch(`${system.url}/api/v1/exports/${id}`, {
    headers: { authorization: `Bearer ${who.token}` },
  });
  return { answer, pdf: Buffer.from(await answer.arrayBuffer()) };
};

describe('a case on paper', () => {
  it('is written in the script of each name, and each print is on the record', async () => {
    const { id, caseNumber } = await aCase(nok, {
      person: { names, birthDate: '2010-01-01', identityDocuments: [{ kind: 'passport', status: 'confiscated' }] },
      protectionHold: { reason: 'fears_authorities' },
      vulnerabilities: ['suicide_risk'],
      riskLevel: 'high',
      consents: [aGrant()],
    });
    const asked = await nok.post('/exports', { kind: 'case_summary_pdf', caseId: id });
    expect(asked).toMatchObject({ status: 201, body: { kind: 'case_summary_pdf', status: 'ready' } });
    const { answer, pdf } = await fetched(asked.body.id);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${caseNumber}.pdf"`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    if (process.env['HOMEWARD_PRINT_TO'])
      (await import('node:fs')).writeFileSync(process.env['HOMEWARD_PRINT_TO'], pdf);
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    const fonts = [...text.matchAll(/\/FontName \/\w{6}\+(\S+)/g)].map(([, font]) => font!);
    for (const script of [
      'Thai',
      'Myanmar',
      'Khmer',
      'Lao',
      'Ethiopic',
      'Arabic',
      'Devanagari',
      'Bengali',
      'KR',
      'Tamil',
      'Sinhala',
    ])
      expect(fonts.join()).toContain(script);
    const { rows } = await system.sql.query(
      `select 1 from audit_events e join audit_subjects s on s.event_id = e.id where s.case_id = $1 and action = 'case.print'`,
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it('is only for whoever asked for it, of a case within reach, in a form that there is', async () => {
    const { id } = await aCase(nok);
    const ask = { kind: 'case_summary_pdf', caseId: id };
    expect((await (await system.as('caseworker Safe')).post('/exports', ask)).status).toBe(404);
    expect((await (await system.as('consular_officer ET')).post('/exports', ask)).status).toBe(403);
    const other = await nok.post('/exports', { ...ask, kind: 'ctdc_csv' });
    expect(other.body['errors']).toMatchObject([
      { pointer: '/kind', message: expect.stringContaining('case_summary_pdf') },
    ]);
    const asked = await nok.post('/exports', ask);
    expect((await fetched(asked.body.id, ploy)).answer.status).toBe(404);
  });
});
