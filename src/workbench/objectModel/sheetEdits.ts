import {
  BooleanNumber,
  generateRandomId,
  IUndoRedoService,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetHideMutation } from '@univerjs/sheets';
import { NEW_SHEET, type Grid } from '../engine/spreadsheet';
import type { Calculation } from '../engine/calculation';

// The grid goes by itself to a sheet that is added or shown, a moment later; Excel stays where it is. Edits that come from another
// author are the ones after which the grid stays, so these are told as such.
const STAY = { fromCollab: true } as const;

/** Adds an empty sheet at the end, as a step that can be undone; answers its id in the grid. */
export function insertSheet({ univer, book }: Grid, { commands }: Calculation, name: string): string {
  const unitId = book.getId();
  const id = generateRandomId();
  const sheet = mergeWorksheetSnapshotWithDefault({ id, name, ...NEW_SHEET });
  const insertion = { unitId, index: book.getSheets().length, sheet };
  commands.syncExecuteCommand(InsertSheetMutation.id, insertion, STAY);
  univer
    .__getInjector()
    .get(IUndoRedoService)
    .pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } }],
      redoMutations: [{ id: InsertSheetMutation.id, params: insertion }],
    });
  return id;
}

export function setSheetHidden(
  { book }: Grid,
  { commands }: Calculation,
  gridId: string,
  isHidden: boolean,
): void {
  const hidden = isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  const params = { unitId: book.getId(), subUnitId: gridId, hidden };
  commands.syncExecuteCommand(SetWorksheetHideMutation.id, params, STAY);
}
