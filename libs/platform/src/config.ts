import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { readMasterKeys } from './vault/master-keys.js';
import type { MasterKeys } from './vault/vault.js';

/** What the environment says, read once. The table of variables stands in docs/operate.md. */
export abstract class Config {
  port: number;
  host: string;
  publicUrl: string;
  /** Whose word on who is calling counts: of so many proxies before us, of these addresses, or nobody's. */
  trustProxy: false | number | string[];
  dataFolder: string;
  /** Where signed checkpoints of the record are appended: best on another machine. */
  checkpointFile: string;
  /** Where the ledger of erasures is copied to, to be kept elsewhere; without it, nowhere. */
  erasureLedgerFile?: string;
  demo: boolean;
  /** What is dangerous asks for a factor that is a few minutes old at most. */
  stepUp: boolean;
  /** Roles and factors of users change by two administrators. */
  twoPerson: boolean;
  databaseUrl: string;
  databaseAdminUrl: string | null;
  databaseDirectUrl: string;
  /** How many connections each process keeps for its work; whoever comes while all are taken waits. */
  databaseConnections: number;
  redisUrl: string | null;
  /** Where uploads are looked at for malware; null: nowhere, and they say so. */
  clamdUrl: string | null;
  /** bytes */
  attachmentLimit: number;
  smtpUrl: string | null;
  mailFrom: string;
  masterKey: Buffer;
  /** What must be shown to read `/api/metrics`; null: only this machine may. */
  metricsToken: string | null;
  /** The master key that was in use before, while anything still lies under it. */
  previousMasterKey?: Buffer | null;
  role: 'all' | 'api' | 'worker';
  /** Rate limits are multiplied by this: a demo is tried out by scripts, production is not. */
  limitFactor: number;
}

/** @throws Error naming the variable that is missing or wrong, and what to write */
export async function readConfig(env: NodeJS.ProcessEnv = process.env): Promise<Config> {
  const need = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`${name} is not set. See docs/operate.md, or run "npm start", which sets it.`);
    return value;
  };
  const port = Number(env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT must be a number from 0 to 65535.');
  const demo = env.HOMEWARD_DEMO === '1';
  const host = env.HOST ?? '127.0.0.1';
  const loopback = /^(127\.|::1$|localhost$)/.test(host);
  if (demo && !loopback) throw new Error('A demo listens on this machine only: set HOST=127.0.0.1 or HOMEWARD_DEMO=0.');
  const publicUrl = env.HOMEWARD_PUBLIC_URL ?? `http://localhost:${port}`;
  if (!publicUrl.startsWith('https:') && !/^http:\/\/(localhost|127\.|\[::1\])/.test(publicUrl)) {
    throw new Error('HOMEWARD_PUBLIC_URL must begin with https:// where it is not this machine.');
  }
  const role = env.HOMEWARD_ROLE ?? 'all';
  if (role !== 'all' && role !== 'api' && role !== 'worker')
    throw new Error('HOMEWARD_ROLE must be api, worker or all.');
  const databaseUrl = need('DATABASE_URL');
  const dataFolder = resolve(env.HOMEWARD_DATA ?? '.homeward');
  const masterKeys = await readMasterKeys(env, dataFolder, demo);
  return {
    port,
    host,
    publicUrl,
    trustProxy: readTrust(env.TRUST_PROXY),
    dataFolder,
    checkpointFile: resolve(env.AUDIT_CHECKPOINT_FILE ?? join(dataFolder, 'checkpoints.jsonl')),
    erasureLedgerFile: resolve(env.HOMEWARD_ERASURE_LEDGER_FILE ?? join(dataFolder, 'erasures.jsonl')),
    demo,
    stepUp: onUnlessDemo(env.HOMEWARD_STEP_UP, demo),
    twoPerson: onUnlessDemo(env.HOMEWARD_TWO_PERSON, demo),
    databaseUrl,
    databaseAdminUrl: env.DATABASE_ADMIN_URL ?? null,
    databaseDirectUrl: env.DATABASE_DIRECT_URL ?? databaseUrl,
    databaseConnections: connections(env.DATABASE_CONNECTIONS),
    redisUrl: env.REDIS_URL ?? null,
    clamdUrl: env.CLAMD_URL || null,
    attachmentLimit: megabytes(env.ATTACHMENT_MAX_MB),
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? 'Homeward <homeward@localhost>',
    metricsToken: env.METRICS_TOKEN || null,
    masterKey: masterKeys.current,
    previousMasterKey: masterKeys.previous ?? null,
    role,
    limitFactor: demo ? 100 : 1,
  };
}

/**
 * Everybody may write `X-Forwarded-For`; each proxy adds whom it was called by at the end. So what counts is the word of
 * the last proxies, by number or by address, and never the whole line.
 */
function readTrust(said = '0'): Config['trustProxy'] {
  if (/^\d$/.test(said)) return said !== '0' && Number(said);
  const addresses = said.split(',').map((one) => one.trim());
  if (addresses.every((one) => isIP(one.replace(/\/\d{1,3}$/, '')))) return addresses;
  throw new Error('TRUST_PROXY must be how many reverse proxies stand before it (0 to 9), or their addresses.');
}

/** What protects is on where anything is to be protected, and cannot be switched off there. */
const onUnlessDemo = (said: string | undefined, demo: boolean): boolean => !demo || said === '1';
/** One alone would leave nothing for whoever looks whether the database is there. */
function connections(text = '10'): number {
  const most = Number(text);
  if (!Number.isInteger(most) || most < 2 || most > 200) throw new Error('DATABASE_CONNECTIONS must be from 2 to 200.');
  return most;
}

function megabytes(text = '25'): number {
  const most = Number(text);
  if (!Number.isInteger(most) || most < 1 || most > 1024) throw new Error('ATTACHMENT_MAX_MB must be from 1 to 1024.');
  return most * 1024 * 1024;
}

/** The master keys of a configuration, as the vault takes them. */
export const masterKeysOf = ({ masterKey, previousMasterKey }: Config): MasterKeys => ({
  current: masterKey,
  previous: previousMasterKey ?? null,
});
