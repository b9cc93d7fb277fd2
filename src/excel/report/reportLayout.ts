import {
  across,
  gap,
  heightOf,
  PAGE_COLUMNS,
  PAGE_POINTS,
  stacked,
  type Block,
  type PageArea,
  type LaidCell,
} from './layout';
import { plannedCharts, type PlannedChart, type PlannedSeries } from './plannedCharts';
import type { SessionReport } from './report';
import {
  asksBlock,
  differencesBlock,
  entriesBlock,
  figureBlock,
  findingsBlock,
  headBlock,
  wordsBlock,
} from './textBlocks';

/** A chart with its place on the sheet and its data in the sheet's own cells. */
export interface PlacedChart extends Omit<PlannedChart, 'data'> {
  readonly at: PageArea;
  /** Two cells or more in one row or column, from which Excel makes the chart before it is given its series. */
  readonly source: PageArea;
}

/** The whole sheet before it is written. */
export interface ReportLayout {
  readonly cells: readonly LaidCell[];
  /** Points, of every row that is printed. */
  readonly heights: readonly number[];
  /** What is printed; the numbers behind the charts stand below. */
  readonly print: PageArea;
  /** Everything that is written. */
  readonly all: PageArea;
  /** The lines to type in: who, what, by when. */
  readonly entries: PageArea;
  readonly charts: readonly PlacedChart[];
}

const CHART_ROWS = 8;
/**
 * Spreadsheet programs round widths differently, so that a page holds up to a twentieth more: the first row of a chart is higher
 * than that, and the page does not break inside a chart.
 */
const FIRST_CHART_ROW = 40;
const FILLER_ROW = 10;
const TALLEST_CHART = 200;
const LOWEST_CHART = 118;
const BETWEEN = 8;
/** The usual number of lines to type in. */
export const ENTRY_LINES = 4;

/**
 * Lays the sheet out: on the first page what to read, on the second the charts, what to say and who does what. A short report
 * is one page.
 *
 * @param lines how many lines to type in
 */
export function reportLayout(report: SessionReport, lines: number = ENTRY_LINES): ReportLayout {
  const charts = plannedCharts(report);
  const first = readingPart(report);
  const words = wordsBlock(report.rebalancing);
  const entries = entriesBlock(lines);
  const wordsGoFirst = words !== null && heightOf(first) + BETWEEN + heightOf(words) <= PAGE_POINTS - 12;
  const top = wordsGoFirst ? spaced([first, words]) : first;
  const rest = spaced([...(words === null || wordsGoFirst ? [] : [words]), entries]);
  const chartBlock = chartRows(charts, PAGE_POINTS - 24 - heightOf(rest));
  const bottom = spaced([...(chartBlock === null ? [] : [chartBlock.block]), rest]);
  const space = PAGE_POINTS - heightOf(top);
  const fits = heightOf(bottom) + BETWEEN <= space;
  // The filler ends with the first page, so that the page breaks above the charts.
  const filler = fits || space < FILLER_ROW ? gap(BETWEEN) : fillerOf(space);
  const page = stacked([top, filler, bottom]);
  const chartsFrom = top.heights.length + filler.heights.length;
  const entriesFrom = page.heights.length - lines;
  const data = dataRows(charts, page.heights.length + 3);
  return {
    cells: [...page.cells, ...data.cells],
    heights: page.heights,
    print: { row: 0, column: 0, rowCount: page.heights.length, columnCount: PAGE_COLUMNS },
    all: { row: 0, column: 0, rowCount: data.end, columnCount: PAGE_COLUMNS },
    entries: { row: entriesFrom, column: 0, rowCount: lines, columnCount: PAGE_COLUMNS },
    charts: charts.map((chart, at) => placed(chart, chartsFrom, at, data.starts[at] ?? 0)),
  };
}

