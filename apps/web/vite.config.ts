import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { convertCssVariables, defaultCssVariablesResolver, DEFAULT_THEME, mergeMantineTheme } from '@mantine/core';
import { defineConfig, type Plugin } from 'vite';
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

/** Beside each text its compressed form: once here instead of at every request, for phones with a bad network. */
const compressed = (): Plugin => ({
  name: 'compressed',
  writeBundle({ dir }) {
    for (const name of readdirSync(`${dir}/assets`).filter((one) => /\.(js|css)$/u.test(one)))
      writeFileSync(`${dir}/assets/${name}.br`, brotliCompressSync(readFileSync(`${dir}/assets/${name}`)));
  },
});

export default defineConfig({
  root: here('.'),
  base: '/app/',
  plugins: [themeAsStyleSheet(), compressed()],
  resolve: {
    alias: {
      '#platform/codes': here('../../libs/platform/src/codes.ts'),
      '#cases/wordings': here('../../libs/cases/src/wordings.ts'),
    },
  },
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
