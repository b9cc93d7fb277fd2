import {
  across,
  beside,
  gap,
  heightOf,
  PAGE_COLUMNS,
  PAGE_POINTS,
  stacked,
  type Block,
  type PageArea,
  type LaidCell,
} from './layout';
import { boardBlock } from './boardBlock';
import { plannedCharts, type PlannedChart, type PlannedSeries } from './plannedCharts';
import type { SessionReport } from './report';
import {
  differenceLines,
  differencesBlock,
  entriesBlock,
  findingsBlock,
  footBlock,
  headBlock,
  nothingFoundBlock,
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
  /** How many sheets of paper it is printed on. */
  readonly pages: 1 | 2;
  /** What is printed; the numbers behind the charts stand below. */
  readonly print: PageArea;
  /** Everything that is written. */
  readonly all: PageArea;
  /** The lines to type in: who, what, by when. */
  readonly entries: PageArea;
  readonly charts: readonly PlacedChart[];
}

const BETWEEN = 8;
/** The usual number of lines to type in. */
export const ENTRY_LINES = 4;
/** The worst findings stand on the first page. */
const FIRST_FINDINGS = 3;
/** So far the first page may be longer than paper at full size, and an only page: it is printed a little smaller then. */
const LONGEST = { first: 1.2 * PAGE_POINTS, only: 1.4 * PAGE_POINTS } as const;
const MOST_CHARTS = 3;
/** As many asks as fit on one page with all the rest, the most first; the pane holds them all. */
const ASKS = [3, 2, 1] as const;
const MOST_ASKS = ASKS[0];
const FILLER_ROW = 10;

/**
 * Lays the sheet out on one page: what to read, the charts, what to say and who does what. What does not fit into that (further
 * findings, a longer list of changes) stands on a second one. Excel fits the page, or both, onto as much paper, so that a page
 * ends where it ends here and no chart is ever cut.
 *
 * @param lines how many lines to type in
 */
export function reportLayout(report: SessionReport, lines: number = ENTRY_LINES): ReportLayout {
  const { findings, list } = report;
  const changes = differenceLines(report.differences);
  const planned = plannedCharts(report);
  // Beside the map there is room for two; the last one, our share, is said in words then.
  const charts = planned.slice(0, MOST_CHARTS);
  const [unseen] = planned.slice(MOST_CHARTS);
  const frames = chartFrames(charts);
  const top = stacked([
    headBlock(report, unseen?.sentence ?? null),
    gap(BETWEEN),
    findings.length === 0
      ? nothingFoundBlock(report)
      : findingsBlock(findings.slice(0, FIRST_FINDINGS), list),
    gap(BETWEEN),
    ...(report.board === null ? [] : [boardBlock(report.board), gap(BETWEEN)]),
  ]);
  const foot = footBlock(report);
  const pageWith = (asks: number, changed: readonly Block[]) =>
    stacked([
      top,
      frames.block,
      beside(stacked([...wordBlocks(report, asks), ...changed]), entriesBlock(lines, HALF)),
    ]);
  const further = findings.slice(FIRST_FINDINGS);
  const longest = (further.length === 0 ? LONGEST.only : LONGEST.first) - heightOf(foot);
  const whole = ASKS.map((asks) => pageWith(asks, [differencesBlock(changes, HALF)])).find(
    (page) => heightOf(page) <= longest,
  );
  const first = whole ?? pageWith(MOST_ASKS, []);
  const second = stacked([
    ...(further.length === 0 ? [] : [findingsBlock(further, list, 'Further'), gap(BETWEEN)]),
    ...(whole === undefined ? [differencesBlock(changes)] : []),
  ]);
  const isOnePage = second.heights.length === 0;
  const pages = stacked(isOnePage ? [first, foot] : pageAfterPage(first, second, foot));
  const entriesFrom = top.heights.length + frames.block.heights.length + 1;
  const data = dataRows(charts, pages.heights.length + 3);
  return {
    cells: [...pages.cells, ...data.cells],
    heights: pages.heights,
    pages: isOnePage ? 1 : 2,
    print: { row: 0, column: 0, rowCount: pages.heights.length, columnCount: PAGE_COLUMNS },
    all: { row: 0, column: 0, rowCount: data.end, columnCount: PAGE_COLUMNS },
    entries: { row: entriesFrom, column: HALF, rowCount: lines, columnCount: HALF },
    charts: charts.map((chart, at) =>
      placed(chart, movedDown(frames.places[at] ?? NOWHERE, top.heights.length), data.starts[at] ?? 0),
    ),
  };
}

