import type { TableState } from '../../objectModel/state';
import { parseAddress } from '../../../cells/a1';
import { formulaFromFile } from '../formulas/fromFile';
import type { OfficePackage } from '../openPackage';
import { type XmlElement, child, childrenNamed, numberOf, unescapeText } from '../xml';

const TOTALS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** The totals row's formula of a column: its own, or the SUBTOTAL that Excel writes for a chosen function. */
function totalsFormula(column: XmlElement, table: string): string | undefined {
  const own = child(column, 'totalsRowFormula')?.text;
  if (own) return `=${formulaFromFile(own)}`;
  const code = TOTALS[column.attributes.totalsRowFunction ?? ''];
  return code === undefined ? undefined : `=SUBTOTAL(${code},${table}[${column.attributes.name ?? ''}])`;
}

/** Reads a table part; null when it names no range. Its `origin` is the part's path. */
export function readTable(part: string, table: XmlElement): TableState | null {
  const area = parseAddress(table.attributes.ref ?? '');
  if (!area) return null;
  const name = table.attributes.displayName ?? table.attributes.name ?? '';
  return {
    origin: part,
    name,
    area,
    showHeaders: (numberOf(table, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberOf(table, 'totalsRowCount') ?? 0) > 0,
    columns: childrenNamed(child(table, 'tableColumns'), 'tableColumn').map((column) => {
      const label = column.attributes.totalsRowLabel;
      const formula = totalsFormula(column, name);
      return {
        name: unescapeText(column.attributes.name ?? ''),
        ...(label === undefined ? {} : { totalsLabel: label }),
        ...(formula === undefined ? {} : { totalsFormula: formula }),
      };
    }),
    style: child(table, 'tableStyleInfo')?.attributes.name ?? '',
  };
}

/** The tables of a worksheet, in the order in which the sheet names them. */
export function readTables(file: OfficePackage, sheetPart: string): readonly TableState[] {
  return file
    .relationships(sheetPart)
    .filter((link) => link.type === 'table' && !link.external)
    .map((link) => {
      const table = file.xml(link.target);
      return table ? readTable(link.target, table) : null;
    })
    .filter((table) => table !== null);
}
