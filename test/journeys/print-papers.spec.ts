import { inflateSync } from 'node:zlib';
import { wordingById } from '#cases';
import { openToMission } from '../support/missions.js';
import { aCase, aGrant } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let ploy: Person;
beforeAll(async () => {
  system = await startSystem({ role: 'api' });
  [nok, ploy] = [await system.as('caseworker Border'), await system.as('supervisor Border')];
});
afterAll(() => system.stop());

async function printed(body: object, who = nok): Promise<{ pdf: Buffer; name: string }> {
  const asked = await who.post('/exports', body);
  if (asked.status !== 201) throw new Error(JSON.stringify(asked.body));
  const answer = await fetch(`${system.url}/api/v1/exports/${asked.body.id}`, { headers: { authorization: `Bearer ${who.token}` } }); // prettier-ignore
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const pdf = Buffer.from(await answer.arrayBuffer());
  const name = /filename="(.+)"/.exec(answer.headers.get('content-disposition') ?? '')![1]!;
  const folder = process.env['HOMEWARD_PRINTS_TO'];
  if (folder) (await import('node:fs')).writeFileSync(`${folder}/${name}`, pdf);
  return { pdf, name };
}

/** The text of the pages, in the order in which it is drawn: glyphs turned back by the tables that a reader copies with. */
function textOf(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: begin }) => {
    const from = index + begin.length;
    const end = raw.indexOf('endstream', from);
    try {
      return inflateSync(pdf.subarray(from, end)).toString('latin1');
    } catch {
      return '';
    }
  });
  const objects = new Map([...raw.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, n, body]) => [n!, body!]));
  const maps = new Map<string, Map<number, string>>();
  for (const [, name, font] of raw.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const cmapObject = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font!) ?? '')?.[1];
    if (cmapObject) maps.set(name!, codesOf(inflatedObject(pdf, raw, cmapObject)));
  }
  return streams
    .filter((one) => one.includes('BT') && !one.includes('begincmap'))
    .map((page) => {
      let font = '';
      return [...page.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>|ET/g)]
        .map(([whole, name, hex]) => {
          if (name) font = name;
          if (whole === 'ET') return ' ';
          return (hex?.match(/.{4}/g) ?? []).map((code) => maps.get(font)?.get(parseInt(code, 16)) ?? '').join('');
        })
        .join('');
    })
    .join('\n');
}
const inflatedObject = (pdf: Buffer, raw: string, id: string): string => {
  const at = raw.search(new RegExp(`(^|\\n)${id} 0 obj`));
  const from = raw.indexOf('stream', at) + 'stream'.length + 1;
  return inflateSync(pdf.subarray(from, raw.indexOf('endstream', from))).toString('latin1');
};
function codesOf(cmap: string): Map<number, string> {
  const codes = new Map<number, string>();
  const letters = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');
  for (const [, first, , list] of cmap.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g))
    [...list!.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, hex], n) => codes.set(parseInt(first!, 16) + n, letters(hex!)));
  return codes;
}
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

const scripts = ['สมชาย น้ำผึ้ง', 'မောင်မောင်ကျော်', 'សុខា ចាន់ស្រីមុំ', 'ສົມສັກ ແກ້ວມະນີ', '王小明', 'አበበ በቀለ', 'محمد عبد الله'];
const someone = (over: object = {}) =>
  aCase(nok, {
    consents: [aGrant()],
    person: {
      names: [{ full: 'Abebe Bekele Printed' }, ...scripts.map((full) => ({ full }))],
      birthDate: '1999-03-02',
      phones: ['+66812345678'],
      identityDocuments: [
        { kind: 'passport', number: 'EP1234567', country: 'ET', status: 'confiscated' },
        { kind: 'stay_permit', number: 'ASYLUM-7', status: 'held' },
      ],
      languages: ['am'],
      ...over,
    },
    vulnerabilities: ['suicide_risk'],
    rescue: { date: '2025-02-12', method: 'released', country: 'MM', place: 'Rescueplace' },
  });
