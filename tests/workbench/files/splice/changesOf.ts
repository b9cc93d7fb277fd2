import type { NewCellContent, CellResult, WorkbookChanges } from '../../../../src/workbench/files/changes';
import { NO_CHANGES } from '../noChanges';
import { parseAddress } from '../../../../src/cells/a1';
import type { Area } from '../../../../src/workbench/objectModel/state';

export function changes(some: Partial<WorkbookChanges>): WorkbookChanges {
  return { ...NO_CHANGES, ...some };
}

/** The area of an address; a wrong address is a mistake in the test. */
export function area(address: string): Area {
  const found = parseAddress(address);
  if (!found) throw new Error(`${address} is no address.`);
  return found;
}

export function place(address: string): { readonly row: number; readonly column: number } {
  const { row, column } = area(address);
  return { row, column };
}

export function value(sheet: string, address: string, typed: CellResult) {
  const content: NewCellContent = { kind: 'value', value: typed };
  return { sheet, ...place(address), content };
}

export function blank(sheet: string, address: string) {
  const content: NewCellContent = { kind: 'blank' };
  return { sheet, ...place(address), content };
}

export function formula(sheet: string, address: string, text: string, result: CellResult | null = null) {
  const content: NewCellContent = { kind: 'formula', formula: text, result };
  return { sheet, ...place(address), content };
}

export function spilling(
  sheet: string,
  address: string,
  text: string,
  results: readonly (readonly CellResult[])[],
) {
  const content: NewCellContent = {
    kind: 'formula',
    formula: text,
    result: results[0]?.[0] ?? null,
    spill: { results },
  };
  return { sheet, ...place(address), content };
}
