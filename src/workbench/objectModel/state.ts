import type { CellValue } from './cellValue';
import type { ChartState } from './chartState';
import type { ShapeState } from './shapeStore';

/**
 * A workbook as plain data: what the object model must be told when a file has been opened ({@link WorkbookFacts}) and
 * what it hands out when the workbook is to be compared or saved ({@link WorkbookState}). Nothing here knows the grid.
 *
 * The division of labour: cells, styles, merges, column widths, hidden rows and columns and frozen panes live in the grid
 * (the file reader puts them into the grid's own snapshot). Everything the grid holds badly or not at all lives in the
 * object model and comes through the facts: conditional formats with their formula text, names, tables, settings, protection.
 */

/** A rectangle of cells; rows and columns are zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Style of one border line, in Excel's words. */
export type BorderStyle =
  'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';
export interface BorderLine {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  /** `#RRGGBB`, upper case. */
  readonly color: string;
}
export interface Borders {
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
  readonly right?: BorderLine;
}

/** The look of a cell as far as the add-in may set it; an absent member is the workbook's default. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontalAlignment?: 'Left' | 'Center' | 'Right' | 'Justify' | 'Distributed';
  readonly verticalAlignment?: 'Top' | 'Center' | 'Bottom';
  readonly wrapText?: boolean;
  readonly borders?: Borders;
}

/** One cell that holds a value, a formula or a look of its own. */
export interface CellState {
  readonly row: number;
  readonly column: number;
  /** The typed value, or the last calculated result of the formula. */
  readonly value: CellValue;
  /** The formula with its leading `=`, en-US; absent for a plain value. */
  readonly formula?: string;
  /** Only on a formula whose result fills more than its own cell: everything it fills, itself included. */
  readonly spill?: Area;
  /** True on a cell that holds nothing of its own but shows part of another cell's spilled result. */
  readonly spilled?: true;
  /** Excel's number format code; `General` when none is set. */
  readonly numberFormat: string;
  readonly style: CellStyle;
}

/** What a conditional format paints over a cell. `null` or absent: it leaves that aspect alone. */
export interface ConditionalStyle {
  readonly fillColor?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly underline?: boolean | null;
  readonly strikethrough?: boolean | null;
  /** Kept and saved, even where the grid cannot render it. */
  readonly numberFormat?: string | null;
  readonly borders?: Borders;
}

/** Excel's names of the kinds of conditional formats. */
export type ConditionalFormatKind =
  | 'Custom'
  | 'CellValue'
  | 'ColorScale'
  | 'DataBar'
  | 'IconSet'
  | 'TopBottom'
  | 'PresetCriteria'
  | 'ContainsText';

/** A `CellValue` rule; formulas are Excel's text with a leading `=`. */
export interface CellValueRule {
  readonly operator:
    | 'Between'
    | 'NotBetween'
    | 'EqualTo'
    | 'NotEqualTo'
    | 'GreaterThan'
    | 'LessThan'
    | 'GreaterThanOrEqual'
    | 'LessThanOrEqual';
  readonly formula1: string;
  readonly formula2?: string;
}

/** One conditional format. The order in a list is the order of precedence: the first wins. */
export interface ConditionalFormatState {
  /**
   * Chosen by whoever read it from a file and handed back untouched, so that a rule of the file is recognised when saving.
   * Absent: the rule was added in this session.
   */
  readonly origin?: string;
  readonly kind: ConditionalFormatKind;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  /** The formula of a `Custom` rule, exactly as written, with its leading `=`. */
  readonly formula?: string;
  /** The comparison of a `CellValue` rule. */
  readonly comparison?: CellValueRule;
  /** The ready-made criterion of a `PresetCriteria` rule, as Excel's API calls it: `AboveAverage`. */
  readonly preset?: string;
  readonly style: ConditionalStyle;
  /**
   * For kinds the object model does not configure (colour scales, data bars, icon sets, top/bottom, text …): the grid's own
   * rule (`IConditionalFormattingRuleConfig`), if the reader can build one, so that it renders. Handed back untouched.
   */
  readonly gridRule?: unknown;
}

/** One column of a table, in sheet order. */
export interface TableColumnState {
  readonly name: string;
  /** Text of the column's cell in the totals row when it is a label, else absent. */
  readonly totalsLabel?: string;
  /** Formula of the column's cell in the totals row, with its leading `=`, else absent. */
  readonly totalsFormula?: string;
}

export interface TableState {
  /** As {@link ConditionalFormatState.origin}. */
  readonly origin?: string;
  readonly name: string;
  /** The whole table: header row, body and totals row. */
  readonly area: Area;
  readonly showHeaders: boolean;
  /** True when the last row of `area` is the totals row. */
  readonly showTotals: boolean;
  readonly columns: readonly TableColumnState[];
  /** Such as `TableStyleMedium2`; empty for none. */
  readonly style: string;
}

