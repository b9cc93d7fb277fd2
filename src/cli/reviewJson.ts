import { cellAddress, columnLetters, sheetAddress } from '../cells/a1';
import { ONE_TO_TEN } from '../cells/scale';
import type { TemplateDoubt } from '../excel/template/doubt';
import type { ConcessionMatrix } from '../excel/template/matrix';
import type { JoinedPart, NoTemplate, TemplatePlace, TemplateReading } from '../excel/template/reading';
import { eachOptional } from '../cells/columnTable';
import type { RowReview } from '../negotiation/review';
import type { Tally } from '../negotiation/tally';
import type { Triple } from '../negotiation/concession';
import type { Finding } from '../negotiation/findings/finding';
import type { ListMeasure } from '../negotiation/pointUnit';
import type { IssueReview, SideOffers } from '../negotiation/offers/reviewOffers';
import type { Rebalancing } from '../negotiation/rebalance/rebalance';
import { dealHeadline } from '../excel/review/dealHeadline';
import { prioritiesOf } from '../excel/review/prioritiesOf';
import type { Care, TheirPriorities } from '../negotiation/prepare/theirPriorities';
import { flagCertaintiesOf } from '../excel/review/flagCertaintiesOf';
import { uncomputedAddress, type UncomputedFormula } from './uncomputedWords';
import type { SessionReview } from '../excel/review/sessionReview';

/** The object printed for a workbook without a template. */
export function noTemplateJson({ doubts = [], matrix = null }: NoTemplate): object {
  return {
    template: null,
    confidence: doubts.length === 0 ? 'sure' : 'unsure',
    assumed: [],
    doubts: doubts.map(doubtJson),
    otherLists: [],
    matrix: matrixJson(matrix),
  };
}

/** The review as other programs read it: columns by letter, rows as on the sheet, numbers free of binary noise. */
export function reviewJson(reviewed: SessionReview, uncomputed: readonly UncomputedFormula[] = []): object {
  const { reading, review } = reviewed;
  const { net } = review;
  const certainties = flagCertaintiesOf(reviewed);
  return {
    template: templateJson(reading),
    confidence: reading.confidence,
    assumed: reading.assumed ?? [],
    doubts: reading.doubts.map(doubtJson),
    otherLists: reading.otherLists ?? [],
    headline: dealHeadline(reviewed),
    matrix: matrixJson(reviewed.matrix),
    rows: review.rows.map((row) => ({
      ...rowJson(row, reading),
      certainty: certainties.get(row.concession.row)?.certainty ?? null,
    })),
    skipped: reading.skipped.map(({ cell, reason }) => ({ cell, reason })),
    given: tallyJson(review.given, reading.place),
    received: tallyJson(review.received, reading.place),
    net: {
      us: clean(net.us),
      them: clean(net.them),
      created: clean(net.created),
      share: net.share === null ? null : clean(net.share),
    },
    session: reviewed.session,
    changes: reviewed.differences,
    findings: reviewed.findings.map((finding) => ({
      ...findingJson(finding, reading),
      certainty: finding.rows.map((row) => certainties.get(row)?.certainty ?? null),
    })),
    asks: asksJson(reviewed.asks, reading),
    theyCareAbout: prioritiesJson(prioritiesOf(reviewed)),
    ...(reviewed.offers === null ? {} : { offers: reviewed.offers.issues.map(issueJson) }),
    ...(uncomputed.length > 0 ? { notRecomputed: uncomputed.map(uncomputedJson) } : {}),
    ...(reading.otherTemplates.length > 0 ? { otherTemplates: reading.otherTemplates } : {}),
  };
}

function uncomputedJson(cell: UncomputedFormula): object {
  const { kind, word, value } = cell;
  return { cell: uncomputedAddress(cell), kind, ...(word === '' ? {} : { word }), value };
}

