import type { ICommandInfo, IDisposable, IMutationInfo, IRange } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/a1';
import type { Grid } from '../engine/spreadsheet';
import { areaOf } from './areas';
import type { ConditionalFormatRecord } from './conditionalFormatStore';
import type { Shift } from './conditionalFormatShift';
import type { BookLink, SheetLink } from './links';
import { ruleAfter, type StructuralEdit } from './structuralEdit';

/** The id of the grid's command; its own type cannot be resolved. */
const INSERT_ROWS = 'sheet.command.insert-row';

/** The grid's commands that move cells, and which way. */
const SHIFTS: Readonly<Record<string, Shift>> = {
  [INSERT_ROWS]: 'Down',
  [InsertRangeMoveDownCommand.id]: 'Down',
  [InsertColCommand.id]: 'Right',
  [InsertRangeMoveRightCommand.id]: 'Right',
  [RemoveRowCommand.id]: 'Up',
  [DeleteRangeMoveUpCommand.id]: 'Up',
  [RemoveColCommand.id]: 'Left',
  [DeleteRangeMoveLeftCommand.id]: 'Left',
};
const ROWS: readonly string[] = [INSERT_ROWS, RemoveRowCommand.id];
const COLUMNS: readonly string[] = [InsertColCommand.id, RemoveColCommand.id];

interface Before {
  readonly sheet: SheetLink;
  readonly record: ConditionalFormatRecord;
  readonly rule: IConditionFormattingRule;
  readonly after: IConditionFormattingRule | null;
}

interface Steps {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

/**
 * Moves conditional formats and rewrites their formulas whenever cells are inserted or deleted, by whomever: as part of the edit
 * itself, so that its undo takes both back. On screen the grid does it in a way of its own and splits rules; what it did is put right.
 */
export function followStructure({ univer, book: grid }: Grid, book: BookLink): IDisposable {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  let before: readonly Before[] = [];
  const disposables = [
    interceptors.interceptCommand({
      getMutations: (command) => {
        const edit = editOf(command, book);
        if (edit) before = rulesBefore(book, edit);
        return { redos: [], undos: [] };
      },
    }),
    interceptors.interceptAfterCommand({
      getMutations: (command) => {
        if (SHIFTS[command.id] === undefined) return { redos: [], undos: [] };
        const steps = stepsFrom(before, grid.getId());
        before = [];
        return steps;
      },
    }),
  ];
  return { dispose: () => disposables.forEach((one) => one.dispose()) };
}

function editOf({ id, params }: ICommandInfo, book: BookLink): StructuralEdit | null {
  const shift = SHIFTS[id];
  const { range, subUnitId } = (params ?? {}) as { readonly range?: IRange; readonly subUnitId?: string };
  if (shift === undefined || !range) return null;
  // Some of the commands name no sheet: they know none but the active one.
  const sheet = subUnitId === undefined ? book.activeSheet : book.sheetWithGridId(subUnitId);
  if (!sheet) return null;
  const area = areaOf(range);
  if (ROWS.includes(id))
    return { sheetName: sheet.name, shift, area: { ...area, column: 0, columnCount: MAX_COLUMNS } };
  if (COLUMNS.includes(id))
    return { sheetName: sheet.name, shift, area: { ...area, row: 0, rowCount: MAX_ROWS } };
  return { sheetName: sheet.name, shift, area };
}

function rulesBefore(book: BookLink, edit: StructuralEdit): readonly Before[] {
  return book.sheets().flatMap((sheet) => {
    const store = sheet.conditionalFormats;
    return store.list().map((record) => {
      const rule = store.gridRuleOf(record, record);
      const after = ruleAfter(record, sheet.name, edit);
      return { sheet, record, rule, after: after && store.gridRuleOf(record, after) };
    });
  });
}

function stepsFrom(before: readonly Before[], unitId: string): Steps {
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  const sheets = new Set(before.map(({ sheet }) => sheet));
  for (const sheet of sheets) {
    const place = { unitId, subUnitId: sheet.gridId };
    const own = before.filter((one) => one.sheet === sheet);
    const now = new Map(sheet.grid.getConditionalFormattingRules().map((rule) => [rule.cfId, rule]));
    const known = new Set(own.map(({ rule }) => rule.cfId));
    for (const cfId of now.keys())
      if (!known.has(cfId)) redos.push({ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId } });
    for (const [at, { rule, after }] of own.entries()) {
      const { cfId } = rule;
      const present = now.get(cfId);
      if (JSON.stringify(after) === JSON.stringify(rule) && JSON.stringify(present) === JSON.stringify(rule))
        continue;
      const restore = { id: SetConditionalRuleMutation.id, params: { ...place, cfId, rule } };
      if (after) {
        const step = present ? SetConditionalRuleMutation.id : AddConditionalRuleMutation.id;
        redos.push({ id: step, params: { ...place, cfId, rule: after } });
        undos.push(restore);
      } else if (present) {
        redos.push({ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId } });
        undos.push({ id: AddConditionalRuleMutation.id, params: { ...place, rule } });
        const stronger = own[at - 1]?.rule.cfId;
        // A rule that is added stands before all others; the stronger ones are there again by now.
        if (stronger !== undefined)
          undos.push({
            id: MoveConditionalRuleMutation.id,
            params: { ...place, start: { id: cfId, type: 'self' }, end: { id: stronger, type: 'after' } },
          });
      } else undos.push(restore);
    }
  }
  return { redos, undos };
}
