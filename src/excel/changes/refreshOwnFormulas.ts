import type { StepOutcome, Writer } from '../writing/step';
import { methodSettings } from '../deal/deal';
import { writeHighlights } from '../highlights/applyHighlights';
import type { ListToWrite } from '../reading/listNow';
import { namedPlace } from '../names/namedPlace';
import { settingsFor } from '../review/oneScoreReview';
import { refreshNames } from '../names/refreshNames';
import { formulaObstacle } from '../template/formulaObstacle';
import { refreshColumns } from '../results/refreshColumns';

/** What became of our formulas on the list's sheet after the settings changed. */
export type OwnFormulasRefresh =
  | { readonly kind: 'none there' | 'refreshed' | 'protected' }
  | Exclude<StepOutcome<never, never>, { readonly kind: 'written' }>;

/**
 * Lets highlights and result columns that are on the sheet, and short names of ours, follow the deal's numbers: all are native
 * formulas in which the numbers stand. Nothing is added; cells of the columns that the user overwrote stay. Four or five round
 * trips where there is nothing of ours. Needs ExcelApi 1.9.
 */
export async function refreshOwnFormulas(writer: Writer, list: ListToWrite): Promise<OwnFormulasRefresh> {
  const { context } = writer;
  const { protection } = context.workbook.worksheets.getItem(list.sheet);
  protection.load('protected');
  await context.sync();
  const place =
    formulaObstacle(list.reading) === null
      ? namedPlace(list.reading.place, (list.expected ?? []).flat())
      : null;
  const names = await refreshNames(writer, place, settingsFor(place?.measure, methodSettings(list.deal)));
  if (typeof names !== 'number') return names;
  if (protection.protected) return { kind: 'protected' };
  const columns = await refreshColumns(writer, list);
  if (columns.kind !== 'refreshed') return columns;
  const highlights = await writeHighlights(writer, list, { onlyIfThere: true });
  if (highlights !== null && highlights.kind !== 'applied') return highlights;
  return { kind: columns.count > 0 || highlights !== null ? 'refreshed' : 'none there' };
}
