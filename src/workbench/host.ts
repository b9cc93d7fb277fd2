import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { boundRules } from './engine/boundedRules';
import { Calculation } from './engine/calculation';
import { CustomFunctionCells } from './engine/customFunctionCells';
import type { AddInWindow, FunctionsMode } from './engine/functionTransport';
import type { FunctionsMetadata } from './engine/functionsMetadata';
import { KIND, type HarshSet } from './harsh/behaviours';
import { uncomputedCells, type UncomputedCell } from './engine/uncomputed';
import { Workbook } from './objectModel/workbook';
import { CustomFunctionsService } from './protocol/customFunctions';
import { RichApiInterpreter } from './protocol/richApi';
import { sharedRuntimeServices, type SharedRuntimeUi } from './protocol/sharedRuntime';
import { pageInterpreter, type OpenWorkbook } from './protocol/wacWorkbook';
import type { WireSchema } from './protocol/wireSchema';

export interface HostOptions {
  readonly univer: Univer;
  readonly api: FUniver;
  /** The open workbook in the grid. */
  readonly book: FWorkbook;
  readonly schema: WireSchema;
  /** The add-in's functions.json; without it no custom functions. */
  readonly metadata?: FunctionsMetadata;
  /** `auto` by default: functions are called directly where the add-in's window may be looked into. */
  readonly mode?: FunctionsMode;
  /** Before the dot in `=CONCESSION.GAP(…)`. */
  readonly namespace?: string;
  readonly getAddInWindow?: () => AddInWindow | null;
  /** Where the stand-in is to be as harsh as Excel; kind without. The add-in's host is to be given the same. */
  readonly harsh?: HarshSet;
  /** Told when the add-in shows or hides its pane. */
  readonly runtimeUi?: SharedRuntimeUi;
  /** Opens what `Excel.createWorkbook` is given; without, it is not offered. */
  readonly openWorkbook?: OpenWorkbook;
}

/** A stand-in for Excel over one workbook; the same in Node and in the page. */
export interface Host {
  readonly calculation: Calculation;
  readonly workbook: Workbook;
  /** Runs the add-in's batches. */
  readonly interpreter: RichApiInterpreter;
  /** Runs what is asked of the page around Excel. */
  readonly page: RichApiInterpreter;
  /** The host's half of custom functions; attach it to the add-in's message channel. */
  readonly customFunctions: CustomFunctionsService;
  /** The add-in's functions in cells, with what they say about their errors. */
  readonly bridge: CustomFunctionCells;
  /** Cells whose formulas are not worked out here: what they give was saved by another program, or is an error. */
  readonly uncomputed: () => readonly UncomputedCell[];
  readonly dispose: () => void;
}

export function createHost(options: HostOptions): Host {
  const { univer, api, book, schema, metadata, mode = 'auto', namespace = 'CONCESSION' } = options;
  const harsh = options.harsh ?? KIND;
  const spreadsheet = { univer, api };
  boundRules(univer);
  const calculation = new Calculation(spreadsheet);
  const customFunctions = new CustomFunctionsService();
  const bridge = new CustomFunctionCells({
    spreadsheet,
    calculation,
    service: customFunctions,
    namespace,
    mode,
    harsh,
    getAddInWindow: options.getAddInWindow ?? (() => null),
  });
  if (metadata) bridge.register(metadata);
  const workbook = new Workbook({
    grid: { ...spreadsheet, book },
    calculation,
    harsh,
    addInNamespace: namespace,
    settle: () => bridge.settle(),
  });
  const interpreter = new RichApiInterpreter({
    root: workbook,
    schema,
    services: {
      ...sharedRuntimeServices(undefined, options.runtimeUi),
      'Microsoft.ExcelServices.CustomFunctions': customFunctions,
    },
    onBatch: () => workbook.commit(),
  });
  const dispose = (): void => {
    workbook.dispose();
    bridge.dispose();
    calculation.dispose();
  };
  const uncomputed = (): readonly UncomputedCell[] => uncomputedCells(calculation, book.getId());
  const page = pageInterpreter(schema, options.openWorkbook);
  return { calculation, workbook, interpreter, page, customFunctions, bridge, uncomputed, dispose };
}
