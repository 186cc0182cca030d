import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Clamd } from '#platform';
import { freePort } from '../../apps/cli/embedded-postgres/index.mjs';
import { EICAR, hasClamd, realClamd, type Scanner, standInClamd } from '../support/clamd.js';
import { aDocx, anArchive, aPdf, aPhoto, fetchFile, sendFile } from '../support/files.js';
import { aCase } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

const stateOf = async (who: Person, caseId: string, id: string) =>
  (await who.get(`/cases/${caseId}/attachments/${id}`)).body;
const becomes = (who: Person, caseId: string, id: string, state: string) =>
  eventually(
    () => stateOf(who, caseId, id),
    (body) => body['state'] === state,
    30,
  );
const lies = (system: System, id: string) =>
  readdirSync(join(system.config.dataFolder, 'files'), { recursive: true }).some((path) => String(path).includes(id));

describe('where a virus scanner is set', () => {
  let scanner: Awaited<ReturnType<typeof standInClamd>>;
  let system: System;
  let nok: Person;
  beforeAll(async () => {
    scanner = await standInClamd();
    system = await startSystem({ clamdUrl: scanner.url });
    nok = await system.as('caseworker Border');
  });
  afterAll(async () => {
    // First the scanner: what it is silent about is not waited for.
    await scanner.stop();
    await system.stop();
  });

  it('a clean file is given out once the scanner said so', async () => {
    scanner.manner = 'answers';
    const { id } = await aCase(nok);
    const sent = await sendFile(system, nok, id, { name: 'a.pdf', bytes: aPdf() });
    expect(sent.body).toMatchObject({ state: 'quarantined', can: ['attachment.remove'], scannedAt: null });
    const clean = await becomes(nok, id, sent.body.id, 'clean');
    expect(clean).toMatchObject({
      can: ['attachment.download', 'attachment.remove'],
      scannedAt: expect.any(String),
    });
    expect((await fetchFile(system, nok, id, sent.body.id)).bytes.equals(aPdf())).toBe(true);
  });

  it('malware is destroyed, and those who work on the case are told', async () => {
    scanner.manner = 'answers';
    const ploy = await system.as('supervisor Border');
    const { id } = await aCase(nok);
    const sent = await sendFile(system, ploy, id, { name: 'note.txt', bytes: EICAR });
    const infected = await becomes(nok, id, sent.body.id, 'infected');
    expect(infected).toMatchObject({ can: [], endedAt: expect.any(String), scannedAt: expect.any(String) });
    const got = await fetchFile(system, nok, id, sent.body.id);
    expect([got.status, JSON.parse(got.bytes.toString()).type]).toEqual([409, '/problems/infected']);
    await eventually(
      async () => lies(system, sent.body.id),
      (there) => !there,
    );
    for (const who of [nok, ploy]) {
      const inbox = await who.get('/notifications');
      expect(inbox.body.items.filter(({ kind }) => kind === 'attachment_infected')).toHaveLength(1);
    }
    const { body } = await nok.get(`/cases/${id}/timeline`);
    expect(body.items.find(({ action }) => action === 'attachment.scan')).toMatchObject({
      actor: { name: 'Homeward' },
      detail: { state: 'infected', signature: 'Eicar-Test-Signature' },
    });
  });

  it('a file stays in quarantine while there is no verdict, whatever the scanner does instead, and leaves it then', async () => {
    const { id } = await aCase(nok);
    const sent: string[] = [];
    for (const manner of ['breaks off', 'talks nonsense', 'says half', 'says its limit is reached'] as const) {
      scanner.manner = manner;
      const before = scanner.heard;
      sent.push((await sendFile(system, nok, id, { name: 'a.pdf', bytes: aPdf() })).body.id);
      await eventually(
        async () => scanner.heard,
        (heard) => heard > before,
      );
    }
    // Each of them was asked about again.
    await eventually(
      async () => scanner.heard,
      (heard) => heard >= 2 * sent.length,
    );
    for (const one of sent) {
      expect((await stateOf(nok, id, one))['state']).toBe('quarantined');
      const got = await fetchFile(system, nok, id, one);
      expect([got.status, JSON.parse(got.bytes.toString()).type]).toEqual([409, '/problems/quarantined']);
    }
    scanner.manner = 'answers';
    for (const one of sent) await becomes(nok, id, one, 'clean');
  });

  it('a file removed before the scanner answered stays removed', async () => {
    scanner.manner = 'is silent';
    const { id } = await aCase(nok);
    const before = scanner.heard;
    const sent = await sendFile(system, nok, id, { name: 'a.pdf', bytes: aPdf() });
    await eventually(
      async () => scanner.heard,
      (heard) => heard > before,
    );
    const path = `/cases/${id}/attachments/${sent.body.id}`;
    const gone = await system.call(
      'DELETE',
      path,
      { reason: 'wrong person' },
      { authorization: `Bearer ${nok.token}` },
    );
    expect(gone.status).toBe(204);
    expect((await stateOf(nok, id, sent.body.id))['state']).toBe('removed');
    scanner.manner = 'answers';
  });
});

