import type { ListColumns } from '../../cells/columnTable';
import type { SkippedCell } from '../../cells/skippedCell';
import type { Concession, Direction, Triple } from '../../negotiation/concession';
import type { Scale } from '../../cells/scale';
import type { AgreedElsewhere, WayElsewhere } from '../../formulas/saidElsewhere';
import type { TemplateDoubt } from './doubt';
import type { ConcessionMatrix } from './matrix';

/** Several people of ours whose scores stand side by side. */
export interface TemplateScorers {
  readonly people: readonly { readonly name: string; readonly columns: Triple<number> }[];
  /**
   * True where the list has no columns for their mean: our scores are then the means of theirs, and `columns.own` are the
   * columns of the first. False where `columns.own` hold the mean.
   */
  readonly areOwn: boolean;
}

/** How a list says of its rows what no word in their own cells does. */
export interface SaidElsewhere {
  readonly way?: WayElsewhere;
  readonly agreed?: AgreedElsewhere;
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
  /** What the scores run on; absent: from 1 to 10. */
  readonly scale?: Scale;
  /** How value, leverage and relationship weigh, as the sheet states it; absent: it states nothing. */
  readonly weights?: Triple<number>;
  /** Absent: three scores a side. With `one` every entry of `own` and of `mirror` is the same column. */
  readonly measure?: 'one';
  /** Where a list of one score says what a get is worth to us and costs them in columns of their own. */
  readonly forGets?: { readonly own: number; readonly mirror: number | null };
  /** Where ticks say the direction. */
  readonly ticks?: TickColumns;
  /** How ticks, titles or sections say what no word in a row's own cells does; absent: words in cells say it, or nothing does. */
  readonly said?: SaidElsewhere;
  /** True where a row's side, or which rows count, cannot be read by formulas over its own cells. */
  readonly isInterpreted?: boolean;
  /** The column that numbers the rows; null or absent where there is none. */
  readonly identifier?: number | null;
  /** The parts of the list, in sheet order; absent for one. */
  readonly blocks?: readonly ListBlock[];
  /** Name of the Excel table that holds the template; null for a plain range. */
  readonly table: string | null;
}

/** A list of the workbook that was not read, with what it seems to be. */
export interface OtherList {
  /** As `Sheet!A4`. */
  readonly place: string;
  readonly why: string;
}

/** A part of a list with headings of its own. Rows are 1-based. */
export interface ListBlock {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** What its title says of all its rows; null where it says nothing. */
  readonly direction: Direction | null;
  readonly session: number | null;
}

/** Two columns that are ticked for what we give and for what we get; null where there is one of them only. */
export interface TickColumns {
  readonly give: number | null;
  readonly get: number | null;
}

/** What was read from the sheet: plain data, ready for the method. */
export interface TemplateReading {
  readonly place: TemplatePlace;
  readonly confidence: 'sure' | 'unsure';
  /** The most consequential first. */
  readonly doubts: readonly TemplateDoubt[];
  /** What every row was counted as because the list does not say it; absent: nothing. */
  readonly assumed?: readonly ('direction' | 'status')[];
  /** Other lists of the workbook, with what they seem to be; absent: none that was understood. */
  readonly otherLists?: readonly OtherList[];
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
  /** Where each row and its parts really stand, of lists that are read as one; absent: on the list's own sheet. */
  readonly joined?: {
    readonly parts: readonly JoinedPart[];
    readonly sources: ReadonlyMap<number, RowSource>;
  };
  /** The texts of the heading row, left to right, by zero-based worksheet column: what the user may choose from. */
  readonly headings?: readonly { readonly column: number; readonly text: string }[];
}

/** Where a row of a list that was brought together stands on the user's own sheet. */
export interface RowSource {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** A1 of its name, with the sheet. */
  readonly place: string;
}

/** A list of the user's that is part of one brought together. Rows are 1-based. */
export interface JoinedPart {
  readonly sheet: string;
  readonly form: 'rows' | 'columns' | 'long';
  /** Where its headings stand. */
  readonly place: string;
  /** Null where no column stands for one part of a concession. */
  readonly columns: ListColumns | null;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly direction: Direction | null;
}

/** No worksheet holds a concession template; `looked` names the sheets that were searched. */
export interface NoTemplate {
  readonly kind: 'none';
  readonly looked: readonly string[];
  /** What came near to a list, and what it lacks; absent where nothing did. */
  readonly seen?: string;
  /** The concession matrix, in money; null or absent where there is none. */
  readonly matrix?: ConcessionMatrix | null;
  readonly doubts?: readonly TemplateDoubt[];
}
