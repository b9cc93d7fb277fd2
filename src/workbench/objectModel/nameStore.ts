import { ICommandService } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import type { ISetDefinedNameMutationParam } from '@univerjs/engine-formula';
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from '@univerjs/sheets';
import { lambdaForEngine } from '../engine/optionalLambda';
import type { Grid } from '../engine/spreadsheet';

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

  constructor(private readonly grid: Grid) {
    this.#names = grid.univer.__getInjector().get(IDefinedNamesService);
  }

  list(): readonly NameRecord[] {
    const names = this.#names.getDefinedNameMap(this.#unitId) ?? {};
    return Object.values(names).map((name) => this.#recordOf(name));
  }

  add({ name, sheetId, formula, comment, visible }: Omit<NameRecord, 'id'>): NameRecord {
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
    this.#execute(RemoveDefinedNameCommand.id, this.#engineName(record));
  }

  get #unitId(): string {
    return this.grid.book.getId();
  }

  #execute(command: string, params: ISetDefinedNameMutationParam): void {
    this.grid.univer.__getInjector().get(ICommandService).syncExecuteCommand(command, params);
  }

  #engineName({ id, name, sheetId, formula, comment, visible }: NameRecord): ISetDefinedNameMutationParam {
    const formulaOrRefString = REFERENCE.test(formula) ? formula.slice(1) : lambdaForEngine(formula);
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

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
