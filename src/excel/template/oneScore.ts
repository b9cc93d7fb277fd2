import { cellAddress } from '../../cells/a1';
import type { ListColumns } from '../../cells/columnTable';
import { isOneToTen } from '../../cells/scale';
import { endRow, isBlankAt, isWordsAt, textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import type { Triple } from '../../negotiation/concession';
import type { HeadingReader, Parties } from '../../vocabulary/headingReader';
import { isPriority, measuresIn } from '../../vocabulary/measureWords';
import { titleReading } from '../../vocabulary/titleHints';
import { withAgreedColumn } from './agreedColumn';
import { bodyRows } from './bodyRows';
import { directionsOf, readToItsEnd, type Candidate } from './candidate';
import { sampledRows } from './sampledRows';
import { chooseColumns } from './chooseColumns';
import { columnContent } from './columnContent';
import { ask, NO_ANSWERS, type Answers, type PartialDoubt } from './doubt';
import { groupHeadingRow, headedColumns, type HeadedColumn } from './headedColumns';
import type { HeaderRow } from './headerRows';
import { listScale } from './listScale';
import { measuredColumns, measuredSides } from './measuredColumns';
import { oneScoreParts } from './oneScoreParts';
import type { Layout } from './rowKinds';
import { scoreReader } from './scoreReader';
import { withSidesColumn } from './sidesColumn';
import { columnsOfTicks, findTicks } from './ticks';
import { viewColumn } from './views';

/**
 * Lists of one score a side: what it costs us, and what it is worth to them. Of lists beside each other each is one; a list that
 * holds one side's score alone is bare, and one only with what completes it (`isCompleted`).
 */
export function oneScoreLists(
  grid: SheetGrid,
  read: HeadingReader,
  parties: Parties,
  answers: Answers = NO_ANSWERS,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let row = grid.row; row < endRow(grid) - 1; row++) {
    if (!mayBeHeadings(grid, row, read)) continue;
    const table = grid.tables.find((one) => row >= one.row && row < one.row + one.rowCount) ?? null;
    const from = table?.column ?? grid.column;
    const to = from + (table?.columnCount ?? grid.values[0]?.length ?? 0);
    const groupRow = groupHeadingRow(grid, row, from, to - 1, read);
    const all = headedColumns(grid, row, table, read, groupRow);
    const whole: HeaderRow = { grid, row, topRow: groupRow ?? row, isDouble: false, columns: all, table };
    const lists = oneScoreParts(whole).flatMap(
      (part) =>
        readToItsEnd(sampledRows(part), (sample) => oneScoreAt(part, sample, read, parties, answers)) ?? [],
    );
    found.push(...lists);
    if (lists.length > 0) row = Math.max(row, Math.min(...lists.map(({ body }) => body.lastRow)));
  }
  return found;
}

/** A quick look: what is measured, or whose it is, in short texts. */
function mayBeHeadings(grid: SheetGrid, row: number, read: HeadingReader): boolean {
  const texts = (grid.values[row - grid.row] ?? []).filter(
    (cell): cell is string => typeof cell === 'string' && cell.trim() !== '' && cell.length <= 80,
  );
  if (texts.length < 2) return false;
  return (
    texts.some((text) => measuresIn(text).length > 0 || isPriority(text)) ||
    texts.filter((text) => read(text).onlySide).length >= 2
  );
}

/** True where a column names the three dimensions row by row: such scores are parts of three, not one. */
function isLong({ grid, columns }: HeaderRow, rows: readonly number[], read: HeadingReader): boolean {
  return columns.some(({ column }) => {
    const told = rows.flatMap((row) => {
      const value = valueAt(grid, row, column);
      return typeof value === 'string' && value.length <= 60 ? (read.dimensionOf(value) ?? []) : [];
    });
    return told.length * 2 > rows.length && new Set(told).size === 3;
  });
}