/** Low rows, so that only the last of them would move to the next page where a page holds a little less. */
function fillerOf(points: number): Block {
  const rows = Math.ceil(points / FILLER_ROW);
  return { cells: [], heights: Array.from({ length: rows }, () => Math.floor((points / rows) * 4) / 4) };
}

function readingPart(report: SessionReport): Block {
  const asks = asksBlock(report.rebalancing, report.list);
  const around = [
    headBlock(report),
    figureBlock(report.figures),
    ...(asks === null ? [] : [asks]),
    differencesBlock(report.differences),
  ];
  const room = PAGE_POINTS - heightOf(spaced(around)) - BETWEEN;
  // As many findings as the page holds, but never fewer than three.
  const shown = [6, 5, 4, 3].find((limit) => heightOf(findingsBlock(report, limit)) <= room) ?? 3;
  const [head, figures, ...below] = around;
  return spaced(
    [head, figures, findingsBlock(report, shown), ...below].filter((block) => block !== undefined),
  );
}

function spaced(blocks: readonly Block[]): Block {
  return stacked(blocks.flatMap((block, at) => (at === 0 ? [block] : [gap(BETWEEN), block])));
}

const LEFT = { column: 0, columnCount: 12 } as const;
const RIGHT = { column: 12, columnCount: 12 } as const;
const side = (at: number) => (at % 2 === 0 ? LEFT : RIGHT);
/** Rows of one line of charts: those under the charts, the sentences, a gap. */
const LINE_ROWS = CHART_ROWS + 2;

/** Empty rows for two charts side by side, and below each its sentence. */
function chartRows(charts: readonly PlannedChart[], room: number): { readonly block: Block } | null {
  if (charts.length === 0) return null;
  const lines = Math.ceil(charts.length / 2);
  const height = Math.min(TALLEST_CHART, Math.max(LOWEST_CHART, room / lines - 22));
  const cells = charts.map(({ sentence }, at) => ({
    ...across(Math.floor(at / 2) * LINE_ROWS + CHART_ROWS, side(at).column, 12, sentence, 'note'),
  }));
  const rowHeight = Math.floor((height - FIRST_CHART_ROW) / (CHART_ROWS - 1));
  const heights = Array.from({ length: lines }, () => [
    FIRST_CHART_ROW,
    ...Array.from({ length: CHART_ROWS - 1 }, () => rowHeight),
    16,
    4,
  ]).flat();
  return { block: { cells, heights } };
}

function placed(chart: PlannedChart, from: number, at: number, dataRow: number): PlacedChart {
  const { data, series, ...plan } = chart;
  const moved = (cells: PageArea): PageArea => ({ ...cells, row: cells.row + dataRow });
  const lines = data.rows.length;
  const width = data.rows[0]?.length ?? 1;
  return {
    ...plan,
    at: { row: from + Math.floor(at / 2) * LINE_ROWS, rowCount: CHART_ROWS, ...side(at) },
    source: moved(
      lines > 2
        ? { row: 1, column: 1, rowCount: 2, columnCount: 1 }
        : { row: 1, column: 1, rowCount: 1, columnCount: width - 1 },
    ),
    series: series.map((one): PlannedSeries => ({ ...one, values: moved(one.values), x: moved(one.x) })),
  };
}

/** The data tables one below the other, with a heading, from a row on; where each begins and where they end. */
function dataRows(charts: readonly PlannedChart[], from: number) {
  const cells: LaidCell[] = [];
  const starts: number[] = [];
  let row = from;
  if (charts.length > 0) cells.push(across(row++, 0, 1, 'Numbers behind the charts (not printed)', 'data'));
  for (const { data, valueFormat } of charts) {
    starts.push(row);
    for (const line of data.rows) {
      line.forEach((content, column) => {
        if (content === '') return;
        const format = valueFormat?.includes('%') ? { numberFormat: '0%' } : {};
        cells.push({
          ...across(row, column, 1, content, 'data'),
          ...(typeof content === 'number' ? format : {}),
        });
      });
      row++;
    }
    row++;
  }
  return { cells, starts, end: row };
}
