import type { CellValue } from './cellValue';

/** Cells whose values a chart draws, with what they held when the workbook was described. */
export interface ChartData {
  /** `'Review S3'!$B$61:$B$64`. */
  readonly reference: string;
  readonly values: readonly CellValue[];
}

/** How a series is drawn; absent members are Excel's own choice. Colours are `#RRGGBB`. */
export interface ChartSeriesState {
  readonly name: string;
  readonly values: ChartData | null;
  /** Categories; of a scatter the x. */
  readonly x: ChartData | null;
  readonly fillColor?: string;
  readonly line?: { readonly color?: string; readonly weight?: number; readonly dashed?: boolean };
  /** Of a scatter: points joined by a line, without markers. */
  readonly isPlainLine?: boolean;
  readonly marker?: {
    readonly style: string;
    readonly size?: number;
    readonly color?: string;
    /** Of its edge; absent: the same. */
    readonly edge?: string;
  };
  readonly gapWidth?: number;
  /** Of a doughnut, in per cent of its size. */
  readonly holeSize?: number;
  readonly overlap?: number;
  /** Every point is labelled, with its value unless something else is said. */
  readonly valueLabels?: Omit<ChartTextLook, 'fillColor'> & {
    readonly numberFormat?: string;
    readonly position?: string;
    readonly hasNoValue?: boolean;
    readonly hasPercentage?: boolean;
    readonly hasCategory?: boolean;
    readonly hasSeriesName?: boolean;
  };
  /** Colours of single points. */
  readonly pointFills?: readonly { readonly point: number; readonly color: string }[];
  /** Texts of single points. */
  readonly pointLabels?: readonly {
    readonly point: number;
    readonly text: string;
    readonly position?: string;
  }[];
}

export interface ChartAxisState {
  readonly visible: boolean;
  readonly title?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly gridlineColor?: string;
  readonly fontSize?: number;
  /** As the format spells it: `thousands`. */
  readonly displayUnit?: string;
  readonly hasNoGridlines?: boolean;
}

/** Texts of a chart and what lies behind them; absent members are Excel's own choice. */
export interface ChartTextLook {
  readonly fillColor?: string;
  readonly fontName?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly isUnderlined?: boolean;
  readonly color?: string;
}

/** A corner of a chart: a cell, and how far into it, in points. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** A chart on a sheet. Of one that came with a file, only the name, the place and the origin are known. */
export interface ChartState {
  /** As {@link ConditionalFormatState.origin}. */
  readonly origin?: string;
  readonly name: string;
  /** Excel's name of the kind, such as `LineMarkers`; `Invalid` where it is not known. */
  readonly kind: string;
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  readonly title: {
    readonly text: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
    readonly fontName?: string;
  } | null;
  readonly legend: string | null;
  readonly legendLook?: ChartTextLook;
  readonly series: readonly ChartSeriesState[];
  readonly categoryAxis: ChartAxisState;
  readonly valueAxis: ChartAxisState;
}
