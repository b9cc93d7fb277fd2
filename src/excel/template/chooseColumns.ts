import { cellAddress } from '../../cells/a1';
import { columnContent, type ColumnContent } from './columnContent';
import type { HeadedColumn } from './headedColumns';
import type { HeaderRow } from './headerRows';
import type { HeadingReading, Parties } from '../../vocabulary/headingReader';
import { markerTag } from '../../formulas/marker';
import { formulaAt, isBlankAt, textAt, type SheetGrid } from '../../cells/sheetGrid';
import { readStatus } from '../../vocabulary/cellWords';
import { detailColumn } from '../../vocabulary/detailHeadings';
import { directionReader } from '../../vocabulary/directionReader';
import type { PartialDoubt } from './doubt';
import { listColumns, SEARCH_ORDER, type ListColumns, type OptionalColumn } from '../../cells/columnTable';
import type { ScoreColumns } from './scoreColumns';
import { RESULT_HEADINGS } from '../../vocabulary/ownHeadings';

/** The columns of a template beside the scores, and what had to be guessed. */
export interface ChosenColumns {
  readonly columns: ListColumns;
  /** How strongly the name column's heading speaks, 0..3; 0 when it was found by its content alone. */
  readonly nameWeight: number;
  /** How many of direction, status, session and link were found. */
  readonly found: number;
  readonly others: readonly number[];
  /** Unread columns left of the scores, in which the label of a total may stand. */
  readonly labels: readonly number[];
  /** The column that numbers the rows; null where there is none. */
  readonly identifier: number | null;
  readonly doubts: readonly PartialDoubt[];
}

interface Candidate {
  readonly one: HeadedColumn;
  readonly content: ColumnContent;
}

/** Picks the name column and the optional columns by heading and content. Null when nothing names the concessions. */
export function chooseColumns(
  header: HeaderRow,
  scores: ScoreColumns,
  rows: readonly number[],
  parties: Parties,
): ChosenColumns | null {
  const { grid } = header;
  const ours = new Set(resultColumns(header, rows));
  const scored = new Set([...scores.own, ...(scores.mirror ?? [])]);
  const concessions = rows.filter((row) => scores.own.some((column) => !isBlankAt(grid, row, column)));
  const sample = concessions.length > 0 ? concessions : rows;
  const free: readonly Candidate[] = header.columns
    .filter((one) => !ours.has(one.column) && !scored.has(one.column) && one.dimension === null)
    .map((one) => ({
      one,
      content: columnContent(
        grid,
        one.column,
        sample,
        directionReader(one.heading.text, textsOf(grid, one.column, sample), parties),
      ),
    }));

  const name = chooseName(free, scores);
  if (name === null) return null;
  const near = nearby(grid, header, rows, [name.column, ...scored]);
  const doubts: PartialDoubt[] = name.doubt === null ? [] : [{ column: 'concession', reason: name.doubt }];
  const taken = new Set([name.column]);
  const chosen: Partial<Record<OptionalColumn, number>> = {};
  for (const role of SEARCH_ORDER) {
    const best = free
      .filter(({ one }) => !taken.has(one.column))
      .map((candidate) => ({ candidate, ...merit(role, candidate) }))
      .filter(({ candidate, points }) => points > 0 && belongs(candidate, near, sample.length))
      .sort((a, b) => b.points - a.points)[0];
    if (best === undefined) continue;
    chosen[role] = best.candidate.one.column;
    taken.add(best.candidate.one.column);
    if (best.doubt !== null) doubts.push({ column: role, reason: best.doubt });
  }
  for (const role of ['direction', 'status'] as const) {
    if (chosen[role] !== undefined) continue;
    const unread = free.find(
      ({ one, content }) =>
        !taken.has(one.column) &&
        near.has(one.column) &&
        !one.heading.derived &&
        (one.heading.roles.get(role) ?? 0) >= 2 &&
        content.filled >= 2 &&
        // Two names are those of the sides, and asked about as such.
        (role === 'status' ||
          new Set(textsOf(grid, one.column, rows).filter((text) => text !== '')).size !== 2),
    );
    if (unread !== undefined) doubts.push(notUnderstood(role, grid, header.row, unread.one));
  }
  const columns = listColumns({
    concession: name.column,
    own: scores.own,
    mirror: scores.mirror,
    ...chosen,
  });
  return {
    columns,
    nameWeight: name.weight,
    found: [columns.direction, columns.status, columns.session, columns.linkedTo].filter(
      (one) => one !== null,
    ).length,
    others: free
      .filter(({ one }) => near.has(one.column) && !taken.has(one.column))
      .filter(({ one: { heading } }) => heading.text !== '' && !heading.identifier && !heading.derived)
      .map(({ one }) => one.column),
    labels: free
      .filter(({ one }) => near.has(one.column) && one.column < Math.min(...scores.own))
      .filter(({ one }) => !taken.has(one.column) || one.column === chosen.type)
      .map(({ one }) => one.column),
    identifier:
      free.find(({ one }) => one.heading.identifier && near.has(one.column) && !taken.has(one.column))?.one
        .column ?? null,
    doubts,
  };
}

