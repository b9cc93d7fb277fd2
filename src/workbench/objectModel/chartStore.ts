import type { ChartAxisState, ChartSeriesState, ChartState, ChartTextLook } from './chartState';
import type { Area } from './state';

type Writable<T> = { -readonly [Member in keyof T]: T[Member] };

/** Cells that a chart draws. */
export interface ChartSource {
  readonly sheet: { readonly name: string; readonly gridId: string };
  readonly area: Area;
}

/** A series while it can be changed: its data are ranges. */
export interface SeriesRecord extends Writable<
  Omit<ChartSeriesState, 'values' | 'x' | 'pointLabels' | 'pointFills'>
> {
  values: ChartSource | null;
  x: ChartSource | null;
  readonly points: Map<number, { text?: string; position?: string; color?: string }>;
}

/** A chart while it can be changed. Sizes in points from the sheet's corner. */
export interface ChartRecord {
  readonly id: string;
  /** What a file said about it; null for a chart of this session. */
  readonly file: ChartState | null;
  name: string;
  kind: string;
  left: number;
  top: number;
  width: number;
  height: number;
  title: Writable<NonNullable<ChartState['title']>> | null;
  legend: string | null;
  readonly legendLook: Writable<ChartTextLook>;
  series: SeriesRecord[];
  readonly categoryAxis: Writable<ChartAxisState>;
  readonly valueAxis: Writable<ChartAxisState>;
}

const SIZE = { left: 48, top: 30, width: 360, height: 216 };

/** The charts of one worksheet, in the order in which they lie over each other. */
export class ChartStore {
  #charts: ChartRecord[] = [];
  #nextId = 1;

  list(): readonly ChartRecord[] {
    return this.#charts;
  }

  add(kind: string): ChartRecord {
    const number = this.#nextId++;
    const chart: ChartRecord = {
      ...this.#blank(`{chart-${number}}`, `Chart ${number}`, kind),
      ...SIZE,
    };
    this.#charts.push(chart);
    return chart;
  }

  delete(chart: ChartRecord): void {
    this.#charts = this.#charts.filter((one) => one !== chart);
  }

  /** Takes over the charts of a file, which can be named, found and deleted. */
  restore(charts: readonly ChartState[]): void {
    this.#charts = charts.map((file) => ({
      ...this.#blank(`{chart-${this.#nextId++}}`, file.name, file.kind),
      ...SIZE,
      file,
      title: file.title === null ? null : { ...file.title },
    }));
  }

  #blank(id: string, name: string, kind: string): ChartRecord {
    return {
      id,
      file: null,
      name,
      kind,
      ...SIZE,
      title: null,
      legend: null,
      legendLook: {},
      series: [],
      categoryAxis: { visible: true },
      valueAxis: { visible: true },
    };
  }
}
