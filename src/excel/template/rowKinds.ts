import { cellError } from '../../cells/readScore';
import { ONE_TO_TEN, type Scale } from '../../cells/scale';
import { scoreReader, type ScoreReader } from './scoreReader';
import { DIMENSIONS, type Triple } from '../../negotiation/concession';
import { readStatus } from '../../vocabulary/cellWords';
import { foldTerm } from '../../vocabulary/foldHeading';
import type { HeadingReader } from '../../vocabulary/headingReader';
import type { DirectionReader } from '../../vocabulary/directionReader';
import type { TemplateScorers } from './reading';
import type { Ticks } from './ticks';
import { OPTIONAL_COLUMNS, type ListColumns } from '../../cells/columnTable';
import {
  formulaAt,
  isBlankAt,
  isWordsAt,
  textAt,
  valueAt,
  type SheetGrid,
  type TableOnSheet,
} from '../../cells/sheetGrid';
import {
  isBalanceLabel,
  isClosingLabel,
  isLimitLabel,
  isWeightsLabel,
  summaryLabel,
} from '../../vocabulary/summaryLabels';
import { writtenNumber } from '../../cells/writtenNumber';
import { cellWeight } from '../../vocabulary/statedWeight';
import { sumsColumn } from './sumsColumn';

/** A template whose columns are known and whose rows are still to be told apart. Zero-based worksheet indexes. */
export interface Layout {
  readonly grid: SheetGrid;
  readonly headerRow: number;
  readonly columns: ListColumns;
  /** Further columns whose content shows that a row is more than a section's heading, such as Owner. */
  readonly others: readonly number[];
  /** Columns left of the scores in which the label of a total or a section may stand, such as that of the row numbers. */
  readonly labels: readonly number[];
  readonly table: TableOnSheet | null;
  readonly scorers?: TemplateScorers;
  /** Columns in which a mark says the direction or the status. */
  readonly ticks?: Ticks;
  /** The column that says whose view a row holds, where each concession has a row for either side. */
  readonly views?: number;
  /** Columns in which a blank cell says what the one above it says. */
  readonly carried?: ReadonlySet<number>;
  /** The column that numbers the rows. */
  readonly identifier?: number;
  /** Absent: three scores a side. */
  readonly measure?: 'one';
  /** True where the headings say that these are their scores, and ours stand nowhere beside. */
  readonly areTheirs?: boolean;
  /** True for a list of one side's score alone: it is a list only with what completes it. */
  readonly isBare?: boolean;
  /** The way that all rows go, by the headings of the scores: "Value to us", "Cost to them". */
  readonly allAre?: 'get';
  readonly forGets?: { readonly own: number; readonly mirror: number | null };
  /** What the user says that words of the Direction column mean, as they stand there. */
  readonly directionWords?: { readonly give: readonly string[]; readonly get: readonly string[] };
  /** What the scores run on; absent: from 1 to 10. */
  readonly scale?: Scale;
  /** How the three dimensions weigh, as the sheet states it; absent: it states nothing. */
  readonly weights?: Triple<number>;
}

export type RowKind = 'blank' | 'section' | 'summary' | 'headings' | 'hint' | 'weights' | 'entry';

/** One pass over the rows, which remembers the section headings it has met. */
export class RowKinds {
  readonly sections: string[] = [];
  private readonly scoreColumns: readonly number[];
  private readonly readScore: ScoreReader;
  private readonly otherColumns: readonly number[];

  constructor(
    private readonly layout: Layout,
    private readonly read: HeadingReader,
    private readonly directions: DirectionReader,
  ) {
    const { columns, others } = layout;
    this.readScore = scoreReader(layout.scale ?? ONE_TO_TEN);
    this.scoreColumns = [...columns.own, ...(columns.mirror ?? [])];
    this.otherColumns = [...OPTIONAL_COLUMNS.flatMap((role) => columns[role] ?? []), ...others];
  }

  kindOf(row: number): RowKind {
    const { grid, table, headerRow } = this.layout;
    const name = this.nameOf(row);
    const label = name === '' ? this.labelBeside(row) : name;
    const scored = this.scoreColumns.filter((column) => !isBlankAt(grid, row, column));
    if (scored.length > 0 && this.isRepeatedHeading(row)) return 'headings';
    if (scored.length > 0 && this.isWeights(row, name)) return 'weights';
    if (this.isSummary(row, label, scored)) return 'summary';
    if (name === '' || cellError(name) !== null) {
      // Without a name only scores are worth a word; stray marks and formulas filled down ahead are not.
      const typed = scored.some((column) => {
        const value = valueAt(grid, row, column);
        if (this.readScore(value).kind === 'score') return true;
        return typeof value === 'number' && formulaAt(grid, row, column) === null;
      });
      if (typed) return this.orHint(row, headerRow, 'entry');
      if (label === '') return 'blank';
      this.sections.push(label);
      return 'section';
    }
    if (scored.length > 0) return this.orHint(row, headerRow, 'entry');
    if (
      this.otherColumns.some(
        (column) => !isBlankAt(grid, row, column) && formulaAt(grid, row, column) === null,
      )
    )
      return 'entry';
    if (table !== null) return 'entry';
    this.sections.push(name);
    return 'section';
  }

