import { cellAddress } from '../../cells/a1';
import { endColumn, isBlankAt, textAt, valueAt } from '../../cells/sheetGrid';
import { readStatus, readTick } from '../../vocabulary/cellWords';
import { detailColumn } from '../../vocabulary/detailHeadings';
import { foldTerm } from '../../vocabulary/foldHeading';
import { everyLanguage } from '../../vocabulary/languages';
import type { Body } from './bodyRows';
import { ask, answeredStatus, type Answers, type PartialDoubt } from './doubt';
import type { Layout } from './rowKinds';
import { columnsOfTicks, NO_TICKS } from './ticks';

/** A layout with what a further column tells of its rows, and what of that is to be asked. */
export interface ToldLayout {
  readonly layout: Layout;
  readonly doubts: readonly PartialDoubt[];
}

/**
 * A list that says nowhere how far its rows have come, and yet has a column in which some are ticked ("Locked in"), or one of
 * which the heading speaks of agreement and in which some cells are blank ("Agreed price"). Ticks are read as agreement while
 * their question is open.
 */
export function withAgreedColumn(layout: Layout, body: Body, answers: Answers): ToldLayout {
  const { grid, headerRow, columns, ticks = NO_TICKS } = layout;
  const nothing = { layout, doubts: [] };
  if (columns.status !== null) return { layout, doubts: unknownStatuses(layout, body, answers) };
  if (ticks.statuses.length > 0) return nothing;
  if (answeredStatus(grid.sheet, answers) !== null || body.rows.length < 2) return nothing;
  const known = columnsOfTicks(ticks);
  const used = new Set(Object.values(columns).flat());
  const others = new Set(layout.others);
  const all = Array.from({ length: endColumn(grid) - grid.column }, (_, i) => grid.column + i);
  for (const column of new Set([...others, ...all])) {
    if (used.has(column)) continue;
    const isOther = others.has(column);
    const heading = textAt(grid, headerRow, column);
    if (heading === '' || known.includes(column) || detailColumn(heading) !== null) continue;
    const filled = body.rows.filter((row) => !isBlankAt(grid, row, column));
    const marks = filled.map((row) => (isNumber(row, column) ? null : readTick(textAt(grid, row, column))));
    const yes = marks.filter((mark) => mark === true).length;
    const areTicks = filled.length > 0 && marks.every((mark) => mark !== null);
    const question = {
      column: 'status',
      about: 'status',
      cells: [cellAddress(headerRow, column)],
      key: `status|${grid.sheet}|column ${heading}`,
    } as const;
    if (isOther && areTicks && yes > 0 && yes < body.rows.length) {
      const [agreed, other] = ['Yes, rows with a tick are agreed', 'No, it says something else'];
      const { answer, open } = ask(
        {
          ...question,
          reason: `Some rows are ticked under "${heading}", and no column says how far they have come.`,
          question: `Do the ticks under "${heading}" say what is agreed?`,
          answers: [agreed, other],
          taken: agreed,
        },
        answers,
      );
      if (answer === other) continue;
      return {
        layout: { ...layout, ticks: { ...ticks, statuses: [{ column, status: 'agreed' }] } },
        doubts: open,
      };
    }
    if (!speaksOfAgreement(heading) || filled.length === 0 || filled.length === body.rows.length) continue;
    const { open } = ask(
      {
        ...question,
        reason: `Some cells under "${heading}" are blank, and no column says how far the rows have come.`,
        question: `Are rows without an entry under "${heading}" agreed as well?`,
        answers: ['Yes, all rows are agreed', 'No, I add a Status column'],
        taken: 'Yes, all rows are agreed',
      },
      answers,
    );
    return { layout, doubts: open };
  }
  return nothing;

  function isNumber(row: number, column: number): boolean {
    return typeof valueAt(grid, row, column) === 'number';
  }
}

/** So many words are named in a question. */
const MOST_WORDS = 6;

/** A Status column of which most cells cannot be understood: "Green", "Amber". Their rows count as ideas, and it is asked. */
function unknownStatuses(
  { grid, headerRow, columns }: Layout,
  body: Body,
  answers: Answers,
): ToldLayout['doubts'] {
  const { status } = columns;
  if (status === null) return [];
  const filled = body.rows.filter((row) => !isBlankAt(grid, row, status));
  const unknown = filled.filter((row) => {
    const text = textAt(grid, row, status);
    return (
      readStatus(text) === null && readTick(text) === null && typeof valueAt(grid, row, status) === 'string'
    );
  });
  if (unknown.length < 2 || unknown.length * 2 < filled.length) return [];
  const words = [...new Set(unknown.map((row) => textAt(grid, row, status)))];
  const named = words.slice(0, MOST_WORDS).map((word) => `"${word}"`);
  const heading = textAt(grid, headerRow, status);
  const ideas = 'They are ideas so far';
  return ask(
    {
      column: 'status',
      about: 'status',
      cells: unknown.map((row) => cellAddress(row, status)),
      reason: `${named.join(', ')} under "${heading}" ${words.length === 1 ? 'is' : 'are'} no status that is known here; these rows count as ideas.`,
      question: `How far have the rows come that say so?`,
      answers: [ideas, 'I type Agreed, Offered, Asked or Idea'],
      taken: ideas,
      key: `status|${grid.sheet}|words ${named.join(', ')}`,
    } as const,
    answers,
  ).open;
}

const BALANCES = new Set(everyLanguage(({ rows }) => rows.balances).map(foldTerm));

/** "Agreed price"; not "Value given", which counts. */
function speaksOfAgreement(heading: string): boolean {
  const words = foldTerm(heading).split(' ');
  return words.length <= 4 && words.some((word) => readStatus(word) === 'agreed' && !BALANCES.has(word));
}
