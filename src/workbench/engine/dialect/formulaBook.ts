import type { Rectangle } from '../../../cells/a1';

/** A cell wherever it is in the workbook; zero-based. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells of one sheet. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Rectangle;
}

/** A table as structured references see it. */
export interface TableShape extends SheetArea {
  readonly name: string;
  /** `area` begins with a row of headings. */
  readonly hasHeaders: boolean;
  /** The row below `area` is the totals row. */
  readonly hasTotals: boolean;
  /** Headings from left to right. */
  readonly columns: readonly string[];
}

/** What the words of a formula mean in the workbook that holds it. */
export interface FormulaBook {
  /** Sheets from left to right. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Text of the name as seen from the sheet, without `=`: the sheet's own name before the workbook's; null for none. */
  readonly definition: (name: string, sheetId: string) => string | null;
  readonly tables: readonly TableShape[];
  /** True for what the engine can call, by upper-case name. */
  readonly isFunction: (name: string) => boolean;
  /** Differs whenever the same text may have come to mean something else. */
  readonly version: string;
}

/** Why a formula is not worked out here. */
export type RefusalKind =
  | 'recursion'
  | 'unknown function'
  | 'other workbook'
  | '3-D reference'
  | 'union'
  | 'function as value'
  | 'work'
  | 'circular'
  | 'failure';

/** A formula that the workbench does not work out, with the word that is the reason: a name, a function. */
export interface FormulaRefusal {
  readonly kind: RefusalKind;
  readonly word: string;
}

/** Thrown while a formula is read, caught where its reading began. */
export class RefusedFormula extends Error implements FormulaRefusal {
  constructor(
    readonly kind: RefusalKind,
    readonly word: string,
  ) {
    super(`${kind}: ${word}`);
  }
}

/** The sheet of that name, in any case; undefined where there is none. */
export function sheetNamed(
  book: FormulaBook,
  name: string,
): { readonly id: string; readonly name: string } | undefined {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
