const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync, version } = require('@swc/core');

const kept = path.join(__dirname, '../../../node_modules/.cache/homeward-tests');

const options = {
  swcrc: false,
  configFile: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
  sourceMaps: true,
};
const spelling = JSON.stringify([version, options]);

/**
 * A source as JavaScript, compiled when it is first asked for and kept by what stands in it.
 * @param {string} file its path
 * @returns {{ code: string, map: string }} paths of what is kept
 */
function compiled(file) {
  const source = readFileSync(file, 'utf8');
  const name = createHash('sha256').update(`${spelling}\0${file}\0${source}`).digest('hex');
  const places = { code: path.join(kept, `${name}.mjs`), map: path.join(kept, `${name}.json`) };
  if (existsSync(places.code)) return places;
  const { code, map } = transformSync(source, { ...options, filename: file, sourceFileName: file });
  mkdirSync(kept, { recursive: true });
  put(places.map, map);
  put(places.code, code);
  return places;
}

/** Two workers may write the same one at once; neither may read half of it. */
function put(place, text) {
  const whole = `${place}.${process.pid}`;
  writeFileSync(whole, text);
  renameSync(whole, place);
}

module.exports = { compiled };
