import type { IDisposable } from '@univerjs/core';
import type { Spreadsheet } from '../engine/spreadsheet';
import type { ShownCellMessage } from './deskState';
import { cellOnScreen } from './gridOnScreen';

/** The messages that custom functions left, by cell. */
export interface CellMessageSource {
  readonly at: (sheetId: string, row: number, column: number) => string | undefined;
}

/** Tells what a custom function had to say about the selected cell, whenever the selection or a result changes. */
export function watchCellMessage(
  spreadsheet: Spreadsheet,
  messages: CellMessageSource,
  tell: (message: ShownCellMessage | null) => void,
): IDisposable {
  const { api } = spreadsheet;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let told: string | undefined;
  const look = () => {
    waiting = undefined;
    const book = api.getActiveWorkbook();
    const sheet = book?.getActiveSheet();
    const cell = sheet?.getActiveCell();
    if (!book || !sheet || !cell) return;
    const error = String(cell.getValue() ?? '');
    const message = error.startsWith('#')
      ? messages.at(sheet.getSheetId(), cell.getRow(), cell.getColumn())
      : undefined;
    const news = message === undefined ? null : { cell: cell.getA1Notation(), error, message };
    if (told === JSON.stringify(news)) return;
    told = JSON.stringify(news);
    const place = { row: cell.getRow(), column: cell.getColumn() };
    tell(news && { ...news, placeOf: () => cellOnScreen(spreadsheet, book, sheet, place) });
  };
  // After every command, because selections and late results arrive by several; a turn later, when all of it has been done.
  const listening = api.addEvent(api.Event.CommandExecuted, () => {
    waiting ??= setTimeout(look);
  });
  return {
    dispose: () => {
      clearTimeout(waiting);
      listening.dispose();
    },
  };
}
