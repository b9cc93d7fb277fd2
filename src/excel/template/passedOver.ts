import { cellAddress } from '../../cells/a1';
import { endColumn, endRow, isBlankAt, textAt, valueAt } from '../../cells/sheetGrid';
import { readDirection, readStatus } from '../../vocabulary/cellWords';
import { isDraft, titleDirection, titleReading } from '../../vocabulary/titleHints';
import { columnContent } from './columnContent';
import type { Body } from './bodyRows';
import { ARE_THEY_AGREED, answeredStatus, type Answers, type PartialDoubt } from './doubt';
import { titlesAbove, type RowHints } from './rowHints';
import type { Layout } from './rowKinds';

/** "GIVE: Price cap", "(Get) Logo": a word before the name. */
const BEFORE_NAME = /^\s*[[(]?\s*([\p{L} ]{1,20}?)\s*(?::|\)|\]|\s[-–—])/u;

/**
 * Hints that would say what a list does not, and that no reading can use: a note above that speaks of both ways, names that begin
 * with a way, a draft that counts as agreed. Each is a question, so that nothing of it is passed over.
 */
export function passedOver(
  layout: Layout,
  body: Body,
  hints: RowHints,
  answers: Answers,
): readonly PartialDoubt[] {
  const { grid, columns, ticks } = layout;
  const titles = titlesAbove(layout);
  const found: PartialDoubt[] = [];
  const isWayTold =
    columns.direction !== null ||
    ticks?.direction != null ||
    layout.views !== undefined ||
    body.rows.some((row) => hints.direction(row) !== null);
  const all = 'Yes, we give all of it';
  const which = (cells: readonly string[], reason: string, key: string): PartialDoubt => ({
    ...{ column: 'direction', about: 'direction', cells, reason },
    ...{
      question: 'Do we give all of these rows?',
      answers: [all, 'No, I add a Direction column'],
      taken: all,
    },
    key: `direction|${grid.sheet}|${key}`,
  });
  if (!isWayTold) {
    const both = [...titles, ...textsBelow(layout, body)].find(({ text }) => titleDirection(text) === 'both');
    if (both !== undefined)
      found.push(
        which(
          [cellAddress(both.row, both.column)],
          `"${both.text}" speaks of both ways, and no column says which row goes which way.`,
          both.text,
        ),
      );
    const said = body.rows.map((row) => {
      const word = BEFORE_NAME.exec(textAt(grid, row, columns.concession))?.[1];
      return { row, way: word === undefined ? null : readDirection(word) };
    });
    const worded = said.filter(({ way }) => way !== null);
    if (worded.length * 2 > said.length && worded.some(({ way }) => way === 'get'))
      found.push(
        which(
          worded.slice(0, 20).map(({ row }) => cellAddress(row, columns.concession)),
          'The names themselves seem to say which way their rows go, and there is no column for it.',
          'in names',
        ),
      );
  }
  found.push(...secondNames(layout, body));
  const draft = titles.find(({ text }) => isDraft(text));
  const isStatusTold =
    columns.status !== null ||
    (ticks?.statuses.length ?? 0) > 0 ||
    answeredStatus(grid.sheet, answers) !== null ||
    body.rows.some((row) => hints.status(row) !== null);
  const marked = isStatusTold ? [] : rowsMarkedInNames(layout, body);
  if (marked[0] !== undefined)
    found.push({
      column: 'status',
      about: 'status',
      cells: marked.slice(0, 20).map((row) => cellAddress(row, columns.concession)),
      reason: `"${textAt(grid, marked[0], columns.concession)}" seems to say how far it has come, and no column does; it counts as agreed like the others.`,
      question: 'Do the rows whose names say so count as agreed all the same?',
      answers: ['Yes, they are agreed', 'No, I add a Status column'],
      taken: 'Yes, they are agreed',
      key: `status|${grid.sheet}|in names`,
    });
  if (draft !== undefined && !isStatusTold)
    found.push({
      column: 'status',
      about: 'status',
      cells: [cellAddress(draft.row, draft.column)],
      reason: `"${draft.text}" stands above the list, and no column says how far its rows have come.`,
      question: ARE_THEY_AGREED.question,
      answers: [ARE_THEY_AGREED.ideas, ARE_THEY_AGREED.agreed],
      taken: ARE_THEY_AGREED.agreed,
      key: ARE_THEY_AGREED.keyOn(grid.sheet),
    });
  return found.filter(({ key = '' }) => !answers.has(key));
}

/** "Logo (dropped)", "Training - WITHDRAWN": the status at the end of a name. */
const AFTER_NAME = /(?:[([]\s*([\p{L} ]{2,24}?)\s*[)\]]|\s[-–—:]\s*([\p{L} ]{2,24}?))\s*$/u;

/** Rows whose names end with a word for something else than agreed. */
function rowsMarkedInNames({ grid, columns }: Layout, body: Body): readonly number[] {
  return body.rows.filter((row) => {
    const said = AFTER_NAME.exec(textAt(grid, row, columns.concession));
    const status = readStatus(said?.[1] ?? said?.[2] ?? '');
    return status === 'rejected' || status === 'withdrawn';
  });
}

/** Rows below a list in which a legend may stand. */
const REACH_BELOW = 8;

/** The texts right below a list, such as "Blue: we give. Green: we get." */
function textsBelow(
  { grid, table }: Layout,
  { lastRow }: Body,
): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
  const from = table === null ? lastRow + 1 : table.row + table.rowCount;
  const found: { row: number; column: number; text: string }[] = [];
  for (let row = from; row < Math.min(endRow(grid), from + REACH_BELOW); row++)
    for (let column = grid.column; column < endColumn(grid); column++)
      if (typeof valueAt(grid, row, column) === 'string' && !isBlankAt(grid, row, column))
        found.push({ row, column, text: textAt(grid, row, column) });
  return found;
}

/** A second column of names beside the first, "They offer" beside "We offer": what stands in it is not read. */
function secondNames({ grid, headerRow, columns, others }: Layout, body: Body): readonly PartialDoubt[] {
  const used = new Set(Object.values(columns).flat());
  // A list beside this one has scores right of its names.
  const scoredBeside = (column: number) =>
    Array.from({ length: endColumn(grid) - column - 1 }, (_, i) => column + 1 + i).some(
      (one) => !used.has(one) && columnContent(grid, one, body.rows).scaled >= 0.8,
    );
  return others.flatMap((column): readonly PartialDoubt[] => {
    const heading = textAt(grid, headerRow, column);
    if (!titleReading(heading).isPlain || titleDirection(heading) === 'both') return [];
    const { words, distinct, ticks, filled } = columnContent(grid, column, body.rows);
    if (filled < 2 || words < 0.8 || distinct < 0.8 || ticks > 0 || scoredBeside(column)) return [];
    const first = textAt(grid, headerRow, columns.concession);
    return [
      {
        column: 'concession',
        about: 'list',
        cells: [cellAddress(headerRow, column)],
        reason: `"${heading}" names further concessions beside "${first}", and they have no scores of their own; they are not counted.`,
        question: `Is "${heading}" to be left out?`,
        answers: ['Yes, leave it out', 'No, I give each a row of its own'],
        taken: 'Yes, leave it out',
        key: `list|${grid.sheet}|second names ${heading}`,
      },
    ];
  });
}