/** The heading says it, and nothing in the cells is understood. */
function notUnderstood(
  role: 'direction' | 'status',
  grid: SheetGrid,
  row: number,
  { column, heading }: HeadedColumn,
): PartialDoubt {
  const text = heading.text.trim();
  const says = role === 'direction' ? WHICH_WAY : HOW_FAR;
  const all = role === 'direction' ? 'Yes, we give all of it' : 'Yes, all rows are agreed';
  return {
    ...{ column: role, about: role, cells: [cellAddress(row, column)] },
    reason: `"${text}" seems to say ${says}, and the words in it are not understood.`,
    question: `Is the column "${text}" to be left out?`,
    answers: [all, 'No, I choose the columns'],
    taken: all,
    key: `${role}|${grid.sheet}|not understood ${text}`,
  };
}

/**
 * The columns that this add-in itself wrote beside the template: by the mark in most of their cells, or by their headings. A cell of
 * ours that somebody copied into a column of theirs leaves it theirs.
 */
export function resultColumns(header: HeaderRow, rows: readonly number[]): readonly number[] {
  const { grid } = header;
  const titled = header.columns.filter(({ heading }) => RESULT_HEADINGS.includes(heading.words.join(' ')));
  const titles = new Set(titled.map(({ heading }) => heading.words.join(' ')));
  const isOurs = titles.has('reading') && titles.has('to us');
  const marked = header.columns.filter(({ column }) => {
    const isFilled = (row: number) => formulaAt(grid, row, column) !== null || !isBlankAt(grid, row, column);
    const filled = rows.slice(0, 20).filter(isFilled);
    const ours = filled.filter((row) => markerTag(formulaAt(grid, row, column)) !== null);
    return ours.length * 2 > filled.length;
  });
  return [...(isOurs ? titled : []), ...marked].map(({ column }) => column);
}

function chooseName(
  free: readonly Candidate[],
  scores: ScoreColumns,
): { readonly column: number; readonly weight: number; readonly doubt: string | null } | null {
  const firstScore = Math.min(...scores.own);
  const headed = free
    .filter(({ one: { heading } }) => heading.roles.has('concession') && !heading.identifier)
    .map(({ one, content }) => {
      const weight = (one.heading.roles.get('concession') ?? 0) - (one.fromAbove ? 0.3 : 0);
      const written = content.filled === 0 ? 0 : content.words * 2 + Math.min(content.filled, 3) / 3;
      const directs = content.directions >= 0.8 && content.bothDirections ? 3 : 0;
      const aside = one.column < firstScore ? 0 : 0.5;
      return { column: one.column, weight, content, points: weight + written - directs - aside };
    })
    .filter(
      ({ weight, content }) =>
        weight >= 0.5 &&
        (content.filled === 0 ||
          content.words >= 0.3 ||
          (weight >= 2 && content.texts >= 0.3) ||
          // "1.1" and "2.4", typed as text, number the clauses of a contract.
          (weight >= 2 && content.typed === 1)),
    )
    .sort((a, b) => b.points - a.points || a.column - b.column)[0];
  if (headed !== undefined && (headed.content.filled > 0 || headed.weight >= 2))
    return { column: headed.column, weight: headed.weight, doubt: null };
  const worded = free
    .filter(({ one, content }) => content.filled > 0 && content.words >= 0.6 && !one.heading.identifier)
    .filter(({ content }) => content.directions < 0.8 && content.statuses < 0.8)
    .map(({ one, content }) => ({
      column: one.column,
      heading: one.heading,
      points: content.distinct + (one.heading.roles.size > 0 ? -1 : 0) + (one.column < firstScore ? 0.5 : 0),
    }))
    .sort((a, b) => b.points - a.points || a.column - b.column)[0];
  if (worded === undefined) return headed === undefined ? null : { ...headed, doubt: null };
  const { text } = worded.heading;
  const reason =
    text === ''
      ? 'The column with the names has no heading; it is taken because it holds different texts.'
      : `"${text.trim()}" is taken as the names of the concessions because it holds different texts.`;
  return { column: worded.column, weight: 0, doubt: reason };
}

const WHICH_WAY = 'which way it goes';
const HOW_FAR = 'how far it has come';

