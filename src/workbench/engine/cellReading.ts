import type { ICellData, IRange, Worksheet } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { Rectangle } from '../../cells/a1';

/** As Excel hands out a cell: `''` is blank, dates are serials, errors are their texts. */
export type PlainCellValue = string | number | boolean;

type SpilledCells = Readonly<
  Record<number, Readonly<Record<number, ICellData | null | undefined>> | undefined>
>;

/**
 * Reads one worksheet's cells. The facade's own getters are of no use here: on screen they give the formatted text, headless
 * they round, and they do not see the cells that a spilled result fills.
 */
export class CellReading {
  readonly #matrix: ReturnType<Worksheet['getCellMatrix']>;
  readonly #spilled: SpilledCells;

  constructor(
    private readonly sheet: Worksheet,
    private readonly formulas: FormulaDataModel,
    private readonly unitId: string,
    /** Cells in which a result of several cells is an error, as in Excel's tables. */
    private readonly refusesSpill: (row: number, column: number) => boolean = () => false,
  ) {
    this.#matrix = sheet.getCellMatrix();
    const spilled: unknown = formulas.getArrayFormulaCellData()[unitId]?.[sheet.getSheetId()];
    this.#spilled = (spilled ?? {}) as SpilledCells;
  }

  /** The cell's own data, without what spills into it. */
  own(row: number, column: number): ICellData | null {
    return this.#matrix.getValue(row, column) ?? null;
  }

  value(row: number, column: number): PlainCellValue {
    const own = this.own(row, column);
    if (holdsFormula(own) && this.#isRefused(row, column)) return '#SPILL!';
    if (this.#isShownByRefused(row, column, own)) return '';
    return contentOf(own?.v == null && richText(own) === null ? this.#spilled[row]?.[column] : own);
  }

  /** True where the cell shows part of a result that another cell spilled. */
  isSpilled(row: number, column: number): boolean {
    const own = this.own(row, column);
    if (this.#isShownByRefused(row, column, own)) return false;
    return own?.v == null && !holdsFormula(own) && this.#spilled[row]?.[column]?.v != null;
  }

  #spills(): Readonly<Record<string, Readonly<Record<string, IRange | null>>>> {
    return (this.formulas.getArrayFormulaRange()[this.unitId]?.[this.sheet.getSheetId()] ?? {}) as Readonly<
      Record<string, Readonly<Record<string, IRange | null>>>
    >;
  }

  /** Everything that formulas of this sheet fill beyond their own cells. */
  spills(): readonly Rectangle[] {
    return Object.values(this.#spills()).flatMap((cells) =>
      Object.values(cells).flatMap((range) => {
        if (!range || (range.endRow === range.startRow && range.endColumn === range.startColumn)) return [];
        const { startRow: row, startColumn: column, endRow, endColumn } = range;
        return [{ row, column, rowCount: endRow - row + 1, columnCount: endColumn - column + 1 }];
      }),
    );
  }

  #isRefused(row: number, column: number): boolean {
    const range = this.#spills()[row]?.[column];
    if (!range || (range.endRow === range.startRow && range.endColumn === range.startColumn)) return false;
    return this.refusesSpill(row, column);
  }
  #isShownByRefused(row: number, column: number, own: ICellData | null): boolean {
    if (own?.v != null || holdsFormula(own) || this.#spilled[row]?.[column]?.v == null) return false;
    for (const [sourceRow, cells] of Object.entries(this.#spills()))
      for (const [sourceColumn, range] of Object.entries(cells))
        if (
          range &&
          range.startRow <= row &&
          row <= range.endRow &&
          range.startColumn <= column &&
          column <= range.endColumn &&
          this.refusesSpill(Number(sourceRow), Number(sourceColumn))
        )
          return true;
    return false;
  }

  /** The formula with its `=`, or null. Cells that share a formula are answered with their own, shifted text. */
  formula(row: number, column: number): string | null {
    const own = this.own(row, column);
    if (!own) return null;
    if (own.f != null && own.f !== '') return own.f;
    if (own.si == null || own.si === '') return null;
    return this.formulas.getFormulaStringByCell(row, column, this.sheet.getSheetId(), this.unitId) ?? null;
  }
}

export function holdsFormula(cell: ICellData | null | undefined): boolean {
  return Boolean(cell?.f) || Boolean(cell?.si);
}

function contentOf(cell: ICellData | null | undefined): PlainCellValue {
  const value = cell?.v ?? richText(cell);
  if (value == null) return '';
  if (cell?.t === CellValueType.BOOLEAN)
    return typeof value === 'string' ? /^(1|true)$/i.test(value) : Boolean(value);
  if (cell?.t === CellValueType.NUMBER && value !== '') return Number(value);
  return value;
}

/** Text typed with formatting inside the cell, or with a link, is kept as a small document. */
function richText(cell: ICellData | null | undefined): string | null {
  const stream = cell?.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
