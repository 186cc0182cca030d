// Loaded before the application in the image. A setting may name a secret in braces, as in
// postgres://homeward_app:{app_password}@postgres/homeward; the text comes from the file of that name, so that no
// password stands in the composition, in `docker inspect` or in the environment of a shell.
import { readFileSync } from 'node:fs';

const folder = '/run/secrets';

for (const [name, value] of Object.entries(process.env)) {
  if (!/^(DATABASE|REDIS|SMTP)_/.test(name) || !value?.includes('{')) continue;
  process.env[name] = value.replaceAll(/\{(\w+)\}/g, (_, secret) =>
    encodeURIComponent(readFileSync(`${folder}/${secret}`, 'utf8').trim()),
  );
}
