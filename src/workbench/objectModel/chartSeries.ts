import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { ChartFont } from './chartParts';
import { colorText } from './cellStyles';
import type { ChartRecord, SeriesRecord } from './chartStore';
import { isRangeLink } from './links';

export class ChartSeriesCollection {
  static readonly type = 'ChartSeriesCollection';

  constructor(private readonly chart: ChartRecord) {}

  items(): readonly ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.chart, series));
  }
  get count(): number {
    return this.chart.series.length;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): ChartSeries {
    const series = this.chart.series[index];
    if (!series) throw itemNotFound();
    return new ChartSeries(this.chart, series);
  }
  add(name: unknown = `Series${this.count + 1}`): ChartSeries {
    const series: SeriesRecord = { name: String(name), values: null, x: null, points: new Map() };
    this.chart.series.push(series);
    return new ChartSeries(this.chart, series);
  }
}

export class ChartSeries {
  static readonly type = 'ChartSeries';

  constructor(
    private readonly chart: ChartRecord,
    private readonly series: SeriesRecord,
  ) {}

  get name(): string {
    return this.series.name;
  }
  set name(name: string) {
    this.series.name = name;
  }
  get chartType(): string {
    return this.series.isPlainLine ? 'XYScatterLinesNoMarkers' : this.chart.kind;
  }
  /** Only what tells a line from points in a scatter; no mixed charts. */
  set chartType(kind: string) {
    const isScatter = this.chart.kind.startsWith('XYScatter');
    if (kind !== this.chart.kind && !(isScatter && kind === 'XYScatterLinesNoMarkers'))
      throw invalidArgument();
    this.series.isPlainLine = kind === 'XYScatterLinesNoMarkers';
  }
  get markerStyle(): string {
    return this.series.marker?.style ?? 'Automatic';
  }
  set markerStyle(style: string) {
    this.series.marker = { ...this.series.marker, style };
  }
  get markerSize(): number {
    return this.series.marker?.size ?? 5;
  }
  set markerSize(size: number) {
    this.series.marker = { style: 'Automatic', ...this.series.marker, size };
  }
  get markerBackgroundColor(): string {
    return this.series.marker?.color ?? '';
  }
  set markerBackgroundColor(color: string) {
    this.series.marker = { style: 'Automatic', ...this.series.marker, color: colorText(color) };
  }
  /** The edge of a marker; as its inside where it has no colour of its own. */
  get markerForegroundColor(): string {
    return this.series.marker?.edge ?? this.markerBackgroundColor;
  }
  set markerForegroundColor(color: string) {
    this.series.marker = { style: 'Automatic', ...this.series.marker, edge: colorText(color) };
  }
  get gapWidth(): number {
    return this.series.gapWidth ?? 150;
  }
  set gapWidth(width: number) {
    this.series.gapWidth = width;
  }
  get doughnutHoleSize(): number {
    return this.series.holeSize ?? 50;
  }
  set doughnutHoleSize(percent: number) {
    if (!(percent >= 10 && percent <= 90)) throw invalidArgument();
    this.series.holeSize = percent;
  }
  get overlap(): number {
    return this.series.overlap ?? 0;
  }
  set overlap(overlap: number) {
    this.series.overlap = overlap;
  }
  get hasDataLabels(): boolean {
    return this.series.valueLabels !== undefined;
  }
  set hasDataLabels(has: boolean) {
    if (has) this.series.valueLabels ??= {};
    else delete this.series.valueLabels;
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.series);
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.series);
  }
  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.series);
  }

  setValues(range: unknown): void {
    if (!isRangeLink(range)) throw invalidArgument();
    this.series.values = range;
  }
  setXAxisValues(range: unknown): void {
    if (!isRangeLink(range)) throw invalidArgument();
    this.series.x = range;
  }
  delete(): void {
    this.chart.series = this.chart.series.filter((one) => one !== this.series);
  }
}

/** The labels of a series; to say something of them shows them. */
export class ChartDataLabels {
  static readonly type = 'ChartDataLabels';
  constructor(private readonly series: SeriesRecord) {}

