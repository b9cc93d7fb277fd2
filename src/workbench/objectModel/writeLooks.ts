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

function cellsOf(accessor: IAccessor, { unitId, subUnitId }: LookEdits) {
  const instances = accessor.get(IUniverInstanceService);
  const book = instances.getUnit<UniverWorkbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return book?.getSheetBySheetId(subUnitId)?.getCellMatrix();
}

/** The same edit with the kind of value that each cell holds: the grid makes texts of the numbers that stand in cells of the format `@`. */
function withKinds(accessor: IAccessor, params: LookEdits): LookEdits {
  const matrix = cellsOf(accessor, params);
  return mapCells(params, (row, column, cell) => {
    const { v, t } = matrix?.getValue(row, column) ?? {};
    return v === undefined || t == null ? cell : { ...cell, t };
  });
}

function mapCells(
  params: LookEdits,
  map: (row: number, column: number, cell: ICellData) => ICellData,
): LookEdits {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of Object.entries(params.cellValue)) {
    const mapped: Record<number, ICellData> = {};
    for (const [column, cell] of Object.entries(cells))
      mapped[Number(column)] = map(Number(row), Number(column), cell);
    cellValue[Number(row)] = mapped;
  }
  return { ...params, cellValue };
}

/** The same edit with the formulas that the cells hold: done again after an undo, it bears the name of no style command. */
function withFormulas(accessor: IAccessor, params: LookEdits): LookEdits {
  const matrix = cellsOf(accessor, params);
  return mapCells(params, (row, column, cell) => {
    const { f, si } = matrix?.getValue(row, column) ?? {};
    return { ...cell, ...(f ? { f } : {}), ...(si ? { si } : {}) };
  });
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
      ...withKinds(accessor, params),
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
