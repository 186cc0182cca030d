import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { Desk, system as systemActor } from '#access';
import { discardFilesOf } from '../../libs/cases/src/attachments/attachments.leaving.js';
import { FilesSweep } from '../../libs/cases/src/attachments/files-sweep.js';
import { fetchFile, sendFile } from '../support/files.js';
import { aCase } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

const MB = 1024 * 1024;
const text = (length: number) => Buffer.alloc(length, 'a');
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name);
const isEmpty = (folder: string) =>
  eventually(
    async () => filesIn(folder),
    (names) => !names.length,
  );

let folder: string;
let files: string;
let system: System;
let nok: Person;
let caseId: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'homeward-fault-files-'));
  files = join(folder, 'files');
  mkdirSync(files);
  system = await startSystem({ dataFolder: folder });
  nok = await system.as('caseworker Border');
  caseId = (await aCase(nok)).id;
});
afterAll(async () => {
  await system.stop();
  rmSync(folder, { recursive: true });
});

/** The beginning of an upload that says it will be longer. */
function begun(by: Person, head = ''): Promise<ReturnType<typeof connect>> {
  const { hostname, port } = new URL(system.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  const body = `--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${'words '.repeat(30_000)}`;
  socket.write(
    `POST /api/v1/cases/${caseId}/attachments HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${by.token}\r\n${head}content-type: multipart/form-data; boundary=b\r\ncontent-length: 20000000\r\n\r\n${body}`,
  );
  return eventually(
    async () => filesIn(files).length,
    (count) => count > 0,
  ).then(() => socket);
}

describe('an upload that does not come to its end', () => {
  it('leaves nothing, and may be sent again under its Idempotency-Key', async () => {
    const key = uuid();
    const socket = await begun(nok, `idempotency-key: ${key}\r\n`);
    socket.destroy();
    await isEmpty(files);
    const whole = `--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nwords\r\n--b--\r\n`;
    const type = 'multipart/form-data; boundary=b';
    const again = await nok.post(`/cases/${caseId}/attachments`, whole, {
      'content-type': type,
      'idempotency-key': key,
    });
    // The key was never used up, since nothing was kept under it.
    expect(again.status).toBe(201);
    expect((await nok.get(`/cases/${caseId}/attachments`)).body.items).toHaveLength(1);
    await remove(again.body.id);
  });

  it('keeps its sender from no more than one of two at once', async () => {
    const one = await begun(nok);
    const two = await begun(nok);
    await eventually(
      async () => filesIn(files).length,
      (count) => count === 2,
    );
    const third = await sendFile(system, nok, caseId, { name: 'a.txt', bytes: text(10) });
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '2']);
    one.destroy();
    two.destroy();
    await isEmpty(files);
    const freed = await sendFile(system, nok, caseId, { name: 'a.txt', bytes: text(10) });
    expect(freed.status).toBe(201);
    await remove(freed.body.id);
  });
});

async function remove(id: string): Promise<void> {
  const path = `/cases/${caseId}/attachments/${id}`;
  await system.call('DELETE', path, { reason: 'test' }, { authorization: `Bearer ${nok.token}` });
  await eventually(
    async () => filesIn(files),
    (names) => !names.includes(id),
  );
}

describe('a case', () => {
  it('keeps a hundred files, and one more once one was removed', async () => {
    const full = await aCase(nok);
    const { body } = await sendFile(system, nok, full.id, { name: 'a.txt', bytes: text(1) });
    await system.sql.query(
      `insert into attachments select (r).* from (select jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid())) as r from attachments a, generate_series(1, 99) where a.id = $1) s`,
      [body.id],
    );
    const send = () => sendFile(system, nok, full.id, { name: 'a.txt', bytes: text(1) });
    expect(await send()).toMatchObject({ status: 409, body: { type: '/problems/too-many-files' } });
    const path = `/cases/${full.id}/attachments/${body.id}`;
    await system.call('DELETE', path, { reason: 'room' }, { authorization: `Bearer ${nok.token}` });
    expect((await send()).status).toBe(201);
    await system.sql.query('delete from attachments where case_id = $1', [full.id]);
    for (const id of filesIn(files)) rmSync(join(files, id.slice(-2), id));
  });

  it('that is closed takes none, and gives out those that it has', async () => {
    const closed = await aCase(nok);
    const sent = await sendFile(system, nok, closed.id, { name: 'a.txt', bytes: text(9) });
    await nok.post(`/cases/${closed.id}/close`, { reason: 'went home', outcome: 'returned_home' });
    expect((await sendFile(system, nok, closed.id, { name: 'b.txt', bytes: text(9) })).status).toBe(409);
    expect((await fetchFile(system, nok, closed.id, sent.body.id)).bytes.length).toBe(9);
    await system.sql.query('delete from attachments where case_id = $1', [closed.id]);
    rmSync(join(files, sent.body.id.slice(-2), sent.body.id));
  });
});

