import type { ICommandInfo, IDisposable, IMutationInfo, IRange } from '@univerjs/core';
import { generateRandomId } from '@univerjs/core';
import { MoveRangeCommand, SetWorksheetNameCommand, SheetInterceptorService } from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { Grid } from '../engine/spreadsheet';
import { renameSheets } from '../files/diff/sheetNames';
import { areaOf } from './areas';
import { ruleAfterCut, type RuleAfterCut } from './cutCells';
import type { ConditionalFormatRecord } from './conditionalFormatStore';
import type { BookLink, SheetLink } from './links';
import { withFormulas } from './structuralEdit';

interface Steps {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

interface MoveRangeParams {
  readonly fromRange: IRange;
  readonly toRange: IRange;
  readonly fromSubUnitId?: string;
  readonly toSubUnitId?: string;
}

/**
 * Conditional formats go with cells that are cut and put elsewhere on their sheet, and their formulas follow the cells and the names of
 * sheets: as part of the edit itself, so that its undo takes both back.
 */
export function followCutsAndNames({ univer, book: grid }: Grid, book: BookLink): IDisposable {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  return interceptors.interceptCommand({
    getMutations: (command) => {
      const after = rulesAfter(command, book);
      return after ? stepsOf(book, grid.getId(), after) : { redos: [], undos: [] };
    },
  });
}

type RulesAfter = (record: ConditionalFormatRecord, sheet: SheetLink) => RuleAfterCut;

function rulesAfter({ id, params }: ICommandInfo, book: BookLink): RulesAfter | null {
  if (id === SetWorksheetNameCommand.id) {
    const { subUnitId = '', name = '' } = params as { readonly subUnitId?: string; readonly name?: string };
    const before = book.sheetWithGridId(subUnitId)?.name;
    if (before === undefined) return null;
    const names = new Map([[before.toLowerCase(), name]]);
    return (record) => ({
      stayed: withFormulas(record, (formula) => renameSheets(formula, names)),
      moved: null,
    });
  }
  if (id !== MoveRangeCommand.id) return null;
  const { fromRange, toRange, fromSubUnitId, toSubUnitId } = params as MoveRangeParams;
  const sheet = fromSubUnitId === undefined ? book.activeSheet : book.sheetWithGridId(fromSubUnitId);
  const isWithin = toSubUnitId === undefined || toSubUnitId === sheet?.gridId;
  if (!sheet || !isWithin) return null;
  const cut = { sheetName: sheet.name, from: areaOf(fromRange), to: areaOf(toRange) };
  return (record, { name }) => ruleAfterCut(record, name, cut);
}

function stepsOf(book: BookLink, unitId: string, rulesAfter: RulesAfter): Steps {
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  for (const sheet of book.sheets()) {
    const store = sheet.conditionalFormats;
    const place = { unitId, subUnitId: sheet.gridId };
    const records = store.list();
    for (const [at, record] of records.entries()) {
      const before = store.gridRuleOf(record, record);
      const { cfId } = before;
      const { stayed, moved } = rulesAfter(record, sheet);
      const rule = stayed ?? moved;
      const after = rule && store.gridRuleOf(record, rule);
      if (JSON.stringify(after) === JSON.stringify(before)) continue;
      if (after) {
        redos.push({ id: SetConditionalRuleMutation.id, params: { ...place, cfId, rule: after } });
        undos.push({ id: SetConditionalRuleMutation.id, params: { ...place, cfId, rule: before } });
      } else {
        redos.push({ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId } });
        undos.push({ id: AddConditionalRuleMutation.id, params: { ...place, rule: before } });
        const stronger = records[at - 1]?.id;
        if (stronger !== undefined) undos.push(behind(place, cfId, stronger));
      }
      if (!stayed || !moved) continue;
      const own = { ...record, id: `cf-cut-${generateRandomId(6)}`, origin: undefined };
      redos.push(
        { id: AddConditionalRuleMutation.id, params: { ...place, rule: store.gridRuleOf(own, moved) } },
        behind(place, own.id, cfId),
      );
      undos.push({ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId: own.id } });
    }
  }
  return { redos, undos };
}

/** A rule that is added stands before all others; this puts it behind the one that is stronger. */
function behind(
  place: { readonly unitId: string; readonly subUnitId: string },
  cfId: string,
  stronger: string,
): IMutationInfo {
  return {
    id: MoveConditionalRuleMutation.id,
    params: { ...place, start: { id: cfId, type: 'self' }, end: { id: stronger, type: 'after' } },
  };
}
