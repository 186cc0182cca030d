import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Passwords } from '#identity';
import { foldPlace, missions, seats } from '#places';
import { scriptOf } from '#people';
import { type Config, type Key, masterKeysOf, openVault, type Vault } from '#platform';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { Founding } from '../house/founding.js';

/** Who works here in the demo. All of it invented. */
const staff = [
  {
    organisation: 'Border Light',
    kind: 'ngo',
    country: 'TH',
    team: 'Mae Sot',
    role: 'caseworker',
    name: 'Nok Saengthong',
  },
  { organisation: 'Border Light', kind: 'ngo', country: 'TH', team: 'Mae Sot', role: 'caseworker', name: 'Thida Win' },
  {
    organisation: 'Border Light',
    kind: 'ngo',
    country: 'TH',
    team: 'Supervision',
    role: 'supervisor',
    name: 'Ploy Charoen',
  },
  {
    organisation: 'Safe Passage',
    kind: 'ngo',
    country: 'KH',
    team: 'Phnom Penh',
    role: 'caseworker',
    name: 'Sokha Chea',
  },
  {
    organisation: 'Safe Passage',
    kind: 'ngo',
    country: 'KH',
    team: 'Phnom Penh',
    role: 'caseworker',
    name: 'Dara Keo',
  },
  {
    organisation: 'Safe Passage',
    kind: 'ngo',
    country: 'KH',
    team: 'Supervision',
    role: 'supervisor',
    name: 'Bopha Lim',
  },
  ...['ET', 'CN', 'VN', 'PH', 'IN', 'ID', 'KE'].map((country) => ({
    organisation: '',
    kind: 'mission',
    country,
    team: 'Consular section',
    role: 'consular_officer',
    name: `Consular officer ${country}`,
  })),
  {
    organisation: 'Regional Task Force',
    kind: 'igo',
    country: 'TH',
    team: 'Coordination',
    role: 'coordinator',
    name: 'Arun Mehta',
  },
  {
    organisation: 'Homeward operations',
    kind: 'ngo',
    country: 'TH',
    team: 'Operations',
    role: 'administrator',
    name: 'Sam Rivera',
  },
  {
    organisation: 'Homeward operations',
    kind: 'ngo',
    country: 'TH',
    team: 'Audit',
    role: 'auditor',
    name: 'Ines Duarte',
  },
] as const;

// Roughly where news has them: the disc says how roughly.
const compounds = [
  { name: 'KK Park', country: 'MM', admin1: 'Kayin', aliases: ['KK园区', 'KK Garden'], at: [16.62, 98.52, 3000] },
  {
    name: 'Shwe Kokko',
    country: 'MM',
    admin1: 'Kayin',
    aliases: ['ရွှေကုက္ကိုလ်', '水沟谷', 'Yatai New City'],
    at: [16.83, 98.53, 4000],
  },
  { name: 'Jin Bei', country: 'KH', admin1: 'Preah Sihanouk', aliases: ['金贝', 'ជីនបី'], at: [10.61, 103.52, 3000] },
] as const;

/** Said to the program, it fills an empty demo and ends. */
export const FILL_DEMO = 'fill-demo';

const accountsFile = ({ dataFolder }: Config): string => join(dataFolder, 'demo-accounts.json');
export const isDemoMissing = (config: Config): boolean =>
  Boolean(config.databaseAdminUrl) && !existsSync(accountsFile(config));

/**
 * A first start in demo mode: organisations, accounts, missions and compounds. Passwords are drawn anew for each
 * installation and kept in one file that only its owner reads.
 * @returns the accounts made, or null where this is not the first start
 */
export async function seedDemo(config: Config): Promise<Account[] | null> {
  if (!isDemoMissing(config)) return null;
  const file = accountsFile(config);
  const client = new pg.Client({ connectionString: config.databaseAdminUrl! });
  await client.connect();
  try {
    await client.query('begin');
    const accounts = await seed(client, await openVault(client, masterKeysOf(config)));
    mkdirSync(config.dataFolder, { recursive: true });
    await client.query('commit');
    writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
    return accounts;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    await client.end();
  }
}

/** As if nobody had signed in yet: else whoever comes first is warned of a new device. */
export async function forgetSessions({ databaseAdminUrl }: Config): Promise<void> {
  const client = new pg.Client({ connectionString: databaseAdminUrl! });
  await client.connect();
  await client.query('delete from refresh_tokens; delete from sessions');
  await client.end();
}

/** Who can sign in, and what a demo does not protect. */
export async function demoNotice(config: Config): Promise<string> {
  const accounts = JSON.parse(await readFile(join(config.dataFolder, 'demo-accounts.json'), 'utf8')) as Account[];
  const lines = accounts.map(
    ({ role, country, email, password }) => `  ${role.padEnd(17)} ${country}  ${email.padEnd(44)} ${password}`,
  );
  return [
    'This is a demo: every person in it is invented, and it listens on this machine only.',
    'Its master key lies beside its data, so a stolen disk would bring the key along. Production refuses that.',
    'Accounts (also in demo-accounts.json in the data folder):',
    ...lines,
    '',
  ].join('\n');
}

export interface Account {
  role: string;
  email: string;
  password: string;
  organisation: string;
  country: string;
}

async function seed(client: pg.Client, vault: Vault) {
  const passwords = new Passwords();
  const founding = new Founding(client, vault);
  const organisations = new Map<string, { id: string; key: Key; teams: Map<string, string> }>();
  const accounts: Account[] = [];
  for (const { organisation: given, kind, country, team, role, name } of staff) {
    const organisation = given || (missions.find((one) => one.country === country)?.name ?? `Embassy of ${country}`);
    let home = organisations.get(organisation);
    if (!home) {
      home = { ...(await founding.organisation({ name: organisation, kind, country })), teams: new Map() };
      organisations.set(organisation, home);
    }
    const teamId = home.teams.get(team) ?? (await founding.team(home.id, team));
    home.teams.set(team, teamId);
    const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@demo.homeward.example`;
    const password = randomBytes(12).toString('base64url');
    await founding.user(home, { teamId, role, name, email, passwordHash: await passwords.hash(password) });
    accounts.push({ role, email, password, organisation, country });
  }
  for (const mission of missions) {
    const id = uuid();
    const account = organisations.has(mission.name);
    await founding.insert('missions', {
      id,
      organisation_id: account ? organisations.get(mission.name)!.id : null,
      country: mission.country,
      name: mission.name,
      seat_country: mission.seatCountry,
      time_zone: seats[mission.seatCountry]!.timeZone,
      language: mission.language,
      // Those without an account are reached by mail alone, as in life.
      email: vault.seal(
        vault.system,
        `missions|email|${id}`,
        `consular.${mission.country.toLowerCase()}${account ? '' : `.${mission.seatCountry.toLowerCase()}`}@demo.homeward.example`,
      ),
    });
    for (const host of mission.serves)
      await founding.insert('mission_routes', {
        id: uuid(),
        mission_id: id,
        nationality: mission.country,
        host_country: host,
      });
  }
  for (const { name, country, admin1, aliases, at } of compounds) {
    const [latitude, longitude, uncertaintyMetres] = at;
    const id = uuid();
    await founding.insert('compounds', {
      id,
      name,
      country,
      admin1,
      latitude,
      longitude,
      uncertainty_metres: uncertaintyMetres,
      verified: true,
    });
    for (const alias of [name, ...aliases])
      await founding.insert('compound_names', {
        id: uuid(),
        compound_id: id,
        name: alias,
        folded: foldPlace(alias),
        script: scriptOf(alias),
      });
  }
  return accounts;
}
