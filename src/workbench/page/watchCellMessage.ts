import type { IDisposable } from '@univerjs/core';
import type { Spreadsheet } from '../engine/spreadsheet';
import type { CellMessage } from './deskState';

/** The messages that custom functions left, by cell. */
export interface FunctionMessages {
  readonly at: (sheetId: string, row: number, column: number) => string | undefined;
}

/** A calculation announces its result before the cells hold it: on a busy machine these are two moments. */
const RESULT_COMMANDS: ReadonlySet<string> = new Set([
  'formula.mutation.set-formula-calculation-result',
  'sheet.mutation.set-range-values',
]);

/** Tells what a custom function had to say about the selected cell, whenever the selection or a result changes. */
export function watchCellMessage(
  { api }: Spreadsheet,
  messages: FunctionMessages,
  tell: (message: CellMessage | null) => void,
): IDisposable {
  const look = () => {
    const book = api.getActiveWorkbook();
    const sheet = book?.getActiveSheet();
    const cell = sheet?.getActiveCell();
    if (!book || !sheet || !cell) return;
    const message = messages.at(sheet.getSheetId(), cell.getRow(), cell.getColumn());
    const error = String(cell.getValue() ?? '');
    tell(
      message !== undefined && error.startsWith('#') ? { cell: cell.getA1Notation(), error, message } : null,
    );
  };
  const listening = [
    api.addEvent(api.Event.SelectionChanged, look),
    api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (RESULT_COMMANDS.has(id)) look();
    }),
  ];
  return {
    dispose: () => {
      for (const listener of listening) listener.dispose();
    },
  };
}