function oneScoreAt(
  whole: HeaderRow,
  sample: readonly number[],
  read: HeadingReader,
  parties: Parties,
  answers: Answers,
): Candidate | null {
  const { grid, row, table, columns: all } = whole;
  const sided = measuredSides(all, (column) => {
    const { filled, scores } = columnContent(grid, column, sample);
    // Over "Cost" and "Value" it is a group heading.
    return filled >= 2 && scores >= 0.8 && !isWordsAt(grid, row + 1, column);
  });
  const both = [sided.ownCost ?? sided.ownWorth, sided.theirWorth ?? sided.theirCost] as const;
  const scores =
    both[0] !== null && both[1] !== null ? { own: both[0], mirror: both[1] } : bareScores(whole, read);
  if (scores === null) return null;
  const { own, mirror } = scores;
  const isBare = mirror === null;
  const scored = isBare
    ? [own]
    : [sided.ownCost, sided.ownWorth, sided.theirCost, sided.theirWorth].filter((column) => column !== null);
  const columns = all.map((one): HeadedColumn => {
    const isScored = scored.includes(one.column);
    return { ...one, dimension: isScored ? 'value' : null, weight: isScored ? 2 : 0 };
  });
  if (isLong(whole, sample, read)) return null;
  const score3 = {
    ...{ own: thrice(own), mirror: isBare ? null : thrice(mirror), weight: 2 },
    ...{ ownNamed: true, mirrorNamed: true, guesses: [] },
  };
  const ticks = findTicks({ ...whole, columns }, sample, parties, answers);
  const ticked = columnsOfTicks(ticks);
  const header = { ...whole, columns: columns.filter(({ column }) => !ticked.includes(column)) };
  const atFirst = chooseColumns(header, score3, sample, parties);
  if (
    atFirst === null ||
    ((sided.isGuess || isBare) && atFirst.nameWeight < 2 && !isTitled(grid, row, atFirst))
  )
    return null;
  const views = isBare ? viewColumn(header, atFirst.columns.concession, scored, sample, read, parties) : null;
  const chosen =
    views === null
      ? atFirst
      : chooseColumns(
          { ...header, columns: header.columns.filter(({ column }) => column !== views) },
          score3,
          sample,
          parties,
        );
  if (chosen === null) return null;
  const scale = listScale(header, scored, chosen.columns.concession, sample, answers);
  const read1 = scoreReader(scale.scale);
  const isScore = (at: number) => read1(valueAt(grid, at, own)).kind === 'score';
  // Before the whole body is walked: a sheet may hold very many rows that look like headings.
  if (!sample.some(isScore)) return null;
  const isOfGets = !isBare && sided.ownCost === null && sided.theirWorth === null;
  const listColumns: ListColumns = {
    ...chosen.columns,
    own: thrice(own),
    mirror: isBare ? null : thrice(mirror),
  };
  const isFour = sided.ownCost !== null && sided.ownWorth !== null;
  const layout: Layout = {
    grid,
    headerRow: row,
    columns: listColumns,
    others: [...chosen.others, ...ticked, ...(views === null ? [] : [views])],
    labels: chosen.labels,
    table,
    measure: 'one',
    ...(chosen.identifier !== null && { identifier: chosen.identifier }),
    ...(ticked.length > 0 && { ticks }),
    ...(views !== null && { views }),
    ...(isFour && { forGets: { own: sided.ownWorth, mirror: sided.theirCost } }),
    ...(isOfGets && { allAre: 'get' as const }),
    ...(isBare && views === null && { isBare: true, ...(scores.areTheirs && { areTheirs: true }) }),
    ...(!isOneToTen(scale.scale) && { scale: scale.scale }),
  };
  if (isBare && views === null && scores.needsViews) return null;
  const body = bodyRows(layout, read, directionsOf(layout, sample, parties));
  const filled = body.rows.filter((at) => !isBlankAt(grid, at, own));
  const valid = filled.filter(isScore);
  if (valid.length === 0 || valid.length < filled.length * 0.5) return null;
  const doubts: PartialDoubt[] = [
    ...chosen.doubts,
    ...ticks.doubts,
    ...scale.doubts,
    ...(isBare
      ? []
      : unreadMeasures(whole, [own, mirror, ...(isFour ? [sided.ownWorth, sided.theirCost] : [])], sample)),
    ...(sided.isGuess && !isBare ? ask(whoseQuestion(grid, row, own, mirror), answers).open : []),
  ];
  const agreed = withAgreedColumn(layout, body, answers);
  const told = isBare
    ? { layout: agreed.layout, doubts: [] }
    : withSidesColumn(agreed.layout, body, parties, answers);
  doubts.push(...agreed.doubts, ...told.doubts);
  return {
    layout: told.layout,
    body,
    doubts,
    confidence: doubts.length === 0 ? 'sure' : 'unsure',
    rank:
      4 +
      chosen.nameWeight +
      (isBare ? -2 : 0) +
      Math.min(4, Math.log2(1 + valid.length)) -
      (grid.visible ? 0 : 6),
  };
}

