import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const megabyte = 2 ** 20;
const run = (command, ...words) => spawnSync(command, words, { encoding: 'utf8' });
const does = (command, ...words) => {
  const { status, stderr } = run(command, ...words);
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
};

/** Whether a disk of its own can be made here: that needs a superuser. */
export function canMount() {
  const probe = mkdtempSync(join(tmpdir(), 'homeward-mount-'));
  const isMounted = run('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe).status === 0;
  if (isMounted) does('umount', probe);
  rmdirSync(probe);
  return isMounted;
}

/**
 * Puts a folder on a disk of its own that has some megabytes more than it needs, while nobody uses it.
 * @returns what fills that disk to the last byte, empties it again, and brings the folder back to where it was
 */
export function onASmallDisk(folder, roomMegabytes) {
  const [aside, ballast] = [`${folder}.aside`, join(folder, 'ballast')];
  const used = Number(run('du', '-sm', folder).stdout.split('\t')[0]);
  const { uid, gid } = statSync(folder);
  renameSync(folder, aside);
  mkdirSync(folder);
  const options = `size=${used + roomMegabytes}m,mode=700,uid=${uid},gid=${gid}`;
  does('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder);
  does('cp', '-a', `${aside}/.`, folder);
  rmSync(aside, { recursive: true });
  return {
    fill() {
      const file = openSync(ballast, 'w');
      for (let size = megabyte; size >= 4096;) {
        try {
          writeSync(file, Buffer.alloc(size, 1));
        } catch {
          size /= 2;
        }
      }
      closeSync(file);
    },
    empty: () => rmSync(ballast, { force: true }),
    back() {
      mkdirSync(aside, { mode: 0o700 });
      does('cp', '-a', `${folder}/.`, aside);
      does('umount', folder);
      rmdirSync(folder);
      renameSync(aside, folder);
    },
  };
}
