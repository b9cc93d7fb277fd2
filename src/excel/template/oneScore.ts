import { cellAddress } from '../../cells/a1';
import type { ListColumns } from '../../cells/columnTable';
import { isOneToTen } from '../../cells/scale';
import { endRow, isBlankAt, valueAt, type SheetGrid, type TableOnSheet } from '../../cells/sheetGrid';
import type { Triple } from '../../negotiation/concession';
import type { HeadingReader, Parties } from '../../vocabulary/headingReader';
import { isPriority, measuresIn, speaksToUs } from '../../vocabulary/measureWords';
import { bodyRows } from './bodyRows';
import { directionsOf, sampledRows, type Candidate } from './candidate';
import { chooseColumns } from './chooseColumns';
import { ask, NO_ANSWERS, type Answers, type PartialDoubt } from './doubt';
import { groupHeadingRow, headedColumns, type HeadedColumn } from './headedColumns';
import type { HeaderRow } from './headerRows';
import { listScale } from './listScale';
import type { Layout } from './rowKinds';
import { scoreReader } from './scoreReader';
import { columnsOfTicks, findTicks } from './ticks';

/** The columns of a list of one score a side; null where it has none of that kind. */
interface Sided {
  readonly ownCost: number | null;
  readonly ownWorth: number | null;
  readonly theirCost: number | null;
  readonly theirWorth: number | null;
  /** True where headings name no side. */
  readonly isGuess: boolean;
}

/** Lists of one score a side: what it costs us, and what it is worth to them. */
export function oneScoreLists(
  grid: SheetGrid,
  read: HeadingReader,
  parties: Parties,
  answers: Answers = NO_ANSWERS,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let row = grid.row; row < endRow(grid) - 1; row++) {
    if (!mayBeHeadings(grid, row)) continue;
    const table = grid.tables.find((one) => row >= one.row && row < one.row + one.rowCount) ?? null;
    const candidate = oneScoreAt(grid, row, table, read, parties, answers);
    if (candidate === null) continue;
    found.push(candidate);
    row = Math.max(row, candidate.body.lastRow);
  }
  return found;
}

function mayBeHeadings(grid: SheetGrid, row: number): boolean {
  const texts = (grid.values[row - grid.row] ?? []).filter(
    (cell): cell is string => typeof cell === 'string' && cell.trim() !== '' && cell.length <= 80,
  );
  return (
    texts.length >= 3 && texts.filter((text) => measuresIn(text).length > 0 || isPriority(text)).length >= 2
  );
}

