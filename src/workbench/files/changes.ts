/**
 * What was changed in an opened workbook, as plain data: the diff produces it, `spliceChanges` carries it into the file.
 * It names only what changed; whatever it does not name stays in the file as it was.
 *
 * Rows and columns are zero-based, colours `#RRGGBB`, formulas Excel's own en-US text with a leading `=`
 * (`=LET(x,1,x)`, `=CONCESSION.GAP(B2:D2,F2:H2)`): the file's spelling of functions is the splice's business.
 */
import type { ChartState } from '../objectModel/chartState';
import type {
  Area,
  CellStyle,
  CellValueRule,
  ConditionalStyle,
  HyperlinkState,
  Json,
  LineMove,
  NameState,
  PrintState,
  SheetVisibility,
} from '../objectModel/state';

/** An error value, so that the text `#N/A` and the error #N/A are told apart. */
export interface ErrorValue {
  /** As Excel spells it: `#N/A`, `#VALUE!`, `#DIV/0!`, `#SPILL!` … */
  readonly error: string;
}

/** What a cell shows: typed in, or the last calculated result of its formula. `''` as a result is empty text. */
export type CellResult = string | number | boolean | ErrorValue;

/** The cells that a formula's result fills, its own included, row by row. */
export interface SpilledResult {
  /** Rectangular, at least 1 × 1; `results[0][0]` is the formula's own cell. */
  readonly results: readonly (readonly CellResult[])[];
}

export type NewCellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: CellResult }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      /** The calculated result, so that programs which do not calculate show it too; null: unknown. */
      readonly result: CellResult | null;
      /**
       * Only when the result fills more than one cell. The cells it fills are written from here:
       * the list of changed cells must not name them again.
       */
      readonly spill?: SpilledResult;
    };

/**
 * The aspects of a cell's look that changed; null: back to none (no fill, automatic colour, the workbook's own font …).
 * `borders` tells all four sides: one that it does not name has no line from now on.
 */
export type CellLookChange = {
  readonly [Aspect in keyof CellStyle]?: CellStyle[Aspect] | null;
};

/** A change to one cell. What is absent stays as it is in the file. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content?: NewCellContent;
  /** Only the aspects that changed; they are laid over the cell's present look. */
  readonly style?: CellLookChange;
  /** Excel's number format code, such as `0.0` or `General`. */
  readonly numberFormat?: string;
}

export interface CellChange extends CellEdit {
  readonly sheet: string;
}

/** What a rule asks of a cell: a formula, a comparison, or one of Excel's ready-made criteria. */
export type ConditionalFormatTest =
  | { readonly formula: string }
  | { readonly comparison: CellValueRule }
  /** As the API calls it, such as `AboveAverage`. */
  | { readonly preset: string };

/** A rule with the look that it gives. */
export type NewConditionalFormat = ConditionalFormatTest & {
  /** At least one; the formula's relative references are seen from the top left cell of the first. */
  readonly areas: readonly Area[];
  readonly style: ConditionalStyle;
  readonly stopIfTrue: boolean;
};

/**
 * Rules are added below those of the file, in the order given, the first of them strongest.
 */
export type AddedConditionalFormat = NewConditionalFormat & { readonly sheet: string };

/**
 * A rule of the file that is to go: by its place in the sheet's part, or by what it says.
 * A place counts `<conditionalFormatting>` elements of the sheet and `<cfRule>` elements in them, from 0, as the file was opened.
 */
export type RemovedConditionalFormat = { readonly sheet: string } & (
  | { readonly by: 'place'; readonly block: number; readonly rule: number }
  | { readonly by: 'formula'; readonly formula: string; readonly areas: readonly Area[] }
  | { readonly by: 'marker'; readonly marker: string }
);

/** Removal counts as done when no name of that scope is left. */
export type NameChange =
  /** Adds the name, or replaces the one of the same name and scope. */
  | { readonly kind: 'set'; readonly name: NameState }
  | { readonly kind: 'removed'; readonly name: string; readonly sheet: string | null };

/** Whose settings they are: Excel keeps each add-in's settings apart, by the add-in's identity. */
export interface AddInReference {
  /** The manifest's Id. */
  readonly id: string;
  /** The manifest's Version. */
  readonly version: string;
  /** `developer` for a side-loaded add-in, a catalogue's address or market such as `en-US` otherwise. */
  readonly store: string;
  /** `Registry` for a side-loaded add-in; `OMEX` (the store), `EXCatalog`, `FileSystem` … */
  readonly storeType: string;
}

