import { areaAddress } from '../../addresses';
import { needsArrayForm } from '../formulas/arrayForm';
import { spellFormula } from '../formulas/spelling';
import type { StyleSheet } from '../styles/styleSheet';
import { childrenOf } from '../xml/elements';
import type { CellBody, CellSource } from './cellXml';
import {
  BLANK_BODY,
  cellElement,
  formatOf,
  formulaBody,
  promotedCell,
  resultBody,
  valueBody,
} from './cellXml';
import type { CellTask } from './plan';

/** What writing cells needs to know beyond the sheet itself. */
export interface CellSurroundings {
  readonly styles: StyleSheet;
  /** The `cm` value of spilling formulas. */
  readonly spillingMetadata: () => number;
  /** Name of the table in which a cell stands; null for none. */
  readonly tableAt: (row: number, column: number) => string | null;
}

function bodyOf(task: CellTask, p: string, around: CellSurroundings): CellBody | null {
  const { row, column, content } = task;
  if (!content) return null;
  if (content.kind === 'blank') return BLANK_BODY;
  if (content.kind === 'value') return valueBody(p, content.value);
  if (content.kind === 'filled') return resultBody(p, content.value);
  const formula = spellFormula(content.formula, around.tableAt(row, column));
  const rowCount = Math.max(1, content.spill?.results.length ?? 1);
  const columnCount = Math.max(1, content.spill?.results[0]?.length ?? 1);
  const isArray = rowCount * columnCount > 1 || needsArrayForm(formula);
  const ref = areaAddress({ row, column, rowCount, columnCount });
  const array = isArray ? { ref, metadata: around.spillingMetadata() } : null;
  return formulaBody(p, formula, content.result, array);
}

/** The cell element after the task; empty when no cell stands there and none is needed. */
export function cellAfter(task: CellTask, cell: CellSource, around: CellSurroundings): string {
  const format = task.look
    ? around.styles.cellFormat(formatOf(cell), task.look.style ?? {}, task.look.numberFormat)
    : null;
  if (task.promoted) return promotedCell(cell, task.promoted, format);
  const body = bodyOf(task, cell.prefix, around);
  if (!cell.place && format === null && (body === null || body === BLANK_BODY)) return '';
  return cellElement(cell, body, format);
}

/** True when the task brings a formula, changes one or takes one away. */
export function touchesFormula(task: CellTask, cell: CellSource): boolean {
  if (!task.content) return false;
  if (task.content.kind === 'formula') return true;
  return cell.place !== null && childrenOf(cell.xml, cell.place).some((child) => child.name === 'f');
}
