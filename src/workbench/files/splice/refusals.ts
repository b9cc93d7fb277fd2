import { cellAddress } from '../../../cells/a1';

/** Why a cell's new content cannot stand in the file. `detail` is an address or a name that goes into the sentence. */
export type CellRefusal =
  | { readonly reason: 'merged'; readonly detail: string }
  | { readonly reason: 'array'; readonly detail: string }
  | { readonly reason: 'spill'; readonly detail: string }
  | { readonly reason: 'whatIf'; readonly detail: string }
  | { readonly reason: 'pivot'; readonly detail: string }
  | { readonly reason: 'tableHeading'; readonly detail: string }
  | { readonly reason: 'tableTotals'; readonly detail: string }
  | { readonly reason: 'spillBlocked'; readonly detail: string }
  | { readonly reason: 'longText'; readonly detail: string }
  | { readonly reason: 'longFormula'; readonly detail: string };

const BECAUSE: Readonly<Record<CellRefusal['reason'], (detail: string) => string>> = {
  merged: (area) => `inside the merged cells ${area}, where only the top left cell holds a value`,
  array: (area) => `part of the array formula in ${area}, which Excel changes only as a whole`,
  spill: (cell) => `filled by the formula in ${cell}; change that formula instead`,
  whatIf: (area) => `part of the what-if table in ${area}, which Excel fills itself`,
  pivot: (name) => `part of the pivot table ${name}, which Excel fills itself`,
  tableHeading: (name) =>
    `a column heading of the table ${name}; rename the column in Excel, so that formulas follow`,
  tableTotals: (name) => `in the totals row of the table ${name}; change the total in Excel`,
  spillBlocked: (cell) => `where the result of ${cell} would land on cells that cannot take it`,
  longText: () => 'longer than the 32,767 characters that a cell can hold',
  longFormula: () => 'a formula longer than the 8,192 characters that Excel allows',
};

interface RefusedCells {
  readonly sheet: string;
  readonly because: string;
  readonly cells: string[];
}

const NAMED_CELLS = 3;

/** Changes that the file cannot take, gathered while the others are carried, and told in sentences. */
export class Refusals {
  readonly #sentences: string[] = [];
  readonly #cells = new Map<string, RefusedCells>();

  /** A sentence of its own. */
  say(sentence: string): void {
    if (!this.#sentences.includes(sentence)) this.#sentences.push(sentence);
  }

  /** A cell whose new content stays out; cells with the same reason share one sentence. */
  cell(sheet: string, row: number, column: number, refusal: CellRefusal): void {
    const because = BECAUSE[refusal.reason](refusal.detail);
    const key = `${sheet}\n${because}`;
    const group = this.#cells.get(key) ?? { sheet, because, cells: [] };
    group.cells.push(cellAddress(row, column));
    this.#cells.set(key, group);
  }

  /** All sentences: general ones first. */
  sentences(): readonly string[] {
    const aboutCells = [...this.#cells.values()].map(({ sheet, because, cells }) => {
      const named = cells.slice(0, NAMED_CELLS).join(', ');
      const more = cells.length - NAMED_CELLS;
      const rest = more > 0 ? ` and ${more} more` : '';
      return cells.length === 1
        ? `The change to ${sheet}!${named} was not saved: the cell is ${because}.`
        : `The changes to ${sheet}!${named}${rest} were not saved: the cells are ${because}.`;
    });
    return [...this.#sentences, ...aboutCells];
  }
}