describe('the file store', () => {
  const age = (path: string, days: number) => {
    const then = new Date(Date.now() - days * 86_400_000);
    utimesSync(path, then, then);
  };
  const place = (id: string) => join(files, id.slice(-2), id);
  const sweep = () => system.app.get(FilesSweep).sweep();

  it('sets aside what no row wants, puts it back when one does, and destroys it after a week', async () => {
    const kept = (await sendFile(system, nok, caseId, { name: 'a.txt', bytes: text(100) })).body.id;
    const [orphan, young, half] = [uuid(), uuid(), uuid()];
    for (const id of [orphan, young]) {
      mkdirSync(join(files, id.slice(-2)), { recursive: true });
      writeFileSync(place(id), 'sealed');
    }
    writeFileSync(join(files, 'incoming', half), 'sealed');
    age(place(kept), 1);
    age(place(orphan), 1);
    age(join(files, 'incoming', half), 8);
    await sweep();
    expect(filesIn(files).sort()).toEqual([kept, orphan, young].sort());
    expect(filesIn(join(files, 'aside'))).toEqual([orphan]);
    expect((await fetchFile(system, nok, caseId, kept)).bytes.length).toBe(100);
    // The wrong database for an hour: everything is aside, and comes back.
    renameSync(place(kept), join(files, 'aside', kept));
    age(join(files, 'aside', orphan), 8);
    await sweep();
    expect(filesIn(files).sort()).toEqual([kept, young].sort());
    expect((await fetchFile(system, nok, caseId, kept)).bytes.length).toBe(100);
    rmSync(place(young));
    await remove(kept);
  });

  it('loses at once what its case has no key for any more', async () => {
    const { id } = await aCase(nok);
    const sent = (await sendFile(system, nok, id, { name: 'a.txt', bytes: text(100) })).body.id;
    const discard = () =>
      system.app.get(Desk).do(systemActor('scanner'), (work) => discardFilesOf(work, 'attachment.discard', id));
    expect(await discard()).toBe(1);
    await eventually(
      () => system.sql.query(`select 1 from outbox where kind = 'attachments.discard' and done_at is null`),
      ({ rowCount }) => !rowCount,
    );
    // Whoever asked was wrong: its row still has the key.
    expect((await fetchFile(system, nok, id, sent)).status).toBe(200);
    await system.sql.query(`update attachments set state = 'removed', file_key = null where case_id = $1`, [id]);
    await discard();
    await eventually(
      async () => filesIn(files),
      (names) => !names.includes(sent),
    );
  });

  it('gives out nothing of a file that was changed on the disk, or that is not there', async () => {
    const sent = await sendFile(system, nok, caseId, { name: 'a.txt', bytes: text(200_000) });
    const path = place(sent.body.id);
    const bytes = readFileSync(path);
    const changed = (at: number) =>
      writeFileSync(
        path,
        bytes.map((byte, n) => (n === at ? byte ^ 1 : byte)),
      );
    changed(100);
    expect((await fetchFile(system, nok, caseId, sent.body.id)).status).toBe(500);
    // Once the first segment left, all that can be done is to break off: a file is never shorter than it says.
    changed(150_000);
    await expect(fetchFile(system, nok, caseId, sent.body.id)).rejects.toThrow(/terminated|closed/);
    rmSync(path);
    expect(await fetchFile(system, nok, caseId, sent.body.id)).toMatchObject({ status: 409 });
    await remove(sent.body.id);
  });
});

// A small disk of its own needs a superuser. Where there is none, the rest of this file stands.
const small = (at: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', at], { stdio: 'ignore' }).status === 0;
const probe = mkdtempSync(join(tmpdir(), 'homeward-mount-'));
const canMount = small(probe) && spawnSync('umount', [probe]).status === 0;
rmSync(probe, { recursive: true });

if (canMount) {
  describe('a disk that is full', () => {
    it('is said to be, leaves no half file, and takes files again when there is room', async () => {
      const disk = mkdtempSync(join(tmpdir(), 'homeward-small-'));
      mkdirSync(join(disk, 'files'));
      small(join(disk, 'files'));
      const other = await startSystem({ dataFolder: disk });
      try {
        const who = await other.as('caseworker Border');
        const { id } = await aCase(who);
        const send = () => sendFile(other, who, id, { name: 'a.txt', bytes: text(5 * MB) });
        const first = await send();
        expect(first.status).toBe(201);
        const second = await send();
        expect([second.status, second.body['type']]).toEqual([507, '/problems/insufficient-storage']);
        expect(filesIn(disk)).toEqual([first.body.id]);
        expect((await who.get(`/cases/${id}/attachments`)).body.items).toHaveLength(1);
        expect((await fetchFile(other, who, id, first.body.id)).bytes.length).toBe(5 * MB);
        const path = `/cases/${id}/attachments/${first.body.id}`;
        await other.call('DELETE', path, { reason: 'room' }, { authorization: `Bearer ${who.token}` });
        await isEmpty(disk);
        expect((await send()).status).toBe(201);
      } finally {
        await other.stop();
        spawnSync('umount', [join(disk, 'files')]);
        rmSync(disk, { recursive: true });
      }
    });
  });
}
