import { cellAddress, columnLetters, sheetAddress } from '../../cells/a1';
import { COLUMN_TABLE, type ColumnUse, type ListColumns } from '../../cells/columnTable';
import { isOneToTen, ONE_TO_TEN } from '../../cells/scale';
import { isBlankAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import type { Direction, Status } from '../../negotiation/concession';
import { TERMS } from '../../vocabulary/shownTerms';
import { tickedDirection } from '../template/ticks';
import type { RowSource } from '../template/reading';
import type { LinkedPart, MirrorElsewhere, SourceCell } from './part';

/** A cell of the linked list: what it shows now, what is written, and the user's own cell behind it. */
export interface LinkedCell {
  readonly value: unknown;
  /** A formula with its `=`; null where the value itself is written. */
  readonly formula: string | null;
  /** With the sheet; null where it stands nowhere. */
  readonly source: string | null;
}

/** Several lists, or one that runs otherwise, as one list with a row for each concession. */
export interface LinkedList {
  readonly parts: readonly LinkedPart[];
  readonly headings: readonly string[];
  readonly rows: readonly LinkedRow[];
  /** Cells with scores but no name, which no formula could find: they are left out and listed. */
  readonly nameless: readonly string[];
  /** Where a list says no status while another does: its rows count as agreed. */
  readonly isStatusAssumed: boolean;
}

export interface LinkedRow {
  readonly part: LinkedPart;
  readonly source: RowSource;
  readonly cells: readonly LinkedCell[];
}

/** Known again by these two lines; they name no sheet, whose name might say something of the rows. */
export const LINKED_TITLE = 'Concession map';
export const LINKED_NOTE =
  'Brought together by Concession Map: formulas over the lists in this workbook. Change scores there.';
/** 1-based row of the headings. */
export const LINKED_HEADER_ROW = 4;
const SOURCE = 'Source';
export const FOUND_AT = 'Found at';

interface Column {
  readonly heading: string;
  readonly cell: (part: LinkedPart, row: number, at: string, name: string) => LinkedCell;
}

/**
 * The linked list over parts, its cells in the order in which the parts and their rows stand.
 *
 * @param top how many rows stand above its first, whose formulas name the rows on which they stand
 */
export function linkedListOf(
  parts: readonly LinkedPart[],
  top = LINKED_HEADER_ROW,
  isWanted: (row: LinkedRow) => boolean = () => true,
): LinkedList {
  const columns = columnsFor(parts);
  const found = columnLetters(columns.length - 1);
  const rows: LinkedRow[] = [];
  const nameless: string[] = [];
  for (const part of parts) {
    const { layout, body } = part.located.found;
    for (const row of body.rows) {
      if (part.theirRows?.has(row) === true) continue;
      const cell = part.cellOf(row, layout.columns.concession);
      if (cell === null) continue;
      if (isBlankAt(layout.grid, row, layout.columns.concession)) {
        nameless.push(placeOf(part, cell));
        continue;
      }
      const at = top + rows.length + 1;
      const linkedRow: LinkedRow = {
        part,
        source: {
          sheet: part.source.sheet,
          row: (part.form === 'columns' ? (part.cellOf(row, layout.columns.own[0]) ?? cell) : cell).row + 1,
          place: placeOf(part, cell),
        },
        cells: columns.map(({ cell: of }) => of(part, row, `$${found}${at}`, `$A${at}`)),
      };
      if (isWanted(linkedRow)) rows.push(linkedRow);
    }
  }
  const says = parts.map((part) => part.located.found.body.rows.some((row) => statusOf(part, row) !== null));
  return {
    parts,
    headings: columns.map(({ heading }) => heading),
    rows,
    nameless,
    isStatusAssumed: says.some(Boolean) && !says.every(Boolean),
  };
}

/** The linked list as it will stand on a sheet, for the reader. */
export function linkedGrid({ headings, rows }: LinkedList, sheet: string): SheetGrid {
  const blank = headings.map(() => '');
  const line = (text: string) => [text, ...blank.slice(1)];
  const above = [line(LINKED_TITLE), line(LINKED_NOTE), blank, headings];
  return {
    ...{ sheet, active: true, visible: true, row: 0, column: 0, tables: [] },
    values: [...above, ...rows.map(({ cells }) => cells.map(({ value }) => value))],
    formulas: [...above, ...rows.map(({ cells }) => cells.map(({ formula, value }) => formula ?? value))],
  };
}

function columnsFor(parts: readonly LinkedPart[]): readonly Column[] {
  const some = (holds: (part: LinkedPart) => boolean) => parts.some(holds);
  const has = (role: keyof ListColumns) => some((part) => columnsOf(part)[role] !== null);
  const isSaid = (said: (part: LinkedPart, row: number) => unknown) =>
    some((part) => part.located.found.body.rows.some((row) => said(part, row) !== null));
  const severalSheets = new Set(parts.map(({ source }) => source.sheet)).size > 1;
  const scale = scaleSuffix(parts);
  const isOne = parts[0]?.located.place.measure === 'one';
  const headings = isOne ? ONE_SCORE_HEADINGS : SCORE_HEADINGS;
  const scores = (side: 'own' | 'mirror'): readonly Column[] =>
    headings[side].map((heading, i) => ({
      heading: `${heading}${scale}`,
      cell: (part, row, at, name) =>
        side === 'mirror' && part.mirror != null
          ? linkedElsewhere(part.mirror, row, i, name)
          : linked((one) => columnsOf(one)[side]?.[i] ?? null)(part, row, at, name),
    }));
  const plain = (use: ColumnUse & keyof ListColumns): readonly Column[] =>
    has(use)
      ? [
          {
            heading: COLUMN_TABLE[use].heading,
            cell: linked((part) => {
              const at = columnsOf(part)[use];
              return typeof at === 'number' ? at : null;
            }),
          },
        ]
      : [];
  const orSaid = (
    use: 'direction' | 'status' | 'session',
    said: (part: LinkedPart, row: number) => string | number | null,
    otherwise = '',
  ): readonly Column[] =>
    has(use) || isSaid(said)
      ? [
          {
            heading: COLUMN_TABLE[use].heading,
            cell: (part, row, at, name) =>
              columnsOf(part)[use] === null
                ? constant(said(part, row) ?? otherwise)
                : linked((one) => columnsOf(one)[use])(part, row, at, name),
          },
        ]
      : [];
  return [
    {
      heading: COLUMN_TABLE.concession.heading,
      cell: (part, row) => {
        const { grid, columns } = part.located.found.layout;
        const cell = part.cellOf(row, columns.concession);
        const source = cell === null ? null : placeOf(part, cell);
        return { value: valueAt(grid, row, columns.concession), formula: null, source };
      },
    },
    ...orSaid('direction', directionOf),
    ...scores('own'),
    ...(has('mirror') || some(({ mirror }) => mirror != null) ? scores('mirror') : []),
    ...orSaid('status', statusOf, 'Agreed'),
    ...orSaid('session', (part, row) => part.located.hints.session(row)),
    ...plain('type'),
    ...plain('linkedTo'),
    ...plain('notes'),
    ...(severalSheets ? [{ heading: SOURCE, cell: ({ source }: LinkedPart) => constant(source.sheet) }] : []),
    {
      heading: FOUND_AT,
      cell: (part, row, _, name) => {
        const cell = part.cellOf(row, columnsOf(part).concession);
        const place = part.form === 'columns' ? (cell?.column ?? 0) + 1 : (cell?.row ?? 0) + 1;
        return { value: place, formula: `=${part.position(row, name)}`, source: null };
      },
    },
  ];
}

const SCORE_HEADINGS = {
  own: [COLUMN_TABLE.ownValue, COLUMN_TABLE.ownLeverage, COLUMN_TABLE.ownRelationship].map(
    ({ heading }) => heading,
  ),
  mirror: [COLUMN_TABLE.theirValue, COLUMN_TABLE.theirLeverage, COLUMN_TABLE.theirRelationship].map(
    ({ heading }) => heading,
  ),
} as const;

/** Of one score a side: what a give costs us and what a get is worth to us stand in one column. */
const ONE_SCORE_HEADINGS = { own: ['Worth to us'], mirror: [TERMS.toThem] } as const;

function columnsOf({ located }: LinkedPart): ListColumns {
  return located.found.layout.columns;
}

function constant(value: string | number): LinkedCell {
  return { value, formula: null, source: null };
}

/** A cell that shows the user's own; a blank one stays blank. */
function linked(columnOf: (part: LinkedPart) => number | null): Column['cell'] {
  return (part, row, at, name) => {
    const column = columnOf(part);
    if (column === null) return constant('');
    const cell = part.cellOf(row, column);
    const source = cell === null ? null : placeOf(part, cell);
    const value = valueAt(part.located.found.layout.grid, row, column);
    const reference = part.reference(row, column, at, name);
    if (reference === null) return { value, formula: null, source };
    return { value: value ?? '', formula: `=IF(${reference}="","",${reference})`, source };
  };
}

/** A cell that shows their score from where it stands; blank where their list lacks the concession. */
function linkedElsewhere(mirror: MirrorElsewhere, row: number, dimension: number, name: string): LinkedCell {
  const [cell, reference] = [mirror.cellOf(row, dimension), mirror.reference(row, dimension, name)];
  if (cell === null || reference === null) return constant('');
  return {
    value: valueAt(mirror.grid, cell.row, cell.column) ?? '',
    formula: `=IF(${reference}="","",${reference})`,
    source: sheetAddress(mirror.grid.sheet, cellAddress(cell.row, cell.column)),
  };
}

/** What ticks, titles and sections say of a row whose own cells do not; null: nothing. */
function directionOf(part: LinkedPart, row: number): string | null {
  const { layout } = part.located.found;
  const ticked =
    layout.ticks?.direction == null ? null : tickedDirection(layout.grid, layout.ticks.direction, row);
  const word: Readonly<Record<Direction, string>> = { give: 'Give', get: 'Get' };
  // Both ticks are no direction: the reader lists the row.
  if (ticked === 'both') return 'give / get';
  const said = ticked ?? part.located.hints.direction(row) ?? part.direction;
  return said === null ? null : word[said];
}

function statusOf(part: LinkedPart, row: number): string | null {
  if (columnsOf(part).status !== null) return '';
  const said: Status | null = part.located.hints.status(row);
  return said === null ? null : said.charAt(0).toUpperCase() + said.slice(1);
}

function scaleSuffix(parts: readonly LinkedPart[]): string {
  const scale = parts[0]?.located.place.scale ?? ONE_TO_TEN;
  if (scale.kind === 'words') return ' (Low/Medium/High)';
  return scale.kind !== 'numbers' || isOneToTen(scale) ? '' : ` (${scale.from}-${scale.to})`;
}

function placeOf({ source }: LinkedPart, { row, column }: SourceCell): string {
  return sheetAddress(source.sheet, cellAddress(row, column));
}
