import type { NameKind } from '#platform';

import type { Draw } from './draw.js';
import type { NameTable } from './names.data.js';

/** One entry of `person.names` of `POST /cases`. */
export interface InventedName {
  full: string;
  given?: string;
  family?: string;
  script: string;
  kind: NameKind;
}

interface Piece {
  native: string;
  latin: string;
  isFamily: boolean;
}

/**
 * A name put together by chance from the pieces of a table.
 * @returns the native spelling first; then, where the table spells its pieces in Latin too, the name as in a passport
 */
export function inventName(draw: Draw, table: NameTable, sex: 'male' | 'female'): InventedName[] {
  const form = draw.one(sex === 'male' ? table.men : table.women);
  const pieces = form.split(' ').map((word) => pieceOf(draw, table, word));
  const native = spelled(pieces, 'native', table.between, table.script);
  const isInTwoScripts = pieces.some(({ native: own, latin }) => own !== latin);
  if (isInTwoScripts) return [native, spelled(pieces, 'latin', ' ', 'Latn')];
  const last = [...(pieces.at(-1)?.native ?? '')].at(-1);
  // Called 阿 and the last character at work: the name under which others in the compound knew him.
  if (table.script === 'Hans' && draw.percent(15))
    return [native, { full: `阿${last}`, script: 'Hans', kind: 'nickname' }];
  return [native];
}

function pieceOf(draw: Draw, table: NameTable, word: string): Piece {
  if (word.startsWith('=')) return { native: word.slice(1), latin: word.slice(1), isFamily: false };
  const list = table.lists[word];
  if (!list) throw new Error(`There is no list of names called ${word}`);
  const [native = '', latin = native] = draw.one(list.split(' ')).replaceAll('_', ' ').split('|');
  return { native, latin, isFamily: word.startsWith('family') || word === 'chinese' };
}

function spelled(pieces: Piece[], spelling: 'native' | 'latin', between: string, script: string): InventedName {
  const written = (wanted: Piece[]): string => wanted.map((piece) => piece[spelling]).join(between);
  const family = pieces.filter(({ isFamily }) => isFamily);
  const given = pieces.filter(({ isFamily }) => !isFamily);
  return {
    full: written(pieces),
    given: written(given),
    ...(family.length > 0 && { family: written(family) }),
    script,
    kind: 'legal',
  };
}
