import type { CellValue } from '../../objectModel/cellValue';
import type { Area, CellState, CellStyle, SheetState } from '../../objectModel/state';
import { MAX_COLUMNS } from '../../../cells/a1';
import type { NewCellContent, CellEdit, CellLookChange, CellResult, SpilledResult } from '../changes';
import { sameData } from './sameData';

const ERROR =
  /^#(?:N\/A|REF!|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;

/** Excel's own reading: an error's text in a cell is that error. */
function resultOf(value: CellValue): CellResult {
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
}

type CellsByPlace = ReadonlyMap<number, CellState>;

export function placeKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function byPlace(sheet: SheetState): CellsByPlace {
  return new Map(sheet.cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
}

function spilledResult(area: Area, cells: CellsByPlace): SpilledResult {
  const results = Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) =>
      resultOf(cells.get(placeKey(area.row + row, area.column + column))?.value ?? ''),
    ),
  );
  return { results };
}

/** What a cell holds, as an edit tells it. */
function contentOf(cell: CellState | undefined, cells: CellsByPlace): NewCellContent {
  if (!cell || cell.spilled) return { kind: 'blank' };
  if (cell.formula !== undefined) {
    const spill = cell.spill && cell.spill.rowCount * cell.spill.columnCount > 1 ? cell.spill : null;
    return {
      kind: 'formula',
      formula: cell.formula,
      result: resultOf(cell.value),
      ...(spill ? { spill: spilledResult(spill, cells) } : {}),
    };
  }
  return cell.value === '' ? { kind: 'blank' } : { kind: 'value', value: resultOf(cell.value) };
}

/** True when someone typed or wrote something else. A formula that merely calculates another result has not changed. */
function contentChanged(before: CellState | undefined, after: CellState | undefined): boolean {
  const own = (cell: CellState | undefined): CellState | undefined => (cell?.spilled ? undefined : cell);
  const [old, now] = [own(before), own(after)];
  if (old?.formula !== undefined || now?.formula !== undefined) return old?.formula !== now?.formula;
  return (old?.value ?? '') !== (now?.value ?? '');
}

/** The aspects of a look that differ; null where one went back to none. Null altogether when nothing differs. */
function lookChange(before: CellStyle, after: CellStyle): CellLookChange | null {
  const aspects = new Set([...Object.keys(before), ...Object.keys(after)]) as ReadonlySet<keyof CellStyle>;
  const changed = [...aspects].filter((aspect) => !sameData(before[aspect], after[aspect]));
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map((aspect) => [aspect, after[aspect] ?? null]));
}

/** Areas that a formula filled before and that it fills no more, because it was changed or removed. */
function lostSpills(before: CellsByPlace, after: CellsByPlace): readonly Area[] {
  return [...before.entries()]
    .filter(([place, cell]) => cell.spill && after.get(place)?.formula !== cell.formula)
    .flatMap(([, cell]) => (cell.spill ? [cell.spill] : []));
}

/**
 * The cells of a sheet that differ. Cells that a changed formula fills are told with that formula, and those that it
 * fills no longer are told as blank.
 */
export function changedCells(before: SheetState, after: SheetState): readonly CellEdit[] {
  const old = byPlace(before);
  const now = byPlace(after);
  const emptied = new Set<number>();
  for (const area of lostSpills(old, now)) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const place = placeKey(row, column);
        const cell = now.get(place);
        if (
          old.get(place)?.spilled &&
          !cell?.spilled &&
          (cell === undefined || contentOf(cell, now).kind === 'blank')
        )
          emptied.add(place);
      }
    }
  }
  const edits: CellEdit[] = [];
  for (const place of new Set([...old.keys(), ...now.keys()])) {
    const [one, other] = [old.get(place), now.get(place)];
    const content =
      emptied.has(place) || contentChanged(one, other)
        ? other?.spilled
          ? null
          : contentOf(other, now)
        : null;
    const style = lookChange(one?.style ?? {}, other?.style ?? {});
    const numberFormat = other?.numberFormat ?? 'General';
    const formatChanged = numberFormat !== (one?.numberFormat ?? 'General');
    if (content === null && style === null && !formatChanged) continue;
    edits.push({
      row: Math.floor(place / MAX_COLUMNS),
      column: place % MAX_COLUMNS,
      ...(content === null ? {} : { content }),
      ...(style === null ? {} : { style }),
      ...(formatChanged ? { numberFormat } : {}),
    });
  }
  return edits.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Every cell of a new sheet. */
export function allCells(sheet: SheetState): readonly CellEdit[] {
  const cells = byPlace(sheet);
  return sheet.cells.map((cell) => {
    const content = contentOf(cell, cells);
    return {
      row: cell.row,
      column: cell.column,
      ...(content.kind === 'blank' ? {} : { content }),
      ...(Object.keys(cell.style).length === 0 ? {} : { style: cell.style }),
      ...(cell.numberFormat === 'General' ? {} : { numberFormat: cell.numberFormat }),
    };
  });
}