function matrixJson(matrix: ConcessionMatrix | null): object | null {
  if (matrix === null) return null;
  const { place, rows, cost, net, expected } = matrix;
  const orNull = (n: number | null) => (n === null ? null : clean(n));
  return {
    place,
    rows: rows.map((row) => ({
      row: row.row,
      concession: row.concession,
      cost: clean(row.cost),
      return: orNull(row.return),
      probability: clean(row.probability),
      expected: clean(row.expected),
      net: clean(row.net),
      ratio: orNull(row.ratio),
      breakEven: orNull(row.breakEven),
      verdict: row.verdict,
      ...(row.realised === null ? {} : { realised: clean(row.realised) }),
    })),
    cost: clean(cost),
    return: clean(matrix.return),
    net: clean(net),
    expected: clean(expected),
    ...(matrix.skipped.length > 0 ? { skipped: matrix.skipped } : {}),
  };
}

function doubtJson({ about, cells, question, answers, taken }: TemplateDoubt): object {
  return { about, cells, question, answers, taken };
}

/** The cell with the name of a row, with its sheet. */
function placeOf(row: number, { place: { sheet, columns }, joined }: TemplateReading): string {
  return joined?.sources.get(row)?.place ?? sheetAddress(sheet, cellAddress(row - 1, columns.concession));
}

/** The row on the sheet on which it stands, of lists read as one. */
function rowOnSheet(row: number, { joined }: TemplateReading): number {
  return joined?.sources.get(row)?.row ?? row;
}

function findingJson(
  { rule, severity, rows, numbers, message, suggestion }: Finding,
  reading: TemplateReading,
): object {
  const [first] = rows;
  const cleaned = Object.entries(numbers).map(([name, n]) => [name, clean(n)] as const);
  return {
    rule,
    severity,
    rows: rows.map((row) => rowOnSheet(row, reading)),
    place: first === undefined ? null : placeOf(first, reading),
    numbers: Object.fromEntries(cleaned),
    message,
    suggestion,
  };
}

/** Each ask with the dimension that it restores and the give that it is to follow on. */
function asksJson(rebalancing: Rebalancing | null, reading: TemplateReading): readonly object[] {
  if (rebalancing === null) return [];
  const { dimension, because, gave } = rebalancing;
  return rebalancing.asks.map(({ row, what, recovers, costsThem, wording }) => ({
    row: row === null ? null : rowOnSheet(row, reading),
    place: row === null ? null : placeOf(row, reading),
    what,
    dimension,
    because,
    gave: rowOnSheet(gave.row, reading),
    recovers: recovers === null ? null : clean(recovers),
    costsThem: costsThem === null ? null : clean(costsThem),
    wording,
  }));
}

/** What they seem to care about, likeliest first; null until they asked for three things. */
function prioritiesJson(priorities: TheirPriorities | null): object | null {
  if (priorities === null) return null;
  const { dimensions, types, ...counts } = priorities;
  const of = <T>(cares: readonly Care<T>[] | null) =>
    cares?.map(({ what, probability }) => ({ what, probability: clean(probability) })) ?? null;
  return { ...counts, dimensions: of(dimensions), types: of(types) };
}

function issueJson({ issue, ours, theirs, selfBids, split, zone }: IssueReview): object {
  const side = ({ amounts, steps, pattern, limit }: SideOffers) => ({
    amounts,
    steps: steps.map(clean),
    pattern,
    limit: limit === null ? null : clean(limit.limit),
  });
  return {
    issue,
    ours: side(ours),
    theirs: side(theirs),
    selfBids: selfBids.map(({ from, to, change }) => ({ from, to, change: clean(change) })),
    split:
      split === null
        ? null
        : { apart: clean(split.apart), each: clean(split.each), middle: clean(split.middle) },
    zone,
  };
}

