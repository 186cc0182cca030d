import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { anArchive, aPdf, aPhoto, fetchFile, sendFile } from '../support/files.js';
import { hostileFiles } from '../support/hostile-files.js';
import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let caseId: string;
let folder: string;
beforeAll(async () => {
  // A file store of its own, so that what is left behind can be counted.
  folder = mkdtempSync(join(tmpdir(), 'homeward-hostile-'));
  system = await startSystem({ dataFolder: folder });
  nok = await system.as('caseworker Border');
  caseId = (await aCase(nok)).id;
});
afterAll(async () => {
  await system.stop();
  rmSync(folder, { recursive: true });
});

const stored = () => {
  const files = join(system.config.dataFolder, 'files');
  try {
    return readdirSync(files, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;
  } catch {
    return 0;
  }
};

describe('a hostile file', () => {
  it('is refused for what it is, naming the field, and leaves nothing behind', async () => {
    const before = stored();
    const hostile = await hostileFiles();
    const faults: string[] = [];
    for (let n = 0; n < hostile.length; n += 2) {
      const two = hostile.slice(n, n + 2);
      const answers = await Promise.all(two.map(({ file }) => sendFile(system, nok, caseId, file)));
      two.forEach(({ what, status, code }, at) => {
        const { status: got, body } = answers[at]!;
        const [error] = (body['errors'] ?? []) as { pointer: string; code: string }[];
        if (got !== status || error?.pointer !== '/file' || error.code !== code)
          faults.push(`${what}: ${got} ${JSON.stringify(error ?? body['type'])}, not ${status} ${code}`);
      });
    }
    expect(faults).toEqual([]);
    expect(hostile.length).toBeGreaterThanOrEqual(120);
    expect(stored()).toBe(before);
    expect((await nok.get(`/cases/${caseId}/attachments`)).body.items).toEqual([]);
  });

  it('that hides behind a picture is gone when the picture was drawn anew', async () => {
    const photo = await aPhoto();
    const payload = Buffer.from('<?php system($_GET[0]); ?><script>alert(1)</script>');
    const zip = anArchive([{ name: 'evil.exe', bytes: payload }]);
    const comment = Buffer.concat([photo.subarray(0, 2), Buffer.from('fffe0037', 'hex'), Buffer.from('<?php'.padEnd(53, '!')), photo.subarray(2)]); // prettier-ignore
    const png = await sharp(photo).png().withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><evil>${'?php'}</evil></x:xmpmeta>`).toBuffer(); // prettier-ignore
    for (const [name, bytes] of [
      ['zip-behind.jpg', Buffer.concat([photo, zip])],
      ['script-behind.jpg', Buffer.concat([photo, payload])],
      ['in-a-comment.jpg', comment],
      ['in-xmp.png', png],
    ] as const) {
      const sent = await sendFile(system, nok, caseId, { name, bytes });
      expect([name, sent.status]).toEqual([name, 201]);
      const got = await fetchFile(system, nok, caseId, sent.body.id);
      expect(got.bytes.toString('latin1')).not.toMatch(/php|script|evil/);
      expect(got.bytes.includes(Buffer.from('504b0506', 'hex'))).toBe(false);
      expect((await sharp(got.bytes).metadata()).width).toBe(sent.body['name'] === 'in-xmp.png' ? 60 : 40);
    }
  });

  it('that is a PDF with a script is given back to be saved, never to be run here', async () => {
    const bytes = aPdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>');
    const sent = await sendFile(system, nok, caseId, { name: 'form.pdf', bytes });
    const got = await fetchFile(system, nok, caseId, sent.body.id);
    expect(got.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(got.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  });

  it.each([
    ['../../../etc/passwd.pdf', 'passwd.pdf'],
    ['passport.exe.pdf', 'passport_exe.pdf'],
    ['photo\u202Efdp.pdf', 'photofdp.pdf'],
    ['CON.pdf', 'CON_.pdf'],
    ['.pdf.pdf', 'pdf.pdf'],
  ])('name, %j, is kept as %j', async (name, kept) => {
    expect((await sendFile(system, nok, caseId, { name, bytes: aPdf() })).body['name']).toBe(kept);
  });
});

describe('a form that is none', () => {
  const part = (head: string, body = 'x') => `--b\r\ncontent-disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
  const file = part('name="file"; filename="a.txt"', 'words');
  it.each<[string, string, number, string | null]>([
    ['without a file', `${part('name="title"')}--b--\r\n`, 422, '/file'],
    ['with the file in another field', `${part('name="upload"; filename="a.txt"')}--b--\r\n`, 422, '/file'],
    ['with an unknown field', `${part('name="owner"')}${file}--b--\r\n`, 422, '/owner'],
    ['with an unknown field behind the file', `${file}${part('name="owner"')}--b--\r\n`, 422, '/owner'],
    ['with two files', `${file}${file}--b--\r\n`, 422, '/file'],
    [
      'with twelve fields',
      `${Array.from({ length: 12 }, (_, n) => part(`name="f${n}"`)).join('')}${file}--b--\r\n`,
      413,
      '/file',
    ],
    ['with a field of JavaScript’s own', `${part('name="__proto__"')}${file}--b--\r\n`, 400, '/file'],
    ['that ends in the middle', file.slice(0, -3), 400, '/file'],
  ])('%s is refused', async (_, body, status, pointer) => {
    const before = stored();
    const answer = await nok.post(`/cases/${caseId}/attachments`, body, { 'content-type': 'multipart/form-data; boundary=b' }); // prettier-ignore
    expect([answer.status, (answer.body['errors'] as { pointer: string }[] | undefined)?.[0]?.pointer]).toEqual([status, pointer]); // prettier-ignore
    expect(stored()).toBe(before);
  });

  it('is refused as another content type', async () => {
    const answer = await nok.post(`/cases/${caseId}/attachments`, 'words', { 'content-type': 'text/plain' });
    expect(answer.status).toBe(415);
  });
});
