import type { IAccessor, ICellData, IOperation, Workbook as UniverWorkbook } from '@univerjs/core';
import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';

/** Looks by row and column of one sheet. */
interface LookEdits {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue: Record<number, Record<number, ICellData>>;
}

/** True for an edit that changes nothing but the look of its cells. */
export function isLookOnly(edits: Readonly<Record<number, Readonly<Record<number, ICellData>>>>): boolean {
  return Object.values(edits).every((cells) =>
    Object.values(cells).every((cell) => Object.keys(cell).every((member) => member === 's')),
  );
}

/** The same edit with the formulas that the cells hold: done again after an undo, it bears the name of no style command. */
function withFormulas(accessor: IAccessor, params: LookEdits): LookEdits {
  const instances = accessor.get(IUniverInstanceService);
  const book = instances.getUnit<UniverWorkbook>(params.unitId, UniverInstanceType.UNIVER_SHEET);
  const matrix = book?.getSheetBySheetId(params.subUnitId)?.getCellMatrix();
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of Object.entries(params.cellValue)) {
    const held: Record<number, ICellData> = {};
    for (const [column, cell] of Object.entries(cells)) {
      const { f, si } = matrix?.getValue(Number(row), Number(column)) ?? {};
      held[Number(column)] = { ...cell, ...(f ? { f } : {}), ...(si ? { si } : {}) };
    }
    cellValue[Number(row)] = held;
  }
  return { ...params, cellValue };
}

/**
 * Changes looks and leaves formulas alone. The grid's command for values takes an edit without a formula as the removal of
 * the cell's formula, unless the edit comes from one of its style commands; those change one aspect at a time and pass over
 * filtered rows, so this writes as they do. An operation, because a command would put its own name in place of theirs.
 */
export const WriteLooksOperation: IOperation<LookEdits> = {
  id: 'workbench.operation.write-looks',
  type: CommandType.OPERATION,
  handler: (accessor, params: LookEdits) => {
    const commands = accessor.get(ICommandService);
    const undo = SetRangeValuesUndoMutationFactory(accessor, params);
    const redo = withFormulas(accessor, params);
    const isDone = commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      ...params,
      trigger: SetStyleCommand.id,
    });
    accessor.get(IUndoRedoService).pushUndoRedo({
      unitID: params.unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params: redo }],
    });
    return isDone;
  },
};