/** A defined name. */
export interface NameState {
  readonly name: string;
  /** Name of the worksheet it belongs to; null: the workbook. */
  readonly sheet: string | null;
  /** Excel's text, en-US, with its leading `=`: `=Map!$B$2:$D$9`, `=LAMBDA([own],…)`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** A validation rule, as read from a file; the add-in only reads it. */
export interface DataValidationState {
  readonly areas: readonly Area[];
  readonly type: 'None' | 'WholeNumber' | 'Decimal' | 'List' | 'Date' | 'Time' | 'TextLength' | 'Custom';
  /** Excel's `DataValidationRule`: one member named after the kind, such as `{ list: { inCellDropDown, source } }`. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export interface HyperlinkState {
  readonly row: number;
  readonly column: number;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** How a sheet is printed; absent members are Excel's defaults. Sizes in points. */
export interface PrintState {
  readonly orientation?: 'portrait' | 'landscape';
  /** Excel's paper number: 9 is A4, 1 is Letter. */
  readonly paper?: number;
  /** Pages wide and high; 0: as many as needed. */
  readonly fitTo?: { readonly width: number; readonly height: number };
  /** Per cent. */
  readonly scale?: number;
  readonly margins?: Readonly<
    Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>
  >;
  readonly centerHorizontally?: boolean;
  /** As files write them: `&LLeft&CMiddle&RRight`. */
  readonly header?: string;
  readonly footer?: string;
  readonly area?: Area;
  /** Zero-based rows that stand on top of every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}

/** What a workbook says of itself beside its cells; absent members say nothing. */
export interface PropertiesState {
  readonly author?: string;
  readonly lastAuthor?: string;
  readonly revisionNumber?: string;
  /** ISO 8601. */
  readonly creationDate?: string;
  readonly title?: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly category?: string;
  readonly manager?: string;
  readonly company?: string;
  /** Under people's own names. */
  readonly custom?: Readonly<Record<string, string | number | boolean>>;
}

/** What the object model must be told about a sheet of an opened file; the sheet itself is already in the grid. */
export interface SheetFacts {
  /** Name of the worksheet, as in the grid. */
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  /** Protected: every write to a locked cell of the sheet answers AccessDenied. */
  readonly isProtected: boolean;
  readonly conditionalFormats: readonly ConditionalFormatState[];
  readonly tables: readonly TableState[];
  readonly dataValidations: readonly DataValidationState[];
  readonly hyperlinks: readonly HyperlinkState[];
  /** Absent: none. */
  readonly charts?: readonly ChartState[];
  /** Absent: none. */
  readonly shapes?: readonly ShapeState[];
  /** Absent: nothing was set. */
  readonly print?: PrintState;
}

/** Any value JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What the object model must be told when a workbook has been opened: `workbook.restore(facts)`. */
export interface WorkbookFacts {
  /** File name, such as `Deal.xlsx`. */
  readonly name: string;
  readonly names: readonly NameState[];
  /** The add-in's settings in the workbook, by key. */
  readonly settings: Readonly<Record<string, Json>>;
  /** Name of the worksheet in front; absent: the first visible one. */
  readonly activeSheet?: string;
  /** Protected against adding, deleting and renaming sheets; absent: not. */
  readonly isStructureProtected?: boolean;
  /** Absent: it says nothing of itself. */
  readonly properties?: PropertiesState;
  readonly sheets: readonly SheetFacts[];
}

/** Whole rows or columns that were inserted before others, or deleted. */
export interface LineMove {
  /** The rows or columns, in their whole length. */
  readonly area: Area;
  /** Which way the others went. */
  readonly shift: 'Down' | 'Right' | 'Up' | 'Left';
}

/** The present state of a sheet. */
export interface SheetState extends SheetFacts {
  /** The grid's id of the sheet; stays the same when the sheet is renamed. */
  readonly id: string;
  /** Cells with a value, a formula or a look of their own, row by row. */
  readonly cells: readonly CellState[];
  readonly merges: readonly Area[];
  /** Zero-based indexes of hidden rows and columns (filtered rows included). */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Widths that were set, in points, by zero-based column. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Heights that were set, in points, by zero-based row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** How many rows and columns stay in sight; 0 where nothing is frozen. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Absent: they are shown. */
  readonly showGridlines?: boolean;
  /** Rows and columns that came and went since the workbook was opened, in their order; absent: none, or not asked for. */
  readonly moves?: readonly LineMove[];
}

/** The present state of the workbook: `await workbook.describe()`, after everything is calculated. */
export interface WorkbookState extends WorkbookFacts {
  /** Name of the active worksheet. */
  readonly activeSheet: string;
  /** In tab order. */
  readonly sheets: readonly SheetState[];
  /** What files cannot be told of, one sentence each; absent: nothing. */
  readonly notSaved?: readonly string[];
}
