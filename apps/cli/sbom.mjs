import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { productionPackages } from './packages/production.mjs';
import { root } from './prepare/index.mjs';

// `npm run sbom`: what is in an installation, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), into dist/. The same
// lock file gives the same bytes.
const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const purl = (of) => `pkg:npm/${of.name.replace('@', '%40')}@${of.version}`;

const components = productionPackages().map((one) => ({
  type: 'library',
  'bom-ref': purl(one),
  name: one.name,
  version: one.version,
  purl: purl(one),
  ...(one.licence && {
    licenses: [/^[\w.-]+$/u.test(one.licence) ? { license: { id: one.licence } } : { expression: one.licence }],
  }),
  ...(one.integrity && { hashes: [hashOf(one.integrity)] }),
}));

function hashOf(integrity) {
  const [algorithm, digest] = integrity.split(' ')[0].split(/-(.*)/su);
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') };
}

const body = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: { type: 'application', 'bom-ref': name, name, version, licenses: [{ license: { id: license } }] },
  },
  components,
};
const digest = createHash('sha256').update(JSON.stringify(body)).digest('hex');
const serial = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/su, '$1-$2-5$3-8$4-$5');
mkdirSync(join(root, 'dist'), { recursive: true });
const file = join(root, 'dist/sbom.cdx.json');
writeFileSync(file, `${JSON.stringify({ serialNumber: `urn:uuid:${serial}`, ...body }, null, 2)}\n`);
console.log(`${components.length} packages in ${file}`);
