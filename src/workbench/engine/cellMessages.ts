import type { Calculation, GridCellPlace } from './calculation';
import { isCellError } from './functionValues';

/** A cell that shows an error of a custom function, with the function's own words. */
export interface CellMessage {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly message: string;
}

/**
 * What custom functions say about their errors, by the cell that shows the error. Kept with the cell whose formula made the
 * call, so that a new evaluation takes its old messages away; told only while the cell really shows an error.
 */
export class CellMessages {
  readonly #byFormulaCell = new Map<string, Map<string, CellMessage & { readonly unitId: string }>>();

  constructor(private readonly calculation: Calculation) {}

  clear(place: GridCellPlace): void {
    this.#byFormulaCell.delete(keyOf(place));
  }

  /** Notes a message for the cell `row` below and `column` right of the formula's cell. */
  set(place: GridCellPlace, row: number, column: number, message: string): void {
    const at = { ...place, row: place.row + row, column: place.column + column, message };
    const messages = this.#byFormulaCell.get(keyOf(place));
    if (messages) messages.set(keyOf(at), at);
    else this.#byFormulaCell.set(keyOf(place), new Map([[keyOf(at), at]]));
  }

  /** Notes the messages of all errors inside a spilled result. */
  setFromMatrix(place: GridCellPlace, rows: readonly unknown[]): void {
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of (Array.isArray(cells) ? cells : [cells]).entries())
        if (isCellError(cell) && cell.message) this.set(place, row, column, cell.message);
  }

  at(sheetId: string, row: number, column: number): string | undefined {
    return this.all().find((one) => one.sheetId === sheetId && one.row === row && one.column === column)
      ?.message;
  }

  /** All messages of cells that show an error at present. */
  all(): readonly CellMessage[] {
    const shown: CellMessage[] = [];
    for (const messages of this.#byFormulaCell.values())
      for (const { unitId, sheetId, row, column, message } of messages.values()) {
        const value = this.calculation.reading(unitId, sheetId)?.value(row, column);
        if (typeof value === 'string' && value.startsWith('#')) shown.push({ sheetId, row, column, message });
      }
    return shown;
  }
}

function keyOf({ unitId, sheetId, row, column }: GridCellPlace): string {
  return `${unitId}|${sheetId}|${row}|${column}`;
}