const journey = async (caseIds: string[]): Promise<string> =>
  (
    await nok.post('/movements', {
      kind: 'flight',
      departsAt: '2030-03-01T22:15:00Z',
      from: { country: 'TH', place: 'House by the river' },
      to: { country: 'ET', place: 'Addis Ababa Bole' },
      carrier: 'Ethiopian',
      reference: 'ET609',
      escorts: [{ name: 'Malee Escortwoman', role: 'staff', phone: '+66 81 999 5678' }],
      caseIds,
    })
  ).body.id;
const neverToAMission = ['+668', '9995678', 'river', 'Malee', 'Rescueplace', 'ASYLUM', 'suicide', 'wheelchair', 'DawitCousin', 'Wheelchair', 'Suicide']; // prettier-ignore

describe('a request for a travel document', () => {
  it('tells the mission who she is in each script, and nothing that is not its to know', async () => {
    const { id, caseNumber } = await someone();
    const early = await nok.post('/exports', { kind: 'travel_document_request_pdf', caseId: id });
    expect(early).toMatchObject({ status: 409, body: { type: '/problems/mission-not-told' } });
    await openToMission(system, id);
    const { pdf, name } = await printed({ kind: 'travel_document_request_pdf', caseId: id });
    expect(name).toBe(`${caseNumber}-travel-document.pdf`);
    const text = squeezed(textOf(pdf));
    for (const said of ['AbebeBekelePrinted', 'EP1234567', 'Ethiopia', '1999-03-02', caseNumber, '王小明', 'አበበ'])
      expect(text).toContain(said);
    for (const secret of neverToAMission) expect(text).not.toContain(secret);
  });

  it('is not made, nor given out any more, once a hold stands or her view of it has ended', async () => {
    const { id, version } = await someone();
    await openToMission(system, id);
    const asked = await nok.post('/exports', { kind: 'travel_document_request_pdf', caseId: id });
    expect(asked.status).toBe(201);
    await nok.put(`/cases/${id}/protection-hold`, version, { reason: 'asylum_seeker' });
    expect((await nok.get(`/exports/${asked.body.id}`)).body['type']).toBe('/problems/protection-hold');
    expect((await nok.post('/exports', { kind: 'travel_document_request_pdf', caseId: id })).body['type']).toBe('/problems/protection-hold'); // prettier-ignore
  });
});

describe('her own copy of her consents', () => {
  const inOrder = new Set(['am', 'zh', 'vi', 'id']);
  it.each(['am', 'ar', 'th', 'my', 'km', 'lo', 'zh', 'vi', 'id', 'hi', 'bn'])('is written in %s beside English, and names nobody', async (language) => {
    const { id } = await someone({ languages: ['sw', language] });
    await nok.post(`/cases/${id}/consents`, { purpose: 'media', decision: 'refused', obtainedAt: '2025-02-14T00:00:00Z', method: 'verbal' });
    const wordingVersion = `family_contact.${language}.1`;
    await nok.post(`/cases/${id}/consents`, aGrant({ purpose: 'family_contact', language, wordingVersion, interpreter: 'Interpreterswoman' }));
    const { pdf } = await printed({ kind: 'consents_copy_pdf', caseId: id });
    const text = squeezed(textOf(pdf));
    expect(text).toContain('Tellingthemission');
    expect(text).toContain('Refused,2025-02-14');
    expect(text).toMatch(/readouttoyou,in\w+(\(\w+\))?,interpreterI\.,text1;nonativespeakerhasreviewedthistext/u);
    // Letters of the other scripts are drawn in another order than they are said.
    const { paragraphs } = (await wordingById(wordingVersion))!;
    for (const said of inOrder.has(language) ? paragraphs : []) expect(text).toContain(squeezed(said));
    expect(text).not.toContain('Interpreterswoman');
    for (const secret of [...neverToAMission, 'Abebe', 'Bekele', 'EP1234567']) expect(text).not.toContain(secret);
  }); // prettier-ignore
});