/** What to ask for, in words; nothing where there is nothing to ask. */
function wordBlocks({ rebalancing, list }: SessionReport, most: number): readonly Block[] {
  if (rebalancing === null || rebalancing.asks.length === 0) return [];
  const asks = rebalancing.asks.slice(0, most);
  return [wordsBlock({ ...rebalancing, asks }, list, HALF), gap(BETWEEN)];
}

/**
 * Two pages for two sheets of paper. The first ends in low empty rows, a tenth of its height: wherever in them a program that
 * rounds heights in its own way breaks the page, no block is cut. The foot ends the second: a program that leaves out empty rows
 * at the end would else print larger, and break the first page in its middle.
 */
function pageAfterPage(first: Block, second: Block, foot: Block): readonly Block[] {
  const height = Math.max(PAGE_POINTS, heightOf(first), heightOf(second) + heightOf(foot));
  return [
    first,
    filler(1.1 * height - heightOf(first)),
    second,
    filler(height - heightOf(second) - heightOf(foot)),
    foot,
  ];
}

function filler(points: number): Block {
  if (points < 1) return gap(1);
  const rows = Math.ceil(points / FILLER_ROW);
  return { cells: [], heights: Array.from({ length: rows }, () => Math.floor((points / rows) * 4) / 4) };
}

const HALF = PAGE_COLUMNS / 2;
const LEFT = { column: 0, columnCount: HALF } as const;
const RIGHT = { column: HALF, columnCount: HALF } as const;
/** The map is about as wide as high: a little less than half of the page. */
const MAP = { column: 0, columnCount: HALF - 1 } as const;
const BESIDE_MAP = { column: HALF - 1, columnCount: HALF + 1 } as const;
const NOWHERE: PageArea = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
const movedDown = (area: PageArea, rows: number): PageArea => ({ ...area, row: area.row + rows });
/** Rows under a chart that is half as high as the map, in points each. */
const CHART_ROWS = 6;
const CHART_ROW = 20;
const SENTENCE_ROW = 26;

interface ChartFrames {
  readonly block: Block;
  /** Where each chart stands in the block, in the order of the charts. */
  readonly places: readonly PageArea[];
}

/** Empty rows for the map on the left, as high as two others on its right; below each chart its sentence. */
function chartFrames(charts: readonly PlannedChart[]): ChartFrames {
  if (charts.length === 0) return { block: gap(0), places: [] };
  const hasMap = charts[0]?.kind === 'XYScatter';
  const others = charts.slice(hasMap ? 1 : 0);
  const lines = hasMap ? Math.max(others.length, 2) : Math.ceil(others.length / 2);
  const step = CHART_ROWS + 1;
  const small = (at: number): PageArea => {
    const line = hasMap ? at : Math.floor(at / 2);
    const rowCount = hasMap && others.length === 1 ? 2 * step - 1 : CHART_ROWS;
    return { row: line * step, rowCount, ...(hasMap ? BESIDE_MAP : at % 2 === 1 ? RIGHT : LEFT) };
  };
  const map: PageArea = { row: 0, rowCount: lines * step - 1, ...MAP };
  const places = [...(hasMap ? [map] : []), ...others.map((_, at) => small(at))];
  const cells = charts.map(({ sentence }, at) => {
    const place = places[at] ?? NOWHERE;
    return across(place.row + place.rowCount, place.column, place.columnCount, sentence, 'note');
  });
  const heights = Array.from({ length: lines }, () => [
    ...Array.from({ length: CHART_ROWS }, () => CHART_ROW),
    SENTENCE_ROW,
  ]).flat();
  return { block: stacked([{ cells, heights }, gap(BETWEEN)]), places };
}

function placed(chart: PlannedChart, at: PageArea, dataRow: number): PlacedChart {
  const { data, series, ...plan } = chart;
  const moved = (cells: PageArea): PageArea => movedDown(cells, dataRow);
  const lines = data.rows.length;
  const width = data.rows[0]?.length ?? 1;
  return {
    ...plan,
    at,
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
