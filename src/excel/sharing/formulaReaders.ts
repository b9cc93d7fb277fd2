import { cellAddress } from '../../cells/a1';
import { formulaAt, type SheetGrid } from '../../cells/sheetGrid';

/** A formula that shows what stands somewhere else. */
export interface FormulaReader {
  /** As in "“Our scores”" or "another workbook". */
  readonly from: string;
  /** A1 without the sheet. */
  readonly cell: string;
}

/** The first formula that shows what stands on one of the private sheets, or at a place that its text does not tell. */
export function firstReader(grid: SheetGrid, privateSheets: readonly string[]): FormulaReader | null {
  for (let row = 0; row < grid.formulas.length; row++)
    for (let column = 0; column < (grid.formulas[row]?.length ?? 0); column++) {
      const at = [grid.row + row, grid.column + column] as const;
      const formula = formulaAt(grid, ...at);
      const from = formula === null ? null : readFrom(formula, privateSheets);
      if (from !== null) return { from, cell: cellAddress(...at) };
    }
  return null;
}

const QUOTED_SHEET = /'((?:[^']|'')+)'!/g;
const PLAIN_SHEET = /([\p{L}_][\p{L}\p{N}_.]*)!/gu;
/** What of a formula says by itself where it reads: functions, cells, whole rows and columns, truth. */
const PLAIN_PARTS =
  /[A-Z][A-Z0-9.]*\(|\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|TRUE|FALSE|\d+E[+-]?\d+/gi;
const READS_ANYWHERE = /CONCESSION\.|INDIRECT\(|OFFSET\(|LAMBDA\(/i;

function readFrom(formula: string, privateSheets: readonly string[]): string | null {
  const text = formula.replace(/"(?:[^"]|"")*"/g, '');
  const named = [...text.matchAll(QUOTED_SHEET), ...text.replace(QUOTED_SHEET, '').matchAll(PLAIN_SHEET)];
  for (const [, name = ''] of named) {
    const sheet = name.replace(/''/g, "'").toLowerCase();
    const from = privateSheets.find((one) => one.toLowerCase() === sheet);
    if (from !== undefined) return `“${from}”`;
    if (sheet.includes('[')) return 'another workbook';
  }
  const rest = text.replace(QUOTED_SHEET, '').replace(PLAIN_SHEET, '').replace(PLAIN_PARTS, '');
  return READS_ANYWHERE.test(text) || /[\p{L}[\]#]/u.test(rest) ? 'a place that is not on this sheet' : null;
}
