import { addressOf, parseAddress, type Rectangle } from '../../../cells/a1';
import type { Token } from './tokens';
import { referenceLength, tokenize } from './tokens';

/** Where a reference leads now; null where what it led to is gone. `sheet` is null in a reference without one. */
export type MoveReference = (area: Rectangle, sheet: string | null) => Rectangle | null;

/**
 * The formula with its references led to where their cells have gone, as Excel rewrites it when cells are inserted or deleted: relative
 * and absolute ones alike, ranges, whole columns and rows; what is gone becomes `#REF!`.
 *
 * @example mapReferences('$B2>Rates!C$1', (area, sheet) => (sheet === null ? { ...area, row: area.row + 1 } : area))
 *          // '$B3>Rates!C$1'
 */
export function mapReferences(formula: string, move: MoveReference): string {
  const tokens = tokenize(formula);
  let text = '';
  for (let at = 0; at < tokens.length;) {
    const length = referenceLength(tokens, at);
    const reference = tokens.slice(at, at + length).map((token) => token.text);
    const area = length === 0 ? null : parseAddress(reference.join(''));
    if (!area) {
      text += tokens[at]?.text ?? '';
      at++;
      continue;
    }
    const moved = move(area, sheetBefore(tokens, at));
    text += moved ? withDollars(moved, reference) : '#REF!';
    at += length;
  }
  return text;
}

function sheetBefore(tokens: readonly Token[], at: number): string | null {
  const sheet = tokens[at - 2];
  if (tokens[at - 1]?.text !== '!' || !sheet) return null;
  return sheet.text.replace(/^'|'$/g, '').replaceAll("''", "'");
}

/** The address with the dollars of the reference that it takes the place of. */
function withDollars(area: Rectangle, [first = '', , last = first]: readonly string[]): string {
  const [from = '', to = from] = addressOf(area).split(':');
  const isRange = last !== first || addressOf(area).includes(':');
  const corners = isRange ? [dollared(from, first), dollared(to, last)] : [dollared(from, first)];
  return corners.join(':');
}

function dollared(corner: string, like: string): string {
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(corner) ?? [];
  const fixesColumn = letters !== '' && like.startsWith('$');
  const fixesRow = digits !== '' && /\$\d+$/.test(like);
  return `${fixesColumn ? '$' : ''}${letters}${fixesRow ? '$' : ''}${digits}`;
}
