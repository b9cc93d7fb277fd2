import { IUndoRedoService, IUniverInstanceService } from '@univerjs/core';
import { emptyWorkbook } from '../../../src/workbench/engine/spreadsheet';
import { bootUniver } from '../../../src/workbench/engine/univerNode';
import { UNDO_DEPTH, UndoSteps } from '../../../src/workbench/page/undoSteps';

function boot() {
  const spreadsheet = bootUniver();
  const book = spreadsheet.api.createWorkbook(emptyWorkbook());
  // As the page does when the user clicks into the grid.
  spreadsheet.univer.__getInjector().get(IUniverInstanceService).focusUnit(book.getId());
  const sheet = book.getActiveSheet();
  let ownSteps = 0;
  const steps = new UndoSteps(spreadsheet, () => {
    ownSteps++;
  });
  const type = (cell: string, value: number) => {
    sheet.getRange(cell).setValue(value);
  };
  /** What the add-in writes, a turn later. */
  const write = (...cells: readonly (readonly [string, number])[]) =>
    steps.write(async () => {
      await Promise.resolve();
      for (const [cell, value] of cells) type(cell, value);
    });
  return {
    ...{ steps, type, write, spreadsheet, sheet },
    ownSteps: () => ownSteps,
    values: (...cells: readonly string[]) => cells.map((cell) => sheet.getRange(cell).getValue() ?? null),
    undo: () => spreadsheet.api.undo(),
    redo: () => spreadsheet.api.redo(),
    count: () => {
      let undos = 0;
      const service = spreadsheet.univer.__getInjector().get(IUndoRedoService);
      service.undoRedoStatus$
        .subscribe(({ undos: count }) => {
          undos = count;
        })
        .unsubscribe();
      return undos;
    },
  };
}

let it: ReturnType<typeof boot>;
beforeEach(() => {
  it = boot();
});
afterEach(() => {
  it.steps.dispose();
  it.spreadsheet.univer.dispose();
});

test('fifty steps of typing are taken back, one by one', async () => {
  for (let at = 1; at <= UNDO_DEPTH + 5; at++) it.type('A1', at);
  expect(it.count()).toBe(50);
  for (let at = 0; at < UNDO_DEPTH; at++) await it.undo();
  expect(it.values('A1')).toEqual([5]);
  expect(it.count()).toBe(0);
});

test('all that follows one press is one step, in however many batches, and typing stays its own', async () => {
  it.type('A1', 1);
  it.steps.begin();
  await it.write(['A1', 2], ['B1', 2]);
  await it.write(['A1', 3]);
  it.type('C1', 9);
  await it.undo();
  expect(it.values('A1', 'B1', 'C1')).toEqual([3, 2, null]);
  await it.undo();
  expect(it.values('A1', 'B1', 'C1')).toEqual([1, null, null]);
  await it.redo();
  expect(it.values('A1', 'B1')).toEqual([3, 2]);
  await it.undo();
  await it.undo();
  expect(it.values('A1')).toEqual([null]);
});

test('two presses are two steps, and what is typed in between divides', async () => {
  it.steps.begin();
  await it.write(['A1', 1]);
  it.steps.begin();
  await it.write(['A1', 2]);
  it.type('B1', 5);
  await it.write(['A1', 3]);
  expect(it.count()).toBe(4);
  expect(it.ownSteps()).toBe(1);
});

test('rows that were put in and filled go in the order in which they came', async () => {
  it.type('A1', 1);
  it.steps.begin();
  await it.steps.write(async () => {
    await Promise.resolve();
    it.sheet.insertRowsBefore(0, 1);
    it.type('A1', 7);
  });
  expect(it.values('A1', 'A2')).toEqual([7, 1]);
  await it.undo();
  expect(it.values('A1', 'A2')).toEqual([1, null]);
});
