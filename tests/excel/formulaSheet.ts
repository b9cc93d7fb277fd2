import { Calculation } from '../../src/workbench/engine/calculation';
import { bootUniver } from '../../src/workbench/engine/univerNode';

type Cell = string | number | boolean | null;

/**
 * A formula written for row `from`, as it reads in row `to`: relative rows move, fixed ones and texts in quotes stay.
 * This is what Excel does when a conditional format covers many rows.
 */
export function inRow(formula: string, from: number, to: number): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(
            /(\$?[A-Z]{1,3})(\d+)\b/g,
            (_, column: string, row: string) => `${column}${Number(row) + to - from}`,
          ),
    )
    .join('');
}

/** A sheet in the real engine that answers what formulas say in each of its rows. */
export class FormulaSheet {
  readonly #spreadsheet = bootUniver();
  readonly #book = this.#spreadsheet.api.createWorkbook({
    id: 'formulas',
    sheetOrder: ['map'],
    sheets: { map: { id: 'map', name: 'Map', rowCount: 400, columnCount: 120, cellData: {} } },
  });

  // The engine has its calculation only once there is a workbook.
  readonly #calculation = new Calculation(this.#spreadsheet);

  get #sheet() {
    return this.#book.getActiveSheet();
  }

  /** Writes cells from row `firstRow` (1-based), column A on; text stays text. */
  write(firstRow: number, rows: readonly (readonly Cell[])[]): void {
    const width = Math.max(...rows.map((row) => row.length));
    this.#sheet.getRange(firstRow - 1, 0, rows.length, width).setValues(
      rows.map((row) =>
        Array.from({ length: width }, (_, i) => {
          const cell = row[i] ?? null;
          return typeof cell === 'string' ? { v: cell, t: 1 } : { v: cell };
        }),
      ),
    );
  }

  /** What the formulas, each written for `firstRow`, say in every one of the rows. */
  async evaluate(
    firstRow: number,
    rowCount: number,
    formulas: readonly string[],
  ): Promise<readonly (readonly unknown[])[]> {
    const at = 40;
    const cells = Array.from({ length: rowCount }, (_, i) =>
      formulas.map((formula) => ({ f: inRow(formula, firstRow, firstRow + i), v: null })),
    );
    this.#sheet.getRange(firstRow - 1, at, rowCount, formulas.length).setValues(cells);
    await this.#calculation.settle();
    const reading = this.#calculation.reading(this.#book.getId(), this.#sheet.getSheetId());
    return cells.map((row, i) => row.map((_, j) => reading?.value(firstRow - 1 + i, at + j)));
  }

  close(): void {
    this.#calculation.dispose();
    this.#spreadsheet.univer.dispose();
  }
}
