import ts from 'typescript';
import { isGuarded } from './guards';
import { requirementsOf, type Requirement } from './requirements';

/** A member of the Office libraries that the program uses. */
export interface UsedMember {
  /** `Excel.Range.values`. */
  readonly member: string;
  /** `excel/deal/deal.ts:90`. */
  readonly at: string;
  readonly needs: Requirement;
  /** Whether the use stands behind a question to Office for that requirement set or a newer one. */
  readonly guarded: boolean;
}

const LIBRARIES = ['/@types/office-js/', '/@types/custom-functions-runtime/'];

const isLibrary = (file: ts.SourceFile) => LIBRARIES.some((path) => file.fileName.includes(path));

/** The names under which the libraries have a member that some requirement concerns: asking for types takes long. */
export function namesOf(program: ts.Program, concerns: (needs: Requirement) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name =
      ts.isClassElement(node) || ts.isTypeElement(node) || ts.isEnumMember(node) ? node.name : null;
    const named = name ?? (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) ? node.name : null);
    if (named && ts.isIdentifier(named) && requirementsOf([node as ts.Declaration], null).some(concerns))
      names.add(named.text);
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit);
  };
  program.getSourceFiles().filter(isLibrary).forEach(visit);
  return names;
}

/**
 * Every use of a member of the Office libraries that belongs to a requirement set and has one of these names: read, called,
 * destructured, written into an object literal that Office takes, or named in the text that `load` takes.
 */
export function usedMembers(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  names: ReadonlySet<string>,
): readonly UsedMember[] {
  const checker = program.getTypeChecker();
  const found: UsedMember[] = [];

  const note = (symbol: ts.Symbol | undefined, node: ts.Node, file: ts.SourceFile) => {
    const declarations = symbol?.declarations ?? [];
    const library = declarations.filter((one) => isLibrary(one.getSourceFile()));
    if (symbol === undefined || library.length === 0) return;
    const called = calledBy(node);
    const declaration =
      called === null ? library : [checker.getResolvedSignature(called)?.declaration ?? library[0]];
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    for (const needs of requirementsOf(
      declaration.filter((one) => one !== undefined),
      called,
    ))
      found.push({
        member: checker.getFullyQualifiedName(symbol),
        at: `${file.fileName.replace(/^.*\/src\//, '')}:${line}`,
        needs,
        guarded: isGuarded(node, needs, checker),
      });
  };

  const loaded = (call: ts.CallExpression, file: ts.SourceFile) => {
    const [text] = call.arguments;
    if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'load') return;
    if (text === undefined || !ts.isStringLiteralLike(text)) return;
    for (const path of text.text.split(',')) {
      let type: ts.Type | undefined = checker.getTypeAtLocation(call.expression.expression);
      for (const name of path.trim().split('/')) {
        const property: ts.Symbol | undefined = type?.getProperty(name);
        note(property, text, file);
        if (property === undefined) break;
        const of = checker.getTypeOfSymbolAtLocation(property, text);
        type = name === 'items' ? checker.getIndexTypeOfType(of, ts.IndexKind.Number) : of;
      }
    }
  };

  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return;
      if (ts.isPropertyAccessExpression(node) && names.has(node.name.text))
        note(checker.getSymbolAtLocation(node.name), node.name, file);
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name) && names.has(name.text))
          note(checker.getTypeAtLocation(node.parent).getProperty(name.text), node, file);
      }
      if (ts.isObjectLiteralExpression(node)) {
        for (const property of node.properties)
          if (property.name !== undefined && ts.isIdentifier(property.name) && names.has(property.name.text))
            note(checker.getContextualType(node)?.getProperty(property.name.text), property, file);
      }
      if (ts.isCallExpression(node)) loaded(node, file);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** The call or construction in which a node names what is called; null where nothing is. */
function calledBy(node: ts.Node): ts.CallExpression | ts.NewExpression | null {
  const access = node.parent;
  const call = access.parent as ts.Node | undefined;
  if (call === undefined || !ts.isPropertyAccessExpression(access) || access.name !== node) return null;
  return (ts.isCallExpression(call) || ts.isNewExpression(call)) && call.expression === access ? call : null;
}
