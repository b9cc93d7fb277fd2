import type { ICellData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { Calculation } from '../../src/workbench/engine/calculation';
import { bootUniver } from '../../src/workbench/engine/univerNode';
import { createHost } from '../../src/workbench/host';
import { exponent, heading, line } from './line';
import { median } from './timing';

// What one edit beside many formulas costs in the stand-in, in time of the processor: other work on the machine counts as little as waiting.

/** Edits before those that count, until the code is compiled, and those that do. */
const [WARM, COUNTED] = [8, 9];

function openBook(formulas: number) {
  const spreadsheet = bootUniver();
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < formulas; row++) {
    const at = row + 1;
    const f = `=IF(A${at}>B${at},A${at}-B${at},SUM($A$1:$A$10))`;
    cellData[row] = { 0: { v: row }, 1: { v: 2 }, 2: { f } };
  }
  const sheet = { id: 's1', name: 'Map', rowCount: formulas + 20, columnCount: 10, cellData };
  const book = spreadsheet.api.createWorkbook({ id: 'book', sheetOrder: ['s1'], sheets: { s1: sheet } });
  return { spreadsheet, book };
}

async function costOf(edit: (value: number) => Promise<void>): Promise<number> {
  const costs: number[] = [];
  for (let at = 0; at < WARM + COUNTED; at++) {
    const before = process.cpuUsage();
    await edit(at);
    const { user, system } = process.cpuUsage(before);
    costs.push(user + system);
  }
  return median(costs.slice(WARM));
}

/** Through the object model, as office.js edits. */
async function throughObjectModel(formulas: number): Promise<number> {
  const { spreadsheet, book } = openBook(formulas);
  const host = createHost({ ...spreadsheet, book, schema: {} });
  await host.workbook.settle();
  const cell = host.workbook.activeSheet.getRange('B5');
  const cost = await costOf(async (value) => {
    Reflect.set(cell, 'values', [[value]]);
    host.workbook.commit();
    await host.workbook.settle();
  });
  host.dispose();
  spreadsheet.univer.dispose();
  return cost;
}

/** By the engine alone: the grid's cell is set, and its formulas follow. */
async function byEngine(formulas: number): Promise<number> {
  const { spreadsheet, book } = openBook(formulas);
  const calculation = new Calculation(spreadsheet);
  const sheet: FWorksheet = book.getActiveSheet();
  await calculation.settle();
  const cost = await costOf(async (value) => {
    sheet.getRange('B5').setValue(value);
    await calculation.settle();
  });
  calculation.dispose();
  spreadsheet.univer.dispose();
  return cost;
}

/** Part of the bench. */
export async function compareEdits(): Promise<void> {
  heading('One edit beside formulas in the workbench');
  const [small, large] = [await throughObjectModel(1000), await throughObjectModel(5000)];
  line('through the object model, 1,000 formulas', small / (await byEngine(1000)), 'the engine alone');
  line('through the object model, 5,000 formulas', large / (await byEngine(5000)), 'the engine alone');
  exponent('growth from 1,000 to 5,000 formulas', Math.log(large / small) / Math.log(5));
}

// By itself: `npx tsx tests/bench/edits.ts`.
if (require.main === module) void compareEdits().then(() => process.exit(0));