function templateJson({ place, joined }: TemplateReading): object {
  if (joined !== undefined) return joinedJson(place, joined.parts);
  const { sheet, headerRow, firstRow, lastRow, measure = 'three', scale = ONE_TO_TEN } = place;
  const columns = columnsJson(place);
  const whole = { headerRow, firstRow, lastRow, direction: null, session: null };
  return {
    sheet,
    headerRow,
    columns,
    measure,
    scale: scale.kind === 'numbers' ? { from: scale.from, to: scale.to } : { words: true },
    blocks: (place.blocks ?? [whole]).map((block) => ({ sheet, columns, ...block })),
  };
}

/** Lists that are read as one: those whose columns stand for parts of a concession with them, the first one's in front. */
function joinedJson(place: TemplatePlace, parts: readonly JoinedPart[]): object {
  const { scale = ONE_TO_TEN, measure = 'three' } = place;
  const blocks = parts.map(({ columns, place: at, ...part }) => ({
    ...part,
    place: at,
    columns:
      columns === null ? noColumns(measure) : columnsJson({ columns, ...(measure === 'one' && { measure }) }),
    session: null,
  }));
  const [first] = blocks;
  return {
    sheet: first?.sheet ?? place.sheet,
    headerRow: first?.headerRow ?? place.headerRow,
    columns: first?.columns ?? noColumns(measure),
    measure,
    scale: scale.kind === 'numbers' ? { from: scale.from, to: scale.to } : { words: true },
    blocks,
  };
}

/** A list that runs otherwise has no columns of its own. */
const noColumns = (measure: ListMeasure) => ({
  ...{ concession: null, own: measure === 'one' ? [null] : [null, null, null], mirror: null },
  ...eachOptional(() => null),
  id: null,
});

function columnsJson({
  columns,
  measure,
  forGets,
  identifier = null,
}: Pick<TemplatePlace, 'columns' | 'measure' | 'forGets' | 'identifier'>): object {
  const letter = (column: number | null) => (column === null ? null : columnLetters(column));
  const { concession, own, mirror } = columns;
  const oneEach = (side: readonly number[]) => (measure === 'one' ? side.slice(0, 1) : side).map(letter);
  return {
    concession: letter(concession),
    own: oneEach(own),
    mirror: mirror === null ? null : oneEach(mirror),
    ...eachOptional((column) => letter(columns[column])),
    id: letter(identifier),
    ...(forGets !== undefined && { ownGet: letter(forGets.own), mirrorGet: letter(forGets.mirror) }),
  };
}

function rowJson(
  { concession, total, mirrorTotal, gaps, asymmetry, flag }: RowReview,
  reading: TemplateReading,
): object {
  const { row, name, direction, status, own, mirror } = concession;
  const isOne = reading.place.measure === 'one';
  const side = (scores: Triple<number>) => (isOne ? clean(scores[0]) : cleanTriple(scores));
  return {
    row: rowOnSheet(row, reading),
    place: placeOf(row, reading),
    concession: name,
    direction,
    status,
    own: side(own),
    mirror: mirror === null ? null : side(mirror),
    total: clean(total),
    mirrorTotal: mirrorTotal === null ? null : clean(mirrorTotal),
    gap: gaps === null || isOne ? null : cleanTriple(gaps),
    asymmetry: asymmetry === null ? null : clean(asymmetry),
    flag,
  };
}

function tallyJson({ value, leverage, relationship, total }: Tally, { measure }: TemplatePlace): object {
  if (measure === 'one') return { value: null, leverage: null, relationship: null, total: clean(total) };
  return {
    value: clean(value),
    leverage: clean(leverage),
    relationship: clean(relationship),
    total: clean(total),
  };
}

function cleanTriple([a, b, c]: Triple<number>): Triple<number> {
  return [clean(a), clean(b), clean(c)];
}

/** 6.1 − 3.1 is printed as 3, not as 2.9999999999999996; fourteen digits keep everything but the binary noise. */
function clean(n: number): number {
  return Number(n.toPrecision(14));
}
