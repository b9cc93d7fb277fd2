import { LABEL } from '../results/writeResultColumns';
import { refreshHighlights } from '../marks/applyHighlights';
import { rememberHighlights, restoreHighlights } from '../marks/rememberHighlights';
import { insertResultColumns } from '../results/insertResultColumns';
import { rememberColumns } from '../results/rememberColumns';
import { removeResultColumns } from '../results/removeResultColumns';
import type { SessionReview } from '../review/sessionReview';
import type { Change } from './change';
import { legacyMake } from './legacy';
import { listSheetId } from './listRows';
import { orTakenBack } from './orTakenBack';
import { putColumnsBack } from './putColumnsBack';
import { columnsAddress, resultPlacement } from './resultPlacement';
import { whereListStands, type ListNow } from './whereListStands';

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
    list: listSheetId(reviewed),
    make: legacyMake(async (context, now) => {
      const { place } = now.reading;
      const planned = resultPlacement(now);
      const columns = planned.added.map(({ column }) => column);
      // Only where the announcement said that they stand apart; elsewhere the user's cells are in the way.
      const start = inTheWay === null ? null : at;
      const looks = await rememberColumns(context, place, columns);
      const there = [...planned.found.values()].map(({ column }) => column);
      const formulas = there.length === 0 ? null : await rememberColumns(context, place, there);
      const highlights = await rememberHighlights(context, [place.sheet]);
      const takeBack = async (
        later: Excel.RequestContext,
        { reading, isInPlace }: ListNow,
      ): Promise<string> => {
        const tags = new Set(planned.added.map(({ tag }) => tag));
        const gone = await removeResultColumns(later, reading, tags);
        if (gone.kind === 'refused') return `“${place.sheet}” is protected now, so the result columns stay.`;
        if (isInPlace) await formulas?.restoreFormulas(later);
        if (isInPlace) await restoreHighlights(later, highlights);
        else await refreshHighlights(later, reading, now.deal);
        if (gone.kept.length > 0)
          return `The result columns are gone again. ${gone.kept.join(', ')} stays, because you wrote into it.`;
        if (isInPlace) await looks.restoreLooks(later);
        return columns.length === 0
          ? 'The result columns are as they were before.'
          : 'The result columns are gone again.';
      };
      const asRead: ListNow = { reading: now.reading, isInPlace: true };
      const outcome = await orTakenBack(
        context,
        (failed) => takeBack(failed, asRead),
        async () => {
          const inserted = await insertResultColumns(context, now.reading, now.deal, {
            running: false,
            at: start,
          });
          // Highlights that are on the sheet also belong on the new Reading column.
          if (inserted.kind === 'inserted') await refreshHighlights(context, now.reading, now.deal);
          return inserted;
        },
      );
      if (outcome.kind === 'refused') return outcome;
      const count = outcome.added.length;
      return {
        kind: 'made',
        said:
          count === 0
            ? 'The result columns are there already; their formulas are up to date.'
            : `${count === 1 ? '1 result column is' : `${count} result columns are`} added on “${sheet}”, as live formulas.`,
        undo: async (later) => {
          const list = await whereListStands(later, place);
          return list === null
            ? `The list is no longer on “${place.sheet}”, so the result columns stay.`
            : takeBack(later, list);
        },
      };
    }),
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
    list: listSheetId(reviewed),
    make: legacyMake(async (context, now) => {
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
      const were = { place, before, label: hasLabel ? (ours[0] ?? 0) : null };
      const outcome = await orTakenBack(
        context,
        async (failed) => {
          await putColumnsBack(failed, were, null);
          await restoreHighlights(failed, highlights);
        },
        async () => {
          const done = await removeResultColumns(context, now.reading);
          if (done.kind === 'removed' && done.removed.length > 0)
            await refreshHighlights(context, now.reading, now.deal);
          return done;
        },
      );
      if (outcome.kind === 'refused') return outcome;
      const { removed, kept } = outcome;
      const stays = kept.length === 0 ? '' : ` ${kept.join(', ')} stays, because you wrote into it.`;
      if (removed.length === 0)
        return { kind: 'made', said: `No result columns were removed.${stays}`, undo: null };
      return {
        kind: 'made',
        said: `Removed: ${removed.join(', ')}.${stays}`,
        undo: async (later) => {
          const list = await whereListStands(later, place);
          if (!list?.isInPlace)
            return 'The list stands elsewhere by now, so the result columns stay away. Add them anew.';
          if (!(await putColumnsBack(later, were, new Set(removed))))
            return 'Something else stands there now, so the result columns stay away.';
          await restoreHighlights(later, highlights);
          return `${removed.join(', ')}: back where they stood.`;
        },
      };
    }),
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
