import { apiNotFound, invalidArgument, itemNotFound } from '../protocol/hostError';
import { ChartAxes, ChartLegend, ChartTitle } from './chartParts';
import { ChartDataLabels, ChartSeriesCollection } from './chartSeries';
import { fanOut } from './fanOut';
import { distanceTo } from './chartDescription';
import type { ChartRecord } from './chartStore';
import type { RangeLink, SheetLink } from './links';
import { isRangeLink } from './links';
import { requireUnprotected } from './sheetCells';

/** Kinds that the workbench can save. */
const KINDS: readonly string[] = [
  ...['Line', 'LineMarkers', 'XYScatter', 'XYScatterLinesNoMarkers'],
  ...['Pie', 'Doughnut', 'Area', 'AreaStacked'],
  ...['BarClustered', 'BarStacked', 'BarStacked100', 'ColumnClustered', 'ColumnStacked', 'ColumnStacked100'],
];

/** The charts on a worksheet. */
export class ChartCollection {
  static readonly type = 'ChartCollection';

  constructor(private readonly sheet: SheetLink) {}

  items(): readonly Chart[] {
    return this.sheet.chartStore.list().map((record) => new Chart(this.sheet, record));
  }
  get count(): number {
    return this.items().length;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): Chart {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw itemNotFound();
    return chart;
  }
  /** By id or by name. */
  getItemOrNullObject(key: unknown): Chart | null {
    const wanted = String(key).toLowerCase();
    const items = this.items();
    return (
      items.find((chart) => chart.id === key) ??
      items.find((chart) => chart.name.toLowerCase() === wanted) ??
      null
    );
  }
  getItemAt(index: number): Chart {
    const chart = this.items()[index];
    if (!chart) throw itemNotFound();
    return chart;
  }

  /** One series for each column of the range, or each row. */
  add(kind: unknown, source: unknown, seriesBy: unknown = 'Auto'): Chart {
    requireUnprotected(this.sheet);
    if (typeof kind !== 'string' || !isRangeLink(source)) throw invalidArgument();
    if (!KINDS.includes(kind)) throw apiNotFound(`ChartCollection.add(${kind})`);
    const { area } = source;
    const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && area.columnCount > area.rowCount);
    const record = this.sheet.chartStore.add(kind);
    this.sheet.book.isChartSelected = true;
    record.legend = 'Right';
    record.series = Array.from({ length: byRows ? area.rowCount : area.columnCount }, (_, at) => ({
      name: `Series${at + 1}`,
      x: null,
      values: source.sheet.rangeOver(
        byRows
          ? { ...area, row: area.row + at, rowCount: 1 }
          : { ...area, column: area.column + at, columnCount: 1 },
      ),
      points: new Map(),
    }));
    return new Chart(this.sheet, record);
  }
}

export class Chart {
  static readonly type = 'Chart';

  constructor(
    private readonly sheet: SheetLink,
    private readonly record: ChartRecord,
  ) {}

  get wireId(): { readonly key: string; readonly value: string } {
    return { key: 'Id', value: this.record.id };
  }
  get id(): string {
    return this.record.id;
  }
  get name(): string {
    return this.record.name;
  }
  set name(name: string) {
    this.#own().name = name;
  }
  get chartType(): string {
    return this.record.kind;
  }
  get left(): number {
    return this.record.left;
  }
  set left(points: number) {
    this.#own().left = points;
  }
  get top(): number {
    return this.record.top;
  }
  set top(points: number) {
    this.#own().top = points;
  }
  get width(): number {
    return this.record.width;
  }
  set width(points: number) {
    this.#own().width = points;
  }
  get height(): number {
    return this.record.height;
  }
  set height(points: number) {
    this.#own().height = points;
  }
  get title(): ChartTitle {
    return new ChartTitle(this.#own());
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.#own());
  }
  /** What is said of them is said of those of every series. */
  get dataLabels(): object {
    const { series } = this.#own();
    if (series.length === 0) throw itemNotFound();
    return fanOut(series.map((one) => new ChartDataLabels(one)));
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.#own());
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#own());
  }
  get worksheet(): SheetLink {
    return this.sheet;
  }

  /** From the first cell's corner to the far corner of the last. */
  setPosition(start: unknown, end?: unknown): void {
    const from = this.#range(start);
    const to = end === undefined || end === null ? null : this.#range(end);
    const record = this.#own();
    Object.assign(record, distanceTo(this.sheet, from.area.row, from.area.column));
    if (!to) return;
    const { row, column, rowCount, columnCount } = to.area;
    const far = distanceTo(this.sheet, row + rowCount, column + columnCount);
    record.width = far.left - record.left;
    record.height = far.top - record.top;
  }

  delete(): void {
    requireUnprotected(this.sheet);
    this.sheet.chartStore.delete(this.record);
  }

  /** A chart that came with a file can be deleted, not changed: its parts are carried as they are. */
  #own(): ChartRecord {
    if (this.record.file) throw apiNotFound('Chart (of an opened file)');
    return this.record;
  }

  #range(written: unknown): RangeLink {
    if (isRangeLink(written)) return written;
    if (typeof written !== 'string') throw invalidArgument();
    return this.sheet.getRange(written);
  }
}
