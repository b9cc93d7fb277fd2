import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Calculation } from '../engine/calculation';
import type { HarshSet } from '../harsh/behaviours';
import type { ChangeType } from '../protocol/workbookEvents';
import type { CommentStore } from './commentStore';
import type { ConditionalFormatStore } from './conditionalFormatStore';
import type { LookQueue } from './lookQueue';
import type { NameStore } from './nameStore';
import type { Area, DataValidationState, HyperlinkState, PrintState } from './state';
import type { ChartStore } from './chartStore';
import type { ShapeStore } from './shapeStore';
import type { TableStore } from './tableStore';

// What the classes of the object model know of each other. The classes themselves meet only in worksheet.ts and workbook.ts,
// so that a range may lead to its worksheet and a worksheet to its ranges without modules importing in circles.

/** The workbook, seen from its parts. */
export interface BookLink {
  readonly grid: FWorkbook;
  readonly calculation: Calculation;
  readonly harsh: HarshSet;
  /** Before the dot in the add-in's functions: `CONCESSION`. */
  readonly addInNamespace: string;
  /** True from the creation of a chart until cells are selected. */
  isChartSelected: boolean;
  /** Looks that are still to be written into the grid; before cells are read there, `flush`. */
  readonly looks: LookQueue;
  readonly nameStore: NameStore;
  /** Comments of this session. */
  readonly commentStore: CommentStore;
  /** Puts the sheet at a place among the others, counted from 0. */
  moveSheet(gridId: string, position: number): void;
  /** Adds an empty worksheet; answers its id in the grid. */
  insertSheet(name: string): string;
  setSheetHidden(gridId: string, isHidden: boolean): void;
  /** Tells everything that an edit does to cells as one change. */
  asOneChange<T>(sheet: SheetLink, area: Area, changeType: ChangeType, edit: () => Promise<T>): Promise<T>;
  readonly tableStore: TableStore;
  isStructureProtected: boolean;
  /** Resolves when everything is calculated, custom functions included. */
  settle(): Promise<void>;
  /** Lets everything that reads wait for work that a property assignment has begun. */
  whenDone(work: Promise<unknown>): void;
  sheets(): readonly SheetLink[];
  sheetNamed(name: string): SheetLink | null;
  sheetWithGridId(gridId: string): SheetLink | null;
  /** The sheet on which a reference without sheet name is looked up. */
  readonly activeSheet: SheetLink;
  /** Runs an action that the grid can only do on its active sheet, without anyone noticing. */
  whileActive<T>(sheet: SheetLink, action: () => Promise<T>): Promise<T>;
  /** Runs an action after which the grid would go to another sheet, without going there and without anyone noticing. */
  stayingHere<T>(action: () => Promise<T>): Promise<T>;
  /** Shows the sheet and selects the area on it. */
  select(sheet: SheetLink, area: Area): void;
}

/** A worksheet, seen from its parts. */
export interface SheetLink {
  readonly book: BookLink;
  readonly grid: FWorksheet;
  readonly gridId: string;
  readonly name: string;
  readonly conditionalFormats: ConditionalFormatStore;
  isProtected: boolean;
  hyperlinks: readonly HyperlinkState[];
  dataValidations: readonly DataValidationState[];
  readonly chartStore: ChartStore;
  readonly shapeStore: ShapeStore;
  print: PrintState;
  /** The Excel range over an area. */
  rangeOver(area: Area): RangeLink;
  /** Excel's RangeAreas over several areas. */
  rangesOver(areas: readonly Area[]): object;
  /** The range that a text such as `B2:D9`, `'My map'!A:A` or a defined name stands for. */
  getRange(address?: string): RangeLink;
  /** The smallest area with all cells in use; null on an empty sheet. */
  usedArea(valuesOnly: boolean): Promise<Area | null>;
}

/** A range, seen from others. */
export interface RangeLink {
  readonly sheet: SheetLink;
  readonly area: Area;
}

export function isRangeLink(value: unknown): value is RangeLink {
  return value !== null && typeof value === 'object' && 'sheet' in value && 'area' in value;
}