function merit(role: OptionalColumn, { one, content }: Candidate): { points: number; doubt: string | null } {
  // "Done?", "Accordé": what is marked under such a heading is agreed.
  const isAgreed = role === 'status' && content.ticks >= 0.8 && readStatus(one.heading.text) === 'agreed';
  const named = Math.max(one.heading.roles.get(role) ?? 0, isAgreed ? 2 : 0);
  const weight = named - (one.fromAbove ? 0.3 : 0);
  const none = { points: 0, doubt: null };
  // "Total notes" is no column of notes; "Given by" and "Net status" are what they say.
  if (one.heading.derived && weight < 2) return none;
  if (role === 'direction') return meritOfWords(weight, content.directions, content, one.heading, WHICH_WAY);
  if (role === 'status') {
    const days = weight >= 1.5 ? content.dates : 0;
    const checks = isAgreed ? content.ticks : weight >= 1 ? content.checks : 0;
    return meritOfWords(weight, content.statuses + checks + days, content, one.heading, HOW_FAR);
  }
  if (role === 'session') {
    if (weight < 1 && content.sessions < 0.8) return none;
    if (weight < 2)
      return weight >= 1 && content.filled > 0 && content.sessions >= 0.8
        ? { points: weight, doubt: null }
        : none;
    return { points: weight + content.sessions, doubt: null };
  }
  const least = role === 'linkedTo' ? 2 : 1;
  return weight >= least ? { points: weight + Math.min(content.filled, 1) / 2, doubt: null } : none;
}

/** Merit of a column of set words: strong headings need no content, weak ones need cells that can be understood. */
function meritOfWords(
  weight: number,
  understood: number,
  content: ColumnContent,
  heading: HeadingReading,
  says: string,
): { points: number; doubt: string | null } {
  const isDirection = says === WHICH_WAY;
  const [plain, other] = isDirection
    ? [content.plainDirections, content.statuses]
    : [content.statuses, content.plainDirections];
  if (weight >= 2.5) return { points: weight + 2 * understood, doubt: null };
  if (weight >= 1.5)
    return { points: content.filled === 0 || understood >= 0.5 ? weight + 2 * understood : 0, doubt: null };
  if (weight >= 0.5 && understood >= 0.6) return { points: weight + 2 * understood, doubt: null };
  const strongElsewhere = [...heading.roles].some(
    ([role, one]) => one >= 2 && role !== 'type' && role !== 'concession',
  );
  const tells = isDirection ? content.bothDirections : content.distinct < 0.9;
  // Arrows, signs and the names of the two sides speak of a direction under any heading that says nothing else.
  const isOfSides =
    isDirection &&
    tells &&
    plain < 0.8 &&
    understood >= 0.8 &&
    content.filled >= 2 &&
    content.statuses < 0.5 &&
    heading.roles.size === 0 &&
    detailColumn(heading.text) === null;
  if (isOfSides)
    return {
      points: 1.5 * understood,
      doubt: `${heading.text === '' ? 'A column without a heading' : `"${heading.text.trim()}"`} is read as which way it goes, because of what stands in it.`,
    };
  if (content.filled < 2 || plain < 0.8 || other > plain || strongElsewhere || !tells)
    return { points: 0, doubt: null };
  const named = heading.text === '' ? 'A column without a heading' : `"${heading.text.trim()}"`;
  return { points: 2 * plain, doubt: `${named} is read as ${says}, because of the words in it.` };
}

/**
 * Columns that stand together with the names and scores. A wholly blank column parts a template from a list beside it,
 * unless the template itself is spread with blank columns between.
 */
function nearby(
  grid: SheetGrid,
  header: HeaderRow,
  rows: readonly number[],
  core: readonly number[],
): ReadonlySet<number> {
  const all = header.columns.map(({ column }) => column);
  const isBlank = (column: number) =>
    isBlankAt(grid, header.row, column) &&
    isBlankAt(grid, header.topRow, column) &&
    rows.every((row) => isBlankAt(grid, row, column));
  const blank = new Set(all.filter(isBlank));
  const from = Math.min(...core);
  const to = Math.max(...core);
  const spread = [...blank].filter((column) => column > from && column < to).length;
  if (spread >= 3) return new Set(all);
  const left = [...blank].filter((column) => column < from).pop() ?? -1;
  const right = [...blank].find((column) => column > to) ?? Infinity;
  return new Set(all.filter((column) => column > left && column < right));
}

/** A column beyond a gap belongs to the template only when its cells go along with the concessions. */
function belongs({ one, content }: Candidate, near: ReadonlySet<number>, rows: number): boolean {
  if (near.has(one.column)) return true;
  return rows > 0 && content.filled >= rows * 0.5 && content.distinct < 0.9;
}

function textsOf(grid: SheetGrid, column: number, rows: readonly number[]): readonly string[] {
  return rows.map((row) => textAt(grid, row, column));
}
