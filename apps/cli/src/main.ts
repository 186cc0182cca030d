import 'reflect-metadata';
import { type Config, readConfig } from '#platform';
import { Command } from 'commander';
import type { FirstAdministrator } from './first-administrator.js';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/**
 * Runs a command with the configuration of the environment, and ends with its exit code.
 * @param onError exit code where it could not be run at all
 */
const ending =
  <Options>(run: (config: Config, options: Options) => Promise<number>, onError = 1) =>
  (options: Options): Promise<void> =>
    exiting(async () => run(await readConfig(), options), onError);

async function exiting(run: () => Promise<number>, onError: number): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    process.stderr.write(`${(error as Error).message || (error as { code?: string }).code}\n`);
    process.exitCode = onError;
  }
}

// Each command loads what it needs when it runs: the whole house takes a second or two.
const homeward = new Command('homeward')
  .description('Administration of a Homeward')
  .showHelpAfterError('See what there is with: npm run homeward -- --help');

homeward
  .command('migrate')
  .description('bring the database to the present schema; changes nothing where it is there already')
  .action(ending(async (config) => (await import('./migrate.js')).migrate(config, say)));

homeward
  .command('first-administrator')
  .description('invite whoever sets a new installation up; refused once there is an administrator')
  .requiredOption('--name <name>')
  .requiredOption('--email <address>')
  .requiredOption('--organisation <name>')
  .requiredOption('--country <code>', 'two letters, for instance TH')
  .action(
    ending(async (config, options: FirstAdministrator) =>
      (await import('./first-administrator.js')).inviteFirstAdministrator(config, options, say),
    ),
  );

const audit = homeward.command('audit').description('the record of who did and saw what');
audit
  .command('verify')
  .description('look for any change to the record: exit code 0 none, 1 tampered with, 2 could not be checked')
  .option('--anchors <file>', 'checkpoints that were kept elsewhere (default: those kept here)')
  .action(
    ending(
      async (config, options: { anchors?: string }) =>
        (await import('./audit-verify.js')).auditVerify(config, options, say),
      2,
    ),
  );
audit
  .command('prove')
  .description('write the proof that one event stands in the record, unchanged')
  .argument('<event>', 'its id')
  .option('--checkpoints <file>', 'lead the proof to a checkpoint that was kept elsewhere')
  .action((event: string, options: { checkpoints?: string }) =>
    ending(async (config) => (await import('./audit-prove.js')).auditProve(config, event, options, say), 2)(options),
  );
audit
  .command('key')
  .description('print the public key that proofs are checked with')
  .action(ending(async (config) => (await import('./audit-prove.js')).auditKey(config, say)));
audit
  .command('check-proof')
  .description('check a proof, with no database: exit code 0 it holds, 1 it does not, 2 could not be checked')
  .argument('<file>', 'as `audit prove` or the API gave it')
  .requiredOption('--key <hex>', 'the public key, from `audit key`')
  .option('--checkpoints <file>', 'checkpoints that were kept elsewhere')
  .action((file: string, options: { key: string; checkpoints?: string }) =>
    exiting(async () => (await import('./audit-prove.js')).auditCheckProof(file, options, say), 2),
  );

const keys = homeward.command('keys').description('master key, keys of organisations and keys of people');
keys
  .command('status')
  .description('what lies under which key: exit code 0 where nothing needs another than the current one')
  .action(ending(async (config) => (await import('./keys.js')).keysStatus(config, say)));
keys
  .command('rotate')
  .description('put everything under the current master key, while everybody works on; goes on where it was cut off')
  .option('--organisation <id>', 'a new key for this organisation alone')
  .action(
    ending(async (config, options: { organisation?: string }) =>
      (await import('./keys.js')).keysRotate(config, options, say),
    ),
  );

homeward
  .command('erasures')
  .description('people who were forgotten')
  .command('replay')
  .description('after a restore: erase again whoever stands in the ledger')
  .option('--ledger <file>', 'the ledger that was kept elsewhere (default: the one kept here)')
  .action(
    ending(async (config, options: { ledger?: string }) =>
      (await import('./erasures-replay.js')).erasuresReplay(config, options, say),
    ),
  );

homeward
  .command('names')
  .description('what people are found by')
  .command('renew')
  .description('let cases logged by an earlier version be found as well as new ones; goes on where it was cut off')
  .action(ending(async (config) => (await import('./names-renew.js')).namesRenew(config, say)));

homeward
  .command('reports')
  .description('what coordinators may ask')
  .command('freeze')
  .description("count the coordinators' figures anew, now, instead of at midnight")
  .action(ending(async (config) => (await import('./reports-freeze.js')).freezeReports(config, say)));

homeward
  .command('scenario')
  .description('play with invented people in a demo that runs')
  .command('myawaddy')
  .description('February 2025: 7,141 people from many countries come out within days')
  .option('--again', 'beside what was played before, with other people')
  .option('--to-arrival', 'on, until all who can go are home')
  .action(
    ending(async (config, options: { again?: boolean; toArrival?: boolean }) =>
      (await import('./scenario-myawaddy.js')).scenarioMyawaddy(config, options, say),
    ),
  );

homeward
  .command('doctor')
  .description('see whether all that Homeward needs is there: exit code 1 where something is not')
  .action(ending(async (config) => (await import('./doctor.js')).doctor(config, say)));

await homeward.parseAsync();
