import { parseAddress } from '../../cells/a1';

/** Excel refuses an address of several areas beyond about 8,200 characters. */
const LONGEST_ADDRESS = 8_000;

/** Where a format stands, with its formula as it counts from the first cell there. */
export interface FormatPlace {
  /** A1 without the sheet; several areas with commas between them. */
  readonly address: string;
  readonly formula: string;
}

/**
 * The same format over areas from top to bottom, as Excel wants to be asked for several: the formula then counts from the
 * topmost. In several parts where one address would be too long.
 *
 * @param place its formula counts from the first area as it stands there
 * @example inOrder({ address: 'B9:B12,B5:B7', formula: '=$D9>5' })  // [{ address: 'B5:B7,B9:B12', formula: '=$D5>5' }]
 */
export function inOrder({ address, formula }: FormatPlace): readonly FormatPlace[] {
  const areas = address.split(',').flatMap((text) => {
    const area = parseAddress(text);
    return area === null ? [] : [{ text, row: area.row, column: area.column }];
  });
  const [counted] = areas;
  if (counted === undefined || areas.length === 1) return [{ address, formula }];
  const sorted = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  const parts: (typeof sorted)[] = [];
  let length = Infinity;
  for (const area of sorted) {
    if (length + area.text.length + 1 > LONGEST_ADDRESS) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(area);
    length += area.text.length + 1;
  }
  return parts.map((part) => ({
    address: part.map(({ text }) => text).join(','),
    formula: withRowsMoved(formula, (part[0]?.row ?? counted.row) - counted.row),
  }));
}

const TEXTS_AND_CELLS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w$.\]])(\$?[A-Z]{1,3})(\d{1,7})(?![\w.(!])/g;

/** A formula as it reads so many rows further down: rows without `$` move, texts and columns stay. */
export function withRowsMoved(formula: string, by: number): string {
  if (by === 0) return formula;
  return formula.replace(TEXTS_AND_CELLS, (all: string, column?: string, row?: string) =>
    column === undefined || row === undefined ? all : `${column}${Number(row) + by}`,
  );
}
