/** A sheet and the extent of what stands on it. */
export interface UsedRange {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** What stands on a sheet. */
export interface Content {
  readonly sheet: Excel.Worksheet;
  /** Zero-based row and column of the first cell. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  /** The same cells, each as its formula where it has one. */
  readonly formulas: readonly (readonly unknown[])[];
  /** More rows stand below, which were not read. */
  readonly isCut: boolean;
}

/** More cells than this of a whole workbook are not read; small sheets go first. */
const MOST_CELLS = 2_000_000;
const MOST_COLUMNS = 200;
/** Sheets of so many cells together are read with values and formulas at once. */
const SMALL = 20_000;
/** So many cells are asked for in the first round trip; so many where that was too much for Excel. */
const FIRST_TRIP = [150_000, SMALL] as const;
/** Excel on the web answers at most 5 MB at a time; in characters, with room for what comes with the cells. */
const LONGEST_ANSWER = 3_000_000;
const TOO_LONG = 'ResponsePayloadSizeLimitExceeded';

interface Part {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly isCut: boolean;
}

/**
 * Reads what stands on the sheets. Small sheets come whole. Of longer ones the formulas are asked for, which are the values where a
 * cell has none, and then the values of the cells that have some: one round trip, a second where there are formulas, more in pieces
 * that stay below Excel's limit of one answer.
 *
 * @param along queues what else is to come with every answer
 */
export async function readContents(
  context: Excel.RequestContext,
  used: readonly UsedRange[],
  along: () => void,
): Promise<readonly Content[]> {
  const isAnswered: Ask = (canBeLess) => answered(context, along, canBeLess);
  const { small, long } = await firstTrip(isAnswered, partsOf(used));
  const contents = [...small];
  for (const { part, piece } of long) contents.push(await restOf(isAnswered, part, piece));
  return contents;
}

type Cells = readonly (readonly unknown[])[];

/** The small sheets, and of the long ones what fits into the same answer. */
async function firstTrip(isAnswered: Ask, parts: readonly Part[]) {
  for (const most of FIRST_TRIP) {
    let left = most;
    const asked = parts.map((part, i) => {
      const isSmall = cellsUpTo(parts, i) <= SMALL;
      const rows = Math.min(part.rows, Math.floor(left / part.columns));
      left -= rows * part.columns;
      const range = rows > 0 ? rangeOf(part, 0, rows) : null;
      range?.load(isSmall ? 'values,formulas' : 'formulas');
      return { part, isSmall, range };
    });
    if (!(await isAnswered(asked.some(({ isSmall }) => !isSmall)))) continue;
    const small = asked.flatMap(({ part, isSmall, range }) =>
      isSmall && range !== null ? [contentOf(part, range.values, range.formulas)] : [],
    );
    const long = asked.flatMap(({ part, isSmall, range }) =>
      isSmall ? [] : [{ part, piece: (range?.formulas ?? []) as Cells }],
    );
    return { small, long };
  }
  return { small: [], long: parts.map((part) => ({ part, piece: [] as Cells })) };
}

/** Sends what was asked for; false where the answer was too long for Excel and less `canBeLess` asked for. */
type Ask = (canBeLess: boolean) => Promise<boolean>;

async function answered(
  context: Excel.RequestContext,
  along: () => void,
  canBeLess: boolean,
): Promise<boolean> {
  along();
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (canBeLess && isTooLong(error)) return false;
    throw error;
  }
}

/** Small sheets first: a large list of data must not crowd the others out. */
function partsOf(used: readonly UsedRange[]): readonly Part[] {
  const filled = used.filter(({ range }) => !range.isNullObject);
  const bySize = [...filled].sort((a, b) => cellsOf(a.range) - cellsOf(b.range));
  let left = MOST_CELLS;
  return bySize.map(({ sheet, range: { rowIndex, columnIndex, rowCount, columnCount } }) => {
    const columns = Math.min(columnCount, MOST_COLUMNS);
    const rows = Math.max(1, Math.min(rowCount, Math.floor(left / columns)));
    left = Math.max(0, left - rows * columns);
    return { sheet, row: rowIndex, column: columnIndex, rows, columns, isCut: rows < rowCount };
  });
}

function cellsOf({ rowCount, columnCount }: Excel.Range): number {
  return rowCount * columnCount;
}

function cellsUpTo(parts: readonly Part[], last: number): number {
  return parts.slice(0, last + 1).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

function rangeOf({ sheet, row, column, columns }: Part, from: number, count: number): Excel.Range {
  return sheet.getRangeByIndexes(row + from, column, count, columns);
}

function contentOf(part: Part, values: Cells, formulas: Cells): Content {
  const { sheet, row, column, isCut } = part;
  return { sheet, row, column, values, formulas, isCut };
}

const isTooLong = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === TOO_LONG;

/** The rest of a long sheet, of which one piece has come already. */
async function restOf(isAnswered: Ask, part: Part, first: Cells): Promise<Content> {
  const formulas: unknown[][] = [];
  const values: unknown[][] = [];
  const take = (piece: Cells): readonly FormulaBlock[] => {
    const from = formulas.length;
    for (const row of piece) {
      formulas.push([...row]);
      values.push([...row]);
    }
    return formulaBlocks(piece, from);
  };
  let wanted = take(first);
  let height = first.length > 0 ? heightFor(first) : Math.ceil(SMALL / part.columns);
  while (formulas.length < part.rows || wanted.length > 0) {
    const count = Math.min(height, part.rows - formulas.length);
    const range = count > 0 ? rangeOf(part, formulas.length, count) : null;
    range?.load('formulas');
    const blocks = wanted.map((block) => ({ block, cells: cellsOfBlock(part, block) }));
    if (!(await isAnswered(height > 1))) {
      height = Math.ceil(height / 4);
      continue;
    }
    for (const { block, cells } of blocks)
      cells.values.forEach(([value], i) => {
        const row = values[block.row + i];
        if (row !== undefined) row[block.column] = value;
      });
    const piece: Cells = range?.formulas ?? [];
    wanted = take(piece);
    if (piece.length > 0) height = heightFor(piece);
  }
  return contentOf(part, values, formulas);
}

function cellsOfBlock({ sheet, row, column }: Part, block: FormulaBlock): Excel.Range {
  const cells = sheet.getRangeByIndexes(row + block.row, column + block.column, block.rows, 1);
  cells.load('values');
  return cells;
}

/** Cells one below another of which at least the first and the last have formulas; rows and columns counted within the part. */
interface FormulaBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** For each column of a piece the cells from its first formula to its last. */
function formulaBlocks(piece: Cells, from: number): readonly FormulaBlock[] {
  const ends = new Map<number, { first: number; last: number }>();
  piece.forEach((row, i) =>
    row.forEach((cell, column) => {
      if (typeof cell !== 'string' || !cell.startsWith('=')) return;
      const known = ends.get(column);
      if (known === undefined) ends.set(column, { first: i, last: i });
      else known.last = i;
    }),
  );
  return [...ends].map(([column, { first, last }]) => ({
    ...{ row: from + first, column, rows: last - first + 1 },
  }));
}

/** So many rows like these fit into one answer, with the values of those before. */
function heightFor(piece: Cells): number {
  const all = piece.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
  return Math.max(1, Math.floor((LONGEST_ANSWER * piece.length) / (1.5 * all)));
}
