import type { Area } from '../../../objectModel/state';
import { parseAddress } from '../../../../cells/a1';
import { attributesOf } from '../xml/attributes';
import { type ElementPlace, childrenOf, innerOf, tagOf } from '../xml/elements';
import { decodeXml } from '../xml/text';
import { cellsOf, rowsOf } from './rows';

/** A formula that fills several cells. */
export interface ArrayFormula {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  /** `dynamic` spills as far as its result reaches; `fixed` was entered with Ctrl+Shift+Enter; `table` is a what-if table. */
  readonly kind: 'dynamic' | 'fixed' | 'table';
}

/** A cell that takes part in a shared formula; only the first holds the text. */
export interface SharedMember {
  readonly row: number;
  readonly column: number;
  /** As the file spells it; null for all but the cell that holds the text. */
  readonly text: string | null;
}

/** Formulas of a sheet that concern more than their own cell. */
export interface FormulaGroups {
  readonly arrays: readonly ArrayFormula[];
  /** Members of each shared formula in document order, by the group's number. */
  readonly shared: ReadonlyMap<string, readonly SharedMember[]>;
}

const GROUPED = /<(?:[^\s/>:]+:)?f\s[^>]*\bt\s*=\s*["'](?:array|dataTable|shared)["']/;

/** Finds the formulas that concern more than one cell. */
export function formulaGroups(xml: string, sheetData: ElementPlace): FormulaGroups {
  const arrays: ArrayFormula[] = [];
  const shared = new Map<string, SharedMember[]>();
  if (!GROUPED.test(innerOf(xml, sheetData))) return { arrays, shared };
  for (const { index: row, place: rowPlace } of rowsOf(xml, sheetData)) {
    if (!GROUPED.test(innerOf(xml, rowPlace))) continue;
    for (const { index: column, place } of cellsOf(xml, rowPlace)) {
      const formula = childrenOf(xml, place).find((child) => child.name === 'f');
      if (!formula) continue;
      const attributes = attributesOf(tagOf(xml, formula));
      const type = attributes.get('t');
      const text = innerOf(xml, formula);
      if (type === 'shared') {
        const group = attributes.get('si') ?? '';
        const members = shared.get(group) ?? [];
        members.push({ row, column, text: text === '' ? null : decodeXml(text) });
        shared.set(group, members);
      } else if (type === 'array' || type === 'dataTable') {
        const own = { row, column, rowCount: 1, columnCount: 1 };
        const dynamic = attributesOf(tagOf(xml, place)).has('cm');
        arrays.push({
          row,
          column,
          area: parseAddress(attributes.get('ref') ?? '') ?? own,
          kind: type === 'dataTable' ? 'table' : dynamic ? 'dynamic' : 'fixed',
        });
      }
    }
  }
  return { arrays, shared };
}
