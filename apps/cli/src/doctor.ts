import { oldestUnsealed, system, waitingByLane } from '#access';
import { oldestQuarantined, readLines, stillHere } from '#cases';
import { Clamd, type Config, masterKeyId, openQueue, pendingMigrations, queuePoolSettings } from '#platform';
import pg from 'pg';
import { migrations } from '../../api/src/house/migrations.js';
import { loudLogSettings } from './database-log.js';
import { atDesk } from './open-desk.js';

/** What was found: `fault` wants a person, `note` is good to know. */
interface Finding {
  state: 'ok' | 'note' | 'fault';
  said: string;
}
const ok = (said: string): Finding => ({ state: 'ok', said });
const note = (said: string): Finding => ({ state: 'note', said });
const fault = (said: string): Finding => ({ state: 'fault', said });

/** Seconds after which somebody should look. */
const patience = { unsealed: 60, quarantined: 900 };

const checks: readonly (readonly [name: string, look: (config: Config) => Promise<Finding>])[] = [
  ['database', database],
  ['schema', schema],
  ['key', key],
  ['queue', queue],
  ['record', record],
  ['erased', erased],
  ['outbox', outbox],
  ['mail', mail],
  ['log', log],
  ['scanner', scanner],
];

/** Looks at everything Homeward needs, and says each in one line. @returns 1 where anything is at fault, else 0 */
export async function doctor(config: Config, say: (line: string) => void): Promise<number> {
  let faults = 0;
  for (const [name, look] of checks) {
    // A check that cannot be made is a fault of its own, and the others are made all the same.
    const { state, said } = await look(config).catch((error: Error & { code?: string }) =>
      fault(`could not be checked: ${error.message || error.code}`),
    );
    if (state === 'fault') faults += 1;
    say(`${{ ok: 'ok   ', note: 'note ', fault: 'FAULT' }[state]} ${name.padEnd(8)} ${said}`);
  }
  say(faults ? `${faults} of ${checks.length} want a person.` : 'Homeward is well.');
  return faults ? 1 : 0;
}

async function database({ databaseUrl }: Config): Promise<Finding> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return ok(`PostgreSQL ${rows[0]!.server_version} answers`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function schema({ databaseAdminUrl }: Config): Promise<Finding> {
  if (!databaseAdminUrl) return note('not looked at: DATABASE_ADMIN_URL is not set here');
  const pending = await pendingMigrations(databaseAdminUrl, migrations);
  if (pending.length)
    return fault(`${pending.length} migrations have not run (first: ${pending[0]}): homeward migrate`);
  return ok(`current, ${migrations.length} migrations`);
}

// The database gives its system key to whoever proves to hold a master key that it knows, and everybody's must be there.
async function key(config: Config): Promise<Finding> {
  const name = `master key ${masterKeyId(config.masterKey)}`;
  await atDesk(config, () => Promise.resolve());
  if (!config.previousMasterKey) return ok(`${name} is the one this database was keyed with`);
  return note(`${name}, and the one before it: run "homeward keys rotate", then take the old one away`);
}

async function queue({ redisUrl, databaseDirectUrl }: Config): Promise<Finding> {
  const pool = redisUrl ? null : new pg.Pool({ connectionString: databaseDirectUrl, ...queuePoolSettings });
  pool?.on('error', () => undefined);
  const jobs = openQueue(pool ? { pool } : { redisUrl: redisUrl! });
  try {
    const where = redisUrl ? 'Redis' : 'PostgreSQL';
    return (await jobs.health()) ? ok(`answers, in ${where}`) : fault(`does not answer, in ${where}`);
  } finally {
    await jobs.close();
    await pool?.end();
  }
}

async function record(config: Config): Promise<Finding> {
  const age = await atDesk(config, (desk) => desk.do(system('sealer'), oldestUnsealed));
  if (age === null) return ok('every line is sealed');
  const said = `the oldest unsealed line is ${Math.round(age)} s old`;
  return age > patience.unsealed ? fault(`${said}: does a worker run?`) : ok(said);
}

// An older copy that was restored does not know whom it must forget.
async function erased(config: Config): Promise<Finding> {
  const lines = await atDesk(config, (_, vault) => readLines(config.erasureLedgerFile ?? '', vault));
  const here = await atDesk(config, (desk) => desk.do(system('eraser'), (work) => stillHere(work, lines.map(({ personId }) => personId)))); // prettier-ignore
  if (here.length) return fault(`${here.length} people of the ledger are here again: homeward erasures replay`);
  return ok(`nobody of the ledger is here again (${lines.length} lines)`);
}

async function outbox(config: Config): Promise<Finding> {
  const lanes = await atDesk(config, (desk) => desk.do(system('relay'), waitingByLane));
  const busy = lanes.filter(({ due }) => due > 0);
  if (!busy.length) return ok('nothing waits');
  const said = busy.map(({ lane, due, oldest }) => `${due} ${lane}, the oldest for ${Math.round(oldest)} s`).join('; ');
  return busy.some(({ late }) => late) ? fault(`${said}: does a worker run, and do mail and queue answer?`) : ok(said);
}

async function log({ databaseUrl }: Config): Promise<Finding> {
  const loud = await loudLogSettings(databaseUrl);
  if (loud.length === 0) return ok('PostgreSQL writes neither statements nor parameters into its log');
  return fault(`PostgreSQL may write what people wrote into its log. Set ${loud.join(', ')}`);
}

function mail({ smtpUrl }: Config): Promise<Finding> {
  return Promise.resolve(
    smtpUrl ? ok('SMTP_URL is set') : note('SMTP_URL is not set: mail is kept on the outbox page and goes nowhere'),
  );
}

async function scanner(config: Config): Promise<Finding> {
  if (config.clamdUrl === null) return note('CLAMD_URL is not set: files are given out without being looked at');
  const verdict = await new Clamd(config.clamdUrl).scan(aWord());
  const age = await atDesk(config, (desk) => desk.do(system('scanner'), oldestQuarantined));
  if (!verdict.clean) return fault('it calls a harmless word malware: look at its signatures');
  if (age === null) return ok('answers, and no file waits');
  const said = `answers; the oldest file has waited ${Math.round(age)} s`;
  return age > patience.quarantined ? fault(`${said}: does a worker run, with the same CLAMD_URL?`) : ok(said);
}

async function* aWord(): AsyncGenerator<Buffer> {
  yield Buffer.from('homeward');
}
