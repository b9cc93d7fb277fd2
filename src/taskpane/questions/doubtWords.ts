import { columnLetters } from '../../cells/a1';
import { bodySpan } from '../../excel/template/bodySpan';
import type { TemplateDoubt } from '../../excel/template/doubt';
import type { TemplatePlace } from '../../excel/template/reading';

/** So many cells are named; more are counted. */
const MOST_CELLS = 4;

/**
 * The cells that a doubt is about, and that they stay.
 *
 * @example cellsWords(['B4:B12', 'E4:E11'])  // 'B4:B12, E4:E11. They stay as they are.'
 */
export function cellsWords(cells: readonly string[]): string {
  if (cells.length === 0) return '';
  const named = cells.slice(0, MOST_CELLS).join(', ');
  const more = cells.length > MOST_CELLS ? ` and ${cells.length - MOST_CELLS} more` : '';
  const stay = cells.length === 1 && !named.includes(':') ? 'It stays as it is.' : 'They stay as they are.';
  return `${named}${more}. ${stay}`;
}

/**
 * Where the list stands, and how much is asked about it.
 *
 * @example placeWords(place, 2)  // '“Give-get plan”, A3:E12. 2 questions; nothing is written.'
 */
export function placeWords({ sheet, headerRow, lastRow, columns }: TemplatePlace, count: number): string {
  const { first, last } = bodySpan(columns);
  const asked = count === 1 ? '1 question' : `${count} questions`;
  return `“${sheet}”, ${columnLetters(first)}${headerRow}:${columnLetters(last)}${lastRow}. ${asked}; nothing is written.`;
}

/** The answer to a question about the scale that none of the others gives. */
export const ANOTHER_SCALE = 'Another scale';

/** Whether an answer is the intention to mend the sheet: the question then goes by itself, and is open until it does. */
export function isLeftToTheSheet(answer: string): boolean {
  return /^(?:No, )?I (?!choose)/.test(answer) || answer === ANOTHER_SCALE;
}

/** What to do where the sheet is to say it. */
export function mendWords(about: TemplateDoubt['about']): string {
  const how = about === 'scale' ? 'Or write it into the heading, such as “Value (1 to 7)”. ' : '';
  return `${how}Once the sheet says it, this question goes by itself.`;
}

/** The first cell of a doubt on the list's own sheet, A1; null where there is none. */
export function cellToShow({ cells }: Pick<TemplateDoubt, 'cells'>): string | null {
  const [first] = cells;
  return first === undefined || first.includes('!') ? null : first;
}
