import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { convertCssVariables, defaultCssVariablesResolver, DEFAULT_THEME, mergeMantineTheme } from '@mantine/core';
import { feature } from 'topojson-client';
import { defineConfig, type Plugin } from 'vite';
import large from 'world-atlas/countries-10m.json' with { type: 'json' };
import small from 'world-atlas/countries-50m.json' with { type: 'json' };
import { handedOver, letters } from './letters.js';
import { theme } from './src/app/theme.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const id = 'virtual:theme.css';

/** The colours and sizes as a style sheet: nothing may be written into the page while it runs, our policy forbids it. */
const themeAsStyleSheet = (): Plugin => ({
  name: 'theme-as-style-sheet',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: (source) =>
    source === `\0${id}`
      ? convertCssVariables(defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme)), ':root')
      : null,
});

const shapesId = 'virtual:shapes';
/** Where the compounds are, drawn closely, and what lies around them: ISO 3166-1, by number as the atlas has them. */
const near = { '104': 'MM', '764': 'TH', '116': 'KH', '418': 'LA', '608': 'PH' };
const around = ['704', '156', '458', '702', '096', '360', '050', '356', '158', '344', '626', '064'];
type Atlas = Parameters<typeof feature>[0] & { objects: { countries: Parameters<typeof feature>[1] } };

/** The shapes of the map, cut out of the atlas while we build: a tenth of it, and no other host is ever asked. Natural Earth, public domain. */
const shapes = (): Plugin => {
  const drawn = (atlas: unknown, ids: readonly string[], digits: number) => {
    const all = feature(atlas as Atlas, (atlas as Atlas).objects.countries) as { features: readonly { id: string; geometry: object }[] }; // prettier-ignore
    return all.features
      .filter(({ id }) => ids.includes(id))
      .map(({ id, geometry }) => ({
        type: 'Feature',
        properties: { country: near[id as keyof typeof near] },
        geometry,
      }))
      .map((one) =>
        JSON.stringify(one, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(digits)) : value)),
      ) // prettier-ignore
      .join(',');
  };
  return {
    name: 'shapes',
    resolveId: (source) => (source === shapesId ? `\0${shapesId}` : null),
    load: (source) =>
      source === `\0${shapesId}`
        ? `export const near = [${drawn(large, Object.keys(near), 3)}];\nexport const around = [${drawn(small, around, 2)}];`
        : null,
  };
};

const namesIds = /^virtual:names\/(km|my)$/u;
/** Names of countries, languages and days for languages that Chromium lacks, cut out of what Node.js knows of them. Unicode CLDR. */
function namesIn(language: string): object {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const named = (type: 'region' | 'language', codes: readonly string[]) => {
    const [theirs, english] = [language, 'en'].map((one) => new Intl.DisplayNames(one, { type })) as [Intl.DisplayNames, Intl.DisplayNames]; // prettier-ignore
    return Object.fromEntries(
      codes.filter((code) => english.of(code) !== code).map((code) => [code, theirs.of(code) ?? code]),
    );
  };
  const two = letters.flatMap((a) => letters.map((b) => a + b));
  const months = Array.from({ length: 12 }, (_, n) => Date.UTC(2024, n, 15));
  const week = Array.from({ length: 7 }, (_, n) => Date.UTC(2024, 0, 1 + n));
  const days = (['short', 'long'] as const).flatMap((width) =>
    [[{ month: width }, months] as const, [{ weekday: width }, week] as const].flatMap(([options, dates]) => {
      const [theirs, english] = [language, 'en-GB'].map((one) => new Intl.DateTimeFormat(one, { ...options, timeZone: 'UTC' })) as [Intl.DateTimeFormat, Intl.DateTimeFormat]; // prettier-ignore
      return dates.map((at) => [english.format(at), theirs.format(at)]);
    }),
  );
  const apart = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'auto' });
  return {
    regions: named(
      'region',
      two.map((code) => code.toUpperCase()),
    ),
    languages: named('language', [...two, 'fil']),
    days: Object.fromEntries(days) as object,
    apart: Object.fromEntries(Array.from({ length: 29 }, (_, n) => [n - 14, apart.format(n - 14, 'day')])),
  };
}
const names = (): Plugin => ({
  name: 'names',
  resolveId: (source) => (namesIds.test(source) ? `\0${source}` : null),
  load(id) {
    const language = id.startsWith('\0') && namesIds.exec(id.slice(1))?.[1];
    return language ? `export default ${JSON.stringify(namesIn(language))};` : null;
  },
});

/** Beside each text its compressed form: once here instead of at every request, for phones with a bad network. */
const compressed = (): Plugin => ({
  name: 'compressed',
  writeBundle({ dir }) {
    for (const name of readdirSync(`${dir}/assets`).filter((one) => /\.(js|css|wasm)$/u.test(one)))
      writeFileSync(`${dir}/assets/${name}.br`, brotliCompressSync(readFileSync(`${dir}/assets/${name}`)));
  },
});

/** What of others is inside of the built pages, by its place in the lock file: `npm run licences` and the SBOM name it. */
const bundled = (): Plugin => ({
  name: 'bundled-packages',
  generateBundle() {
    const places = [...this.getModuleIds()].flatMap(
      (one) =>
        /^.*?(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/?]+)\//u.exec(one.replaceAll('\\', '/'))?.[1] ?? [],
    );
    // The atlas and the letters are cut while we build: what is left of them is in the pages. A worker is a bundle of its own.
    const apart = ['@tesseract.js-data/eng', 'comlink', 'hash-wasm', 'tesseract-wasm', 'world-atlas'];
    const all = [...new Set([...places, ...apart.map((name) => `node_modules/${name}`)])].sort();
    this.emitFile({ type: 'asset', fileName: 'packages.json', source: JSON.stringify(all) });
  },
});

/** Megabytes are not fetched ahead: fonts of thousands of signs, which a phone has, and what reads a photo, whose lines the server checks. */
const tooLarge = /noto-sans-sc-|\/reader-/u;

/** The service worker, with the list of all that it keeps. Any change of a file changes its name, and so the list. */
const keptFiles = (): Plugin => ({
  name: 'kept-files',
  writeBundle({ dir }) {
    const files = ['away.html', 'mark.svg', 'mark-192.png', 'manifest.webmanifest']
      .concat(readdirSync(`${dir}/assets`).map((name) => `assets/${name}`))
      .filter((name) => !name.endsWith('.br') && !tooLarge.test(name))
      .map((name) => `/app/${name}`)
      .sort();
    const page = readFileSync(`${dir}/index.html`);
    const version = createHash('sha256').update(page).update(files.join()).digest('hex').slice(0, 12);
    const worker = readFileSync(here('sw/service-worker.js'), 'utf8');
    writeFileSync(`${dir}/sw.js`, `const FILES = ${JSON.stringify(files)};\nconst VERSION = '${version}';\n${worker}`);
  },
});

export default defineConfig({
  root: here('.'),
  base: '/app/',
  plugins: [themeAsStyleSheet(), shapes(), names(), letters(), compressed(), bundled(), keptFiles()],
  resolve: {
    alias: {
      '#platform/codes': here('../../libs/platform/src/codes.ts'),
      '#cases/wordings': here('../../libs/cases/src/wordings.ts'),
      '#people/mrz': here('../../libs/people/src/papers/mrz.suggestion.ts'),
    },
  },
  worker: { format: 'es', plugins: () => [handedOver()] },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    manifest: 'parts.json',
    target: 'es2022',
    // Small pictures inside of style sheets would be `data:`, which our policy forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Marks of server components, of which there are none here.
      onwarn: (warning, say) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && say(warning),
    },
  },
});
