import { cellAddress } from '../../cells/a1';
import { textAt } from '../../cells/sheetGrid';
import { readDirection } from '../../vocabulary/cellWords';
import { isDraft, titleDirection } from '../../vocabulary/titleHints';
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
    const both = titles.find(({ text }) => titleDirection(text) === 'both');
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
  const draft = titles.find(({ text }) => isDraft(text));
  const isStatusTold =
    columns.status !== null ||
    (ticks?.statuses.length ?? 0) > 0 ||
    answeredStatus(grid.sheet, answers) !== null ||
    body.rows.some((row) => hints.status(row) !== null);
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
