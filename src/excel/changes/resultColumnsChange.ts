import { LABEL } from '../results/writeResultColumns';
import { refreshHighlights } from '../highlights/applyHighlights';
import { rememberHighlights, restoreHighlights } from '../highlights/rememberHighlights';
import { insertResultColumns } from '../results/insertResultColumns';
import { rememberColumns } from '../results/rememberColumns';
import { removeResultColumns } from '../results/removeResultColumns';
import type { SessionReview } from '../sessionReview';
import type { Change } from './change';
import { columnsAddress, resultPlacement } from './resultPlacement';

/** The id by which the pane knows that a sample of the readings is worth showing. */
export const RESULT_COLUMNS = 'result-columns';

/** Adds the result columns beside the list, or brings ours up to date. Undo takes away those that were added. */
export function resultColumnsChange(reviewed: SessionReview): Change {
  const { sheet } = reviewed.reading.place;
  const { added, at, inTheWay } = resultPlacement(reviewed);
  return {
    id: RESULT_COLUMNS,
    title: added.length === 0 ? 'Bring the result columns up to date' : addTitle(added.length),
    where: whereOf(reviewed),
    make: async (context, now) => {
      const { place } = now.reading;
      const planned = resultPlacement(now);
      const columns = planned.added.map(({ column }) => column);
      // Only where the announcement said that they stand apart; elsewhere the user's cells are in the way.
      const start = inTheWay === null ? null : at;
      const looks = await rememberColumns(context, place, columns);
      const highlights = await rememberHighlights(context, [place.sheet]);
      const outcome = await insertResultColumns(context, now.reading, now.deal, {
        running: false,
        at: start,
      });
      if (outcome.kind === 'refused') return outcome;
      // Highlights that are on the sheet also belong on the new Reading column.
      await refreshHighlights(context, now.reading, now.deal);
      if (outcome.added.length === 0)
        return {
          kind: 'made',
          said: 'The result columns are there already; their formulas are up to date.',
          undo: null,
        };
      return {
        kind: 'made',
        said: `${outcome.added.length} result columns are added on “${sheet}”, as live formulas.`,
        undo: async (later) => {
          const tags = new Set(planned.added.map(({ tag }) => tag));
          const gone = await removeResultColumns(later, now.reading, tags);
          if (gone.kind === 'refused')
            return `“${place.sheet}” is protected now, so the result columns stay.`;
          await restoreHighlights(later, highlights);
          if (gone.kept.length > 0)
            return `The result columns are gone again. ${gone.kept.join(', ')} stays, because you wrote into it.`;
          await looks.restoreLooks(later);
          return 'The result columns are gone again.';
        },
      };
    },
  };
}

/** Takes away our result columns as far as the user wrote nothing into them. Undo puts them back where they stood. */
export function removeResultColumnsChange(reviewed: SessionReview): Change {
  const { place } = reviewed.reading;
  const columns = [...resultPlacement(reviewed).found.values()].map(({ column }) => column);
  return {
    id: 'remove-result-columns',
    title: 'Remove our result columns',
    where:
      columns.length === 0
        ? `There are none of ours on “${place.sheet}”.`
        : `${place.sheet}, ${columnsAddress(place, columns)}. A column into which you wrote something stays.`,
    make: async (context, now) => {
      const { place } = now.reading;
      const ours = [...resultPlacement(now).found.values()].map(({ column }) => column).sort((a, b) => a - b);
      if (ours.length === 0)
        return { kind: 'made', said: 'There were no result columns to remove.', undo: null };
      const before = await rememberColumns(context, place, ours);
      const highlights = await rememberHighlights(context, [place.sheet]);
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      const label = sheet.getCell(Math.max(place.headerRow - 2, 0), ours[0] ?? 0);
      label.load('values');
      await context.sync();
      const hasLabel = place.headerRow >= 2 && label.values[0]?.[0] === LABEL;
      const outcome = await removeResultColumns(context, now.reading);
      if (outcome.kind === 'refused') return outcome;
      const { removed, kept } = outcome;
      if (removed.length > 0) await refreshHighlights(context, now.reading, now.deal);
      const stays = kept.length === 0 ? '' : ` ${kept.join(', ')} stays, because you wrote into it.`;
      if (removed.length === 0)
        return { kind: 'made', said: `No result columns were removed.${stays}`, undo: null };
      const gone = new Set(removed);
      return {
        kind: 'made',
        said: `Removed: ${removed.join(', ')}.${stays}`,
        undo: async (later) => {
          const worksheet = later.workbook.worksheets.getItem(place.sheet);
          const list = place.table === null ? null : worksheet.tables.getItem(place.table);
          const headings = list?.getHeaderRowRange();
          headings?.load('columnIndex,columnCount');
          const back = before.formulas.flatMap((formulas, i) => {
            const column = before.columns[i];
            return column === undefined || !gone.has(String(formulas[0])) ? [] : [{ column, formulas }];
          });
          const ranges = back.map(({ column, formulas }) => {
            const range = worksheet.getRangeByIndexes(place.headerRow - 1, column, formulas.length, 1);
            range.load('formulas');
            return range;
          });
          await later.sync();
          const isFree = ranges.every((range) => range.formulas.every(([cell]) => cell === ''));
          if (!isFree) return 'Something else stands there now, so the result columns stay away.';
          for (const { column, formulas } of back) {
            const heading = String(formulas[0]);
            if (headings && list && column <= headings.columnIndex + headings.columnCount + back.length)
              list.columns.add(undefined, undefined, heading);
            worksheet.getRangeByIndexes(place.headerRow - 1, column, formulas.length, 1).formulas =
              formulas.map((formula) => [formula]);
          }
          if (hasLabel) worksheet.getCell(place.headerRow - 2, ours[0] ?? 0).values = [[LABEL]];
          await later.sync();
          await before.restoreLooks(later);
          await restoreHighlights(later, highlights);
          return `${removed.join(', ')}: back where they stood.`;
        },
      };
    },
  };
}

const addTitle = (count: number) => (count === 1 ? 'Add 1 result column' : `Add ${count} result columns`);

function whereOf(reviewed: SessionReview): string {
  const { place } = reviewed.reading;
  const { added, found, inTheWay } = resultPlacement(reviewed);
  if (added.length === 0) {
    const columns = [...found.values()].map(({ column }) => column);
    return columns.length === 0
      ? `There is something in ${inTheWay ?? 'the cells'} beside the list on “${place.sheet}”.`
      : `${place.sheet}, ${columnsAddress(place, columns)}: the formulas follow your settings. What you wrote there stays.`;
  }
  const titles = added.map(({ title }) => title).join(', ');
  const aside = inTheWay === null ? '' : ` They stand apart, because there is something in ${inTheWay}.`;
  const columns = added.map(({ column }) => column);
  return `${place.sheet}, ${columnsAddress(place, columns)}: ${titles}. Live formulas.${aside}`;
}
