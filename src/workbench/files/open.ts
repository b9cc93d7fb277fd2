import type { IWorkbookData } from '@univerjs/core';
import type { Area, WorkbookFacts, WorkbookState } from '../objectModel/state';
import { factsOf, stateOf } from './fileState';
import { openPackage } from './openPackage';
import type { FileNote } from './read/notes';
import type { AddInSettings } from './read/settings';
import { readWorkbookParts } from './read/workbook';
import { gridSnapshot } from './snapshot';

/** A workbook as opened: what the grid loads, what the object model is told, and what the file said at that moment. */
export interface OpenedWorkbook {
  /** For the grid: cells, styles, widths, merges, frozen panes, notes, validation, filter buttons. */
  readonly snapshot: IWorkbookData;
  /** For the object model: `workbook.restore(facts)`. */
  readonly facts: WorkbookFacts;
  /** The whole workbook as the file has it; changes are told against this. */
  readonly state: WorkbookState;
  /** Notes by worksheet, in the order of the sheets. */
  readonly notes: readonly { readonly sheet: string; readonly notes: readonly FileNote[] }[];
  /** What each add-in keeps in the workbook. */
  readonly settings: readonly AddInSettings[];
  /** Identity of the add-in whose settings `facts` and `state` tell; null: those of all add-ins. */
  readonly addInId: string | null;
  /** Dates count from 1904 instead of 1900; their serial numbers are the file's own. */
  readonly date1904: boolean;
  /** Merged cells that reach beyond the grid, which shows less of them: as the file has them, by the sheet's id. */
  readonly wideMerges?: ReadonlyMap<string, readonly Area[]>;
  /** Chart sheets and the like, which stay in the file unseen. */
  readonly otherSheets: readonly string[];
}

export interface OpenOptions {
  /** File name, such as `Deal.xlsx`. */
  readonly name?: string;
  /** Identity of the add-in whose settings are wanted; without it, those of all add-ins are told together. */
  readonly addInId?: string;
}

/**
 * Opens an .xlsx (or .xlsm, .xltx) file. Charts, pictures, pivots and whatever else the workbench does not show are passed
 * over: they do not keep the file from opening.
 * @throws UnreadableFile with a sentence for people: empty, encrypted, .xls, .xlsb, another format, damaged
 */
export function readWorkbookFile(bytes: Uint8Array, options: OpenOptions = {}): OpenedWorkbook {
  const name = options.name ?? 'Book1.xlsx';
  const file = readWorkbookParts(openPackage(bytes));
  return {
    snapshot: gridSnapshot(file),
    facts: factsOf(file, name, options.addInId),
    state: stateOf(file, name, options.addInId),
    notes: file.sheets.map((sheet) => ({ sheet: sheet.name, notes: sheet.notes })),
    settings: file.settings,
    addInId: options.addInId ?? null,
    date1904: file.date1904,
    otherSheets: file.otherSheets,
  };
}
