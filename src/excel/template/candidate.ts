import { readScore } from '../../cells/readScore';
import { bodyRows, LONGEST_GAP, LONGEST_GAP_BELOW_HEADINGS, type Body } from './bodyRows';
import { chooseColumns } from './chooseColumns';
import { columnContent } from './columnContent';
import { explained, hasContext, summaryPenalty } from './evidence';
import type { HeaderRow } from './headerRows';
import type { HeadingReader, Parties } from '../../vocabulary/headingReader';
import { withoutListBeside, withOwnMirror } from './listsBeside';
import { isSetAside, namesDirection } from '../../vocabulary/sheetTitles';
import { ownScores } from './ownScores';
import { directionReader, type DirectionReader } from '../../vocabulary/directionReader';
import type { TemplateDoubt } from './reading';
import type { ListColumns } from '../../cells/columnTable';
import type { Layout } from './rowKinds';
import { endRow, isBlankAt, textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import { withMeans } from './withMeans';

/** Something that reads like a template, with what speaks for it. */
export interface Candidate {
  readonly layout: Layout;
  readonly body: Body;
  readonly doubts: readonly TemplateDoubt[];
  readonly confidence: 'sure' | 'unsure';
  /** Compares candidates of one workbook; larger is better. */
  readonly rank: number;
}

/** Below this the headings say too little: a scorecard or a budget may use the same words. */
const LEAST_EVIDENCE = 6;
const SURE_EVIDENCE = 7;

/** Rows of a list that are looked at to tell its columns apart. */
const SAMPLE = 300;

const SECTIONS_SAY_DIRECTION =
  'The headings between the rows seem to say who gives. Without a Direction column every row counts as something we give.';

/** Weighs one row of headings. Null when it is no template. */
export function candidateAt(header: HeaderRow, read: HeadingReader, parties: Parties): Candidate | null {
  const { grid } = header;
  const sample = sampledRows(header);
  const ours = ownScores(header, sample, read, (column) => {
    const { filled, scores } = columnContent(grid, column, sample);
    return filled === 0 ? 0.5 : scores;
  });
  if (ours === null) return null;
  const scores = withoutListBeside(header, ours.scores, sample);
  if (scores === null) return null;
  const guessed = header.columns.find(({ isGuessed }) => isGuessed);
  if (guessed !== undefined && !holdsScores(grid, guessed.column, sample)) return null;
  const chosen = chooseColumns(header, scores, sample, parties);
  if (chosen === null) return null;
  const own = withOwnMirror(grid, header, scores, chosen.columns, sample);
  const columns: ListColumns = { ...chosen.columns, mirror: own.mirror };
  const layout: Layout = {
    grid,
    headerRow: header.row,
    columns,
    others: chosen.others,
    labels: chosen.labels,
    table: header.table,
    ...(ours.scorers !== null && { scorers: ours.scorers }),
  };
  const body = bodyRows(
    { ...layout, grid: withMeans(grid, header.row, ours.scorers) },
    read,
    directionsOf(layout, sample, parties),
  );

  const filled = body.rows.flatMap((row) =>
    columns.own.filter((column) => !isBlankAt(grid, row, column)).map((column) => [row, column] as const),
  );
  const valid = filled.filter(([row, column]) => readScore(valueAt(grid, row, column)).kind === 'score');
  const fit = filled.length === 0 ? 0 : valid.length / filled.length;
  const evidence =
    scores.weight * 3 +
    chosen.nameWeight -
    (chosen.nameWeight === 0 ? 1 : 0) +
    (scores.ownNamed ? 1 : 0) +
    (columns.mirror === null ? 0 : scores.mirrorNamed ? 2 : 1) +
    chosen.found * 0.75 +
    (hasContext(header) ? 1.5 : 0) -
    summaryPenalty(layout, body, valid.length);
  if (evidence < LEAST_EVIDENCE) return null;
  if (body.rows.length === 0 && chosen.nameWeight < 1) return null;
  if (filled.length > 0 && fit < 0.5 && (chosen.nameWeight < 2 || explained(layout, body))) return null;

  const weakWords =
    evidence < SURE_EVIDENCE || (scores.weight < 1.2 && !scores.ownNamed && !scores.mirrorNamed);
  const doubts: TemplateDoubt[] = [
    ...(own.doubts.length > 0 ? [] : scores.guesses),
    ...own.doubts,
    ...chosen.doubts,
    ...(columns.direction === null && body.sections.some(namesDirection)
      ? [{ column: 'direction', reason: SECTIONS_SAY_DIRECTION } as const]
      : []),
    ...(guessed === undefined
      ? []
      : [
          {
            column: 'own',
            reason: `"${guessed.heading.text.trim()}" is taken for the third score because it stands beside the two others.`,
          } as const,
        ]),
    ...(weakWords
      ? [
          {
            column: 'own',
            reason: 'The headings of the scores are words that other lists use as well.',
          } as const,
        ]
      : []),
    ...(filled.length > 0 && fit < 0.6
      ? [{ column: 'own', reason: 'Many of these cells do not hold scores from 1 to 10.' } as const]
      : []),
  ];
  const soundRows = valid.length / 3;
  return {
    layout,
    body,
    doubts,
    confidence: doubts.length === 0 ? 'sure' : 'unsure',
    rank:
      evidence +
      Math.min(6, 1.5 * Math.log2(1 + soundRows)) +
      3 * fit +
      (header.table === null ? 0 : 0.5) +
      // Of two readings of one heading, the one that takes in its second row is the fuller.
      (header.isDouble ? 1 : 0) -
      (grid.visible ? 0 : 6) -
      (isSetAside(grid.sheet) ? 3 : 0),
  };
}

/** Reads the Direction column of a layout. */
export function directionsOf(
  { grid, columns, headerRow }: Layout,
  rows: readonly number[],
  parties: Parties,
): DirectionReader {
  const { direction } = columns;
  if (direction === null) return directionReader('', [], parties);
  const words = rows.map((row) => textAt(grid, row, direction));
  return directionReader(textAt(grid, headerRow, direction), words, parties);
}

function holdsScores(grid: SheetGrid, column: number, rows: readonly number[]): boolean {
  const { filled, scores } = columnContent(grid, column, rows);
  return filled >= 2 && scores >= 0.8;
}

/** The rows below the headings down to a long gap, as many as are needed to know the columns. */
export function sampledRows({
  grid,
  row,
  columns,
  table,
}: Pick<HeaderRow, 'grid' | 'row' | 'columns' | 'table'>): readonly number[] {
  const end = table === null ? endRow(grid) : table.row + table.rowCount - (table.showTotals ? 1 : 0);
  const rows: number[] = [];
  let gap = 0;
  for (let next = row + 1; next < end && rows.length < SAMPLE; next++) {
    // The same gaps end a list when its rows are told apart.
    if (gap > (rows.length > 0 ? LONGEST_GAP : LONGEST_GAP_BELOW_HEADINGS)) break;
    const blank = columns.every(({ column }) => isBlankAt(grid, next, column));
    gap = blank ? gap + 1 : 0;
    if (!blank) rows.push(next);
  }
  return rows;
}
