import { IUndoRedoService, type IDisposable } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Calculation } from '../engine/calculation';
import type { Grid } from '../engine/spreadsheet';
import { itemNotFound } from '../protocol/hostError';
import { followCutsAndNames } from './followCutsAndNames';
import { followStructure } from './followStructure';
import { followTables } from './followTables';
import { isInTable } from './calculatedColumns';
import { KIND, type HarshSet } from '../harsh/behaviours';
import type { ChangeType, WorkbookEvent } from '../protocol/workbookEvents';
import { Application } from './application';
import { areaOf, gridRange, onlyCell } from './areas';
import { describeSheet } from './describe';
import { DocumentProperties } from './documentProperties';
import type { RangeLink, SheetLink } from './links';
import { NamedItemCollection } from './namedItems';
import { NameStore } from './nameStore';
import { LineMoves } from './lineMoves';
import { LookQueue } from './lookQueue';
import { copyOwnLooks } from './ownLooks';
import { SettingCollection } from './settings';
import type { Area, NameState, WorkbookFacts, WorkbookState } from './state';
import { insertSheet, setSheetHidden } from './sheetEdits';
import { TableCollection } from './tables';
import { CommentCollection } from './comments';
import { CommentStore } from './commentStore';
import { TableStore } from './tableStore';
import { WorkbookProtection } from './workbookProtection';
import { WorkbookWatch } from './workbookWatch';
import { Worksheet } from './worksheet';
import type { WorksheetOwner } from './worksheetCollection';
import { WorksheetCollection } from './worksheetCollection';

export interface WorkbookOptions {
  readonly grid: Grid;
  readonly calculation: Calculation;
  /** Where the object model is as harsh as Excel; kind without. */
  readonly harsh?: HarshSet;
  /** Before the dot in the add-in's functions. */
  readonly addInNamespace?: string;
  /** Resolves when everything is calculated, custom functions included. */
  readonly settle: () => Promise<void>;
}

