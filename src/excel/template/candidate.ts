import { withAgreedColumn } from './agreedColumn';
import { bodyRows, type Body } from './bodyRows';
import { cellAddress } from '../../cells/a1';
import { chooseColumns } from './chooseColumns';
import { columnContent } from './columnContent';
import { explained, hasContext, summaryPenalty } from './evidence';
import type { HeaderRow } from './headerRows';
import type { HeadingReader, Parties } from '../../vocabulary/headingReader';
import { withoutListBeside, withOwnMirror } from './listsBeside';
import { isSetAside } from '../../vocabulary/sheetTitles';
import { ownScores } from './ownScores';
import { directionReader, type DirectionReader } from '../../vocabulary/directionReader';
import { NO_ANSWERS, type Answers, type PartialDoubt } from './doubt';
import { listScale } from './listScale';
import { columnsOfTicks, findTicks } from './ticks';
import { withSidesColumn } from './sidesColumn';
import { viewColumn } from './views';
import { scoreReader } from './scoreReader';
import { isOneToTen, scaleName } from '../../cells/scale';
import { THEIRS_ALONE } from './scoreColumns';
import type { ListColumns } from '../../cells/columnTable';
import type { Layout } from './rowKinds';
import { formulaAt, isBlankAt, textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import { carriedDown } from './carriedDown';
import { viewsInNames } from './viewsInNames';
import { sampledRows } from './sampledRows';
import { sheetWeights, weightsByRow } from './sheetWeights';
import { withMeans } from './withMeans';

/** Something that reads like a template, with what speaks for it. */
export interface Candidate {
  readonly layout: Layout;
  readonly body: Body;
  readonly doubts: readonly PartialDoubt[];
  readonly confidence: 'sure' | 'unsure';
  /** Compares candidates of one workbook; larger is better. */
  readonly rank: number;
}

/** Below this the headings say too little: a scorecard or a budget may use the same words. */
const LEAST_EVIDENCE = 6;
const SURE_EVIDENCE = 7;

/** Weighs one row of headings. Null when it is no template. */
export function candidateAt(
  whole: HeaderRow,
  read: HeadingReader,
  parties: Parties,
  answers: Answers = NO_ANSWERS,
): Candidate | null {
  return readToItsEnd(sampledRows(whole), (sample) => candidateFrom(whole, sample, read, parties, answers));
}

/**
 * Where a list ends is known only once its columns are, and what stands below its end must say nothing of these: a list is looked
 * at once more by its own rows where the sample went on beyond them.
 */
export function readToItsEnd(
  sample: readonly number[],
  weigh: (sample: readonly number[]) => Candidate | null,
): Candidate | null {
  const first = weigh(sample);
  if (first === null || first.body.rows.length === 0) return first;
  const { lastRow } = first.body;
  const own = sample.filter((row) => row <= lastRow);
  return own.length === sample.length ? first : weigh(own);
}

function candidateFrom(
  whole: HeaderRow,
  sample: readonly number[],
  read: HeadingReader,
  parties: Parties,
  answers: Answers,
): Candidate | null {
  const { grid } = whole;
  const ticks = findTicks(whole, sample, parties, answers);
  const ticked = columnsOfTicks(ticks);
  const header = withoutColumns(whole, ticked);
  const isOnOtherScale = !header.columns.some(
    ({ column, dimension }) => dimension !== null && columnContent(grid, column, sample).scores >= 0.5,
  );
  const ours = ownScores(header, sample, read, (column) => {
    const { filled, scores, scaled } = columnContent(grid, column, sample);
    return filled === 0 ? 0.5 : isOnOtherScale ? Math.max(scores, scaled) : scores;
  });
  if (ours === null) return null;
  const scores = withoutListBeside(header, ours.scores, sample);
  if (scores === null) return null;
  if (whole.isPart === true && scores.guesses.includes(THEIRS_ALONE)) return null;
  const guessed = header.columns.find(({ isGuessed }) => isGuessed);
  if (guessed !== undefined && !holdsScores(grid, guessed.column, sample)) return null;
  const atFirst = chooseColumns(header, scores, sample, parties);
  if (atFirst === null) return null;
  const scored = [...scores.own, ...(scores.mirror ?? [])];
  const views =
    scores.mirror === null
      ? viewColumn(header, atFirst.columns.concession, scored, sample, read, parties)
      : null;
  const chosen =
    views === null ? atFirst : chooseColumns(withoutColumns(header, [views]), scores, sample, parties);
  if (chosen === null) return null;
  const scale = listScale(header, scored, chosen.columns.concession, sample, answers);
  const own = withOwnMirror(grid, header, scores, chosen.columns, sample);
  const columns: ListColumns = { ...chosen.columns, mirror: own.mirror };
  const carried = carriedDown(grid, header.row, columns, sample, answers);
  const layout: Layout = {
    grid,
    ...(carried.columns.size > 0 && { carried: carried.columns }),
    headerRow: header.row,
    columns,
    others: [...chosen.others, ...ticked, ...(views === null ? [] : [views])],
    labels: chosen.labels,
    table: header.table,
    ...(chosen.identifier !== null && { identifier: chosen.identifier }),
    ...(ticked.length > 0 && { ticks }),
    ...(views !== null && { views }),
    ...(!isOneToTen(scale.scale) && { scale: scale.scale }),
    ...(ours.scorers !== null && { scorers: ours.scorers }),
    ...(scores.guesses.includes(THEIRS_ALONE) && { areTheirs: true }),
  };
  const body = bodyRows(
    { ...layout, grid: withMeans(grid, header.row, ours.scorers) },
    read,
    directionsOf(layout, sample, parties),
  );

  const filled = body.rows.flatMap((row) =>
    columns.own.filter((column) => !isBlankAt(grid, row, column)).map((column) => [row, column] as const),
  );
  const score = scoreReader(scale.scale);
  const valid = filled.filter(([row, column]) => score(valueAt(grid, row, column)).kind === 'score');
  const isValid = new Set(valid);
  const invalid = filled.filter((cell) => !isValid.has(cell));
  const fit = filled.length === 0 ? 0 : valid.length / filled.length;
  const evidence =
    scores.weight * 3 +
    chosen.nameWeight -
    (chosen.nameWeight === 0 ? 1 : 0) +
    (scores.ownNamed ? 1 : 0) +
    (columns.mirror === null ? 0 : scores.mirrorNamed ? 2 : 1) +
    (chosen.found + (ticked.length > 0 ? 1 : 0)) * 0.75 +
    (hasContext(header) ? 1.5 : 0) -
    summaryPenalty(layout, body, valid.length);
  if (evidence < LEAST_EVIDENCE) return null;
  if (body.rows.length === 0 && chosen.nameWeight < 1) return null;
  if (filled.length > 0 && fit < 0.5 && (chosen.nameWeight < 2 || explained(layout, body))) return null;

  const weakWords =
    evidence < SURE_EVIDENCE || (scores.weight < 1.2 && !scores.ownNamed && !scores.mirrorNamed);
  const weights = sheetWeights(layout, body);
  const beside = { doubts: [...weightsByRow(layout), ...viewsInNames(layout, body.rows, read)] };
  const doubts: PartialDoubt[] = [
    ...(own.doubts.length > 0 ? [] : scores.guesses),
    ...own.doubts,
    ...chosen.doubts,
    ...ticks.doubts,
    ...scale.doubts,
    ...carried.doubts,
    ...beside.doubts,
    ...foreignDimensions(header, guessed, sample),
    ...weights.doubts,
    ...(guessed === undefined
      ? []
      : [
          {
            column: 'own',
            about: 'measure',
            cells: [cellAddress(header.row, guessed.column)],
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
      ? [
          {
            column: 'own',
            ...unknownWords(invalid.map(([at, column]) => valueAt(grid, at, column))),
            reason: `Many of these cells do not hold scores from ${scaleName(scale.scale)}.`,
          } as const,
        ]
      : []),
  ];
  const soundRows = valid.length / 3;
  const agreed = withAgreedColumn(layout, body, answers);
  const told = withSidesColumn(agreed.layout, body, parties, answers);
  doubts.push(...agreed.doubts, ...told.doubts);
  return {
    layout: weights.weights === null ? told.layout : { ...told.layout, weights: weights.weights },
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
  { grid, columns, headerRow, directionWords }: Layout,
  rows: readonly number[],
  parties: Parties,
): DirectionReader {
  const { direction } = columns;
  if (direction === null) return directionReader('', [], parties);
  const words = rows.map((row) => textAt(grid, row, direction));
  const read = directionReader(textAt(grid, headerRow, direction), words, parties);
  if (directionWords === undefined) return read;
  const { give, get } = directionWords;
  // What the user says of a word goes before what it usually means.
  return (text) => (give.includes(text) ? 'give' : get.includes(text) ? 'get' : read(text));
}

function withoutColumns(header: HeaderRow, columns: readonly number[]): HeaderRow {
  if (columns.length === 0) return header;
  return { ...header, columns: header.columns.filter(({ column }) => !columns.includes(column)) };
}

/** Further columns of scores under headings that name none of the three dimensions. */
function foreignDimensions(
  { grid, row, columns }: HeaderRow,
  guessed: HeaderRow['columns'][number] | undefined,
  rows: readonly number[],
): readonly PartialDoubt[] {
  const scored = columns.filter(({ dimension }) => dimension !== null).map(({ column }) => column);
  const [from, to] = [Math.min(...scored) - 1, Math.max(...scored) + 1];
  const foreign = columns.filter(
    (one) =>
      (one === guessed || one.dimension === null) &&
      one.column >= from &&
      one.column <= to &&
      one.heading.text !== '' &&
      !one.fromAbove &&
      !one.heading.derived &&
      !one.heading.identifier &&
      one.heading.roles.size === 0 &&
      one.heading.side === null &&
      !one.heading.scaleHint &&
      holdsScores(grid, one.column, rows),
  );
  if (foreign.length === 0 || (guessed !== undefined && foreign.includes(guessed))) return [];
  // Scores worked out from other columns have these for their parts.
  const isWorkedOut = rows.some((at) => scored.some((column) => formulaAt(grid, at, column) !== null));
  if (isWorkedOut) return [];
  const names = foreign.map(({ heading }) => `"${heading.text.trim()}"`);
  return [
    {
      column: 'own',
      about: 'measure',
      cells: foreign.map(({ column }) => cellAddress(row, column)),
      reason: `${names.join(' and ')} hold scores as well, and belong to none of value, leverage and relationship.`,
      question: `What do ${names.join(' and ')} stand for?`,
      answers: ['Leave them out', 'I choose the columns'],
      taken: 'Leave them out',
      key: `measure|${grid.sheet}|${names.join('|')}`,
    },
  ];
}

/** Where few texts come again and again in place of scores, it is their scale that is not known. */
function unknownWords(values: readonly unknown[]): Partial<PartialDoubt> {
  const words = [...new Set(values.filter((value) => typeof value === 'string').map((text) => text.trim()))];
  if (words.length === 0 || words.length > 7 || values.length < words.length * 2) return {};
  return {
    about: 'scale',
    question: `What scores do ${words.map((word) => `"${word}"`).join(', ')} stand for?`,
    answers: ['I type numbers from 1 to 10', 'No, I choose the columns'],
    taken: null,
  };
}

function holdsScores(grid: SheetGrid, column: number, rows: readonly number[]): boolean {
  const { filled, scores } = columnContent(grid, column, rows);
  return filled >= 2 && scores >= 0.8;
}