describe('a referral letter', () => {
  const referred = async (parts: string[], over: object = {}) => {
    const theirs = system.actorOf(await system.as('caseworker Safe')).organisationId;
    const one = await someone({ languages: ['en', 'ar'], ...over });
    const recipient = { kind: 'organisation', organisationId: theirs };
    for (const purpose of ['service_referral', 'share_testimony'])
      await nok.post(`/cases/${one.id}/consents`, aGrant({ purpose, recipient }));
    await nok.put(`/cases/${one.id}/shelter`, (await nok.get(`/cases/${one.id}`)).body.version, { address: 'Shelterstreet 9' }); // prettier-ignore
    const note = 'ต้องการเตียงสามสัปดาห์\nအိပ်ရာ သုံးပတ်';
    const asked = { organisationId: theirs, service: 'medical', response: 'within_3_hours', parts, note };
    const { body } = await nok.post(`/cases/${one.id}/referrals`, asked);
    return { one, id: body.id };
  };

  it.each(['am', 'ar', 'th', 'my', 'km', 'lo', 'zh'])('says in %s too what is asked for, by whom, and no part that was not chosen', async (language) => {
    const { one, id } = await referred([], { languages: ['sw', language] });
    const { pdf, name } = await printed({ kind: 'referral_letter_pdf', referralId: id });
    expect(name).toBe(`${one.caseNumber}-referral-letter.pdf`);
    const text = squeezed(textOf(pdf));
    const { email } = system.account('caseworker Border');
    for (const said of ['Safe', 'Medical', 'Within3hours', 'AbebeBekelePrinted', '1999-03-02', 'In words', email, one.caseNumber])
      expect(text).toContain(squeezed(said));
    for (const secret of [...neverToAMission, 'EP1234567', 'Shelterstreet', 'Suicide']) expect(text).not.toContain(secret);
  }); // prettier-ignore

  it('holds the parts that were chosen, on paper what may lie about', async () => {
    const { one, id } = await referred(['contact', 'location', 'medical', 'origin', 'legal', 'entries', 'testimony']);
    await nok.post(`/cases/${one.id}/notes`, { body: 'Noteword' });
    await nok.put(`/cases/${one.id}/protection-hold`, (await nok.get(`/cases/${one.id}`)).body.version, { reason: 'asylum_seeker' }); // prettier-ignore
    const text = squeezed(textOf((await printed({ kind: 'referral_letter_pdf', referralId: id })).pdf));
    for (const said of ['+66812345678', 'Shelterstreet9', 'suicide', 'Rescueplace', 'ShowninHomeward', 'Testimony'])
      expect(text.toLowerCase()).toContain(said.toLowerCase());
    for (const secret of ['Noteword', 'EP1234567', 'ASYLUM-7', 'Asylum']) expect(text).not.toContain(secret);
  });

  it('is made by whoever sent it alone, while it stands', async () => {
    const { one, id } = await referred(['contact']);
    const sokha = await system.as('caseworker Safe');
    await sokha.post(`/referrals/${id}/accept`);
    expect((await sokha.post('/exports', { kind: 'referral_letter_pdf', referralId: id })).status).toBe(404);
    const asked = await nok.post('/exports', { kind: 'referral_letter_pdf', referralId: id });
    expect(asked.status).toBe(201);
    await nok.post(`/cases/${one.id}/consents`, { purpose: 'service_referral', decision: 'withdrawn' });
    expect((await nok.get(`/exports/${asked.body.id}`)).body['type']).toBe('/problems/referral-status');
    expect((await nok.post('/exports', { kind: 'referral_letter_pdf', referralId: id })).body['type']).toBe('/problems/referral-status'); // prettier-ignore
    const wrong = await nok.post('/exports', { kind: 'referral_letter_pdf', caseId: one.id });
    expect(wrong.body['errors']).toMatchObject([{ pointer: '/referralId', code: 'required' }, { pointer: '/caseId', code: 'unexpected' }]); // prettier-ignore
  });
});

