import { FLAGS } from '../../negotiation/concession';
import { FLAG_SHAPES, FLAG_WORDS, TERMS } from '../../vocabulary/shownTerms';
import {
  limitPartNames,
  limitTable,
  pairGroups,
  pairTable,
  sessionTable,
  SHARE_PARTS,
  shareTable,
  topOf,
  type DataTable,
} from './chartData';
import { counted, shown } from '../../negotiation/findings/sentence';
import type { PageArea } from './layout';
import type { SessionReport } from './report';

export interface PlannedSeries {
  readonly name: string;
  readonly values: PageArea;
  /** Categories, or the x of a scatter. */
  readonly x: PageArea;
  /** null: nothing is painted, an outline only. */
  readonly colour: string | null;
  readonly outline?: string;
  readonly marker?: 'Triangle' | 'Diamond' | 'Circle' | 'Square' | 'X' | 'Dash';
  readonly dashed?: boolean;
  /** Of a scatter: markers in outline. */
  readonly isOpen?: boolean;
  /** Of a scatter: a line without markers. */
  readonly isLine?: boolean;
  /** `values`: each point shows its value; a list: each point its text. */
  readonly labels?: 'values' | readonly string[];
  /** Where a point's text stands; absent: right of it. */
  readonly labelPlace?: 'Top' | 'Bottom';
}

/** A chart of the review sheet before it has a place on the sheet. Cells are those of its data table, from 0. */
export interface PlannedChart {
  readonly name: string;
  readonly kind: 'Line' | 'XYScatter' | 'BarStacked' | 'BarStacked100';
  readonly title: string;
  /** The same in words, for those who do not see the picture. */
  readonly sentence: string;
  readonly data: DataTable;
  readonly series: readonly PlannedSeries[];
  /** Of the values (a scatter: of both axes); absent: Excel's own choice. */
  readonly scale?: { readonly from: number; readonly to: number };
  readonly axisTitles?: { readonly x: string; readonly y: string };
  readonly valueFormat?: string;
  /** Its sentence says what the marks are. */
  readonly hasNoLegend?: boolean;
}

/** Marks charts as ours, so that writing the sheet again replaces them and no others. */
export const CHART_NAME = 'Concession Map: ';

const column = (at: number, from: number, count: number): PageArea => ({
  row: from,
  column: at,
  rowCount: count,
  columnCount: 1,
});

const MARKERS = {
  overpaying: { marker: 'Triangle', colour: '#C50F1F' },
  opportunity: { marker: 'Diamond', colour: '#0063B1' },
  target: { marker: 'Circle', colour: '#027A7E' },
  hollow: { marker: 'Square', colour: '#8A5A00' },
  mixed: { marker: 'X', colour: '#5C2E91' },
  balanced: { marker: 'Dash', colour: '#595959' },
} as const;

/** The charts that the report can draw; what is unknown has none. */
export function plannedCharts(report: SessionReport): readonly PlannedChart[] {
  return [pairChart(report), sessionChart(report), limitChart(report), shareChart(report)].filter(
    (chart) => chart !== null,
  );
}

function pairChart({ pairs, leastOfPair: least, board }: SessionReport): PlannedChart | null {
  if (pairs.length === 0 || board !== null) return null;
  const top = topOf(pairs, least);
  let from = 3;
  const readings = pairGroups(pairs).map((group): PlannedSeries => {
    const [first, count] = [from, group.pairs.length];
    from += count;
    return {
      name: group.isAgreed ? FLAG_WORDS[group.reading] : `${FLAG_WORDS[group.reading]}, open`,
      x: column(1, first, count),
      values: column(2, first, count),
      ...MARKERS[group.reading],
      isOpen: !group.isAgreed,
      labels: group.pairs.map(({ row }) => String(row)),
    };
  });
  const above = pairs.filter(({ us, them }) => them > us).length;
  return {
    name: `${CHART_NAME}both sides`,
    kind: 'XYScatter',
    title: 'Who it matters to, by row',
    sentence: `${keyOf(pairs)}; pale: still open. ${above} of ${counted(pairs.length, 'row')} ${above === 1 ? 'matters' : 'matter'} more to them: above the dashed line.`,
    hasNoLegend: true,
    data: pairTable(pairs, top, least),
    series: [
      {
        name: 'Equal worth',
        x: column(1, 1, 2),
        values: column(2, 1, 2),
        colour: '#808080',
        dashed: true,
        isLine: true,
      },
      ...readings,
    ],
    scale: { from: least, to: top },
    axisTitles: { x: 'Worth to us', y: TERMS.toThem },
  };
}

