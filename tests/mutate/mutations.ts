import ts from 'typescript';

/** One small fault put into one source file: the text from `start` to `end` becomes `now`. */
export interface Mutant {
  /** Path below the repository. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly now: string;
  /** The whole source line as it stands, without its indentation: with `was` and `now` it names the mutant in the reviewed list. */
  readonly source: string;
}

type Change = readonly [node: { readonly start: number; readonly end: number }, now: string];

const K = ts.SyntaxKind;

/** What each operator becomes; comparisons both move their boundary and turn round. */
const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [K.LessThanToken]: ['<=', '>='],
  [K.LessThanEqualsToken]: ['<', '>'],
  [K.GreaterThanToken]: ['>=', '<='],
  [K.GreaterThanEqualsToken]: ['>', '<'],
  [K.EqualsEqualsEqualsToken]: ['!=='],
  [K.ExclamationEqualsEqualsToken]: ['==='],
  [K.PlusToken]: ['-'],
  [K.MinusToken]: ['+'],
  [K.AsteriskToken]: ['/'],
  [K.SlashToken]: ['*'],
  [K.PercentToken]: ['*'],
  [K.AsteriskAsteriskToken]: ['*'],
  [K.AmpersandAmpersandToken]: ['||'],
  [K.BarBarToken]: ['&&'],
  [K.PlusEqualsToken]: ['-='],
  [K.MinusEqualsToken]: ['+='],
  [K.AsteriskEqualsToken]: ['/='],
  [K.SlashEqualsToken]: ['*='],
};

/** Calls that are comparisons, or each other's opposite, by another name. */
const TWINS: Readonly<Record<string, string>> = {
  reaches: 'exceeds',
  exceeds: 'reaches',
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

/** Calls whose result has the shape of what they were called on, so that they can be left out. */
const OPTIONAL_CALLS = new Set([
  'filter',
  'sort',
  'toSorted',
  'reverse',
  'slice',
  'trim',
  'toLowerCase',
  'toUpperCase',
  'normalize',
]);

const span = (node: ts.Node) => ({ start: node.getStart(), end: node.getEnd() });

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isBinaryExpression(node) &&
    node.operatorToken.kind === K.PlusToken &&
    (isText(node.left) || isText(node.right)));

/** Whether a literal is what a function answers or a table holds, rather than an argument, a key or a comparison. */
function isResult(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isReturnStatement(parent) || ts.isArrowFunction(parent)) return true;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isResult(parent);
  return (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent)) && isResult(parent);
}

function* binary(node: ts.BinaryExpression): Generator<Change> {
  const { operatorToken: operator, right } = node;
  if (operator.kind === K.QuestionQuestionToken) yield [span(node), right.getText()];
  if (operator.kind === K.PlusToken && isText(node)) return;
  for (const now of OPERATORS[operator.kind] ?? []) yield [span(operator), now];
}

function* call(node: ts.CallExpression): Generator<Change> {
  const { expression } = node;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  const twin = Object.hasOwn(TWINS, name.getText()) ? TWINS[name.getText()] : undefined;
  if (twin !== undefined) yield [span(name), twin];
  if (ts.isPropertyAccessExpression(expression) && OPTIONAL_CALLS.has(name.getText()))
    yield [{ start: expression.expression.getEnd(), end: node.getEnd() }, ''];
}

function* condition(node: ts.Expression): Generator<Change> {
  yield [span(node), 'true'];
  yield [span(node), 'false'];
}

function* changesAt(node: ts.Node): Generator<Change> {
  if (ts.isBinaryExpression(node)) yield* binary(node);
  else if (ts.isCallExpression(node)) yield* call(node);
  else if (ts.isIfStatement(node)) yield* condition(node.expression);
  else if (ts.isConditionalExpression(node)) yield* condition(node.condition);
  else if (ts.isWhileStatement(node)) yield [span(node.expression), 'false'];
  else if (node.kind === K.TrueKeyword) yield [span(node), 'false'];
  else if (node.kind === K.FalseKeyword) yield [span(node), 'true'];
  else if (ts.isPrefixUnaryExpression(node)) {
    if (node.operator === K.ExclamationToken || node.operator === K.MinusToken)
      yield [span(node), `(${node.operand.getText()})`];
    if (node.operator === K.PlusPlusToken) yield [span(node), `--${node.operand.getText()}`];
  } else if (ts.isPostfixUnaryExpression(node)) {
    const turned = node.operator === K.PlusPlusToken ? '--' : '++';
    yield [span(node), `${node.operand.getText()}${turned}`];
  } else if (ts.isNumericLiteral(node)) yield [span(node), String(Number(node.text) + 1)];
  else if (ts.isStringLiteralLike(node)) {
    // Wording is free, so sentences are left alone; one word is a name that others rely on.
    if (isResult(node) && node.text !== '' && !/\s/.test(node.text)) yield [span(node), "''"];
  } else if (ts.isArrayLiteralExpression(node)) {
    if (node.elements.length > 0 && isResult(node)) yield [span(node), '[]'];
  } else if (ts.isExpressionStatement(node)) yield [span(node), ';'];
}

function* walk(node: ts.Node): Generator<Change> {
  // What the compiler erases cannot be faulty, and names are no values.
  if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
  if (ts.isImportDeclaration(node)) return;
  yield* changesAt(node);
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* walk(child);
}

/** Every mutant of one file, in the order of its text. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const lines = text.split('\n');
  return [...walk(source)]
    .map(([{ start, end }, now]) => {
      const { line } = source.getLineAndCharacterOfPosition(start);
      return {
        file,
        line: line + 1,
        start,
        end,
        was: text.slice(start, end),
        now,
        source: (lines[line] ?? '').trim(),
      };
    })
    .filter(({ was, now }) => was !== now)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

export function mutated(text: string, { start, end, now }: Mutant): string {
  return text.slice(0, start) + now + text.slice(end);
}

/** How a mutant is shown: one line, long pieces shortened in their middle. */
export function told({ file, line, was, now }: Mutant): string {
  const short = (piece: string) => {
    const flat = piece.replace(/\s+/g, ' ');
    return flat.length <= 60 ? flat : `${flat.slice(0, 40)} … ${flat.slice(-15)}`;
  };
  return `${file}:${line}  ${short(was)}  →  ${now === '' ? '(left out)' : now === ';' ? '(removed)' : short(now)}`;
}