  /** True when the rows after a gap carry the list on. */
  goesOn(row: number, end: number, before: readonly number[], strictly: boolean): boolean {
    const entries: number[] = [];
    for (let next = row; next < end; next++) {
      const kind = this.kindOf(next);
      if (kind === 'blank') break;
      if (kind === 'headings') return true;
      if (kind === 'entry') {
        if (entries.length === 0 && this.looksLikeHeadings(next)) return false;
        entries.push(next);
      }
    }
    // A section's heading or a subtotal may stand alone between two gaps: what follows decides.
    if (entries.length === 0) return true;
    const sound = entries.filter((entry) => this.isSound(entry, before, strictly)).length;
    return sound > 0 && sound * 2 >= entries.length;
  }

  /**
   * True when repeated headings go on with the same list: the names are headed alike. A title such as "What we get" above
   * them says which way their rows go.
   */
  carriesOn(row: number): boolean {
    const { grid, columns, headerRow } = this.layout;
    const heading = textAt(grid, headerRow, columns.concession);
    const isSameName = heading === '' || textAt(grid, row, columns.concession) === heading;
    return isSameName && this.hasSameOrder(row);
  }

  /** True where the columns below these headings hold what they hold above: the same dimensions, direction and status. */
  private hasSameOrder(row: number): boolean {
    const { grid, columns, headerRow } = this.layout;
    const at = (column: number) => this.read(textAt(grid, row, column)).dimension;
    const known = columns.own.map(at);
    if (new Set(columns.own).size === 3 && !known.every((one, i) => one === null || one === DIMENSIONS[i]))
      return false;
    return [columns.direction, columns.status, columns.session].every((column) => {
      if (column === null || isBlankAt(grid, row, column)) return true;
      return foldTerm(textAt(grid, row, column)) === foldTerm(textAt(grid, headerRow, column));
    });
  }

  /** True for a row that is called a limit and says nothing of a concession. */
  isLimit(row: number): boolean {
    const { grid, columns } = this.layout;
    return isLimitLabel(textAt(grid, row, columns.concession)) && !this.hasWords(row);
  }

  private hasWords(row: number): boolean {
    const { grid, columns } = this.layout;
    const { direction, status } = columns;
    return (
      (direction !== null && this.directions(textAt(grid, row, direction)) !== null) ||
      (status !== null && readStatus(textAt(grid, row, status)) !== null)
    );
  }

  /** Numbers beside the word "Weight", with which no concession goes. */
  private isWeights(row: number, name: string): boolean {
    const { grid, columns } = this.layout;
    const isCalled = name === '' ? weightsLabelAt(grid, row, Math.min(...columns.own)) : isWeightsLabel(name);
    if (!isCalled || this.hasWords(row)) return false;
    return columns.own.some((column) => cellWeight(valueAt(grid, row, column)) !== null);
  }

  /** A row that reads like those above: a name, no limits, and scores; strictly, words where all others have them too. */
  isSound(row: number, before: readonly number[], strictly: boolean): boolean {
    const { grid, columns } = this.layout;
    // "2.1", "100%" and "§ 4" are names as well.
    const name = this.nameOf(row);
    if (name === '' || cellError(name) !== null) return false;
    if (this.isLimit(row)) return false;
    if (strictly && this.lacksWhatOthersHave(row, before)) return false;
    const own = columns.own.map((column) => this.readScore(valueAt(grid, row, column)).kind);
    if (own.filter((kind) => kind === 'score').length >= 2) return true;
    if (own.some((kind) => kind === 'unreadable')) return false;
    return this.hasWords(row);
  }

  /** True for a last row that explains something: a sentence where scores stand, and nothing else of a concession. */
  isRemark(row: number | undefined): boolean {
    if (row === undefined) return false;
    const { grid, columns } = this.layout;
    const words = [columns.direction, columns.status].map((column) =>
      column === null ? '' : textAt(grid, row, column),
    );
    const texts = this.scoreColumns.map((column) => textAt(grid, row, column)).filter((text) => text !== '');
    return (
      words.every((word) => word === '') &&
      texts.some((text) => text.split(' ').length >= 3) &&
      texts.every((text) => this.readScore(text).kind === 'unreadable')
    );
  }

  /** True at a legend, a note, or another template's headings. */
  closes(row: number): boolean {
    const { grid, columns } = this.layout;
    const label = textAt(grid, row, columns.concession);
    if (label === '' || !isClosingLabel(label)) return false;
    const worded = [columns.direction, columns.status].some(
      (column) => column !== null && !isBlankAt(grid, row, column),
    );
    return (
      !worded && columns.own.every((column) => this.readScore(valueAt(grid, row, column)).kind !== 'score')
    );
  }

