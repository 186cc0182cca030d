import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { aDocx, anM4a, anMp3, anOdt, anOgg, anXlsx, aPdf, aPhoto, fetchFile, sendFile } from '../support/files.js';
import { aCase } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let ploy: Person;
let stranger: Person;
let files: string;
beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
  ploy = await system.as('supervisor Border');
  stranger = await system.as('caseworker Safe');
  files = join(system.config.dataFolder, 'files');
});
afterAll(() => system.stop());

const text = (words: string) => Buffer.from(words, 'utf8');
const onDisk = (id: string) => join(files, id.slice(-2), id);
const lies = (id: string) => readdirSync(files, { recursive: true }).some((path) => String(path).includes(id));

describe('a file that is kept with a case', () => {
  it('comes back as it was sent, to be saved and never shown, under its own name in any script', async () => {
    const { id } = await aCase(nok);
    const bytes = aPdf();
    const sent = await sendFile(system, nok, id, { name: 'หนังสือเดินทาง.pdf', bytes, type: 'application/pdf' }, { title: 'Her passport', kind: 'identity_document', language: 'th' }); // prettier-ignore
    expect(sent).toMatchObject({
      status: 201,
      body: {
        name: 'หนังสือเดินทาง.pdf',
        title: 'Her passport',
        kind: 'identity_document',
        language: 'th',
        contentType: 'application/pdf',
        size: bytes.length,
        state: 'unscanned',
        can: ['attachment.download', 'attachment.remove'],
      },
    });
    const path = `/cases/${id}/attachments`;
    expect((await ploy.get(path)).body.items).toEqual([sent.body]);
    expect((await nok.get(`${path}/${sent.body.id}`)).body).toEqual(sent.body);
    const got = await fetchFile(system, nok, id, sent.body.id);
    expect(got.bytes.equals(bytes)).toBe(true);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="______________.pdf"; filename*=UTF-8''${encodeURIComponent('หนังสือเดินทาง.pdf')}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it.each([
    ['letter.docx', aDocx()],
    ['list.xlsx', anXlsx()],
    ['letter.odt', anOdt()],
    ['voice.mp3', anMp3()],
    ['voice.m4a', anM4a()],
    ['voice.opus', anOgg()],
    ['note.txt', text('မောင်မောင်ကျော် said\r\nthis')],
  ])('may be %s', async (name, bytes) => {
    const { id } = await aCase(nok);
    const sent = await sendFile(system, nok, id, { name, bytes });
    expect([sent.status, sent.body['errors']]).toEqual([201, undefined]);
    expect((await fetchFile(system, nok, id, sent.body.id)).bytes.equals(bytes)).toBe(true);
  });

  it.each(['jpeg', 'png', 'webp'] as const)(
    'is drawn anew where it is a %s: upright, without where, when and by whom it was taken',
    async (format) => {
      const { id } = await aCase(nok);
      const bytes = await aPhoto(format);
      expect((await sharp(bytes).metadata()).exif!.toString('latin1')).toContain('Somchai Owner');
      const sent = await sendFile(system, nok, id, { name: `photo.${format}`, bytes, type: `image/${format}` });
      expect(sent.status).toBe(201);
      const got = await fetchFile(system, nok, id, sent.body.id);
      const { exif, xmp, iptc, width, height, orientation } = await sharp(got.bytes).metadata();
      expect({ exif, xmp, iptc, width, height, orientation }).toEqual({ width: 40, height: 60 });
      expect(got.bytes.toString('latin1')).not.toMatch(/Somchai|Telephone|GPS|2025/);
    },
  );

  it('lies sealed on the disk, under nobody’s name, and the database says neither name nor kind of it', async () => {
    const { id } = await aCase(nok);
    const sent = await sendFile(system, nok, id, { name: 'Abebe.txt', bytes: text('CANARY said what was done') }, { title: 'CANARY', kind: 'medical_report' }); // prettier-ignore
    expect(readFileSync(onDisk(sent.body.id)).includes('CANARY')).toBe(false);
    const { rows } = await system.sql.query('select a::text as line from attachments a where id = $1', [sent.body.id]);
    const line = (rows as { line: string }[])[0]!.line;
    for (const word of ['CANARY', 'Abebe', 'medical']) {
      expect(line).not.toContain(word);
      expect(line).not.toContain(Buffer.from(word).toString('hex'));
    }
  });

  it('takes what is said of it before the file or behind it', async () => {
    const { id } = await aCase(nok);
    const body = `--b\r\ncontent-disposition: form-data; name="file"; filename="n.txt"\r\n\r\nwords\r\n--b\r\ncontent-disposition: form-data; name="kind"\r\n\r\nstatement\r\n--b--\r\n`;
    const sent = await nok.post(`/cases/${id}/attachments`, body, {
      'content-type': 'multipart/form-data; boundary=b',
    });
    expect([sent.status, sent.body['kind']]).toEqual([201, 'statement']);
    const wrong = body.replace('statement', 'gossip');
    const refused = await nok.post(`/cases/${id}/attachments`, wrong, { 'content-type': 'multipart/form-data; boundary=b' }); // prettier-ignore
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/kind' }] } });
    expect((await nok.get(`/cases/${id}/attachments`)).body.items).toHaveLength(1);
  });

  it('is one file, however often it is sent under one Idempotency-Key', async () => {
    const { id } = await aCase(nok);
    const send = () =>
      nok.post(`/cases/${id}/attachments`, `--b\r\ncontent-disposition: form-data; name="file"; filename="n.txt"\r\n\r\nonce\r\n--b--\r\n`, { 'content-type': 'multipart/form-data; boundary=b', 'idempotency-key': 'one-file' }); // prettier-ignore
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    expect((await nok.get(`/cases/${id}/attachments`)).body.items).toHaveLength(1);
  });
});

describe('who may have it', () => {
  it('is whoever works on the case; for others, and under another case, it is not there', async () => {
    const [one, other] = [await aCase(nok), await aCase(nok)];
    const sent = await sendFile(system, nok, one.id, { name: 'a.txt', bytes: text('hers') });
    const file = `attachments/${sent.body.id}`;
    for (const [who, caseId, status] of [
      [stranger, one.id, 404],
      [nok, other.id, 404],
      [await system.as('consular_officer ET'), one.id, 403],
      [await system.as('coordinator'), one.id, 403],
      [await system.as('administrator'), one.id, 403],
      [await system.as('auditor'), one.id, 403],
    ] as const) {
      expect((await who.get(`/cases/${caseId}/${file}`)).status).toBe(status);
      expect((await who.get(`/cases/${caseId}/${file}/content`)).status).toBe(status);
      expect((await removed(who, caseId, sent.body.id)).status).toBe(status);
    }
    expect((await stranger.get(`/cases/${one.id}/attachments`)).status).toBe(404);
    expect((await sendFile(system, stranger, one.id, { name: 'a.txt', bytes: text('no') })).status).toBe(404);
    expect((await fetchFile(system, ploy, one.id, sent.body.id)).bytes.toString()).toBe('hers');
  });

  it('stands on the record of the case, each download by itself', async () => {
    const { id } = await aCase(nok);
    const sent = await sendFile(system, nok, id, { name: 'a.txt', bytes: text('hers') });
    await fetchFile(system, ploy, id, sent.body.id);
    await fetchFile(system, ploy, id, sent.body.id);
    await fetchFile(system, stranger, id, sent.body.id);
    const { rows } = await system.sql.query(
      `select action, outcome from audit_events where subject_id = $1 order by at, id`,
      [sent.body.id],
    );
    expect(rows).toEqual([
      { action: 'attachment.add', outcome: 'done' },
      { action: 'attachment.download', outcome: 'done' },
      { action: 'attachment.download', outcome: 'done' },
    ]);
    const log = await nok.get(`/cases/${id}/access-log`);
    expect(log.body.items.map(({ action, outcome }) => `${action as string} ${outcome as string}`)).toEqual(
      expect.arrayContaining(['attachment.add done', 'attachment.download done', 'attachment.download refused']),
    );
    const timeline = await nok.get(`/cases/${id}/timeline`);
    expect(timeline.body.items.map(({ action }) => action)).not.toContain('attachment.download');
  });
});

const removed = (who: Person, caseId: string, id: string, body: unknown = { reason: 'of another person' }) =>
  system.call('DELETE', `/cases/${caseId}/attachments/${id}`, body, { authorization: `Bearer ${who.token}` });

describe('a file that is removed', () => {
  it('is destroyed with its key, for a reason, and stays on the record', async () => {
    const { id } = await aCase(nok);
    const sent = await sendFile(system, nok, id, { name: 'a.txt', bytes: text('not hers') });
    expect(await removed(nok, id, sent.body.id, {})).toMatchObject({ status: 422, body: { errors: [{ pointer: '/reason' }] } }); // prettier-ignore
    expect(lies(sent.body.id)).toBe(true);
    expect((await removed(nok, id, sent.body.id)).status).toBe(204);
    const row = await nok.get(`/cases/${id}/attachments/${sent.body.id}`);
    expect(row.body).toMatchObject({ state: 'removed', name: 'a.txt', can: [], endedAt: expect.any(String) });
    expect(await fetchFile(system, nok, id, sent.body.id)).toMatchObject({ status: 409 });
    expect(await removed(nok, id, sent.body.id)).toMatchObject({ status: 409, body: { type: '/problems/content-removed' } }); // prettier-ignore
    await eventually(
      async () => lies(sent.body.id),
      (there) => !there,
    );
    const { rows } = await system.sql.query('select file_key from attachments where id = $1', [sent.body.id]);
    expect(rows).toEqual([{ file_key: null }]);
    const timeline = await nok.get(`/cases/${id}/timeline`);
    expect(timeline.body.items[0]).toMatchObject({
      action: 'attachment.remove',
      detail: { reason: 'of another person', was: 'unscanned' },
    });
    expect(JSON.stringify(timeline.body)).not.toContain('fileKey');
  });
});
