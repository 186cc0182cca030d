import 'reflect-metadata';
import { readConfig, SafeLogger, sayLastWordsSafely } from '#platform';
import { demoNotice, FILL_DEMO } from './demo/demo.js';
import { fillDemo, serve } from './serve.js';

sayLastWordsSafely(new SafeLogger());
try {
  const config = await readConfig();
  if (process.argv[2] === FILL_DEMO) {
    await fillDemo(config);
    process.exit(0);
  }
  await serve(config);
  if (config.demo) process.stdout.write(await demoNotice(config));
  process.stdout.write(`Homeward is ready at ${config.publicUrl}\n`);
} catch (error) {
  process.stderr.write(`Homeward did not start: ${(error as Error).message}\n`);
  process.exit(1);
}
