import { methodSettings, type DealSettings } from '../deal/deal';
import { bodySpan } from '../template/bodySpan';
import { bodyRowKinds, templateGround } from '../formulas/templateGround';
import { refreshHighlights } from '../marks/applyHighlights';
import { refreshNames } from '../names/refreshNames';
import { scorersInTheWay } from '../template/scorersInTheWay';
import { cellsBesideIn, requestCellsBeside } from '../results/findResultColumns';
import { planResultColumns } from '../results/planResultColumns';
import { writeFormulas } from '../results/writeResultColumns';
import type { TemplateReading } from '../template/reading';

/** Far beyond everything that is looked at: nothing is in the way of columns that are planned and never written. */
const NOWHERE = 16_000;

/** What became of our marks on the list's sheet after the settings changed. */
export type MarksRefresh = 'none there' | 'refreshed' | 'protected';

/**
 * Lets highlights and result columns that are on the sheet, and short names of ours, follow the deal's numbers: all are
 * native formulas in which the numbers stand. Nothing is added; cells of the columns that the user overwrote stay. Three or four round trips where there is
 * nothing of ours, up to eight otherwise. Needs ExcelApi 1.7.
 */
export async function refreshMarks(
  context: Excel.RequestContext,
  reading: TemplateReading,
  deal: DealSettings,
): Promise<MarksRefresh> {
  const { place } = reading;
  const inTheWay = scorersInTheWay(place);
  await refreshNames(context, inTheWay === null ? place : null, methodSettings(deal));
  if (inTheWay !== null) return 'none there';
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const span = bodySpan(place.columns);
  const body = sheet.getRangeByIndexes(
    place.firstRow - 1,
    span.first,
    place.lastRow - place.firstRow + 1,
    span.last - span.first + 1,
  );
  body.load('values');
  const { protection } = sheet;
  protection.load('protected');
  const beside = requestCellsBeside(sheet, place);
  await context.sync();
  if (protection.protected) return 'protected';

  const cells = { firstColumn: span.first, values: body.values };
  const plan = planResultColumns({
    ground: templateGround(reading, cells, deal),
    place,
    rows: bodyRowKinds(reading, cells),
    beside: cellsBesideIn(beside, place),
    table: null,
    running: true,
    at: NOWHERE,
  });
  const columns = plan.kind === 'planned' ? plan.refreshed : [];
  if (columns.length > 0) await writeFormulas(context, sheet, place, columns);
  const highlights = await refreshHighlights(context, reading, deal);
  return columns.length > 0 || highlights?.kind === 'applied' ? 'refreshed' : 'none there';
}
