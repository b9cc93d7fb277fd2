import { TextDecoder } from 'node:util';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { FunctionsMode } from '../src/workbench/engine/functionTransport';
import type { FunctionsMetadata } from '../src/workbench/engine/functionsMetadata';
import { emptyWorkbook, NEW_SHEET, type Spreadsheet } from '../src/workbench/engine/spreadsheet';
import { leaveFormatsUncomputed } from '../src/cli/uncomputedFormats';
import { bootUniver } from '../src/workbench/engine/univerNode';
import { harshBehaviours, harshSet, type Harsh } from '../src/workbench/harsh/behaviours';
import { createHost, type Host } from '../src/workbench/host';
import { cellInput } from '../src/workbench/objectModel/cellInput';
import type { WorkbookFacts } from '../src/workbench/objectModel/state';
import type { Workbook } from '../src/workbench/objectModel/workbook';
import { installOffice } from '../src/workbench/protocol/officeWindow';
import { claimRequirements } from '../src/workbench/protocol/claimRequirements';
import { loadWireSchema } from '../src/workbench/protocol/schema';
import { announceUndoGroups } from '../src/workbench/protocol/undoGroupShim';
import type { OpenWorkbook } from '../src/workbench/protocol/wacWorkbook';
import type { XdmHost } from '../src/workbench/protocol/xdmHost';

export interface BootOptions {
  /** Worksheets by name, each with its rows from A1 on; written as if typed: `=…` is a formula, null leaves a cell blank. */
  readonly sheets?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  /** Instead of `sheets`: a workbook of the grid. */
  readonly snapshot?: Partial<IWorkbookData>;
  /** Instead of `sheets`: an .xlsx file. */
  readonly file?: Uint8Array;
  /** What the workbook holds beside its cells: names, tables, conditional formats, settings, protection. */
  readonly facts?: Partial<WorkbookFacts>;
  /** The add-in's functions.json; without it cells know no custom functions. */
  readonly metadata?: FunctionsMetadata;
  /** Where the stand-in is as harsh as Excel; the environment's `HARSH` where absent, kind without either. */
  readonly harsh?: Harsh;
  /** `computed` works out where conditional formats apply, which nobody sees without a screen and which takes most of the time. */
  readonly formats?: 'computed';
  /** How custom functions are called; `auto` calls them directly. */
  readonly mode?: FunctionsMode;
  /** Opens what `Excel.createWorkbook` is given; without, this Excel does not. */
  readonly openWorkbook?: OpenWorkbook;
}

export interface BootedExcel extends Spreadsheet {
  /** The add-in's side of the conversation; `host.roundTrips` counts batches. */
  readonly host: XdmHost;
  readonly workbook: Workbook;
  /** The grid's own workbook, for edits as a user makes them. */
  readonly book: FWorkbook;
  readonly calculation: Host['calculation'];
  readonly bridge: Host['bridge'];
  readonly customFunctions: Host['customFunctions'];
  /** Resolves when everything is calculated, custom functions included. */
  readonly settle: () => Promise<void>;
  readonly close: () => void;
}

const open: BootedExcel[] = [];

/**
 * Boots the spreadsheet, the host over it and the real office.js in this test file's jsdom window: `Excel`, `Office` and
 * `CustomFunctions` are global afterwards and talk to the new workbook. Booting again in the same file gives the running
 * add-in another workbook. Whatever is still open is closed when the file ends.
 */
export async function bootExcel(options: BootOptions = {}): Promise<BootedExcel> {
  const { snapshot, facts } = await contentOf(options);
  const spreadsheet = bootUniver();
  const book = spreadsheet.api.createWorkbook(snapshot);
  if (options.formats !== 'computed') leaveFormatsUncomputed(spreadsheet);
  const harsh =
    options.harsh === undefined ? harshBehaviours(process.env.HARSH ?? '') : harshSet(options.harsh);
  const host = createHost({
    ...spreadsheet,
    book,
    schema: loadWireSchema(),
    mode: options.mode ?? 'auto',
    harsh,
    getAddInWindow: () => window,
    ...(options.openWorkbook ? { openWorkbook: options.openWorkbook } : {}),
    ...(options.metadata ? { metadata: options.metadata } : {}),
  });
  const { workbook, interpreter, page, customFunctions, bridge, calculation } = host;
  workbook.restore(facts);
  const xdm = installOffice(window, ({ source }) => void (0, eval)(source), {
    interpreter,
    page,
    workbook,
    harsh,
  });
  customFunctions.attach((rows) => xdm.richApiMessage(rows));
  await Office.onReady();
  claimRequirements(window, xdm.requirements);
  announceUndoGroups(window);
  const booted: BootedExcel = {
    ...spreadsheet,
    host: xdm,
    workbook,
    book,
    calculation,
    bridge,
    customFunctions,
    settle: () => workbook.settle(),
    close: () => {
      if (!open.includes(booted)) return;
      open.splice(open.indexOf(booted), 1);
      host.dispose();
      spreadsheet.univer.dispose();
    },
  };
  open.push(booted);
  return booted;
}

afterAll(() => {
  for (const booted of [...open]) booted.close();
});

async function contentOf(
  options: BootOptions,
): Promise<{ snapshot: Partial<IWorkbookData>; facts: WorkbookFacts }> {
  const nothing: WorkbookFacts = {
    name: 'Book1.xlsx',
    names: [],
    settings: {},
    sheets: [],
    ...options.facts,
  };
  if (options.file) {
    // Every browser has it; jsdom does not.
    if (!('TextDecoder' in globalThis)) Object.assign(globalThis, { TextDecoder });
    const { readWorkbookFile } = await import('../src/workbench/files/open');
    const opened = readWorkbookFile(options.file);
    return { snapshot: opened.snapshot, facts: { ...opened.facts, ...options.facts } };
  }
  return { snapshot: options.snapshot ?? workbookOf(options.sheets ?? {}), facts: nothing };
}

/** A workbook with these rows; the first sheet is active. */
function workbookOf(rowsBySheet: NonNullable<BootOptions['sheets']>): Partial<IWorkbookData> {
  const named = Object.entries(rowsBySheet);
  if (named.length === 0) return emptyWorkbook();
  const sheets = named.map(([name, rows], at) => ({
    id: `sheet-${String(at + 1)}`,
    name,
    rowCount: Math.max(NEW_SHEET.rowCount, rows.length + 100),
    columnCount: Math.max(NEW_SHEET.columnCount, ...rows.map((row) => row.length + 5)),
    cellData: Object.fromEntries(rows.map((row, index) => [index, cellsOf(row)])),
  }));
  return {
    id: 'workbook',
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function cellsOf(row: readonly unknown[]): Record<number, ICellData> {
  const typed = row
    .map((value, at) => [at, value] as const)
    .filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(typed.map(([at, value]) => [at, cellInput(value, false)]));
}