/** Whether the heading over the names says which way they go, as "What we get" does. */
function isTitled(grid: SheetGrid, row: number, { columns }: { readonly columns: ListColumns }): boolean {
  return titleReading(textAt(grid, row, columns.concession)).isPlain;
}

interface BareScores {
  readonly own: number;
  readonly mirror: null;
  readonly areTheirs: boolean;
  /** Only rows of either side's view make such a column scores of one side. */
  readonly needsViews: boolean;
}

/** The one column of scores of a list that holds one side's alone; null where there is none, or more than one. */
function bareScores(whole: HeaderRow, read: HeadingReader): BareScores | null {
  const told = measuredColumns(whole.columns);
  const [one] = told;
  if (one === undefined || told.length > 1) return null;
  const bare = { own: one.column, mirror: null };
  if (one.side === 'own') return { ...bare, areTheirs: false, needsViews: false };
  if (one.side !== null) return { ...bare, areTheirs: true, needsViews: false };
  if (one.measure === 'cost') return { ...bare, areTheirs: false, needsViews: false };
  // "Worth" is ours of what we get; on a sheet of theirs it is theirs; else nothing says whose.
  const said = titleOver(whole, read);
  return { ...bare, areTheirs: said === 'theirs', needsViews: said === null };
}

/** What the heading over the names, the title above or the sheet's name says of a list. */
function titleOver({ grid, row, columns }: HeaderRow, read: HeadingReader): 'get' | 'theirs' | null {
  const above = columns.flatMap(({ column }) =>
    [row, row - 1].map((at) => textAt(grid, at, column)).filter((text) => text !== ''),
  );
  const texts = [...above, grid.sheet].filter((text) => text.length <= 60 && measuresIn(text).length === 0);
  if (texts.some((text) => titleReading(text).isPlain && titleReading(text).direction === 'get'))
    return 'get';
  return texts.some((text) => read(text).side === 'mirror') ? 'theirs' : null;
}

function whoseQuestion(grid: SheetGrid, row: number, own: number, their: number) {
  const yes = 'Yes, the cost is ours and the value theirs';
  return {
    column: 'own',
    about: 'side',
    cells: [cellAddress(row, own), cellAddress(row, their)],
    reason: 'The cost is taken as ours and the value as theirs; the headings do not say whose they are.',
    question: 'Does the cost fall on us, and is the value theirs?',
    answers: [yes, 'No, I choose the columns'],
    taken: yes,
    key: `side|${grid.sheet}|cost and value`,
  } as const;
}

/** Further columns that measure a concession and are not read: another person's, or a side's that the words here do not name. */
function unreadMeasures(
  { grid, row, columns }: HeaderRow,
  used: readonly (number | null)[],
  rows: readonly number[],
): readonly PartialDoubt[] {
  const told = measuredColumns(columns);
  const counted = told.filter(({ column }) => used.includes(column));
  const unread = told.filter(
    ({ column, measure, side, standing }) =>
      !used.includes(column) &&
      !counted.some((one) => one.measure === measure && one.side === side && one.standing > standing) &&
      columnContent(grid, column, rows).scaled >= 0.8 &&
      rows.some((at) => !isBlankAt(grid, at, column)),
  );
  if (unread.length === 0) return [];
  const names = unread.map(({ column }) => `"${textAt(grid, row, column)}"`);
  return [
    {
      column: 'own',
      about: 'side',
      cells: unread.map(({ column }) => cellAddress(row, column)),
      reason: `${names.join(' and ')} ${names.length === 1 ? 'holds' : 'hold'} scores as well, and ${names.length === 1 ? 'is' : 'are'} not read: the headings do not say whose they are, or another column says the same.`,
      question: `May ${names.join(' and ')} be left out?`,
      answers: ['Yes, leave it out', 'No, I choose the columns'],
      taken: 'Yes, leave it out',
      key: `side|${grid.sheet}|unread ${names.join('|')}`,
    },
  ];
}

function thrice(column: number): Triple<number> {
  return [column, column, column];
}
