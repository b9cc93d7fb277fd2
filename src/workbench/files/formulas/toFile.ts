import { NEWER_FUNCTIONS, NEWER_SHEET_FUNCTIONS } from './newerFunctions';
import type { Token } from './tokens';
import { isCellWord, tokenize } from './tokens';

/** One open bracket while a formula is read. */
interface Scope {
  /** The function whose arguments stand here, when it binds names. */
  readonly binder: 'LET' | 'LAMBDA' | null;
  /** Names bound so far, in capitals. */
  readonly bound: Set<string>;
  argument: number;
}

function skipSpace(tokens: readonly Token[], from: number, step: 1 | -1): Token | undefined {
  let at = from;
  while (tokens[at]?.kind === 'space') at += step;
  return tokens[at];
}

/** True when the token at `at` stands alone in an argument that declares a name and more arguments follow. */
function declares(tokens: readonly Token[], at: number, scope: Scope | undefined): boolean {
  if (!scope?.binder || (scope.binder === 'LET' && scope.argument % 2 === 1)) return false;
  const before = skipSpace(tokens, at - 1, -1)?.text;
  return (before === '(' || before === ',') && skipSpace(tokens, at + 1, 1)?.text === ',';
}

function spellFunction(name: string, namespace: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(`${namespace}.`)) return `_xldudf_${upper.replace(/\./g, '_')}`;
  if (NEWER_SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return NEWER_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}

/**
 * A formula as a file spells it, without `=`: newer functions, LAMBDA and LET parameters and functions of the add-in get
 * the prefixes that Excel expects. The inverse of `formulaFromFile`, but for the operators `@` and `#` which stay.
 * @example formulaToFile('=LAMBDA(x,[y],x+y)') // '_xlfn.LAMBDA(_xlpm.x,_xlop.y,_xlpm.x+_xlpm.y)'
 */
export function formulaToFile(formula: string, namespace = 'CONCESSION'): string {
  const tokens = tokenize(formula.startsWith('=') ? formula.slice(1) : formula);
  const scopes: Scope[] = [];
  const isBound = (name: string): boolean => scopes.some((scope) => scope.bound.has(name.toUpperCase()));
  let text = '';
  tokens.forEach((token, at) => {
    const scope = scopes.at(-1);
    const called = tokens[at + 1]?.text === '(';
    const qualified = tokens[at + 1]?.text === '!' || tokens[at - 1]?.text === '!';
    if (token.kind === 'word' && !qualified) {
      if (!called && !isCellWord(token.text) && declares(tokens, at, scope))
        scope?.bound.add(token.text.toUpperCase());
      if (isBound(token.text)) text += `_xlpm.${token.text}`;
      else text += called ? spellFunction(token.text, namespace) : token.text;
      return;
    }
    if (token.kind === 'bracket' && scope?.binder === 'LAMBDA' && declares(tokens, at, scope)) {
      const name = token.text.slice(1, -1).trim();
      scope.bound.add(name.toUpperCase());
      text += `_xlop.${name}`;
      return;
    }
    if (token.text === '(') {
      const word = tokens[at - 1]?.kind === 'word' ? (tokens[at - 1]?.text.toUpperCase() ?? '') : '';
      const binder = (word === 'LET' || word === 'LAMBDA') && !isBound(word) ? word : null;
      scopes.push({ binder, bound: new Set(), argument: 0 });
    } else if (token.text === '{') scopes.push({ binder: null, bound: new Set(), argument: 0 });
    else if (token.text === ')' || token.text === '}') scopes.pop();
    else if (token.text === ',' && scope) scope.argument++;
    text += token.text;
  });
  return text;
}
