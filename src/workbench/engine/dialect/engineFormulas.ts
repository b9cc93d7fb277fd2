import {
  type Injector,
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  FormulaDataModel,
  IFormulaDependencyGenerator,
  type FormulaDependencyTree,
  type FormulaDependencyTreeVirtual,
  type IFormulaDependencyTree,
} from '@univerjs/engine-formula';
import { shiftFormula } from '../../files/formulas/shift';
import { circularCells } from './circles';
import { engineFormula, type EngineFormula } from './engineFormula';
import { HELPERS } from './helperNames';
import type { FormulaBook, FormulaPlace, FormulaRefusal } from './formulaBook';
import { openBook, type TableParts } from './openBook';
import { beyondWorkload, type SheetSizes } from './workload';

/** Members of the engine's generator (0.25.1) that no public call reaches; a test of ours fails when they go. */
interface GeneratorInternals {
  /** The last of three that list what is to be calculated: cells, conditional formats, other features. */
  _registerFeatureFormulas(list: IFormulaDependencyTree[]): void;
  /** Whether a formula is to be calculated although nothing that it reads was edited. */
  _includeTree(tree: IFormulaDependencyTree, node: unknown): boolean;
  _checkIsCycleDependency(list: readonly IFormulaDependencyTree[]): boolean;
}

/** A cell whose formula is not worked out here. */
export type RefusedCell = FormulaPlace & FormulaRefusal;

const CIRCULAR: FormulaRefusal = { kind: 'circular', word: '' };
const WORK: FormulaRefusal = { kind: 'work', word: '' };

/** More texts than this are forgotten and read again. */
const MAX_TEXTS = 400_000;

/**
 * Hands every formula to the engine in the engine's own words (see {@link engineFormula}), at the one place where it lists what
 * there is to calculate. A formula whose words have changed, because a name, a table or a sheet has, is calculated again.
 */
export class EngineFormulas {
  /** Headings and totals rows; the engine takes it that a table has the ones and not the others. */
  tableParts: TableParts = () => ({ hasHeaders: true, hasTotals: false });
  readonly #caches = new Map<
    string,
    { readonly version: string; readonly texts: Map<string, EngineFormula> }
  >();
  /** Texts of the last calculation, by unit and cell. */
  #last = new Map<string, string>();
  #circular: ReadonlySet<string> = new Set();
  #beyond: ReadonlySet<string> = new Set();
  readonly #changed = new WeakSet<IFormulaDependencyTree>();

  constructor(private readonly injector: Injector) {
    const generator = injector.get(IFormulaDependencyGenerator) as unknown as GeneratorInternals;
    const registerFeatures = generator._registerFeatureFormulas.bind(generator);
    generator._registerFeatureFormulas = (list) => {
      this.#write(list);
      registerFeatures(list);
    };
    const include = generator._includeTree.bind(generator);
    generator._includeTree = (tree, node) => this.#changed.has(tree) || include(tree, node);
    // Circles are found here, and each of their cells is told; the engine would search for them once more.
    generator._checkIsCycleDependency = () => false;
  }

  book(unitId: string): FormulaBook {
    return openBook(this.injector, unitId, this.tableParts);
  }

  /** Differs whenever a text may have come to mean something else since the last calculation began. */
  versionOf(unitId: string): string {
    return this.#caches.get(unitId)?.version ?? '';
  }

  /** The formula in the engine's words. */
  translate(formula: string, place: FormulaPlace, book: FormulaBook, unitId: string): EngineFormula {
    let cache = this.#caches.get(unitId);
    if (cache?.version !== book.version || cache.texts.size > MAX_TEXTS) {
      cache = { version: book.version, texts: new Map() };
      this.#caches.set(unitId, cache);
    }
    const key = `${place.sheetId}\n${formula}`;
    const known = cache.texts.get(key);
    if (known && !known.isPositional) return known;
    const ownKey = `${key}\n${place.row},${place.column}`;
    const own = known && cache.texts.get(ownKey);
    if (own) return own;
    const made = engineFormula(formula, place, book);
    cache.texts.set(key, made);
    if (made.isPositional) cache.texts.set(ownKey, made);
    return made;
  }