  private lacksWhatOthersHave(row: number, before: readonly number[]): boolean {
    const { grid, columns } = this.layout;
    const usual = [columns.direction, columns.status, columns.mirror?.[0] ?? null].filter(
      (column): column is number =>
        column !== null &&
        before.length > 0 &&
        before.filter((above) => !isBlankAt(grid, above, column)).length >= before.length * 0.8,
    );
    return usual.length > 0 && usual.every((column) => isBlankAt(grid, row, column));
  }

  /** A formula filled down ahead, such as `=Input!A9`, shows 0 where there is no name yet. */
  private nameOf(row: number): string {
    const { grid, columns } = this.layout;
    const isEmptyLink =
      valueAt(grid, row, columns.concession) === 0 && formulaAt(grid, row, columns.concession) !== null;
    return isEmptyLink ? '' : textAt(grid, row, columns.concession);
  }

  private labelBeside(row: number): string {
    const { grid, labels } = this.layout;
    const column = labels.find((one) => isWordsAt(grid, row, one));
    return column === undefined ? '' : textAt(grid, row, column);
  }

  private isSummary(row: number, label: string, scored: readonly number[]): boolean {
    const { grid, columns } = this.layout;
    const sums = scored.some((column) => {
      const formula = formulaAt(grid, row, column);
      return formula !== null && sumsColumn(formula, column);
    });
    if (sums) return true;
    const says = summaryLabel(label, this.sections);
    const readings = columns.own.map((column) => valueAt(grid, row, column));
    if (says === 'whole') return true;
    if (says === 'part') return this.addsUpRowsAbove(row);
    if (scored.length === 0) return false;
    return (
      isBalanceLabel(label) ||
      (isLimitLabel(label) && !readings.every((value) => this.readScore(value).kind === 'score'))
    );
  }

  /** True when the own cells hold, as typed numbers, the sums of two or more rows right above. */
  private addsUpRowsAbove(row: number): boolean {
    const { grid, columns, headerRow } = this.layout;
    const at = (one: number) => columns.own.map((column) => Number(valueAt(grid, one, column)) || 0);
    const here = at(row);
    if (here.some((value) => value === 0)) return false;
    let sums: readonly number[] = [0, 0, 0];
    for (let above = row - 1; above > headerRow; above--) {
      const scores = at(above);
      sums = sums.map((sum, i) => sum + (scores[i] ?? 0));
      if (above < row - 1 && sums.every((sum, i) => Math.abs(sum - (here[i] ?? 0)) < 0.01)) return true;
    }
    return false;
  }

  private isRepeatedHeading(row: number): boolean {
    const { grid, columns, headerRow } = this.layout;
    const same = (column: number) =>
      isWordsAt(grid, row, column) && textAt(grid, row, column) === textAt(grid, headerRow, column);
    return columns.own.every(same) || this.namesDimensions(row);
  }

  private namesDimensions(row: number): boolean {
    const { grid, columns } = this.layout;
    const dimensions = columns.own.map((column) =>
      isWordsAt(grid, row, column) ? this.read(textAt(grid, row, column)).dimension : null,
    );
    return dimensions.every((dimension) => dimension !== null) && new Set(dimensions).size === 3;
  }

  private looksLikeHeadings(row: number): boolean {
    const { grid, columns } = this.layout;
    const words = columns.own.filter((column) => isWordsAt(grid, row, column)).length;
    return words >= 2 && words === columns.own.filter((column) => !isBlankAt(grid, row, column)).length;
  }

  /** Right below the headings, hints such as "(1–10)" or "What it does to trust" explain the columns. */
  private orHint(row: number, headerRow: number, otherwise: RowKind): RowKind {
    if (row !== headerRow + 1) return otherwise;
    const { grid, columns } = this.layout;
    const cells = columns.own.map((column) => valueAt(grid, row, column));
    const texts = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '') as string[];
    const filled = columns.own.filter((column) => !isBlankAt(grid, row, column)).length;
    if (texts.length < 2 || texts.length < filled) return otherwise;
    if (texts.some((text) => this.readScore(text).kind === 'score')) return otherwise;
    const explains =
      texts.every((text) => this.read(text).scaleHint && writtenNumber(text) === null) || explanations(texts);
    return explains ? 'hint' : otherwise;
  }
}

/** True where some cell left of a column calls its row the weights. */
export function weightsLabelAt(grid: SheetGrid, row: number, end: number): boolean {
  for (let column = grid.column; column < end; column++)
    if (isWordsAt(grid, row, column) && isWeightsLabel(textAt(grid, row, column))) return true;
  return false;
}

/** Different texts of several words each: nobody types those in place of a score. */
function explanations(texts: readonly string[]): boolean {
  // "5 tbc" is a score that somebody is not sure of.
  if (texts.some((text) => /^\s*[~≈(]?\s?[-+]?\d/.test(text))) return false;
  return new Set(texts).size === texts.length && texts.every((text) => text.trim().split(/\s+/).length >= 2);
}
