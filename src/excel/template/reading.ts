import type { ListColumns } from '../../cells/columnTable';
import type { SkippedCell } from '../../cells/skippedCell';
import type { Concession, Triple } from '../../negotiation/concession';

/** Several people of ours whose scores stand side by side. */
export interface TemplateScorers {
  readonly people: readonly { readonly name: string; readonly columns: Triple<number> }[];
  /**
   * True where the list has no columns for their mean: our scores are then the means of theirs, and `columns.own` are the
   * columns of the first. False where `columns.own` hold the mean.
   */
  readonly areOwn: boolean;
}

/** Where a template stands. Rows are 1-based worksheet rows, as the user sees them. */
export interface TemplatePlace {
  readonly sheet: string;
  /** The row of the column headings; the lower one when headings span two rows. */
  readonly headerRow: number;
  readonly firstRow: number;
  /** Last row of the template's body (not a total); the first row when the list is still empty. */
  readonly lastRow: number;
  readonly columns: ListColumns;
  /** Absent where one set of scores is ours. */
  readonly scorers?: TemplateScorers;
  /** Name of the Excel table that holds the template; null for a plain range. */
  readonly table: string | null;
}

/** A column of which the reader is not sure, with the reason in a negotiator's words. */
export interface TemplateDoubt {
  readonly column: keyof ListColumns;
  readonly reason: string;
}

/** What was read from the sheet: plain data, ready for the method. */
export interface TemplateReading {
  readonly place: TemplatePlace;
  readonly confidence: 'sure' | 'unsure';
  readonly doubts: readonly TemplateDoubt[];
  /** Rows that count, in sheet order. */
  readonly rows: readonly Concession[];
  /** Named rows that have no own score at all or miss some: they count in nothing, but the sheet marks them. 1-based rows. */
  readonly unscoredRows: readonly number[];
  readonly skipped: readonly SkippedCell[];
  /** How many of the body's rows are hidden or filtered away (they are read all the same). */
  readonly hiddenRows: number;
  /** The words of the Direction column that were understood as give and as get, as they stand on the sheet. */
  readonly directionWords: { readonly give: readonly string[]; readonly get: readonly string[] };
  /** Other places in the workbook that look like templates, as `Sheet!A4`. */
  readonly otherTemplates: readonly string[];
  /** The texts of the heading row, left to right, by zero-based worksheet column: what the user may choose from. */
  readonly headings?: readonly { readonly column: number; readonly text: string }[];
}

/** No worksheet holds a concession template; `looked` names the sheets that were searched. */
export interface NoTemplate {
  readonly kind: 'none';
  readonly looked: readonly string[];
}
