import { cellAddress } from '../../cells/a1';
import { formulaAt, textAt, type SheetGrid } from '../../cells/sheetGrid';
import { listed } from '../../negotiation/findings/sentence';
import type { CellToWrite } from './cellsStep';

/** A row of the list as the user knows it. */
export interface NamedRow {
  /** 1-based worksheet row. */
  readonly row: number;
  readonly name: string;
}

/**
 * Cells with what becomes of each, and a warning where a formula goes.
 *
 * @example "D7: 8 becomes 9. J7: Idea becomes Offered. D7 holds a formula, which is replaced."
 */
export function cellsSentence(grid: SheetGrid | null, cells: readonly CellToWrite[]): string {
  const at = ({ row, column }: CellToWrite) => cellAddress(row, column);
  const changes = cells.map((cell) => {
    const from = grid === null ? '' : shown(textAt(grid, cell.row, cell.column));
    const to = shown(String(cell.value));
    return from === '' ? `${at(cell)}: ${to}.` : `${at(cell)}: ${from} becomes ${to}.`;
  });
  const formulas = cells
    .filter((cell) => grid !== null && formulaAt(grid, cell.row, cell.column) !== null)
    .map(at);
  if (formulas.length > 0)
    changes.push(
      formulas.length === 1
        ? `${formulas.join('')} holds a formula, which is replaced.`
        : `${formulas.join(', ')} hold formulas, which are replaced.`,
    );
  return changes.join(' ');
}

const numbers = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });

function shown(text: string): string {
  return text !== '' && Number.isFinite(Number(text)) ? numbers.format(Number(text)) : text;
}

/** "C7:E7 and J7": neighbours in a row joined. */
export function cellsAddress(cells: readonly CellToWrite[]): string {
  const runs: { row: number; from: number; to: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.row === row && last.to + 1 === column) last.to = column;
    else runs.push({ row, from: column, to: column });
  }
  const texts = runs.map(({ row, from, to }) =>
    from === to ? cellAddress(row, from) : `${cellAddress(row, from)}:${cellAddress(row, to)}`,
  );
  return listed(texts);
}
