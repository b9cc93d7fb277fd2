import { CommandType, ICommandService, IUndoRedoService, type IDisposable } from '@univerjs/core';
import { isFormulaResult } from '../engine/calculation';
import type { Spreadsheet } from '../engine/spreadsheet';

/** Mutations that change nothing a file keeps: the cell editor's own text, results of formulas, heights that follow from the text. */
const NOT_AN_EDIT = /^doc\.|calculation|auto-height/;

export interface ChangeEvents {
  readonly onChanged: () => void;
  readonly onUndoState: (canUndo: boolean, canRedo: boolean) => void;
}

/** Tells when someone, user or add-in, changed the workbook, and whether there is something to undo or redo. */
export function watchChanges({ univer }: Spreadsheet, events: ChangeEvents): IDisposable {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || isFormulaResult(command, options)) return;
    if (!NOT_AN_EDIT.test(command.id)) events.onChanged();
  });
  const undo = injector
    .get(IUndoRedoService)
    .undoRedoStatus$.subscribe(({ undos, redos }) => events.onUndoState(undos > 0, redos > 0));
  return {
    dispose: () => {
      commands.dispose();
      undo.unsubscribe();
    },
  };
}