export interface SettingsChanges {
  readonly addIn: AddInReference;
  /** Settings added or changed, by key. */
  readonly set: Readonly<Record<string, Json>>;
  readonly removed: readonly string[];
}

export interface TableColumnDefinition {
  readonly name: string;
  /** The formula that fills the column when a row is added; absent: none, or found out from the cells. */
  readonly calculatedFormula?: string;
  readonly totalsLabel?: string;
  readonly totalsFormula?: string;
}

/** A table as it is to be. Its cells (headings, body, totals) are told as changed cells, not here. */
export interface NewTable {
  readonly name: string;
  /** Header row, body and totals row. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** In sheet order; as many as `area` is wide. */
  readonly columns: readonly TableColumnDefinition[];
  /** Such as `TableStyleMedium2`; empty for none. */
  readonly style: string;
}

export interface AddedTable extends NewTable {
  readonly sheet: string;
}

/** A table of the file that has another size, or more or fewer columns. Columns are recognised by name; those of the file keep all they have. */
export interface ChangedTable {
  readonly sheet: string;
  /** The table's name in the file. */
  readonly name: string;
  readonly area: Area;
  readonly showTotals: boolean;
  readonly columns: readonly TableColumnDefinition[];
}

/** How wide or high, in points; hidden or not. What is absent stays. */
export interface ColumnChange {
  readonly sheet: string;
  readonly column: number;
  readonly width?: number;
  readonly hidden?: boolean;
}
export interface RowChange {
  readonly sheet: string;
  readonly row: number;
  readonly height?: number;
  readonly hidden?: boolean;
}

/** What lies on a sheet of the file, or is laid out over its cells. What is absent stays as it is. */
export interface SheetFurniture {
  readonly sheet: string;
  /** Rows and columns that came and went: what the file has on the sheet beside what is told here goes with them. */
  readonly moves?: readonly LineMove[];
  /** All merged cells of the sheet, from now on. */
  readonly merges?: readonly Area[];
  /** All links of the sheet's cells, from now on. */
  readonly hyperlinks?: readonly HyperlinkState[];
  readonly chartsAdded?: readonly ChartState[];
  /** Origins of charts of the file. */
  readonly chartsRemoved?: readonly string[];
  readonly printArea?: Area;
}

export interface NewSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Zero-based place in the tab order after all changes; absent: last. */
  readonly position?: number;
  readonly cells: readonly CellEdit[];
  readonly merges: readonly Area[];
  /** In points, by zero-based column. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** In points, by zero-based row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly conditionalFormats: readonly NewConditionalFormat[];
  readonly tables: readonly NewTable[];
  readonly hyperlinks: readonly HyperlinkState[];
  readonly charts?: readonly ChartState[];
  readonly showGridlines?: boolean;
  /** `#RRGGBB`. */
  readonly tabColor?: string;
  /** Absent members are Excel's defaults. */
  readonly print?: PrintState;
}

export interface WorkbookChanges {
  readonly cells: readonly CellChange[];
  readonly columns: readonly ColumnChange[];
  readonly rows: readonly RowChange[];
  readonly conditionalFormats: {
    readonly added: readonly AddedConditionalFormat[];
    readonly removed: readonly RemovedConditionalFormat[];
  };
  readonly names: readonly NameChange[];
  /** null: no setting changed. */
  readonly settings: SettingsChanges | null;
  readonly tables: {
    readonly added: readonly AddedTable[];
    readonly changed: readonly ChangedTable[];
  };
  readonly newSheets: readonly NewSheet[];
  /** At most one for each sheet. */
  readonly furniture?: readonly SheetFurniture[];
  /** Changes that cannot be told as data (a sheet deleted, moved, renamed …), each one a sentence for the user; handed on as they are. */
  readonly notCarried: readonly string[];
}

/** What came of carrying changes into a file. */
export interface SplicedWorkbook {
  readonly bytes: Uint8Array;
  /** One sentence for each change that the file could not take; the rest was carried. */
  readonly notCarried: readonly string[];
}
