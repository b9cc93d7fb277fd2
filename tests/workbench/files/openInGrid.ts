import { boundRules } from '../../../src/workbench/engine/boundedRules';
import { Calculation } from '../../../src/workbench/engine/calculation';
import { bootUniver } from '../../../src/workbench/engine/univerNode';
import { asShown } from '../../../src/workbench/files/asShown';
import { changesSince } from '../../../src/workbench/files/diff';
import { readWorkbookFile } from '../../../src/workbench/files/open';
import { Workbook } from '../../../src/workbench/objectModel/workbook';

const closing: (() => void)[] = [];

/** Puts all opened workbooks away: `afterEach(closeAll)`. */
export function closeAll(): void {
  for (const close of closing.splice(0)) close();
}

/** Opens a file in the grid, under the object model, as the page and the command line do. */
export function openInGrid(bytes: Uint8Array) {
  const opened = readWorkbookFile(bytes, { addInId: 'ours' });
  const spreadsheet = bootUniver();
  const book = spreadsheet.api.createWorkbook(opened.snapshot);
  boundRules(spreadsheet.univer);
  const calculation = new Calculation(spreadsheet);
  const workbook = new Workbook({
    grid: { ...spreadsheet, book },
    calculation,
    settle: () => calculation.settle(),
  });
  workbook.restore(opened.facts);
  const before = asShown(opened, workbook.describeNow());
  closing.push(() => {
    workbook.dispose();
    calculation.dispose();
    spreadsheet.univer.dispose();
  });
  const changes = async () => changesSince(before, await workbook.describeForFile());
  /** Works every formula out anew. */
  const recalculate = async () => {
    calculation.markDirty(
      workbook.sheets().flatMap((sheet) => {
        const state = opened.state.sheets.find(({ id }) => id === sheet.gridId);
        const formulas = state?.cells.filter(({ formula }) => formula !== undefined) ?? [];
        const place = { unitId: workbook.grid.getId(), sheetId: sheet.gridId };
        return formulas.map(({ row, column }) => ({ ...place, row, column }));
      }),
    );
    await calculation.settle();
  };
  return { opened, workbook, changes, recalculate };
}
