import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencePage, writtenLicences } from '../../apps/cli/packages/licence-page.mjs';
import { allowed } from '../../apps/cli/packages/licences.data.mjs';
import { bundledPackages, productionPackages } from '../../apps/cli/packages/production.mjs';
import { root } from '../../apps/cli/prepare/index.mjs';

const packages = productionPackages();
/** Every licence that applies together, and of those one may choose from, one. */
const isAllowed = (said) =>
  said
    .replaceAll(/[()]/gu, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((one) => allowed.includes(one)));

const faults = [
  ...packages.filter(({ licence }) => !licence).map(({ name }) => `${name} names no licence: look it up, see licences.data.mjs`),
  ...packages.filter(({ licence }) => licence && !isAllowed(licence)).map(({ name, licence }) => `${name} is under ${licence}, which does not go with ours`),
]; // prettier-ignore
if (!existsSync(licencePage) || readFileSync(licencePage, 'utf8') !== writtenLicences())
  faults.push('docs/licences.md is not of this lock file: npm run licences');
// What a browser gets is given to others like what is installed: each of it stands in the list, and in the bill below.
const listed = new Set(packages.map(({ name }) => name));
const inPages = bundledPackages().map((place) =>
  place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
);
for (const name of [...inPages, 'react', '@mantine/core', '@fontsource-variable/noto-sans-myanmar'])
  if (!listed.has(name) || !inPages.includes(name))
    faults.push(`${name} is in the built pages, and in no list of what we use`);
for (const wrong of ['SSPL-1.0', 'MIT AND BUSL-1.1', 'UNLICENSED'])
  if (isAllowed(wrong)) faults.push(`${wrong} passes for a licence that goes with ours`);

const sbom = spawnSync(process.execPath, [join(root, 'apps/cli/sbom.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
if (sbom.status !== 0) faults.push('npm run sbom failed');
else {
  const { components, specVersion } = JSON.parse(readFileSync(join(root, 'dist/sbom.cdx.json'), 'utf8'));
  const whole = components.every(
    ({ purl, version, licenses }) => purl.endsWith(`@${version}`) && licenses?.length === 1,
  );
  if (specVersion !== '1.6' || components.length !== packages.length || !whole)
    faults.push('the bill of materials is not whole');
}
// Installation runs nobody's code: what needs a script we finish ourselves.
if (!/^ignore-scripts=true$/mu.test(readFileSync(join(root, '.npmrc'), 'utf8')))
  faults.push('.npmrc lets packages run scripts');

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
