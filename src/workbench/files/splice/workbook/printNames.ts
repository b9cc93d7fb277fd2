import { areaAddress } from '../../addresses';
import type { NameChange, WorkbookChanges } from '../../changes';
import type { Area } from '../../../objectModel/state';

/** Names under which Excel keeps what is printed of a sheet, and the rows that are repeated on every page. */
export function printNames({ newSheets, furniture = [] }: WorkbookChanges): readonly NameChange[] {
  return [
    ...newSheets.flatMap(({ name, print }) => [
      ...(print?.titleRows ? [titleRows(name, print.titleRows)] : []),
      ...(print?.area ? [printArea(name, print.area)] : []),
    ]),
    ...furniture.flatMap(({ sheet, printArea: area }) => (area ? [printArea(sheet, area)] : [])),
  ];
}

function printArea(sheet: string, area: Area): NameChange {
  const address = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return setName('Print_Area', sheet, address);
}

function titleRows(sheet: string, rows: { readonly first: number; readonly last: number }): NameChange {
  return setName('Print_Titles', sheet, `$${rows.first + 1}:$${rows.last + 1}`);
}

function setName(name: string, sheet: string, address: string): NameChange {
  const formula = `='${sheet.replace(/'/g, "''")}'!${address}`;
  return { kind: 'set', name: { name, sheet, formula, comment: '', visible: true } };
}
