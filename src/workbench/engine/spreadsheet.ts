import './facade';
import type { IWorkbookData, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';

/** The booted engine, headless or with its grid on screen. */
export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** The engine with one workbook in it. */
export interface Grid extends Spreadsheet {
  readonly book: FWorkbook;
}

/** What a new sheet is made of; Excel's million rows would cost memory, so sheets grow when something is written below. */
export const NEW_SHEET = { rowCount: 1000, columnCount: 26 } as const;

/** A workbook with one empty sheet. */
export function emptyWorkbook(sheetName = 'Sheet1'): Partial<IWorkbookData> {
  const id = 'sheet-1';
  return {
    id: 'workbook',
    sheetOrder: [id],
    sheets: { [id]: { id, name: sheetName, ...NEW_SHEET, cellData: {} } },
  };
}
