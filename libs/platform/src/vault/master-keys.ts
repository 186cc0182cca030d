import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { MasterKeys } from './vault.js';

/**
 * Where a master key comes from. A KMS is one more of these: it has its own wrapped key lying in a file, and hands out
 * here what the KMS opens, which then stands in memory alone.
 */
export interface MasterKeySource {
  /** Named in messages; never the key. */
  readonly from: string;
  /** 32 bytes. @throws Error saying what to do where there is none */
  read(): Promise<Buffer>;
}

type Environment = NodeJS.ProcessEnv;
interface Slot {
  variable: string;
  fileVariable: string;
}
const current: Slot = { variable: 'HOMEWARD_MASTER_KEY', fileVariable: 'HOMEWARD_MASTER_KEY_FILE' };
const previous: Slot = { variable: 'HOMEWARD_PREVIOUS_MASTER_KEY', fileVariable: 'HOMEWARD_PREVIOUS_MASTER_KEY_FILE' };

/** The master keys that the environment names: one, or two while a rotation goes on. */
export async function readMasterKeys(env: Environment, dataFolder: string, demo: boolean): Promise<MasterKeys> {
  const keys = {
    current: await sourceOf(current, env, dataFolder, demo, join(dataFolder, 'master.key')).read(),
    previous: isNamed(previous, env) ? await sourceOf(previous, env, dataFolder, demo).read() : null,
  };
  if (keys.previous?.equals(keys.current))
    throw new Error(`${current.fileVariable} and ${previous.fileVariable} name the same key: leave the second out.`);
  return keys;
}

const isNamed = ({ variable, fileVariable }: Slot, env: Environment) => Boolean(env[variable] || env[fileVariable]);

function sourceOf(slot: Slot, env: Environment, dataFolder: string, demo: boolean, made?: string): MasterKeySource {
  const text = env[slot.variable];
  if (text) return { from: slot.variable, read: () => Promise.resolve(keyFrom(text, slot.variable)) };
  return fromFile(slot.fileVariable, resolve(env[slot.fileVariable] || made!), { dataFolder, demo, made });
}

function fromFile(
  from: string,
  file: string,
  { dataFolder, demo, made }: { dataFolder: string; demo: boolean; made?: string | undefined },
): MasterKeySource {
  return {
    from,
    async read() {
      const beside = !relative(dataFolder, file).startsWith('..');
      if (beside && !demo)
        throw new Error(`${from} must lie outside HOMEWARD_DATA: a stolen disk must not bring its key along.`);
      if (!existsSync(file)) {
        // A key made where one was lost would look like a new installation: only the demo's first start makes its own.
        if (!demo || resolve(made ?? '') !== file)
          throw new Error(`${from} names no file. Make one with: openssl rand -hex 32`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
      }
      return keyFrom(readFileSync(file, 'utf8').trim(), from);
    },
  };
}

function keyFrom(text: string, name: string): Buffer {
  if (!/^[0-9a-f]{64}$/i.test(text))
    throw new Error(`${name} must hold 64 hex digits. Make them with: openssl rand -hex 32`);
  return Buffer.from(text, 'hex');
}
