import type { CellValue } from '../../objectModel/cellValue';
import type { CellStyle, ConditionalStyle, Json } from '../../objectModel/state';
import type { AddInReference } from '../changes';

/** One cell of a new workbook; a bare value is a cell without look or formula, `null` an empty one. */
export type NewCell =
  | CellValue
  | null
  | {
      readonly value?: CellValue;
      /** With or without its leading `=`; `value` is then the result it carries. */
      readonly formula?: string;
      readonly style?: CellStyle;
      readonly numberFormat?: string;
      readonly note?: { readonly author: string; readonly text: string };
    };

export interface NewWorkbookTable {
  readonly name: string;
  /** Header row, body and totals row: `B4:H20`. */
  readonly range: string;
  readonly showTotals?: boolean;
  /** In sheet order; a totals entry is a function such as `sum`, or a label. */
  readonly columns: readonly {
    readonly name: string;
    readonly totalsFunction?: string;
    readonly totalsLabel?: string;
  }[];
  readonly style?: string;
}

export interface NewWorkbookSheet {
  readonly name: string;
  /** From A1 on; rows may differ in length. */
  readonly rows?: readonly (readonly NewCell[])[];
  readonly merges?: readonly string[];
  /** In characters, by column letters. */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /** In points, by row number as shown. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenColumns?: readonly string[];
  /** Row numbers as shown. */
  readonly hiddenRows?: readonly number[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly isProtected?: boolean;
  readonly showGridlines?: boolean;
  readonly zoom?: number;
  readonly tabColor?: string;
  readonly autoFilter?: string;
  readonly tables?: readonly NewWorkbookTable[];
  readonly conditionalFormats?: readonly {
    readonly range: string;
    readonly formula: string;
    readonly style: ConditionalStyle;
    readonly stopIfTrue?: boolean;
  }[];
  /** Lists to choose from. */
  readonly lists?: readonly { readonly range: string; readonly values: readonly string[] }[];
  readonly landscape?: boolean;
}

export interface NewWorkbook {
  readonly sheets: readonly NewWorkbookSheet[];
  readonly names?: readonly {
    readonly name: string;
    readonly formula: string;
    readonly sheet?: string;
    readonly comment?: string;
  }[];
  /** What an add-in keeps in the workbook. */
  readonly settings?: { readonly addIn: AddInReference; readonly values: Readonly<Record<string, Json>> };
  readonly title?: string;
  readonly author?: string;
  readonly font?: { readonly name: string; readonly size: number };
  readonly activeSheet?: number;
  readonly date1904?: boolean;
}
