import type { MethodSettings } from '../../negotiation/settings';
import type { TemplatePlace } from '../template/reading';
import { isOurs, shortNames } from './shortNames';

/**
 * Lets short names of ours that are in the workbook follow the deal's weights and thresholds. None is added, and a name of
 * the user's own is never touched. One round trip, a second where a name changes. Needs ExcelApi 1.7.
 *
 * @returns how many names changed
 */
export async function refreshNames(
  context: Excel.RequestContext,
  place: Pick<TemplatePlace, 'sheet' | 'columns'> | null,
  settings: MethodSettings,
): Promise<number> {
  const { names } = context.workbook;
  names.load('items/name,items/formula,items/comment');
  await context.sync();
  const wanted = new Map(shortNames(place, settings).map(({ name, formula }) => [name, formula]));
  const stale = names.items.filter((item) => {
    const text = wanted.get(item.name);
    return isOurs(item) && text !== undefined && String(item.formula) !== text;
  });
  for (const name of stale) name.formula = wanted.get(name.name) ?? '';
  if (stale.length > 0) await context.sync();
  return stale.length;
}
