import { orTakenBack } from './orTakenBack';

/** A cell to write into. Zero-based worksheet indexes. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** Puts back what stood in the cells that still hold what we wrote, and tells how many it put back and how many it left. */
export type PutBack = (
  context: Excel.RequestContext,
) => Promise<{ readonly restored: number; readonly edited: number }>;

/** What a cell of that kind holds beyond its value would be lost if Excel read it anew: "7,5", "1/2" and "=x" as texts. */
const READ_ANEW = /\d|^[=+\-@']|^(?:true|false)$/i;

/**
 * Writes single cells and remembers what stood in them. The cell of the row's name is remembered too: when another name
 * stands there later, the row has moved and its cells are not ours to put back. One round trip to read, one to write.
 */
export async function writeRemembered(
  context: Excel.RequestContext,
  sheetName: string,
  nameColumn: number,
  cells: readonly CellToWrite[],
): Promise<PutBack> {
  const before = request(context, sheetName, nameColumn, cells);
  await context.sync();
  const contents = before.map(({ range }) => contentToWrite(range));
  const names = before.map(({ name }) => String(name.values[0]?.[0] ?? ''));
  const written = await orTakenBack(
    context,
    async (failed) => {
      const now = request(failed, sheetName, nameColumn, cells);
      await failed.sync();
      now.forEach(({ range }, i) => {
        const was = before[i]?.range;
        if (was && formulaIn(range) !== formulaIn(was)) range.formulas = [[contents[i] ?? '']];
      });
      await failed.sync();
    },
    async () => {
      cells.forEach(({ value }, i) => {
        const range = before[i]?.range;
        if (range) range.values = [[value]];
      });
      const after = request(context, sheetName, nameColumn, cells);
      await context.sync();
      return after;
    },
  );
  const after = written.map(({ range }) => formulaIn(range));

  return async (later) => {
    const now = request(later, sheetName, nameColumn, cells);
    await later.sync();
    const untouched = now.filter(
      ({ range, name }, i) => formulaIn(range) === after[i] && String(name.values[0]?.[0] ?? '') === names[i],
    );
    for (const one of untouched) one.range.formulas = [[contents[now.indexOf(one)] ?? '']];
    await later.sync();
    return { restored: untouched.length, edited: cells.length - untouched.length };
  };
}

interface RequestedCell {
  readonly range: Excel.Range;
  readonly name: Excel.Range;
}

function request(
  context: Excel.RequestContext,
  sheetName: string,
  nameColumn: number,
  cells: readonly CellToWrite[],
): readonly RequestedCell[] {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  return cells.map(({ row, column }) => {
    const range = sheet.getCell(row, column);
    const name = sheet.getCell(row, nameColumn);
    range.load('formulas,values,numberFormat');
    name.load('values');
    return { range, name };
  });
}

function formulaIn(range: Excel.Range): unknown {
  return range.formulas[0]?.[0];
}

/** What to write so that the cell holds again what it holds now: a text stays a text. */
function contentToWrite({
  formulas,
  values,
  numberFormat,
}: Pick<Excel.Range, 'formulas' | 'values' | 'numberFormat'>): unknown {
  return contentOf(formulas[0]?.[0], values[0]?.[0], numberFormat[0]?.[0]);
}

/** The same of one cell of a range. */
export function contentOf(formula: unknown, value: unknown, numberFormat: unknown): unknown {
  if (typeof value !== 'string' || formula !== value || numberFormat === '@') return formula ?? '';
  return READ_ANEW.test(value) ? `'${value}` : value;
}