  get position(): string {
    return this.series.valueLabels?.position ?? 'Invalid';
  }
  set position(position: string) {
    this.#say({ position });
  }
  get showValue(): boolean {
    return this.series.valueLabels !== undefined && this.series.valueLabels.hasNoValue !== true;
  }
  set showValue(isShown: boolean) {
    this.#say({ hasNoValue: !isShown });
  }
  get showPercentage(): boolean {
    return this.series.valueLabels?.hasPercentage === true;
  }
  set showPercentage(hasPercentage: boolean) {
    this.#say({ hasPercentage });
  }
  get showCategoryName(): boolean {
    return this.series.valueLabels?.hasCategory === true;
  }
  set showCategoryName(hasCategory: boolean) {
    this.#say({ hasCategory });
  }
  get showSeriesName(): boolean {
    return this.series.valueLabels?.hasSeriesName === true;
  }
  set showSeriesName(hasSeriesName: boolean) {
    this.#say({ hasSeriesName });
  }
  get numberFormat(): string {
    return this.series.valueLabels?.numberFormat ?? 'General';
  }
  set numberFormat(numberFormat: string) {
    this.#say({ numberFormat });
  }
  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat((this.series.valueLabels ??= {}));
  }

  #say(more: NonNullable<SeriesRecord['valueLabels']>): void {
    this.series.valueLabels = { ...this.series.valueLabels, ...more };
  }
}

class ChartDataLabelFormat {
  static readonly type = 'ChartDataLabelFormat';
  constructor(private readonly labels: NonNullable<SeriesRecord['valueLabels']>) {}

  get font(): ChartFont {
    return new ChartFont(this.labels);
  }
}

class ChartPointsCollection {
  static readonly type = 'ChartPointsCollection';
  constructor(private readonly series: SeriesRecord) {}

  items(): readonly ChartPoint[] {
    return Array.from({ length: this.count }, (_, at) => this.getItemAt(at));
  }
  get count(): number {
    const { values } = this.series;
    return values ? values.area.rowCount * values.area.columnCount : 0;
  }
  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): ChartPoint {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw itemNotFound();
    let point = this.series.points.get(index);
    if (!point) this.series.points.set(index, (point = {}));
    return new ChartPoint(point);
  }
}

type PointRecord = { text?: string; position?: string; color?: string };

class ChartPoint {
  static readonly type = 'ChartPoint';
  constructor(private readonly point: PointRecord) {}

  get hasDataLabel(): boolean {
    return this.point.text !== undefined;
  }
  set hasDataLabel(has: boolean) {
    if (has) this.point.text ??= '';
    else delete this.point.text;
  }
  get format(): ChartPointFormat {
    return new ChartPointFormat(this.point);
  }
  get dataLabel(): ChartDataLabel {
    return new ChartDataLabel(this.point);
  }
}

class ChartPointFormat {
  static readonly type = 'ChartPointFormat';
  constructor(private readonly point: PointRecord) {}

  get fill(): ChartPointFill {
    return new ChartPointFill(this.point);
  }
}

class ChartPointFill {
  static readonly type = 'ChartFill';
  constructor(private readonly point: PointRecord) {}

  setSolidColor(color: string): void {
    this.point.color = colorText(color);
  }
  clear(): void {
    delete this.point.color;
  }
}

class ChartDataLabel {
  static readonly type = 'ChartDataLabel';
  constructor(private readonly point: PointRecord) {}

  get text(): string {
    return this.point.text ?? '';
  }
  set text(text: string) {
    this.point.text = text;
  }
  get position(): string {
    return this.point.position ?? 'None';
  }
  set position(position: string) {
    this.point.position = position;
  }
}

class ChartSeriesFormat {
  static readonly type = 'ChartSeriesFormat';
  constructor(private readonly series: SeriesRecord) {}

  get fill(): ChartFill {
    return new ChartFill(this.series);
  }
  get line(): ChartSeriesLine {
    return new ChartSeriesLine(this.series);
  }
}

class ChartFill {
  static readonly type = 'ChartFill';
  constructor(private readonly series: SeriesRecord) {}

  setSolidColor(color: string): void {
    this.series.fillColor = colorText(color);
  }
  clear(): void {
    delete this.series.fillColor;
  }
}

class ChartSeriesLine {
  static readonly type = 'ChartLineFormat';
  constructor(private readonly series: SeriesRecord) {}

  get color(): string {
    return this.series.line?.color ?? '';
  }
  set color(color: string) {
    this.series.line = { ...this.series.line, color: colorText(color) };
  }
  get weight(): number {
    return this.series.line?.weight ?? 2.25;
  }
  set weight(weight: number) {
    this.series.line = { ...this.series.line, weight };
  }
  get lineStyle(): string {
    return this.series.line?.dashed ? 'Dash' : 'Continuous';
  }
  set lineStyle(style: string) {
    this.series.line = { ...this.series.line, dashed: style !== 'Continuous' && style !== 'Automatic' };
  }
}
