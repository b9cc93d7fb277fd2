import { addressOf } from '../../cells/a1';
import { explainRefusal } from '../explain';
import { reviewSession, type SessionReview } from '../review/sessionReview';
import { bodySpan } from '../template/bodySpan';
import { tableRowsStep } from '../writing/tableRowsStep';
import type { Writer } from '../writing/step';
import { onList, type Change, type ChangeOutcome } from './change';
import { cellsStep, type CellsStepInput } from './cellsStep';
import { listCells, listSheetId } from './listRows';
import { planNewRows, type NewRow, type NewRowsPlan } from './newRows';
import { newRowLooksStep } from './rowLooksStep';
import { undoSentence } from './undoWords';

/**
 * Writes concessions as rows right below the list, as ideas that wait for their scores, in the words that the sheet uses; those
 * that it has already are left out. They look as the list's last row does. An Excel table grows by as many rows. Undo takes the
 * rows away again, but for those into which somebody typed since.
 *
 * @example addRowsChange(reviewed, [{ name: 'They set the agenda', direction: 'give' }])
 *          // "Add 1 row to score", "Deal sheet, B25:K25, below your list: They set the agenda (Give, Idea)."
 */
export function addRowsChange(reviewed: SessionReview, rows: readonly NewRow[]): Change {
  const plan = planNewRows(reviewed, rows);
  const count = 'kind' in plan ? rows.length : plan.rows.length;
  const title = `Add ${rowCount(count)} to score`;
  return {
    id: `add-rows-${rows.map(({ name }) => name).join('|')}`,
    title,
    where: 'kind' in plan ? explainRefusal(plan) : announced(reviewed, plan),
    asksWith: `Add ${rowCount(count)}`,
    list: listSheetId(reviewed),
    make: onList((writer, now) => addRows(writer, now, rows)),
  };
}

async function addRows(writer: Writer, now: SessionReview, rows: readonly NewRow[]): Promise<ChangeOutcome> {
  const planned = planNewRows(now, rows);
  if ('kind' in planned) return { kind: 'refused', refusal: planned };
  if (planned.rows.length === 0)
    return { kind: 'made', said: 'They stand on your list already, so nothing was changed.', undone: null };
  const { table, firstRow, lastRow, sheet } = now.reading.place;
  const id = listSheetId(now);
  let ground = now;
  let plan = planned;
  if (planned.growsBy > 0 && table !== null && id !== null) {
    const grown = await writer.write(
      tableRowsStep({
        ...{ sheet: { id, name: sheet }, table, count: planned.growsBy },
        rowCount: lastRow - firstRow + 1,
      }),
    );
    if (grown.kind !== 'written') return grown;
    const again = await reviewSession(writer.context, { onSheet: id });
    const anew = again.kind === 'none' ? null : planNewRows(again, rows);
    if (again.kind === 'none' || anew === null || 'kind' in anew || anew.growsBy > 0)
      return { kind: 'moved' };
    ground = again;
    plan = anew;
  }
  const input = listCells(ground, plan.cells, plan);
  if ('kind' in input) return { kind: 'refused', refusal: input };
  const outcome = await writer.write(cellsStep(input));
  if (outcome.kind !== 'written') return outcome;
  const looks = await looksOf(writer, ground, plan, input);
  if (looks !== null && looks.kind !== 'written') return looks;
  const note = outcome.note === null ? '' : ` ${outcome.note}`;
  return {
    kind: 'made',
    said: `${rowCount(plan.rows.length)} to score: ${areaOf(ground, plan)} of “${sheet}”.${note}`,
    undone: (edited) =>
      undoSentence(edited === plan.cells.length ? '' : 'The rows that were added are gone again.', edited),
  };
}

/** Gives the rows the look of the row above them, which is the last of the list; null where there is nothing to give. */
async function looksOf(
  writer: Writer,
  { reading: { place } }: SessionReview,
  { first, last, cells }: NewRowsPlan,
  { sheet, findAgain }: CellsStepInput,
) {
  if (first < place.firstRow) return null;
  const span = bodySpan(place.columns);
  const name = place.columns.concession;
  const isName = cells.map(({ column }) => column === name);
  const step = await newRowLooksStep(writer.context, {
    sheet,
    columns: { first: span.first, count: span.last - span.first + 1, name },
    rows: { list: place.firstRow - 1, first, last },
    names: cells.filter((_, i) => isName[i]).map(({ value }) => value),
    findAgain: async (context) =>
      (await findAgain(context)).cells.filter((_, i) => isName[i]).map((cell) => cell?.row ?? null),
  });
  return step === null ? null : writer.write(step);
}

function announced(reviewed: SessionReview, plan: NewRowsPlan): string {
  const { sheet, columns, table } = reviewed.reading.place;
  if (plan.rows.length === 0) return 'They stand on your list already.';
  const names = plan.rows.map(({ name }) => name).join('; ');
  const grows = plan.growsBy === 0 || table === null ? '' : ` The table grows by ${rowCount(plan.growsBy)}.`;
  const counts =
    columns.status === null
      ? ` Your list has no Status column, so they count as agreed as soon as they are scored.`
      : '';
  return `${sheet}, ${areaOf(reviewed, plan)}, below your list: ${names}.${grows}${counts}`;
}

function areaOf(reviewed: SessionReview, { first, last }: NewRowsPlan): string {
  const span = bodySpan(reviewed.reading.place.columns);
  return addressOf({
    ...{ row: first, rowCount: last - first + 1 },
    ...{ column: span.first, columnCount: span.last - span.first + 1 },
  });
}

const rowCount = (count: number) => (count === 1 ? '1 row' : `${count} rows`);