describe('a manifest', () => {
  it('is for those who travel with them, with all that they need; for a mission with its own alone', async () => {
    const [one, other] = [await someone(), await aCase(nok, { person: { names: [{ full: 'Wang Elsewhere' }], nationalities: ['CN'] } })]; // prettier-ignore
    const id = await journey([one.id, other.id]);
    await nok.post(`/movements/${id}/people`, { people: [{ caseId: one.id, needs: ['wheelchair'], accompaniedBy: 'DawitCousin' }] }); // prettier-ignore
    const whole = squeezed(textOf((await printed({ kind: 'manifest_pdf', movementId: id })).pdf));
    for (const said of [
      'AbebeBekelePrinted',
      'WangElsewhere',
      'MaleeEscortwoman',
      'Wheelchair',
      'DawitCousin',
      'Housebytheriver',
      'NOTCLEARED',
      'giveno',
    ])
      // prettier-ignore
      expect(whole).toContain(said === 'giveno' ? 'givethislisttonooffice' : said);
    await openToMission(system, one.id);
    const { rows } = await system.sql.query<{ id: string; country: string }>(`select id, country from missions where organisation_id is not null and country in ('ET', 'CN')`); // prettier-ignore
    const forMission = async (country: string) =>
      squeezed(textOf((await printed({ kind: 'manifest_pdf', movementId: id, missionId: rows.find((row) => row.country === country)!.id })).pdf)); // prettier-ignore
    const theirs = await forMission('ET');
    expect(theirs).toContain('AbebeBekelePrinted');
    expect(theirs).toContain('Yournationalsonthisjourney:1');
    for (const secret of [...neverToAMission, 'Elsewhere', 'NOTCLEARED']) expect(theirs).not.toContain(secret);
    // China's mission was told of nobody on it.
    const china = await forMission('CN');
    expect(china).toContain('Yournationalsonthisjourney:0');
    expect(china).not.toMatch(/Elsewhere|Abebe/);
  });

  it('is of a journey of hers, of which somebody else prints her own part, and each look is on the record', async () => {
    const { id: caseId } = await someone();
    const id = await journey([caseId]);
    const stranger = await system.as('caseworker Safe');
    expect((await stranger.post('/exports', { kind: 'manifest_pdf', movementId: id })).status).toBe(404);
    expect((await (await system.as('consular_officer ET')).post('/exports', { kind: 'manifest_pdf', movementId: id })).status).toBe(403); // prettier-ignore
    await printed({ kind: 'manifest_pdf', movementId: id }, ploy);
    const log = (await ploy.get(`/cases/${caseId}/access-log`)).body.items;
    expect(log.map(({ action }) => action)).toContain('case.print');
    const wrong = await nok.post('/exports', { kind: 'manifest_pdf', caseId });
    expect(wrong.body['errors']).toMatchObject([{ pointer: '/movementId', code: 'required' }, { pointer: '/caseId', code: 'unexpected' }]); // prettier-ignore
    const both = await nok.post('/exports', { kind: 'exit_clearance_pdf', movementId: id, missionId: id });
    expect(both.body['errors']).toMatchObject([{ pointer: '/missionId', code: 'unexpected' }]);
  });
});

describe('an exit clearance list', () => {
  it('names everybody who leaves, also on a part of the way home, and not whom a hold protects, nor what immigration need not know', async () => {
    const [one, held] = [await someone(), await aCase(nok, { person: { names: [{ full: 'Held Quietly' }] }, protectionHold: { reason: 'asylum_seeker' } })]; // prettier-ignore
    const onward = await aCase(nok, { person: { names: [{ full: 'Onward Otieno' }], nationalities: ['KE'] } });
    const id = await journey([one.id, held.id, onward.id]);
    const text = squeezed(textOf((await printed({ kind: 'exit_clearance_pdf', movementId: id })).pdf));
    for (const said of [
      'AbebeBekelePrinted',
      'OnwardOtieno',
      'Wholeaves:2',
      'Exitpermit:notstarted',
      'immigrationofThailand',
    ])
      expect(text).toContain(said);
    for (const secret of ['Quietly', 'Malee', 'river', '+668', 'hold', 'Rescueplace'])
      expect(text).not.toContain(secret);
  });
});
