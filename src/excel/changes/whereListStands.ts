import { readDealAndTemplate } from '../reading/readTemplate';
import type { TemplatePlace, TemplateReading } from '../template/reading';

/** The list as it stands when a change of its sheet is taken back. */
export interface ListNow {
  readonly reading: TemplateReading;
  /** Whether its headings stand where they stood, so that what was remembered by its cells still fits. */
  readonly isInPlace: boolean;
}

/** Reads the list anew; null where it is no longer on that sheet. Four round trips. */
export async function whereListStands(
  context: Excel.RequestContext,
  then: TemplatePlace,
): Promise<ListNow | null> {
  const { reading } = await readDealAndTemplate(context);
  if ('kind' in reading || reading.place.sheet !== then.sheet) return null;
  const stand = ({ headerRow, columns, table }: TemplatePlace) => JSON.stringify([headerRow, columns, table]);
  return { reading, isInPlace: stand(reading.place) === stand(then) };
}
