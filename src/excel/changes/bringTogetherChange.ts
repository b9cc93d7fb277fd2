import { MAX_ROWS } from '../../cells/a1';
import { endRow, type SheetGrid } from '../../cells/sheetGrid';
import { linkedRowsStep, rowsToAdd } from '../linkedList/addLinkedRows';
import { isLinkedSheet, newLinkedSheet } from '../linkedList/linkedSheet';
import type { LinkedList } from '../linkedList/linkedList';
import type { JoinedLists } from '../linkedList/readJoined';
import { readApart } from '../reading/readTemplate';
import type { NumberedAnswer } from '../template/doubt';
import { addSheet, sheetGone } from '../writing/addedSheet';
import type { Precondition } from '../writing/precondition';
import type { Writer } from '../writing/step';
import type { Change, ChangeOutcome } from './change';
import { undoSentence } from './undoWords';

/**
 * Brings the lists of a deal together: a new sheet of formulas over the user's own cells, or, where there is one already, the
 * rows that it lacks at its end. The user's own sheets stay as they are. Needs ExcelApi 1.7.
 *
 * @param answers to the questions about the lists as they are read together
 */
export function bringTogetherChange(answers: readonly NumberedAnswer[] = []): Change {
  return {
    id: 'bring-together',
    title: 'Bring the lists together',
    where:
      'One sheet, “Concession map”: a row for each concession, formulas over your own cells. Your own sheets stay as they are.',
    list: null,
    ungrouped: true,
    make: async (writer) => {
      const { joined, grids } = await readApart(writer.context, answers);
      if (joined === null) return { kind: 'refused', refusal: { kind: 'nothing to bring together' } };
      const there = grids.find(isLinkedSheet);
      return there === undefined ? addTogether(writer, joined, grids) : extend(writer, joined, there, grids);
    },
  };
}

async function addTogether(
  writer: Writer,
  { list }: JoinedLists,
  grids: readonly SheetGrid[],
): Promise<ChangeOutcome> {
  const outcome = await addSheet(writer, newLinkedSheet(list, sourcesPrecondition(sourcesOf(list), grids)));
  if (outcome.kind !== 'written') return outcome;
  const { sheet } = outcome;
  const left =
    list.nameless.length === 0 ? '' : ` Left out, because they have no name: ${list.nameless.join(', ')}.`;
  return {
    kind: 'made',
    said: `“${sheet}” brings ${list.rows.length} concessions together. Your own sheets are as they were.${left}`,
    undone: sheetGone(sheet),
  };
}

async function extend(
  writer: Writer,
  { list }: JoinedLists,
  there: SheetGrid,
  grids: readonly SheetGrid[],
): Promise<ChangeOutcome> {
  const added = rowsToAdd(list, there);
  if (added.kind === 'refused') return added;
  if (added.rows.length === 0)
    return { kind: 'made', said: `“${there.sheet}” holds every concession already.`, undone: null };
  const precondition = sourcesPrecondition([...sourcesOf(list), there], grids);
  const outcome = await writer.write(linkedRowsStep(there, added, precondition));
  if (outcome.kind !== 'written') return outcome;
  return {
    kind: 'made',
    said: `“${there.sheet}” has ${added.rows.length === 1 ? 'a further row' : `${added.rows.length} further rows`}: ${added.address}.`,
    undone: (edited) => undoSentence(edited === 0 ? `${added.address}: as before.` : '', edited),
  };
}

/** Every sheet on which cells of the list are looked for. */
function sourcesOf({ parts }: LinkedList): readonly SheetGrid[] {
  return parts.flatMap(({ source, mirror }) => (mirror == null ? [source] : [source, mirror.grid]));
}

/**
 * That the lists still stand as they were read, on sheets of the same names, with nothing below: names of concessions are found
 * anew by formulas, but which rows there are is not, and the formulas name their sheets.
 */
function sourcesPrecondition(sources: readonly SheetGrid[], grids: readonly SheetGrid[]): Precondition {
  const ids = new Set(sources.map(({ id }) => id));
  const read = grids
    .filter((grid) => grid.id !== undefined && ids.has(grid.id))
    .map((grid) => ({ ...grid, values: isEndSeen(grid) ? [...grid.values, blankRow(grid)] : grid.values }));
  return {
    ask: (context) => {
      const ranges = read.map(({ id = '', row, column, values }) => {
        const sheet = context.workbook.worksheets.getItem(id);
        const width = Math.max(1, values[0]?.length ?? 1);
        const range = sheet.getRangeByIndexes(row, column, Math.max(1, values.length), width);
        sheet.load('name');
        range.load('values');
        return { sheet, range };
      });
      return () =>
        ranges.map(({ sheet: { name }, range }) => ({ name, values: range.values as unknown[][] }));
    },
    expected: read.map(({ sheet, values }) => ({ name: sheet, values })),
  };
}

function isEndSeen(grid: SheetGrid): boolean {
  return grid.isCut !== true && endRow(grid) < MAX_ROWS;
}

function blankRow({ values }: SheetGrid): readonly unknown[] {
  return (values[0] ?? ['']).map(() => '');
}
