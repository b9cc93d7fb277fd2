import type { Token } from './tokens';
import { closing, tokenize } from './tokens';

/** How Excel writes a function of an add-in into a file: `_xldudf_CONCESSION_GAP` for `CONCESSION.GAP`. */
export const ADD_IN_FUNCTION = /^_xldudf_([A-Za-z0-9]+)_(\w+)$/i;

const NEWER_FUNCTION = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xleta\.|_xlpm\.)+/i;
const OPTIONAL_PARAMETER = /^_xlop\./i;

/** Files spell two operators as functions: `A1#` as ANCHORARRAY(A1) and `@A1` as SINGLE(A1). */
function operatorFunction(word: string): 'ANCHORARRAY' | 'SINGLE' | null {
  const bare = word.replace(NEWER_FUNCTION, '').toUpperCase();
  if (bare === word.toUpperCase()) return null;
  return bare === 'ANCHORARRAY' || bare === 'SINGLE' ? bare : null;
}

function readable(tokens: readonly Token[]): string {
  let text = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind !== 'word' || !token.text.startsWith('_')) {
      text += token.text;
      continue;
    }
    const called = tokens[at + 1]?.text === '(';
    const operator = called ? operatorFunction(token.text) : null;
    if (operator) {
      const end = closing(tokens, at + 1);
      const operand = readable(tokens.slice(at + 2, end));
      text += operator === 'SINGLE' ? `@${operand}` : `${operand}#`;
      at = end;
    } else if (OPTIONAL_PARAMETER.test(token.text)) {
      text += `[${token.text.replace(OPTIONAL_PARAMETER, '')}]`;
    } else {
      const addIn = called ? ADD_IN_FUNCTION.exec(token.text) : null;
      text += addIn ? `${addIn[1] ?? ''}.${addIn[2] ?? ''}` : token.text.replace(NEWER_FUNCTION, '');
    }
  }
  return text;
}

/**
 * A formula as people read it, without `=`, from the way a file spells it: prefixes of newer functions and of LAMBDA
 * parameters go, functions of this add-in get their namespace back. Text in quotes and sheet names stay as they are.
 * @example formulaFromFile('_xlfn.LET(_xlpm.x,1,_xlpm.x)&"_xlfn."') // 'LET(x,1,x)&"_xlfn."'
 */
export function formulaFromFile(written: string): string {
  const formula = written.startsWith('=') ? written.slice(1) : written;
  return formula.includes('_xl') ? readable(tokenize(formula)) : formula;
}