/** Excel's workbook over the grid: what office.js meets as `context.workbook`. */
export class Workbook implements WorksheetOwner {
  static readonly type = 'Workbook';
  /** Whoever wants to hear of edits, selections and sheets; the host of the add-in is one of them. */
  readonly listeners: ((event: WorkbookEvent) => void)[] = [];
  name = 'Book1.xlsx';
  readonly grid: FWorkbook;
  readonly calculation: Calculation;
  readonly names: NamedItemCollection;
  readonly nameStore: NameStore;
  readonly commentStore = new CommentStore();
  readonly tables: TableCollection;
  readonly tableStore: TableStore;
  readonly settings = new SettingCollection();
  readonly properties = new DocumentProperties();
  readonly worksheets: WorksheetCollection;
  readonly application: Application;
  isStructureProtected = false;
  isChartSelected = false;
  readonly harsh: HarshSet;
  readonly addInNamespace: string;
  readonly #sheets = new Map<string, Worksheet>();
  readonly #watch: WorkbookWatch;
  readonly looks: LookQueue;
  readonly #following: readonly IDisposable[];
  readonly #lineMoves: LineMoves;
  #pending: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: WorkbookOptions) {
    this.grid = options.grid.book;
    this.calculation = options.calculation;
    this.harsh = options.harsh ?? KIND;
    this.addInNamespace = options.addInNamespace ?? 'CONCESSION';
    this.nameStore = new NameStore(options.grid, options.calculation);
    this.tableStore = new TableStore(options.grid);
    this.calculation.engine.formulas.tableParts = (name) => {
      const facts = this.tableStore.list().find((table) => table.name === name)?.facts;
      return { hasHeaders: facts?.showHeaders ?? true, hasTotals: facts?.showTotals ?? false };
    };
    if (this.harsh.has('noSpillInTables'))
      this.calculation.refusesSpill = (sheetId, row, column) => {
        const sheet = this.sheetWithGridId(sheetId);
        return sheet !== null && isInTable(sheet, row, column);
      };
    this.names = new NamedItemCollection(this, null);
    this.tables = new TableCollection(this, null);
    this.worksheets = new WorksheetCollection(this);
    this.application = new Application(this);
    this.looks = new LookQueue(this.calculation.commands);
    this.#lineMoves = new LineMoves(options.grid, options.calculation);
    this.#following = [
      this.#lineMoves,
      this.looks.beforeCommands(),
      followStructure(options.grid, this),
      followCutsAndNames(options.grid, this),
      followTables(options.grid, this.tableStore),
      copyOwnLooks(options.grid, this.calculation),
    ];
    this.#watch = new WorkbookWatch(this, (event) => {
      for (const listen of this.listeners) listen(event);
    });
  }

  dispose(): void {
    this.#watch.dispose();
    for (const one of this.#following) one.dispose();
    this.listeners.length = 0;
  }

  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- a field could be assigned by the add-in
  get readOnly(): boolean {
    return false;
  }
  get isDirty(): boolean {
    return this.#watch.hasChanged;
  }

  get comments(): CommentCollection {
    return new CommentCollection(this, null);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this);
  }

  getActiveCell(): RangeLink {
    return this.activeSheet.rangeOver(onlyCell(this.#selection));
  }
  /** Several when the user held Ctrl. */
  getSelectedRanges(): object {
    const selected = this.activeSheet.grid.getSelection()?.getActiveRangeList() ?? [];
    const areas = selected.map((range) => areaOf(range.getRange()));
    return this.activeSheet.rangesOver(areas.length === 0 ? [this.#selection] : areas);
  }
  getSelectedRange(): RangeLink {
    return this.activeSheet.rangeOver(this.#selection);
  }
  /** Change events name their range by a reference that the library resolves with these. */
  _GetRangeForEventByReferenceId(id: string): RangeLink {
    const range = this.#watch.changedRange(id);
    if (!range) throw itemNotFound();
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): RangeLink | null {
    return this.#watch.changedRange(id);
  }

  /** The interpreter calls this after every batch: writes what was configured property by property. */
  commit(): void {
    this.looks.flush();
    for (const sheet of this.sheets()) sheet.conditionalFormats.commit();
  }

  async settle(): Promise<void> {
    this.looks.flush();
    await this.#pending;
    await this.options.settle();
  }
  whenDone(work: Promise<unknown>): void {
    this.#pending = this.#pending.then(() => work);
  }

  sheets(): readonly Worksheet[] {
    return this.grid.getSheets().map((sheet) => this.#sheetOver(sheet));
  }
  sheetNamed(name: string): Worksheet | null {
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }
  sheetWithGridId(gridId: string): Worksheet | null {
    return this.sheets().find((sheet) => sheet.gridId === gridId) ?? null;
  }
  get activeSheet(): Worksheet {
    return this.#sheetOver(this.grid.getActiveSheet());
  }

  select(sheet: SheetLink, area: Area): void {
    this.isChartSelected = false;
    if (this.activeSheet !== sheet) this.grid.setActiveSheet(sheet.grid);
    sheet.grid.getRange(gridRange(area)).activate();
  }
  async whileActive<T>(sheet: SheetLink, action: () => Promise<T>): Promise<T> {
    if (this.grid.getActiveSheet().getSheetId() === sheet.gridId) return action();
    return this.stayingHere(() => {
      this.grid.setActiveSheet(sheet.grid);
      return action();
    });
  }
  async stayingHere<T>(action: () => Promise<T>): Promise<T> {
    const active = this.grid.getActiveSheet();
    return this.#watch.quietly(async () => {
      try {
        return await action();
      } finally {
        // A moment later the grid goes by itself to the sheet of the edit; only then can it be led back.
        await new Promise((resolve) => setTimeout(resolve, 0));
        this.grid.setActiveSheet(active);
      }
    });
  }
  insertSheet(name: string): string {
    return insertSheet(this.options.grid, this.calculation, name);
  }
  moveSheet(gridId: string, position: number): void {
    const sheet = this.sheetWithGridId(gridId);
    if (sheet) this.grid.moveSheet(sheet.grid, position);
  }
  setSheetHidden(gridId: string, isHidden: boolean): void {
    setSheetHidden(this.options.grid, this.calculation, gridId, isHidden);
  }
  /** What is done meanwhile is told as another author's. */
  asCoAuthor<T>(act: () => Promise<T>): Promise<T> {
    return this.#watch.asCoAuthor(act);
  }
  asOneChange<T>(sheet: SheetLink, area: Area, changeType: ChangeType, edit: () => Promise<T>): Promise<T> {
    return this.#watch.asOneChange(sheet, area, changeType, edit);
  }

  /** Takes over what a file says beyond its cells; nothing of it can be undone. */
  restore(facts: WorkbookFacts): void {
    this.name = facts.name;
    this.settings.restore(facts.settings);
    this.properties.restore(facts.properties ?? {});
    this.isStructureProtected = facts.isStructureProtected === true;
    for (const name of facts.names) this.#restoreName(name);
    for (const sheetFacts of facts.sheets) {
      const sheet = this.sheetNamed(sheetFacts.sheet);
      if (!sheet) continue;
      sheet.hyperlinks = sheetFacts.hyperlinks;
      sheet.dataValidations = sheetFacts.dataValidations;
      sheet.chartStore.restore(sheetFacts.charts ?? []);
      sheet.shapeStore.restore(sheetFacts.shapes ?? []);
      sheet.print = sheetFacts.print ?? {};
      for (const { name, area, showTotals, showHeaders, style, origin } of sheetFacts.tables) {
        const gridArea = showTotals ? { ...area, rowCount: area.rowCount - 1 } : area;
        this.tableStore.add(sheet.gridId, name, gridArea, { origin, showHeaders, showTotals, style });
      }
      sheet.conditionalFormats.restore(sheetFacts.conditionalFormats);
      sheet.visibility = sheetFacts.visibility;
      sheet.isProtected = sheetFacts.isProtected;
    }
    const front = facts.activeSheet === undefined ? null : this.sheetNamed(facts.activeSheet);
    if (front) this.grid.setActiveSheet(front.grid);
    this.options.grid.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(this.grid.getId());
    this.#watch.forgetChanges();
    this.#lineMoves.forget();
  }

  /** The workbook as it is now, after everything is calculated, as plain data. */
  async describe(): Promise<WorkbookState> {
    await this.settle();
    return this.describeNow();
  }

  /** As {@link describe}, at once: results that are still being worked out are told as they stand. */
  describeNow(): WorkbookState {
    this.commit();
    return {
      name: this.name,
      names: this.nameStore.list().map(({ name, sheetId, formula, comment, visible }) => ({
        name,
        sheet: sheetId === null ? null : (this.sheetWithGridId(sheetId)?.name ?? null),
        formula,
        comment,
        visible,
      })),
      settings: this.settings.describe(),
      activeSheet: this.activeSheet.name,
      sheets: this.sheets().map(describeSheet),
      ...notSaved({
        comments: this.commentStore.list().length,
        shapes: this.sheets().flatMap(({ shapeStore }) => shapeStore.list().filter((one) => !one.isOfFile))
          .length,
        hasProperties: this.properties.hasChanged,
      }),
    };
  }

  /** As {@link describe}, with the lines that came and went: what a file is written by. */
  async describeForFile(): Promise<WorkbookState> {
    const state = await this.describe();
    const moves = this.sheets().map(({ gridId }) => [...this.#lineMoves.of(gridId)]);
    return {
      ...state,
      sheets: state.sheets.map((sheet, i) => (moves[i]?.length ? { ...sheet, moves: moves[i] } : sheet)),
    };
  }

  #restoreName({ name, sheet, formula, comment, visible }: NameState): void {
    const owner = sheet === null ? null : this.sheetNamed(sheet);
    if (sheet !== null && !owner) return;
    this.nameStore.restore({ name, sheetId: owner?.gridId ?? null, formula, comment, visible });
  }

  #sheetOver(grid: ReturnType<FWorkbook['getActiveSheet']>): Worksheet {
    const id = grid.getSheetId();
    const known = this.#sheets.get(id);
    if (known) return known;
    const sheet = new Worksheet(this, grid);
    this.#sheets.set(id, sheet);
    return sheet;
  }

  get #selection(): Area {
    const range = this.grid.getActiveRange();
    return range ? areaOf(range.getRange()) : { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  }
}

/** A sentence for each kind of thing that was made and that no file takes from here. */
function notSaved(made: {
  readonly comments: number;
  readonly shapes: number;
  readonly hasProperties: boolean;
}): Pick<WorkbookState, 'notSaved'> {
  const sentences = (['comment', 'shape'] as const).flatMap((thing) => {
    const count = made[`${thing}s`];
    if (count === 0) return [];
    const what =
      count === 1 ? `The ${thing} that was added is` : `The ${count} ${thing}s that were added are`;
    return [`${what} not saved: the workbench keeps ${thing}s until it is closed.`];
  });
  if (made.hasProperties)
    sentences.push('The properties of the workbook were changed; the file keeps its own.');
  return sentences.length === 0 ? {} : { notSaved: sentences };
}
