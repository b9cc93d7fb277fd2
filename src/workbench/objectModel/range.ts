import type { ICellData } from '@univerjs/core';
import { splitReference } from '../../cells/a1';
import { apiNotFound, HostError, invalidArgument, itemNotFound } from '../protocol/hostError';
import { areaOf, bounding, gridRange, intersection } from './areas';
import { autoFill } from './autoFill';
import { cellProperties, setCellProperties, setLineProperties } from './cellProperties';
import { applyStyle } from './cellStyleNames';
import { ConditionalFormatCollection } from './conditionalFormatCollection';
import { copyCells } from './copyCells';
import { DataValidation } from './dataValidation';
import { edgeOf, findCell, removeDuplicates, type RemoveDuplicatesResult } from './findCells';
import { clearCells, deleteCells, insertCells, moveCells } from './gridEdits';
import { isHidden, setHidden } from './hiddenLines';
import { isRangeLink, type RangeLink, type SheetLink } from './links';
import { RangeContent } from './rangeContent';
import { RangeFormat } from './rangeFormat';
import { RangeView } from './rangeView';
import { growGrid, onGrid, requireUnprotected, writableArea } from './sheetCells';
import { specialCells } from './specialCells';
import { spillFrom, spillInto } from './spills';
import type { HyperlinkState } from './state';

export class Range extends RangeContent {
  static readonly type = 'Range';

