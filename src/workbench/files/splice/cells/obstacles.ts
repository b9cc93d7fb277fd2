import type { Area } from '../../../objectModel/state';
import { areaAddress, areaContains } from '../../addresses';
import { cellAddress } from '../../../../cells/a1';
import type { NewCellContent } from '../../changes';
import type { CellRefusal } from '../refusals';
import type { FormulaGroups } from './formulaGroups';

/** A table of the sheet, as far as it decides what its cells may hold. */
export interface TableArea {
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** Names of the columns from left to right. */
  readonly columns: readonly string[];
  /** Columns (by place in the table) whose heading and total change together with the table itself. */
  readonly changing: ReadonlySet<number>;
}

/** What on a sheet may stand in the way of new content. */
export interface SheetObstacles {
  readonly merges: readonly Area[];
  readonly pivots: readonly { readonly name: string; readonly area: Area }[];
  readonly tables: readonly TableArea[];
  readonly groups: FormulaGroups;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

function inTable(table: TableArea, row: number, column: number, content: NewCellContent): CellRefusal | null {
  const { area, name } = table;
  const place = column - area.column;
  if (table.hasHeader && row === area.row) {
    const heading = content.kind === 'value' && content.value === table.columns[place];
    return heading ? null : { reason: 'tableHeading', detail: name };
  }
  if (table.hasTotals && row === area.row + area.rowCount - 1 && !table.changing.has(place)) {
    return { reason: 'tableTotals', detail: name };
  }
  return null;
}

/** Why nothing else may be written into the cell, whoever writes it; null when it may. */
function standingObstacle(
  obstacles: SheetObstacles,
  row: number,
  column: number,
  content: NewCellContent,
): CellRefusal | null {
  const merge = obstacles.merges.find((area) => areaContains(area, row, column));
  if (merge && (merge.row !== row || merge.column !== column)) {
    return content.kind === 'blank' ? null : { reason: 'merged', detail: areaAddress(merge) };
  }
  const pivot = obstacles.pivots.find((one) => areaContains(one.area, row, column));
  if (pivot) return { reason: 'pivot', detail: pivot.name };
  const table = obstacles.tables.find((one) => areaContains(one.area, row, column));
  return table ? inTable(table, row, column, content) : null;
}

function tooLong(content: NewCellContent): CellRefusal | null {
  if (content.kind === 'formula') {
    return content.formula.length > LONGEST_FORMULA ? { reason: 'longFormula', detail: '' } : null;
  }
  const text = content.kind === 'value' && typeof content.value === 'string' ? content.value : '';
  return text.length > LONGEST_TEXT ? { reason: 'longText', detail: '' } : null;
}

/**
 * Why the content cannot stand in the cell; null when it can. `isRewritten` tells whether a cell gets new content in the same
 * breath: a cell that a spilling formula fills may change only together with that formula.
 */
export function refusalFor(
  obstacles: SheetObstacles,
  row: number,
  column: number,
  content: NewCellContent,
  isRewritten: (row: number, column: number) => boolean,
): CellRefusal | null {
  const obstacle = standingObstacle(obstacles, row, column, content) ?? tooLong(content);
  if (obstacle) return obstacle;
  const array = obstacles.groups.arrays.find((one) => areaContains(one.area, row, column));
  if (array) {
    const isOwn = array.row === row && array.column === column;
    if (array.kind === 'table') return { reason: 'whatIf', detail: areaAddress(array.area) };
    if (array.kind === 'fixed' && array.area.rowCount * array.area.columnCount > 1) {
      return { reason: 'array', detail: areaAddress(array.area) };
    }
    if (!isOwn && !isRewritten(array.row, array.column)) {
      return { reason: 'spill', detail: cellAddress(array.row, array.column) };
    }
  }
  if (content.kind !== 'formula' || !content.spill) return null;
  const blocked = content.spill.results.some((line, down) =>
    line.some((value, right) => {
      if (down === 0 && right === 0) return false;
      return standingObstacle(obstacles, row + down, column + right, { kind: 'value', value }) !== null;
    }),
  );
  return blocked ? { reason: 'spillBlocked', detail: cellAddress(row, column) } : null;
}
