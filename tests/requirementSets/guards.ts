import ts from 'typescript';
import { isAtLeast, type Requirement } from './requirements';

/**
 * Whether a node is reached only where Office has said that it supports the set: it stands in the branch of an `if`, `?:` or
 * `&&` whose condition asks `isSetSupported` for that version or a newer one, itself or in a function that it calls.
 */
export function isGuarded(node: ts.Node, needs: Requirement, checker: ts.TypeChecker): boolean {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    const condition =
      ts.isIfStatement(parent) && parent.thenStatement === at
        ? parent.expression
        : ts.isConditionalExpression(parent) && parent.whenTrue === at
          ? parent.condition
          : isAnd(parent) && parent.right === at
            ? parent.left
            : null;
    if (condition !== null && asksFor(condition, needs, checker)) return true;
  }
  return false;
}

function isAnd(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}

function asksFor(condition: ts.Expression, needs: Requirement, checker: ts.TypeChecker): boolean {
  if (ts.isParenthesizedExpression(condition)) return asksFor(condition.expression, needs, checker);
  if (isAnd(condition))
    return asksFor(condition.left, needs, checker) || asksFor(condition.right, needs, checker);
  if (!ts.isCallExpression(condition)) return false;
  if (isQuestion(condition, needs)) return true;
  // A function of ours that says no more than the answer.
  const declaration = checker.getResolvedSignature(condition)?.declaration;
  const body = declaration !== undefined && 'body' in declaration ? declaration.body : undefined;
  const returned =
    body !== undefined && ts.isBlock(body)
      ? body.statements.length === 1 &&
        body.statements[0] !== undefined &&
        ts.isReturnStatement(body.statements[0])
        ? body.statements[0].expression
        : undefined
      : body;
  return returned !== undefined && asksFor(returned, needs, checker);
}

/** `….isSetSupported('ExcelApi', '1.20')` for the set and at least the version. */
function isQuestion({ expression, arguments: given }: ts.CallExpression, needs: Requirement): boolean {
  const [set, version] = given;
  return (
    ts.isPropertyAccessExpression(expression) &&
    expression.name.text === 'isSetSupported' &&
    set !== undefined &&
    version !== undefined &&
    ts.isStringLiteralLike(set) &&
    ts.isStringLiteralLike(version) &&
    set.text === needs.set &&
    isAtLeast(version.text, needs.version)
  );
}