  /** Every cell of the workbook whose formula is not worked out here, calculated by now or not. */
  refused(unitId: string): readonly RefusedCell[] {
    const book = this.book(unitId);
    const model = this.injector.get(FormulaDataModel);
    const cells: (FormulaPlace & { readonly made: EngineFormula })[] = [];
    for (const [sheetId, rows] of Object.entries(model.getFormulaData()[unitId] ?? {}))
      new ObjectMatrix(rows ?? {}).forValue((row, column, item) => {
        const formula = item?.f !== undefined && item.f !== '' && !item.x && !item.y ? item.f : null;
        const own = formula ?? model.getFormulaStringByCell(row, column, sheetId, unitId) ?? '';
        const place = { sheetId, row, column };
        if (own !== '') cells.push({ ...place, made: this.translate(own, place, book, unitId) });
      });
    const circular = circularCells(cells.map(({ made, ...place }) => ({ ...place, reads: made.reads })));
    const beyond = beyondWorkload(
      cells.map(({ made }) => made),
      this.#sizes(unitId),
    );
    return cells.flatMap(({ made, ...place }, index) => {
      const refusal = circular.has(index) ? CIRCULAR : (made.refusal ?? (beyond.has(index) ? WORK : null));
      return refusal ? [{ ...place, ...refusal }] : [];
    });
  }

  #write(list: readonly IFormulaDependencyTree[]): void {
    const texts = new Map<string, string>();
    const cells: WrittenCell[] = [];
    const books = new Map<string, FormulaBook>();
    /** As people wrote them; cells that share a formula come after the one that holds it. */
    const written = new Map<FormulaDependencyTree, string>();
    let hasNews = false;
    for (const tree of list) {
      const { unitId, subUnitId, row, column } = tree;
      const formula = tree.formula as string | null; // features have none
      if (formula === null || formula === '') continue;
      let book = books.get(unitId);
      if (!book) books.set(unitId, (book = this.book(unitId)));
      const place = { sheetId: subUnitId, row, column };
      if (isShared(tree)) {
        const { refTree, refOffsetX, refOffsetY } = tree;
        const own = refTree ? written.get(refTree) : undefined;
        if (own === undefined || !refTree || refTree.row < 0) continue;
        const made = this.translate(shiftFormula(own, refOffsetY, refOffsetX), place, book, unitId);
        cells.push({ key: keyOf(unitId, place), tree, made });
        continue;
      }
      written.set(tree, formula);
      const made = this.translate(formula, place, book, unitId);
      tree.formula = made.text;
      if (row < 0) continue;
      const key = keyOf(unitId, place);
      const before = this.#last.get(key);
      texts.set(key, made.text);
      if (before !== made.text) hasNews = true;
      if (before !== undefined && before !== made.text) this.#changed.add(tree);
      cells.push({ key, tree, made });
    }
    if (hasNews || texts.size !== this.#last.size)
      this.#circular = new Set(
        [...circularCells(cells.map(({ tree, made }) => ({ ...placeOf(tree), reads: made.reads })))].map(
          (index) => cells[index]?.key ?? '',
        ),
      );
    if (hasNews || texts.size !== this.#last.size) this.#beyond = this.#tooMuch(cells);
    this.#last = texts;
    for (const { key, tree } of cells)
      if (this.#beyond.has(key))
        Object.defineProperty(tree, 'formula', { value: `=${HELPERS.refused}("work")`, configurable: true });
    for (const { key, tree, made } of cells)
      if (this.#circular.has(key))
        Object.defineProperty(tree, 'formula', {
          value: `=${HELPERS.circular}(${made.text.slice(1)})`,
          configurable: true,
        });
  }

  /** Cells that are left out for the work that they would be, by unit and cell. */
  #tooMuch(cells: readonly WrittenCell[]): ReadonlySet<string> {
    const unitId = cells[0]?.tree.unitId ?? '';
    const made = cells.map((cell) => cell.made);
    return new Set([...beyondWorkload(made, this.#sizes(unitId))].map((index) => cells[index]?.key ?? ''));
  }

  #sizes(unitId: string): SheetSizes {
    const book = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return (sheetId) => {
      const sheet = book?.getSheetBySheetId(sheetId);
      return { rows: sheet?.getRowCount() ?? 0, columns: sheet?.getColumnCount() ?? 0 };
    };
  }
}

interface WrittenCell {
  readonly key: string;
  readonly tree: IFormulaDependencyTree;
  readonly made: EngineFormula;
}

function isShared(tree: IFormulaDependencyTree): tree is FormulaDependencyTreeVirtual {
  return tree.isVirtual;
}

function placeOf({ subUnitId, row, column }: IFormulaDependencyTree): FormulaPlace {
  return { sheetId: subUnitId, row, column };
}

function keyOf(unitId: string, { sheetId, row, column }: FormulaPlace): string {
  return `${unitId}|${sheetId}|${row}|${column}`;
}