it.each(['clamav', 'http://clamav:3310', 'unix:', 'tcp://'])('%s is no scanner, and the start says so', (url) => {
  expect(() => new Clamd(url)).toThrow('CLAMD_URL is tcp://host:3310 or unix:/path/to/clamd.ctl');
});

describe('where the scanner is away', () => {
  it('a file waits for it, however long, and is looked at when it is back', async () => {
    const port = await freePort();
    const system = await startSystem({ clamdUrl: `tcp://127.0.0.1:${port}` });
    const nok = await system.as('caseworker Border');
    const { id } = await aCase(nok);
    const sent = await sendFile(system, nok, id, { name: 'photo.jpg', bytes: await aPhoto() });
    const tried = () => system.sql.query(`select 1 from outbox where kind = 'attachments.scan'`);
    await eventually(tried, ({ rowCount }) => rowCount! >= 3, 20);
    expect((await stateOf(nok, id, sent.body.id))['state']).toBe('quarantined');
    const scanner = await standInClamd('answers', port);
    await becomes(nok, id, sent.body.id, 'clean');
    await system.stop();
    await scanner.stop();
  });
});

// Where clamd is installed (Debian: clamav-daemon); the wire is tested above in any case.
if (hasClamd()) {
  describe('a real clamd', () => {
    let clamd: Scanner;
    let system: System;
    let nok: Person;
    beforeAll(async () => {
      clamd = await realClamd(await freePort());
      system = await startSystem({ clamdUrl: clamd.url });
      nok = await system.as('caseworker Border');
    });
    afterAll(async () => {
      await system.stop();
      await clamd.stop();
    });

    const nested = (depth: number) =>
      Array.from({ length: depth }).reduce<Buffer>(
        (inner, _, n) => anArchive([{ name: `${n}.zip`, bytes: inner }]),
        EICAR,
      );
    it.each<[string, string, () => Buffer | Promise<Buffer>, string]>([
      ['a clean PDF', 'a.pdf', aPdf, 'clean'],
      ['a photograph', 'a.jpg', aPhoto, 'clean'],
      ['malware', 'a.txt', () => EICAR, 'infected'],
      [
        'malware in a letter',
        'a.docx',
        () => aDocx({ name: 'word/media/x', bytes: EICAR, isPacked: true }),
        'infected',
      ],
      [
        'malware in an archive in a letter',
        'a.docx',
        () => aDocx({ name: 'word/media/x.zip', bytes: nested(1) }),
        'infected',
      ],
      [
        'malware deeper than is looked',
        'a.docx',
        () => aDocx({ name: 'word/media/x.zip', bytes: nested(12) }),
        'infected',
      ],
      [
        'a locked archive in a letter',
        'a.docx',
        () => aDocx({ name: 'word/media/x.zip', bytes: anArchive([{ name: 'x', bytes: EICAR, isEncrypted: true }]) }),
        'infected',
      ],
    ])('finds %s to be so', async (_, name, bytes, state) => {
      const { id } = await aCase(nok);
      const sent = await sendFile(system, nok, id, { name, bytes: await bytes() });
      expect(sent.status).toBe(201);
      await becomes(nok, id, sent.body.id, state);
    });
  });
}
