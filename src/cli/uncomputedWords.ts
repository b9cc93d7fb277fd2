import { cellAddress, sheetAddress } from '../cells/a1';
import { listed } from '../negotiation/findings/sentence';

/** A cell whose formula the review did not work out; its value is the one saved in the file, or an error. */
export interface UncomputedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly kind: string;
  /** The name or function that is the reason. */
  readonly word: string;
  readonly value: string | number | boolean;
}

/** So many cells of one kind are named. */
const NAMED = 5;

const WHY: Readonly<Record<string, (word: string) => string>> = {
  circular: () => 'depends on itself, at once or by way of other cells',
  recursion: (word) => `uses the name ${word}, which calls itself`,
  'unknown function': (word) => `uses ${word}, which is not worked out here`,
  'other workbook': () => 'reads another workbook, which is not open here',
  work: () => 'reads so many cells, with the others together, that it is not worked out here',
  union: () => 'takes several areas as one, which is not worked out here',
  'function as value': () => 'hands a function on as a value, which is not worked out here',
  '3-D reference': (word) =>
    `reads the same cells of several sheets (${word}) in a way that is not worked out here`,
};

/** One sentence for all cells of one reason: which they are, why, what was read instead, and how to mend it. */
export function uncomputedSentences(cells: readonly UncomputedFormula[]): readonly string[] {
  const groups = new Map<string, UncomputedFormula[]>();
  for (const cell of cells) {
    const key = [cell.kind, cell.word, isError(cell)].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].map(sentence);
}

function sentence(cells: readonly UncomputedFormula[]): string {
  const [first] = cells;
  if (!first) return '';
  const names = cells.slice(0, NAMED).map(uncomputedAddress);
  const more = cells.length - names.length;
  const who = listed(more > 0 ? [...names, `${more} more`] : names);
  const why = (WHY[first.kind] ?? (() => 'is not worked out here'))(first.word);
  return `${who}: ${cells.length === 1 ? 'the formula' : 'each formula'} ${why}. ${whatWasRead(cells, first)}`;
}

function whatWasRead(cells: readonly UncomputedFormula[], first: UncomputedFormula): string {
  const it = cells.length === 1 ? 'It' : 'They';
  if (first.kind === 'circular')
    return `${it} ${cells.length === 1 ? 'was' : 'were'} read as ${shownValues(cells)}, without recalculating. Let the formula leave its own cell out.`;
  if (isError(first))
    return `No result is saved in the file, so ${it.toLowerCase()} ${cells.length === 1 ? 'shows' : 'show'} ${String(first.value)}. Open the file in Excel and save it, or type the value.`;
  return `The value saved in the file was read.`;
}

function shownValues(cells: readonly UncomputedFormula[]): string {
  const values = [...new Set(cells.map(({ value }) => (value === '' ? 'blank' : String(value))))];
  return listed(values.slice(0, NAMED));
}

export function uncomputedAddress({ sheet, row, column }: UncomputedFormula): string {
  return sheetAddress(sheet, cellAddress(row, column));
}

function isError({ value }: UncomputedFormula): boolean {
  return value === '' || (typeof value === 'string' && value.startsWith('#'));
}