/** @example '▲ Overpaying, ◆ Opportunity' */
function keyOf(pairs: SessionReport['pairs']): string {
  const shown = new Set(pairs.map(({ reading }) => reading));
  return FLAGS.filter((flag) => shown.has(flag))
    .map((flag) => `${FLAG_SHAPES[flag]} ${FLAG_WORDS[flag]}`)
    .join(', ');
}

function sessionChart({ sessions }: SessionReport): PlannedChart | null {
  if (sessions === null || sessions.length < 2) return null;
  const { session = 0, given = 0, received = 0 } = sessions.at(-1) ?? {};
  const lastOnly = (total: number) =>
    sessions.map((_, at) => (at === sessions.length - 1 ? shown(total) : ''));
  const x = column(0, 1, sessions.length);
  return {
    name: `${CHART_NAME}sessions`,
    kind: 'Line',
    title: 'Given and received so far, by session',
    sentence: `After session ${session}: given ${shown(given)}, received ${shown(received)}.`,
    data: sessionTable(sessions),
    series: [
      {
        ...{ name: 'Given', x, values: column(1, 1, sessions.length), colour: '#B33A00' },
        ...{ marker: 'Square', dashed: true, labels: lastOnly(given) },
        labelPlace: given > received ? 'Top' : 'Bottom',
      },
      {
        ...{ name: 'Received', x, values: column(2, 1, sessions.length), colour: '#027A7E' },
        ...{ marker: 'Circle', labels: lastOnly(received) },
        labelPlace: given > received ? 'Bottom' : 'Top',
      },
    ],
  };
}

function limitChart({ limits, nearLimit }: SessionReport): PlannedChart | null {
  if (limits.length === 0) return null;
  const looks: readonly Pick<PlannedSeries, 'colour' | 'outline'>[] = [
    { colour: '#107C41' },
    { colour: '#8A5A00' },
    { colour: '#FFFFFF', outline: '#595959' },
    { colour: '#FFFFFF', outline: '#C50F1F' },
    { colour: '#E3E3E3' },
  ];
  const sentence = limits
    .map(({ dimension, limit, spent, waiting }) => {
      const open = waiting > 0 ? `, ${shown(waiting)} ${TERMS.onTheTable}` : '';
      return `${dimension} ${shown(spent)} of ${shown(limit)}${open}`;
    })
    .join('; ');
  return {
    name: `${CHART_NAME}limits`,
    kind: 'BarStacked',
    title: 'Given away, against the limits',
    sentence: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. Outlined: ${TERMS.onTheTable}, in red over the limit.`,
    hasNoLegend: true,
    data: limitTable(limits, nearLimit),
    series: limitPartNames(nearLimit).map((name, at) => ({
      name,
      x: column(0, 1, limits.length),
      values: column(at + 1, 1, limits.length),
      ...(looks[at] ?? { colour: '#E3E3E3' }),
      labels: 'values',
    })),
    valueFormat: '0.#;-0.#;;',
  };
}

function shareChart({ share }: SessionReport): PlannedChart | null {
  if (share === null) return null;
  const colours = ['#107C41', '#C50F1F', '#F0F0F0', '#D1D1D1'];
  const percent = (part: number) => `${Math.round(part * 100)}%`;
  return {
    name: `${CHART_NAME}fair share`,
    kind: 'BarStacked100',
    title: 'Fair share of the value created',
    sentence: `On your estimates we keep ${percent(share.ours)}, they keep ${percent(1 - share.ours)}; the mark is ${percent(share.mark)}.`,
    data: shareTable(share),
    series: SHARE_PARTS.map((name, at) => ({
      name,
      x: column(0, 1, 1),
      values: column(at + 1, 1, 1),
      colour: colours[at] ?? '#D1D1D1',
      labels: 'values',
    })),
    valueFormat: '0%;-0%;;',
  };
}
