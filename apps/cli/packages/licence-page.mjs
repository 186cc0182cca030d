import { join } from 'node:path';
import { root } from '../prepare/index.mjs';
import { productionPackages } from './production.mjs';

export const licencePage = join(root, 'docs/licences.md');

/** @returns {string} the page, as it should stand: packages by licence, without versions, so that it is still */
export function writtenLicences() {
  const names = new Map();
  for (const { name, licence } of productionPackages()) {
    const key = licence ?? 'none';
    names.set(key, (names.get(key) ?? new Set()).add(name));
  }
  const sections = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([licence, of]) =>
        `## ${licence}\n\n${[...of]
          .sort((one, other) => (one < other ? -1 : 1))
          .map((name) => `\`${name}\``)
          .join(', ')}\n`,
    );
  return [
    '# Licences of what we use',
    '',
    'Homeward is under AGPL-3.0-or-later. With it come these packages, each under its own licence; its text lies in the package. Those inside of the built pages are among them, fonts too: the build names them. Written by `npm run licences` from `package-lock.json` and the build, and held against the licences that go together with ours (`apps/cli/packages/licences.data.mjs`) by `npm test`.',
    '',
    ...sections,
  ].join('\n');
}
