import { ICommandService, IUndoRedoService } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import {
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { ISetDefinedNameMutationParam } from '@univerjs/engine-formula';
import {
  InsertDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from '@univerjs/sheets';
import type { Calculation, GridCellPlace } from '../engine/calculation';
import type { Grid } from '../engine/spreadsheet';
import { tokenize } from '../files/formulas/tokens';

/** A defined name; `sheetId` is the grid's id of the sheet it belongs to, null for the workbook. */
export interface NameRecord {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string | null;
  /** Excel's text with its leading `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** A plain reference, which the engine wants without `=`. */
const REFERENCE = /^=(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu;

/**
 * The defined names of the workbook. They live in the engine, in its own spelling; Excel's text is kept beside it and handed
 * out for as long as the engine still holds what was made of it (inserted rows move references there).
 */
export class NameStore {
  readonly #texts = new Map<string, { readonly excel: string; readonly engine: string }>();
  readonly #names: IDefinedNamesService;
  #nextId = 1;

  constructor(
    private readonly grid: Grid,
    private readonly calculation: Calculation,
  ) {
    this.#names = grid.univer.__getInjector().get(IDefinedNamesService);
  }

  list(): readonly NameRecord[] {
    const names = this.#names.getDefinedNameMap(this.#unitId) ?? {};
    return Object.values(names).map((name) => this.#recordOf(name));
  }

  /** Formulas that waited for the name are calculated. */
  add(name: Omit<NameRecord, 'id'>): NameRecord {
    const record = this.restore(name);
    this.#calculateUsers(record.name);
    return record;
  }

  /** A name of an opened file, of which nothing has been calculated yet. */
  restore({ name, sheetId, formula, comment, visible }: Omit<NameRecord, 'id'>): NameRecord {
    let id = `name-${this.#nextId++}`;
    while (this.#names.getValueById(this.#unitId, id)) id = `name-${this.#nextId++}`;
    const record: NameRecord = { id, name, sheetId, formula: withEquals(formula), comment, visible };
    this.#execute(InsertDefinedNameCommand.id, this.#engineName(record));
    return record;
  }

  change(record: NameRecord, change: Partial<Pick<NameRecord, 'formula' | 'comment' | 'visible'>>): void {
    const changed = { ...record, ...change };
    this.#execute(
      SetDefinedNameCommand.id,
      this.#engineName({ ...changed, formula: withEquals(changed.formula) }),
    );
  }

  delete(record: NameRecord): void {
    // Not by the grid's command: that writes #REF! into the formulas that use the name. Excel leaves them as they are.
    const params = this.#engineName(record);
    this.#execute(RemoveDefinedNameMutation.id, params);
    this.#calculateUsers(record.name);
    this.grid.univer
      .__getInjector()
      .get(IUndoRedoService)
      .pushUndoRedo({
        unitID: this.#unitId,
        undoMutations: [{ id: SetDefinedNameMutation.id, params }],
        redoMutations: [{ id: RemoveDefinedNameMutation.id, params }],
      });
  }

  /** Calculates what uses a name, by itself or through other names, which the engine does not do when the name goes. */
  #calculateUsers(name: string): void {
    const names = this.#users(name);
    // The engine keeps parsed formulas by their text, with the name's own formula inside.
    const functions = this.grid.univer.__getInjector().get(IFunctionService);
    functions.deleteFormulaAstCacheKey(...names);
    // Its cache of the texts themselves is emptied by any lexer that goes.
    new LexerTreeBuilder().dispose();
    const unitId = this.#unitId;
    const places: GridCellPlace[] = [];
    for (const sheet of this.grid.book.getSheets()) {
      const sheetId = sheet.getSheetId();
      const cells = this.calculation.reading(unitId, sheetId);
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column) => {
          const formula = cells?.formula(row, column) ?? '';
          if (formula !== '' && uses(formula, names)) places.push({ unitId, sheetId, row, column });
        });
    }
    if (places.length > 0) this.calculation.markDirty(places);
  }

  #users(name: string): readonly string[] {
    const names = [name];
    for (const user of names)
      for (const other of this.list())
        if (!names.includes(other.name) && uses(other.formula, [user])) names.push(other.name);
    return names;
  }

  get #unitId(): string {
    return this.grid.book.getId();
  }

  #execute(command: string, params: ISetDefinedNameMutationParam): void {
    this.grid.univer.__getInjector().get(ICommandService).syncExecuteCommand(command, params);
  }

  #engineName({ id, name, sheetId, formula, comment, visible }: NameRecord): ISetDefinedNameMutationParam {
    const formulaOrRefString = REFERENCE.test(formula) ? formula.slice(1) : formula;
    this.#texts.set(id, { excel: formula, engine: formulaOrRefString });
    return {
      unitId: this.#unitId,
      id,
      name,
      formulaOrRefString,
      comment,
      hidden: !visible,
      localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    };
  }

  #recordOf({
    id,
    name,
    formulaOrRefString,
    comment,
    hidden,
    localSheetId,
  }: IDefinedNamesServiceParam): NameRecord {
    const text = this.#texts.get(id);
    const isOurs = text?.engine === formulaOrRefString;
    return {
      id,
      name,
      sheetId:
        localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME
          ? null
          : localSheetId,
      formula: isOurs ? text.excel : withEquals(formulaOrRefString),
      comment: comment ?? '',
      visible: hidden !== true,
    };
  }
}

function uses(formula: string, names: readonly string[]): boolean {
  const wanted = names.map((name) => name.toLowerCase());
  const text = formula.toLowerCase();
  if (!wanted.some((name) => text.includes(name))) return false;
  return tokenize(formula).some(({ kind, text }) => kind === 'word' && wanted.includes(text.toLowerCase()));
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