function oneScoreAt(
  grid: SheetGrid,
  row: number,
  table: TableOnSheet | null,
  read: HeadingReader,
  parties: Parties,
  answers: Answers,
): Candidate | null {
  const from = table?.column ?? grid.column;
  const to = from + (table?.columnCount ?? grid.values[0]?.length ?? 0);
  const groupRow = groupHeadingRow(grid, row, from, to - 1, read);
  const all = headedColumns(grid, row, table, read, groupRow);
  const sided = sidesOf(all);
  const own = sided.ownCost ?? sided.ownWorth;
  const their = sided.theirWorth ?? sided.theirCost;
  if (own === null || their === null) return null;
  const scored = [sided.ownCost, sided.ownWorth, sided.theirCost, sided.theirWorth].filter(
    (column) => column !== null,
  );
  const columns = all.map((one): HeadedColumn => {
    const isScored = scored.includes(one.column);
    return { ...one, dimension: isScored ? 'value' : null, weight: isScored ? 2 : 0 };
  });
  const whole: HeaderRow = { grid, row, topRow: groupRow ?? row, isDouble: false, columns, table };
  const sample = sampledRows(whole);
  const ticks = findTicks(whole, sample, parties, answers);
  const ticked = columnsOfTicks(ticks);
  const header = { ...whole, columns: columns.filter(({ column }) => !ticked.includes(column)) };
  const scores = {
    ...{ own: thrice(own), mirror: thrice(their), weight: 2 },
    ...{ ownNamed: true, mirrorNamed: true, guesses: [] },
  };
  const chosen = chooseColumns(header, scores, sample, parties);
  if (chosen === null || (sided.isGuess && chosen.nameWeight < 2)) return null;
  const scale = listScale(header, scored, chosen.columns.concession, sample, answers);
  const hasAll = scored.length === 4;
  const isOfGets = sided.ownCost === null && sided.theirWorth === null;
  const listColumns: ListColumns = { ...chosen.columns, own: thrice(own), mirror: thrice(their) };
  const layout: Layout = {
    grid,
    headerRow: row,
    columns: listColumns,
    others: [...chosen.others, ...ticked],
    labels: chosen.labels,
    table,
    measure: 'one',
    ...(chosen.identifier !== null && { identifier: chosen.identifier }),
    ...(ticked.length > 0 && { ticks }),
    ...(hasAll && sided.ownWorth !== null && { forGets: { own: sided.ownWorth, mirror: sided.theirCost } }),
    ...(isOfGets && { allAre: 'get' as const }),
    ...(!isOneToTen(scale.scale) && { scale: scale.scale }),
  };
  const body = bodyRows(layout, read, directionsOf(layout, sample, parties));
  const score = scoreReader(scale.scale);
  const filled = body.rows.filter((at) => !isBlankAt(grid, at, own));
  const valid = filled.filter((at) => score(valueAt(grid, at, own)).kind === 'score');
  if (valid.length === 0 || valid.length < filled.length * 0.5) return null;
  const doubts: PartialDoubt[] = [
    ...chosen.doubts,
    ...ticks.doubts,
    ...scale.doubts,
    ...(sided.isGuess ? ask(whoseQuestion(grid, row, own, their), answers).open : []),
  ];
  return {
    layout,
    body,
    doubts,
    confidence: doubts.length === 0 ? 'sure' : 'unsure',
    rank: 4 + chosen.nameWeight + Math.min(4, Math.log2(1 + valid.length)) - (grid.visible ? 0 : 6),
  };
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

function sidesOf(columns: readonly HeadedColumn[]): Sided {
  let carried: HeadedColumn['label'] = null;
  const told = columns.flatMap((one) => {
    if (one.label !== null) carried = one.label;
    const { heading } = one;
    if (heading.text === '' || heading.derived || heading.identifier || one.fromAbove) return [];
    const says = measuresIn(heading.text);
    const isOfScore = heading.onlySide && (heading.known > 1 || heading.words.length > 1);
    const measure = says.includes('cost')
      ? 'cost'
      : says.includes('worth')
        ? 'worth'
        : isOfScore || (isPriority(heading.text) && (heading.side ?? carried) !== null)
          ? 'worth'
          : null;
    if (measure === null) return [];
    const side = speaksToUs(heading.text) ? 'own' : (heading.side ?? carried);
    return [{ column: one.column, measure, side }];
  });
  const first = (measure: 'cost' | 'worth', sides: readonly (string | null)[]) =>
    told.find((one) => one.measure === measure && sides.includes(one.side))?.column ?? null;
  const named = {
    ownCost: first('cost', ['own']),
    ownWorth: first('worth', ['own']),
    theirCost: first('cost', ['mirror', 'maybe']),
    theirWorth: first('worth', ['mirror', 'maybe']),
  };
  const hasSides = Object.values(named).some((column) => column !== null);
  if (hasSides) {
    // One side is named and the other is what is left: "Cost", "Value to them".
    return {
      ...named,
      ownCost: named.ownCost ?? (named.ownWorth === null ? first('cost', [null]) : null),
      theirWorth: named.theirWorth ?? (named.theirCost === null ? first('worth', [null]) : null),
      isGuess: false,
    };
  }
  return {
    ...{
      ownCost: first('cost', [null]),
      ownWorth: null,
      theirCost: null,
      theirWorth: first('worth', [null]),
    },
    isGuess: true,
  };
}

function thrice(column: number): Triple<number> {
  return [column, column, column];
}
