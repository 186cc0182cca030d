import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import type { may } from '#access';
import ts from 'typescript';
import { partiesOf } from '../../libs/access/src/actor.js';
import { reachOf } from '../../libs/access/src/grants.js';
import { partOf } from '../../libs/access/src/parts.data.js';

const file = new URL('../../libs/access/src/reach.ts', import.meta.url);

/** The predicate of reach with one part of it left out, and which part that was. */
export interface Weaker {
  without: string;
  may: typeof may;
}

/**
 * Every condition of `may` left out once, as in SQL: what is joined by && becomes true, a choice of || false, a guard never
 * holds, and a role that is asked something is asked nothing.
 */
export function weakerInHand(): Weaker[] {
  const source = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile('reach.ts', source, ts.ScriptTarget.ES2022, true);
  const body = tree.statements.find((one) => ts.isFunctionDeclaration(one) && one.name?.text === 'may')!;
  const found: { node: ts.Node; instead: string }[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isIfStatement(node)) found.push({ node: node.expression, instead: 'false' });
    if (ts.isReturnStatement(node) && node.expression && !/^(true|false)$/.test(node.expression.getText()))
      found.push({ node: node.expression, instead: 'true' });
    if (ts.isBinaryExpression(node)) {
      const joined = { '&&': 'true', '||': 'false' }[node.operatorToken.getText()];
      if (joined) found.push({ node: node.left, instead: joined }, { node: node.right, instead: joined });
    }
    ts.forEachChild(node, look);
  };
  look(body);
  return found.map(({ node, instead }) => ({
    without: node.getText(),
    may: madeOf(source.slice(0, node.getStart()) + instead + source.slice(node.getEnd())),
  }));
}

/** The predicate of this source. */
function madeOf(source: string): typeof may {
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } }); // prettier-ignore
  const exports = {} as { may: typeof may };
  const from: Record<string, object> = {
    './actor.js': { partiesOf },
    './grants.js': { reachOf },
    './parts.data.js': { partOf },
  };
  const module = runInThisContext(`(exports, require) => {${outputText}\n}`) as (exports: object, require: (name: string) => object | undefined) => void; // prettier-ignore
  module(exports, (name) => from[name]);
  return exports.may;
}
