import type { DealSettings } from '../deal/dealSettings';
import type { TemplateReading } from '../template/reading';
import { listAsRead } from './listAsRead';
import { readDealAndTemplate } from './readTemplate';

/** A list to write beside, with the settings by which it is reckoned. */
export interface ListToWrite {
  /** The sheet by Excel's own id; its name where that was not read. */
  readonly sheet: string;
  readonly reading: TemplateReading;
  readonly deal: DealSettings;
  /** What stood in the list when it was read, from its headings to the row below its last, as formulas; null: not compared. */
  readonly expected: readonly (readonly unknown[])[] | null;
}

/** The list that is on a sheet by now, for the deal that is kept by now; null where there is none. Four round trips. */
export async function listNow(context: Excel.RequestContext, sheet: string): Promise<ListToWrite | null> {
  const { reading, deal, grids } = await readDealAndTemplate(context, sheet);
  if ('kind' in reading) return null;
  const { place } = reading;
  const isOn = grids.some(({ id, sheet: name }) => name === place.sheet && (id === sheet || name === sheet));
  return isOn ? { sheet, reading, deal, expected: listAsRead({ grids, reading }) } : null;
}

/** Whether a list stands where it stood: its headings, its columns, its table. */
export function standsAs(one: TemplateReading, other: TemplateReading): boolean {
  const stand = ({ place: { headerRow, columns, table } }: TemplateReading) =>
    JSON.stringify([headerRow, columns, table]);
  return stand(one) === stand(other);
}
