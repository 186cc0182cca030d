import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What tells of a person, or hangs on her case. */
const ofPeople =
  /\b(from|join|update)\s+(cases|people|consents|case_entries|finding_tokens|testimonies|testimony_versions|repatriation_steps|journeys|consular_notifications|deadlines|reminders|movement_people)\b/i;

/** Queries on them without a verb of their own, and why they may. */
const excused: Record<string, string> = {
  openDeadlines: 'part of an act on a case that was logged or taken in this work',
  refreshNextDeadline: 'part of an act on a case that was logged or taken in this work',
  closeDeadlines: 'part of an act on a case that was taken in this work',
  handOverDeadlines: 'part of an assignment, whose case was taken in this work',
  dropTokens: 'part of a correction, whose case was taken in this work',
};

const root = join(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.queries.ts'),
);

/** Exported functions that take `work`, with their text. */
function queriesIn(file: string): { name: string; text: string }[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, 'libs', file), 'utf8'),
    ts.ScriptTarget.ES2023,
    true,
  );
  const found: { name: string; text: string }[] = [];
  source.forEachChild((node) => {
    const isExported =
      ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return;
    const text = node.getText(source);
    if (!/\bwork\b/.test(text) || !ofPeople.test(text)) return;
    if (ts.isFunctionDeclaration(node)) found.push({ name: node.name!.text, text });
    if (ts.isVariableStatement(node))
      found.push({ name: node.declarationList.declarations[0]!.name.getText(source), text });
  });
  return found;
}

const queries = files.flatMap((file) => queriesIn(file).map((query) => ({ file, ...query })));

describe('a query', () => {
  it('is found by this check at all', () => {
    expect(queries.length).toBeGreaterThan(8);
  });

  it.each(queries.map(({ file, name, text }) => [`${file}: ${name}`, name, text] as const))(
    '%s asks for its verb',
    (_, name, text) => {
      const asks = /\bwork\.(reach|require)\(/.test(text);
      expect(asks ? !(name in excused) : name in excused).toBe(true);
    },
  );
});
