import { setTimeout as pause } from 'node:timers/promises';
import { isDoneWithOthers, KeyRotation, keyStatus, sealedUnderOrganisations } from '#access';
import { type Config, masterKeyId } from '#platform';
import type { DataSource } from 'typeorm';
import { entities } from '../../api/src/house/entities.js';
import { atDesk } from './open-desk.js';

type Say = (line: string) => void;

/** What lies under which key, in counts. @returns 0 where nothing needs another key than the current one, else 1 */
export function keysStatus(config: Config, say: Say): Promise<number> {
  return atDesk(config, async (desk, vault) => {
    const status = await keyStatus(desk, vault);
    const { organisations, people } = status;
    say(`Master key ${status.masterKey}${config.previousMasterKey ? `, and before it ${masterKeyId(config.previousMasterKey)}` : ''}.`); // prettier-ignore
    say(`System key: under ${status.system ? 'it' : 'another'}.`);
    say(`Organisation keys: ${organisations.current} under it, ${organisations.others} under another.`);
    say(`Keys of people: ${people.current} under their organisation's newest, ${people.others} under one before.`);
    if (status.turning) say(`${status.turning} organisations keep an older key until all is moved from it.`);
    if (status.openSince) say(`A rotation was begun at ${status.openSince.toISOString()} and not ended: keys rotate.`);
    const done = isDoneWithOthers(status) && !status.openSince;
    say(done ? 'Nothing needs another key than the current one.' : 'Not everything is under the current key.');
    return done ? 0 : 1;
  });
}

/**
 * Turns keys while the API and workers run. Killed at any moment, it goes on where it was when it is called again.
 * @param organisation of whom alone; else all, and the master key
 */
export function keysRotate(config: Config, { organisation }: { organisation?: string }, say: Say): Promise<number> {
  return atDesk(
    config,
    async (desk, vault, source) => {
      await requireAllKnow(source, config);
      const sealed = sealedUnderOrganisations(source);
      const around = { sealed, untilOthersKnow: () => untilOthersEnd(source, say), say };
      await new KeyRotation(desk, vault, around).run(organisation ?? null);
      const done = isDoneWithOthers(await keyStatus(desk, vault));
      if (organisation) say('The organisation has a new key, and everything of it lies under that.');
      else if (done)
        say('Done. Nothing lies under another master key any more: take the previous one out of the settings, and destroy it once no backup needs it.'); // prettier-ignore
      else say('Something was written under another key meanwhile: run this again.');
      return organisation || done ? 0 : 1;
    },
    entities,
  );
}

// Who does not have the new key could read nothing from the moment that we begin. Each connection says which it has.
async function requireAllKnow(source: DataSource, config: Config): Promise<void> {
  const [row] = await source.query<{ n: number }[]>(
    `select count(*)::int as n from pg_stat_activity where datname = current_database()
     and application_name ~ '^homeward( [0-9a-f]{16})?$' and application_name <> 'homeward ' || $1`,
    [masterKeyId(config.masterKey)],
  );
  if (row!.n)
    throw new Error(
      `${row!.n} connections of running processes do not use the master key ${masterKeyId(config.masterKey)} yet: start them anew with both keys first.`,
    );
}

async function untilOthersEnd(source: DataSource, say: Say): Promise<void> {
  // As text: a Date would cut the microseconds off, and miss whoever began in them.
  const [moment] = await source.query<{ now: string }[]>('select clock_timestamp()::text as now');
  for (let tries = 0; ; tries++) {
    const [row] = await source.query<{ n: number }[]>(
      `select count(*)::int as n from pg_stat_activity
       where datname = current_database() and usename = session_user and pid <> pg_backend_pid() and xact_start <= $1::timestamptz`,
      [moment!.now],
    );
    if (!row!.n) return;
    if (tries % 50 === 49) say(`Still waiting for ${row!.n} that began before.`);
    await pause(100);
  }
}
