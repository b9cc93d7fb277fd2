import { invalidArgument } from '../protocol/hostError';
import type { ChartRecord } from './chartStore';
import { colorText, DEFAULT_LOOK } from './cellStyles';

interface FontRecord {
  fontName?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  isUnderlined?: boolean;
  color?: string;
}

/** A font that keeps what it is told where its owner wants it. */
export class ChartFont {
  static readonly type = 'ChartFont';

  constructor(private readonly record: FontRecord) {}

  get size(): number {
    return this.record.size ?? 10;
  }
  set size(points: number) {
    this.record.size = points;
  }
  get name(): string {
    return this.record.fontName ?? DEFAULT_LOOK.fontName;
  }
  set name(name: string) {
    this.record.fontName = name;
  }
  get underline(): string {
    return this.record.isUnderlined ? 'Single' : 'None';
  }
  set underline(kind: string) {
    this.record.isUnderlined = kind !== 'None';
  }
  get italic(): boolean {
    return this.record.italic ?? false;
  }
  set italic(isItalic: boolean) {
    this.record.italic = isItalic;
  }
  get bold(): boolean {
    return this.record.bold ?? false;
  }
  set bold(isBold: boolean) {
    this.record.bold = isBold;
  }
  get color(): string {
    return this.record.color ?? '#000000';
  }
  set color(color: string) {
    this.record.color = colorText(color);
  }
}

class ChartTitleFormat {
  static readonly type = 'ChartTitleFormat';
  constructor(readonly font: ChartFont) {}
}

export class ChartTitle {
  static readonly type = 'ChartTitle';

  constructor(private readonly chart: ChartRecord) {}

  get text(): string {
    return this.chart.title?.text ?? '';
  }
  set text(text: string) {
    this.chart.title = { ...this.chart.title, text };
  }
  get visible(): boolean {
    return this.chart.title !== null;
  }
  set visible(isVisible: boolean) {
    this.chart.title = isVisible ? (this.chart.title ?? { text: '' }) : null;
  }
  get format(): ChartTitleFormat {
    return new ChartTitleFormat(new ChartFont((this.chart.title ??= { text: '' })));
  }
}

export class ChartLegend {
  static readonly type = 'ChartLegend';

  constructor(private readonly chart: ChartRecord) {}

  get visible(): boolean {
    return this.chart.legend !== null;
  }
  set visible(isVisible: boolean) {
    this.chart.legend = isVisible ? (this.chart.legend ?? 'Right') : null;
  }
  get position(): string {
    return this.chart.legend ?? 'Right';
  }
  set position(position: string) {
    this.chart.legend = position;
  }
  get format(): ChartLegendFormat {
    return new ChartLegendFormat(this.chart.legendLook);
  }
}

class ChartLegendFormat {
  static readonly type = 'ChartLegendFormat';
  constructor(private readonly look: ChartRecord['legendLook']) {}

  get font(): ChartFont {
    return new ChartFont(this.look);
  }
  get fill(): LegendFill {
    return new LegendFill(this.look);
  }
}

class LegendFill {
  static readonly type = 'ChartFill';
  constructor(private readonly look: ChartRecord['legendLook']) {}

  setSolidColor(color: string): void {
    this.look.fillColor = colorText(color);
  }
  clear(): void {
    delete this.look.fillColor;
  }
}

export class ChartAxes {
  static readonly type = 'ChartAxes';

  constructor(private readonly chart: ChartRecord) {}

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.chart.categoryAxis);
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.chart.valueAxis);
  }
}

/** By Excel's name of the API and of the file. */
const DISPLAY_UNITS: Readonly<Record<string, string>> = {
  Hundreds: 'hundreds',
  Thousands: 'thousands',
  TenThousands: 'tenThousands',
  HundredThousands: 'hundredThousands',
  Millions: 'millions',
  Billions: 'billions',
  Trillions: 'trillions',
};

type AxisRecord = ChartRecord['valueAxis'];

export class ChartAxis {
  static readonly type = 'ChartAxis';

  constructor(private readonly axis: AxisRecord) {}

  get visible(): boolean {
    return this.axis.visible;
  }
  set visible(isVisible: boolean) {
    this.axis.visible = isVisible;
  }
  get minimum(): number | string {
    return this.axis.minimum ?? '';
  }
  set minimum(value: number | string) {
    this.axis.minimum = Number(value);
  }
  get maximum(): number | string {
    return this.axis.maximum ?? '';
  }
  set maximum(value: number | string) {
    this.axis.maximum = Number(value);
  }
  get majorUnit(): number | string {
    return this.axis.majorUnit ?? '';
  }
  set majorUnit(value: number | string) {
    this.axis.majorUnit = Number(value);
  }
  get displayUnit(): string {
    return Object.entries(DISPLAY_UNITS).find(([, unit]) => unit === this.axis.displayUnit)?.[0] ?? 'None';
  }
  set displayUnit(name: string) {
    const unit = DISPLAY_UNITS[name];
    if (unit === undefined && name !== 'None') throw invalidArgument();
    if (unit === undefined) delete this.axis.displayUnit;
    else this.axis.displayUnit = unit;
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.axis);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.axis);
  }
  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.axis);
  }
}

class ChartAxisTitle {
  static readonly type = 'ChartAxisTitle';
  constructor(private readonly axis: AxisRecord) {}

  get text(): string {
    return this.axis.title ?? '';
  }
  set text(text: string) {
    this.axis.title = text;
  }
}

class ChartGridlines {
  static readonly type = 'ChartGridlines';
  constructor(private readonly axis: AxisRecord) {}

  get visible(): boolean {
    return this.axis.hasNoGridlines !== true;
  }
  set visible(isVisible: boolean) {
    this.axis.hasNoGridlines = !isVisible;
  }
  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.axis);
  }
}

class ChartGridlinesFormat {
  static readonly type = 'ChartGridlinesFormat';
  constructor(private readonly axis: AxisRecord) {}

  get line(): GridlineColor {
    return new GridlineColor(this.axis);
  }
}

class GridlineColor {
  static readonly type = 'ChartLineFormat';
  constructor(private readonly axis: AxisRecord) {}

  get color(): string {
    return this.axis.gridlineColor ?? '#D9D9D9';
  }
  set color(color: string) {
    this.axis.gridlineColor = colorText(color);
  }
}

class ChartAxisFormat {
  static readonly type = 'ChartAxisFormat';
  constructor(private readonly axis: AxisRecord) {}

  get font(): AxisFont {
    return new AxisFont(this.axis);
  }
}

class AxisFont {
  static readonly type = 'ChartFont';
  constructor(private readonly axis: AxisRecord) {}

  get size(): number {
    return this.axis.fontSize ?? 10;
  }
  set size(points: number) {
    this.axis.fontSize = points;
  }
}
