/**
 * Licences whose works may be part of a program under AGPL-3.0-or-later (https://www.gnu.org/licenses/license-list.html).
 * @type {readonly string[]}
 */
export const allowed = [
  '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'GPL-3.0-or-later', 'ISC', 'LGPL-3.0-or-later', 'MIT', 'MIT-0',
  'MIT/X11', 'Python-2.0', 'Unlicense', 'Zlib',
  // Of fonts that lie beside a program, which their licence allows in so many words.
  'OFL-1.1',
  // Of data that lies beside a program, not of the program: names of holidays.
  'CC-BY-3.0',
]; // prettier-ignore

/**
 * Packages whose description names no licence: which one it is, and where that stands. Without their versions: they are old and still.
 * @type {Readonly<Record<string, string>>}
 */
export const saidElsewhere = {
  '@msgpackr-extract/': 'MIT', // of msgpackr-extract, whose builds they are
  buffers: 'MIT/X11', // as its maker's other packages of that year; it comes with binary, which says so
  'passport-local': 'MIT', // its LICENSE
  'passport-strategy': 'MIT', // its LICENSE
  pause: 'MIT', // its Readme
  'png-js': 'MIT', // its LICENSE
};
