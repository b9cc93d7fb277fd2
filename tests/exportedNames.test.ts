import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const SOURCES = join(__dirname, '..', 'src');

const hasExport = (node: ts.Node) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function namesIn(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}

/** The names that a module exports, be they its own or handed on. */
function exportedBy(statement: ts.Statement): readonly string[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    return exportClause !== undefined && ts.isNamedExports(exportClause)
      ? exportClause.elements.map(({ name }) => name.text)
      : [];
  }
  if (!hasExport(statement)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  )
    return statement.name === undefined ? [] : [statement.name.text];
  return [];
}

function exportedNames(source: string): ReadonlySet<string> {
  const { statements } = ts.createSourceFile('module.tsx', source, ts.ScriptTarget.ESNext);
  return new Set(statements.flatMap(exportedBy));
}

/** "name: files" for each name that more than one module exports. */
function exportedTwice(modules: ReadonlyMap<string, string>): readonly string[] {
  const files = new Map<string, readonly string[]>();
  for (const [file, source] of modules)
    for (const name of exportedNames(source)) files.set(name, [...(files.get(name) ?? []), file]);
  return [...files].flatMap(([name, of]) => (of.length > 1 ? [`${name}: ${of.join(', ')}`] : [])).sort();
}

test('a name that two modules export is noticed, also where one only hands it on', () => {
  const modules = new Map([
    ['a.ts', 'export const one = 1; export interface Two {}; const four = 4;'],
    ['b.ts', "export { one } from './a'; export function three() {}; export const four = 4;"],
    ['c.ts', 'export type Two = 2; export class Three {}; export const { three, five: [six] } = made;'],
    ['d.ts', 'export const six = 6;'],
  ]);
  expect(exportedTwice(modules)).toEqual([
    'Two: a.ts, c.ts',
    'one: a.ts, b.ts',
    'six: c.ts, d.ts',
    'three: b.ts, c.ts',
  ]);
});

test('each name is exported by one module, so that it says one thing wherever it is read', () => {
  const modules = new Map(
    readdirSync(SOURCES, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [relative(SOURCES, file), readFileSync(file, 'utf8')] as const),
  );
  expect(modules.size).toBeGreaterThan(500);
  expect(exportedTwice(modules)).toEqual([]);
});
