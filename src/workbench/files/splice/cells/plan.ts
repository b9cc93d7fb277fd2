import { shiftFormula } from '../../formulas/shift';
import type { Area } from '../../../objectModel/state';
import { areaAddress } from '../../addresses';
import type { NewCellContent, CellEdit, CellResult } from '../../changes';
import type { CellRefusal } from '../refusals';
import type { SharedMember } from './formulaGroups';
import type { SheetObstacles } from './obstacles';
import { refusalFor } from './obstacles';

/** What is to be done with one cell. */
export interface CellTask {
  readonly row: number;
  readonly column: number;
  /** New content; absent: the content stays. `filled` is part of another cell's spilled result. */
  readonly content?: NewCellContent | { readonly kind: 'filled'; readonly value: CellResult };
  /** The change of look; absent: the look stays. */
  readonly look?: CellEdit;
  /** The cell becomes the one that holds the text of its shared formula. */
  readonly promoted?: { readonly group: string; readonly ref: string; readonly formula: string };
}

export interface CellPlan {
  readonly tasks: readonly CellTask[];
  readonly refused: readonly {
    readonly row: number;
    readonly column: number;
    readonly refusal: CellRefusal;
  }[];
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

function around(members: readonly SharedMember[]): Area {
  const rows = members.map((member) => member.row);
  const columns = members.map((member) => member.column);
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

function holdsText(member: SharedMember): member is SharedMember & { readonly text: string } {
  return member.text !== null;
}

/** Where the cell that holds a shared formula's text is overwritten, the next member takes the text over. */
function promotions(
  obstacles: SheetObstacles,
  isRewritten: (row: number, column: number) => boolean,
): CellTask[] {
  return [...obstacles.groups.shared].flatMap(([group, members]) => {
    const master = members.find(holdsText);
    if (!master || !isRewritten(master.row, master.column)) return [];
    const left = members.filter((member) => !isRewritten(member.row, member.column) && member.text === null);
    const heir = left[0];
    if (!heir) return [];
    const formula = shiftFormula(master.text, heir.row - master.row, heir.column - master.column);
    const promoted = { group, ref: areaAddress(around(left)), formula };
    return [{ row: heir.row, column: heir.column, promoted }];
  });
}

/** Decides for each changed cell what is to be done, and which changes the sheet cannot take. */
export function planCells(edits: readonly CellEdit[], obstacles: SheetObstacles): CellPlan {
  const refused: { row: number; column: number; refusal: CellRefusal }[] = [];
  const tasks = new Map<string, CellTask>();
  const set = (task: CellTask) =>
    tasks.set(keyOf(task.row, task.column), { ...tasks.get(keyOf(task.row, task.column)), ...task });
  const rewritten = new Set(edits.filter((edit) => edit.content).map((edit) => keyOf(edit.row, edit.column)));
  const accepted = new Set<string>();
  for (const edit of edits) {
    const { row, column, content } = edit;
    if (edit.style || edit.numberFormat !== undefined) set({ row, column, look: edit });
    if (!content) continue;
    const refusal = refusalFor(obstacles, row, column, content, (r, c) => rewritten.has(keyOf(r, c)));
    if (refusal) refused.push({ row, column, refusal });
    else {
      set({ row, column, content });
      accepted.add(keyOf(row, column));
    }
  }
  const isAccepted = (row: number, column: number) => accepted.has(keyOf(row, column));
  for (const array of obstacles.groups.arrays) {
    if (array.kind !== 'dynamic' || !isAccepted(array.row, array.column)) continue;
    eachCell(array.area, (row, column) => {
      if (!isAccepted(row, column)) set({ row, column, content: { kind: 'blank' } });
    });
  }
  for (const { row, column, content } of edits) {
    if (content?.kind !== 'formula' || !content.spill || !isAccepted(row, column)) continue;
    content.spill.results.forEach((line, down) => {
      line.forEach((value, right) => {
        if (down > 0 || right > 0) {
          set({ row: row + down, column: column + right, content: { kind: 'filled', value } });
        }
      });
    });
  }
  const takesContent = (row: number, column: number) => tasks.get(keyOf(row, column))?.content !== undefined;
  promotions(obstacles, takesContent).forEach(set);
  return { tasks: [...tasks.values()], refused };
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) visit(row, column);
  }
}
