import { DIMENSIONS } from '../../negotiation/concession';
import { columnContent, type ColumnContent } from '../template/columnContent';
import { headingReader, type HeadingReading, type Parties } from '../../vocabulary/headingReader';
import { directionReader } from '../../vocabulary/directionReader';
import { endColumn, endRow, isBlankAt, textAt, type SheetGrid } from '../../cells/sheetGrid';
import { NOTHING_CHOSEN, type ColumnChoice } from './columnChoice';
import { SEARCH_ORDER, usesOf, type ColumnUse, type OptionalColumn } from '../../cells/columnTable';

/** Rows below the headings that are looked at. */
const DEPTH = 60;

const OWN = usesOf('own');
const THEIRS = usesOf('mirror');

interface Seen {
  readonly column: number;
  readonly heading: HeadingReading;
  readonly content: ColumnContent;
}

/**
 * A first choice for headings that the user pointed at: by their words where those are known, else by what stands below, scores
 * in the order value, leverage, relationship. A guess to be looked at, never one to be used unseen. `headerRow` is 1-based;
 * `within` are the first and last column to look at.
 */
export function guessColumns(
  grid: SheetGrid,
  headerRow: number,
  parties: Parties,
  within: readonly [from: number, to: number] = [grid.column, endColumn(grid) - 1],
): ColumnChoice {
  const seen = columnsSeen(grid, headerRow, parties, within);
  const choice: Partial<Record<ColumnUse, number>> = {};
  const taken = new Set<number>();
  const take = (role: ColumnUse, one: Seen | undefined) => {
    if (one === undefined || taken.has(one.column)) return;
    choice[role] = one.column;
    taken.add(one.column);
  };
  const free = () => seen.filter(({ column }) => !taken.has(column));

  for (const role of ['concession', ...SEARCH_ORDER] as const) {
    const ranked = free()
      .filter(({ heading, content }) => fits(role, content) && (heading.roles.get(role) ?? 0) >= 1)
      .sort((a, b) => (b.heading.roles.get(role) ?? 0) - (a.heading.roles.get(role) ?? 0));
    take(role, ranked[0]);
  }
  const isNumbers = ({ content }: Seen) => content.scores >= 0.6;
  DIMENSIONS.forEach((dimension, i) => {
    const named = free().filter((one) => one.heading.dimension === dimension && !one.heading.derived);
    const [own, theirs] = [OWN[i], THEIRS[i]];
    if (own)
      take(
        own,
        named.find(({ heading }) => heading.side !== 'mirror'),
      );
    if (theirs)
      take(
        theirs,
        named.find(({ column }) => !taken.has(column)),
      );
  });
  if (choice.direction === undefined)
    take(
      'direction',
      free().find(({ content }) => content.bothDirections && content.directions >= 0.8),
    );
  if (choice.status === undefined)
    take(
      'status',
      free().find(({ content }) => content.statuses >= 0.8),
    );
  const words = ({ content }: Seen) => content.words >= 0.6 && content.distinct >= 0.5;
  if (choice.concession === undefined) take('concession', free().find(words));
  for (const role of OWN) if (choice[role] === undefined) take(role, free().find(isScored));
  const rest = free().filter(isScored);
  // Their side is three scores or none: one or two would only be in the way.
  if (THEIRS.every((role) => choice[role] === undefined) && rest.length >= 3)
    THEIRS.forEach((role, i) => take(role, rest[i]));
  const isWhole = THEIRS.every((role) => choice[role] !== undefined);
  const noSide = { theirValue: null, theirLeverage: null, theirRelationship: null };
  return { ...NOTHING_CHOSEN, ...choice, ...(isWhole ? {} : noSide) };

  function isScored(one: Seen): boolean {
    return isNumbers(one) && !one.heading.identifier && !one.heading.derived;
  }
}

function columnsSeen(
  grid: SheetGrid,
  headerRow: number,
  parties: Parties,
  [from, to]: readonly [number, number],
): readonly Seen[] {
  const read = headingReader(parties);
  const rows: number[] = [];
  for (let row = headerRow; row < Math.min(endRow(grid), headerRow + DEPTH); row++) rows.push(row);
  const seen: Seen[] = [];
  for (let column = from; column <= to; column++) {
    const text = textAt(grid, headerRow - 1, column);
    const texts = rows.filter((row) => !isBlankAt(grid, row, column)).map((row) => textAt(grid, row, column));
    const content = columnContent(grid, column, rows, directionReader(text, texts, parties));
    if (text !== '' || content.filled > 0) seen.push({ column, heading: read(text), content });
  }
  return seen;
}

/** Empty columns may become anything; filled ones must not contradict their heading. */
function fits(role: 'concession' | OptionalColumn, content: ColumnContent): boolean {
  if (content.filled === 0) return true;
  switch (role) {
    case 'concession':
      return content.words >= 0.6;
    case 'direction':
      return content.directions >= 0.5;
    case 'status':
      return content.statuses >= 0.5;
    case 'session':
      return content.sessions >= 0.5;
    default:
      return true;
  }
}