  get format(): RangeFormat {
    return new RangeFormat(this.sheet, this.area);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.area);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.area);
  }

  get rowHidden(): boolean | null {
    return isHidden(this.sheet, 'rows', this.area.row, onGrid(this.sheet, this.area).rowCount);
  }
  set rowHidden(hidden: boolean | null) {
    if (hidden === null) return;
    setHidden(this.sheet, 'rows', this.area.row, onGrid(this.sheet, this.area).rowCount, hidden);
  }
  get columnHidden(): boolean | null {
    return isHidden(this.sheet, 'columns', this.area.column, onGrid(this.sheet, this.area).columnCount);
  }
  set columnHidden(hidden: boolean | null) {
    if (hidden === null) return;
    setHidden(this.sheet, 'columns', this.area.column, onGrid(this.sheet, this.area).columnCount, hidden);
  }
  /** True when no cell of the range can be seen. */
  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    if (rowHidden === true || columnHidden === true) return true;
    return rowHidden === false && columnHidden === false ? false : null;
  }

  /** The link of the range's first cell. */
  get hyperlink(): Omit<HyperlinkState, 'row' | 'column'> | null {
    const { row, column } = this.area;
    const link = this.sheet.hyperlinks.find((one) => one.row === row && one.column === column);
    if (!link) return null;
    const { address, documentReference, screenTip, textToDisplay } = link;
    return {
      ...(address === undefined ? {} : { address }),
      ...(documentReference === undefined ? {} : { documentReference }),
      ...(screenTip === undefined ? {} : { screenTip }),
      ...(textToDisplay === undefined ? {} : { textToDisplay }),
    };
  }

  /** As in Excel, the cell takes the link's text and look. */
  set hyperlink(written: unknown) {
    const area = writableArea(this.sheet, { ...this.area, rowCount: 1, columnCount: 1 });
    const link = hyperlinkOf(written);
    const { row, column } = area;
    const others = this.sheet.hyperlinks.filter((one) => one.row !== row || one.column !== column);
    this.sheet.hyperlinks = [...others, { row, column, ...link }];
    const cell = new Range(this.sheet, area);
    if (link.textToDisplay !== undefined) cell.values = [[link.textToDisplay]];
    cell.format.font.color = '#0563C1';
    cell.format.font.underline = 'Single';
  }

  /** Which of Excel's styles a cell has is not kept here. */
  set style(name: string | null) {
    if (name === null) return;
    applyStyle({ sheet: this.sheet, area: writableArea(this.sheet, this.area) }, name);
  }

  async copyFrom(source: unknown, kind?: unknown, skipsBlanks?: unknown, isTurned?: unknown): Promise<void> {
    const choice = { kind, skipsBlanks: skipsBlanks === true, isTurned: isTurned === true };
    await copyCells(rangeNamed(this.sheet, source), this, choice);
  }
  /** Cut and put there; what leads to the cells follows them. */
  async moveTo(destination: unknown): Promise<void> {
    const to = rangeNamed(this.sheet, destination);
    if (to.sheet !== this.sheet) throw apiNotFound('Range.moveTo(another worksheet)');
    const { rowCount, columnCount } = onGrid(this.sheet, this.area);
    await moveCells(this.sheet, this.area, { ...to.area, rowCount, columnCount });
  }
  async autoFill(destination?: unknown, kind?: unknown): Promise<void> {
    if (destination === undefined) throw apiNotFound('Range.autoFill(without destination)');
    await autoFill(this, rangeNamed(this.sheet, destination), kind);
  }
  async find(text: unknown, criteria?: unknown): Promise<RangeLink> {
    const found = await this.findOrNullObject(text, criteria);
    if (!found) throw itemNotFound();
    return found;
  }
  findOrNullObject(text: unknown, criteria?: unknown): Promise<RangeLink | null> {
    return findCell(this, text, criteria);
  }
  getRangeEdge(direction: unknown, from?: unknown): Promise<RangeLink> {
    return edgeOf(isRangeLink(from) ? from : this, direction);
  }
  async getExtendedRange(direction: unknown, from?: unknown): Promise<RangeLink> {
    const edge = await edgeOf(isRangeLink(from) ? from : this, direction);
    return this.sheet.rangeOver(bounding(this.area, edge.area));
  }
  removeDuplicates(columns: unknown, hasHeader: unknown): Promise<RemoveDuplicatesResult> {
    return removeDuplicates(this, columns, hasHeader);
  }
  setCellProperties(given: unknown): void {
    setCellProperties(this.sheet, writableArea(this.sheet, this.area), given);
  }
  setRowProperties(given: unknown): void {
    setLineProperties(this.sheet, writableArea(this.sheet, this.area), given, 'rows');
  }
  setColumnProperties(given: unknown): void {
    setLineProperties(this.sheet, writableArea(this.sheet, this.area), given, 'columns');
  }
  async getSpillingToRange(): Promise<RangeLink> {
    return (await this.getSpillingToRangeOrNullObject()) ?? throwNotFound();
  }
  async getSpillingToRangeOrNullObject(): Promise<RangeLink | null> {
    const area = await spillFrom(this);
    return area && this.sheet.rangeOver(area);
  }
  async getSpillParent(): Promise<RangeLink> {
    return (await this.getSpillParentOrNullObject()) ?? throwNotFound();
  }
  async getSpillParentOrNullObject(): Promise<RangeLink | null> {
    const area = await spillInto(this);
    return area && this.sheet.rangeOver({ ...area, rowCount: 1, columnCount: 1 });
  }

  select(): void {
    this.sheet.book.select(this.sheet, onGrid(this.sheet, this.area));
  }

  /** The asked members of each cell's format; those that the stand-in knows. */
  getCellProperties(asked: unknown): object {
    return cellProperties(this.sheet, onGrid(this.sheet, this.area), asked);
  }

  getVisibleView(): RangeView {
    return new RangeView(this);
  }

  getSpecialCells(cellType: unknown, cellValueType?: unknown): Promise<object> {
    return specialCells(this, cellType, cellValueType, true) as Promise<object>;
  }
  getSpecialCellsOrNullObject(cellType: unknown, cellValueType?: unknown): Promise<object | null> {
    return specialCells(this, cellType, cellValueType, false);
  }

  clear(applyTo: unknown = 'All'): void {
    const contents = { v: null, t: null, f: null, si: null, p: null };
    const edits = new Map<unknown, ICellData>([
      ['All', { ...contents, s: null }],
      ['Contents', contents],
      ['Formats', { s: null }],
      ['Hyperlinks', {}],
      ['RemoveHyperlinks', {}],
    ]);
    const edit = edits.get(applyTo);
    if (!edit) throw invalidArgument();
    requireUnprotected(this.sheet);
    if (Object.keys(edit).length > 0) clearCells(this.sheet, this.area, edit);
    if (applyTo === 'All' || applyTo === 'Formats') this.conditionalFormats.clearAll();
    if (applyTo === 'Contents' || applyTo === 'Formats') return;
    this.sheet.hyperlinks = this.sheet.hyperlinks.filter(
      ({ row, column }) => !intersection(this.area, { row, column, rowCount: 1, columnCount: 1 }),
    );
  }

  /** Makes room where the range is and answers the new, empty range there. */
  async insert(shift: unknown): Promise<RangeLink> {
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
    requireUnprotected(this.sheet);
    await insertCells(this.sheet, this.area, shift);
    return this.sheet.rangeOver(this.area);
  }

  async delete(shift: unknown): Promise<void> {
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
    requireUnprotected(this.sheet);
    await deleteCells(this.sheet, this.area, shift);
  }

  /** With `across`, each row is merged by itself. */
  merge(across = false): void {
    if (this.sheet.book.isChartSelected && this.sheet.book.harsh.has('selectedCharts'))
      throw new HostError(
        'GeneralException',
        'This command is not available while a chart is selected.',
        undefined,
        500,
      );
    const area = writableArea(this.sheet, this.area);
    growGrid(this.sheet, area);
    const cells = this.sheet.grid.getRange(gridRange(area));
    if (across) cells.mergeAcross({ defaultMerge: true });
    else cells.merge({ defaultMerge: true });
  }
  unmerge(): void {
    this.sheet.grid.getRange(gridRange(writableArea(this.sheet, this.area))).breakApart();
  }
  /** The merged cells in the range; null when there are none. */
  getMergedAreasOrNullObject(): object | null {
    const areas = this.sheet.grid
      .getMergedRanges()
      .map((merged) => areaOf(merged.getRange()))
      .filter((area) => intersection(area, this.area));
    return areas.length > 0 ? this.sheet.rangesOver(areas) : null;
  }
}

function throwNotFound(): never {
  throw itemNotFound();
}

function rangeNamed(sheet: SheetLink, written: unknown): RangeLink {
  if (isRangeLink(written)) return written;
  if (typeof written !== 'string') throw invalidArgument();
  const { sheet: name, address } = splitReference(written);
  const named = name === null ? sheet : sheet.book.sheetNamed(name);
  if (!named) throw invalidArgument();
  return named.getRange(address);
}

const LINK_MEMBERS = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

function hyperlinkOf(written: unknown): Omit<HyperlinkState, 'row' | 'column'> {
  if (written === null || typeof written !== 'object') throw invalidArgument();
  const given = LINK_MEMBERS.flatMap((name) => {
    const value: unknown = Reflect.get(written, name);
    if (value === undefined || value === null || value === '') return [];
    if (typeof value !== 'string') throw invalidArgument();
    return [[name, value] as const];
  });
  const link: Omit<HyperlinkState, 'row' | 'column'> = Object.fromEntries(given);
  if (link.address === undefined && link.documentReference === undefined) throw invalidArgument();
  return link;
}
