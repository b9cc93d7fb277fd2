import { dealIn, requestDeal, type ParsedDeal } from '../deal/deal';
import { NEW_DEAL, type DealSettings } from '../deal/dealSettings';
import { withoutHistory } from '../history/findHistory';
import { withoutLibrary } from '../library/withoutLibrary';
import { requestRecords, type ParsedRecords } from '../records/readRecords';
import { gatherSheets } from './gatherSheets';
import type { NoTemplate, TemplateReading } from '../template/reading';
import { isLinkedSheet, withoutLinkedSources } from '../linkedList/linkedSheet';
import type { TogetherReach } from '../linkedList/findParts';
import { readJoined, type JoinedLists } from '../linkedList/readJoined';
import { answersTo, type Answers, type NumberedAnswer } from '../template/doubt';
import { findMatrix } from '../template/matrix';
import { nearMiss } from '../template/nearMiss';
import { locateTemplate, readLocated, type LocatedTemplate } from '../template/readGrids';
import type { NumberFormatOf } from '../template/readRows';
import type { SheetGrid } from '../../cells/sheetGrid';

/** The deal kept in the workbook and the template found in it. */
export interface ReadDealAndTemplate extends ParsedDeal {
  readonly reading: TemplateReading | NoTemplate;
  /** What is kept about the deal beside its settings. */
  readonly kept: ParsedRecords;
  /** Everything that stands on the worksheets, for readers of what else is there. */
  readonly grids: readonly SheetGrid[];
}

/**
 * Reads the deal and the template together in four round trips, whatever the size of the workbook.
 * Nothing is written. Needs ExcelApi 1.4.
 *
 * @param isJoining reads the lists of a deal that stand apart as one; nothing may be written to such a reading
 * @param onSheet Excel's own id of the sheet to look at as if it were the active one; null: the one that is
 */
export async function readDealAndTemplate(
  context: Excel.RequestContext,
  onSheet: string | null = null,
  answers: readonly NumberedAnswer[] = [],
  isJoining = false,
): Promise<ReadDealAndTemplate> {
  // The deal and its records come along with the names of the sheets.
  const setting = requestDeal(context);
  const records = requestRecords(context);
  const grids = lookingAt(await gatherSheets(context), onSheet);
  const parsed = { ...dealIn(setting), kept: records() };
  // A sheet that brings them together stands for them.
  const isApart = isJoining && !grids.some(isLinkedSheet);
  const joined = isApart ? joinedFrom(grids, parsed.deal, answers) : null;
  if (joined !== null)
    return { ...weighed(parsed, joined.reading), reading: joined.reading, grids: [...grids, joined.grid] };
  const reading = await readFrom(context, grids, parsed.deal, answers, onSheet);
  return { ...weighed(parsed, reading), reading, grids };
}

/** The deal with the weights that the sheet states, where the user has set none. */
function weighed<P extends ParsedDeal>(parsed: P, reading: TemplateReading | NoTemplate): P {
  const { deal } = parsed;
  if ('kind' in reading || reading.place.weights === undefined || deal.method.weights !== undefined)
    return parsed;
  return { ...parsed, deal: { ...deal, method: { ...deal.method, weights: reading.place.weights } } };
}

/**
 * The lists of a deal as one, also where a sheet of ours brings them together already, with everything on the sheets. Null
 * where none can be. Four round trips at most; nothing is written.
 */
export async function readApart(
  context: Excel.RequestContext,
  answers: readonly NumberedAnswer[],
): Promise<{ readonly joined: JoinedLists | null; readonly grids: readonly SheetGrid[] }> {
  const setting = requestDeal(context);
  const grids = await gatherSheets(context);
  return { joined: joinedFrom(grids, dealIn(setting).deal, answers, 'asked'), grids };
}

/** The lists of a workbook that can be read as one, by what the deal keeps; null where none can. */
export function joinedLists(grids: readonly SheetGrid[], deal: DealSettings): JoinedLists | null {
  return joinedFrom(grids, deal, [], 'asked');
}

/** Lists that can be read as one, with the answers that they were given. */
function joinedFrom(
  grids: readonly SheetGrid[],
  { mapping, parties, answers }: DealSettings,
  numbered: readonly NumberedAnswer[],
  reach: TogetherReach = 'needed',
): JoinedLists | null {
  const kept = answersByKey(answers);
  const lists = withoutHistoryAndLibrary(grids, mapping).filter((grid) => !isLinkedSheet(grid));
  const unanswered = readJoined(lists, mapping, parties, kept, reach);
  if (unanswered === null || numbered.length === 0) return unanswered;
  const answered = new Map([...kept, ...answersTo(unanswered.reading.doubts, numbered)]);
  return readJoined(lists, mapping, parties, answered, reach);
}

/** The sheets on which lists are looked for: a list brought together stands for those that it shows. */
function listsIn(grids: readonly SheetGrid[], mapping: DealSettings['mapping']): readonly SheetGrid[] {
  const lists = withoutHistoryAndLibrary(grids, mapping);
  return mapping === null ? withoutLinkedSources(lists) : lists;
}

/** The history and a library of past deals hold names and scores as well; neither is a list of its own. */
function withoutHistoryAndLibrary(
  grids: readonly SheetGrid[],
  mapping: DealSettings['mapping'],
): readonly SheetGrid[] {
  return withoutLibrary(withoutHistory(grids), mapping?.sheet ?? null);
}

/** The sheets as if another one were active; as they are where that one is gone. */
function lookingAt(grids: readonly SheetGrid[], onSheet: string | null): readonly SheetGrid[] {
  if (onSheet === null || !grids.some(({ id }) => id === onSheet)) return grids;
  return grids.map((grid) => ({ ...grid, active: grid.id === onSheet }));
}

/**
 * Finds and reads the concession template of the workbook in four round trips, whatever its size. `deal` supplies the user's
 * own choice of columns and the parties' names. To read the deal as well, use {@link readDealAndTemplate}.
 */
export async function readTemplate(
  context: Excel.RequestContext,
  deal: DealSettings = NEW_DEAL,
): Promise<TemplateReading | NoTemplate> {
  return readFrom(context, await gatherSheets(context), deal);
}

/**
 * The template as it would be read from these sheets, by what the deal keeps; null where none would be found. Number formats and
 * hidden rows are not looked at.
 */
export function readListIn(
  grids: readonly SheetGrid[],
  { mapping, parties, answers }: DealSettings,
): TemplateReading | null {
  const located = locateTemplate(listsIn(grids, mapping), mapping, parties, answersByKey(answers));
  return located === null ? null : readLocated(located, parties);
}

async function readFrom(
  context: Excel.RequestContext,
  grids: readonly SheetGrid[],
  { mapping, parties, answers }: DealSettings,
  numbered: readonly NumberedAnswer[] = [],
  onSheet: string | null = null,
): Promise<TemplateReading | NoTemplate> {
  const all = listsIn(grids, mapping);
  const locatedIn = (lists: readonly SheetGrid[], known: Answers = answersByKey(answers)) =>
    locateTemplate(lists, mapping, parties, known);
  // A list that was announced is met where it is, though one that reads better, such as its copy, stands elsewhere by now.
  const sheetOf = ({ place }: LocatedTemplate) => all.find(({ sheet }) => sheet === place.sheet)?.id;
  const likely = locatedIn(all);
  const there = all.filter(({ id }) => id === onSheet);
  const own = likely === null || onSheet === null || sheetOf(likely) === onSheet ? null : locatedIn(there);
  const [located, lists] = own === null ? [likely, all] : [own, there];
  if (located === null) {
    const looked = grids.map(({ sheet }) => sheet);
    const matrix = findMatrix(lists, parties);
    const near = nearMiss(lists, parties);
    // A matrix is read for what it is and lacks nothing; another list may stand beside it, of which something is asked.
    const isRead = matrix !== null && (near === null || near.doubts.length === 0);
    return { kind: 'none', looked, ...(isRead ? {} : near), matrix };
  }
  const { formatOf, hiddenRows } = await bodyDetails(context, grids, located);
  const unanswered = readLocated(located, parties, formatOf, hiddenRows);
  if (numbered.length === 0) return unanswered;
  const answered = locatedIn(
    lists,
    new Map([...answersByKey(answers), ...answersTo(unanswered.doubts, numbered)]),
  );
  if (answered === null) return unanswered;
  const details = await bodyDetails(context, grids, answered);
  return readLocated(answered, parties, details.formatOf, details.hiddenRows);
}

function answersByKey(answers: DealSettings['answers']): Answers {
  return new Map(Object.entries(answers).map(([key, { answer }]) => [key, answer]));
}

/** Number formats of the body, by which dates are told from numbers, and how many of its rows cannot be seen. */
async function bodyDetails(
  context: Excel.RequestContext,
  grids: readonly SheetGrid[],
  { place }: LocatedTemplate,
): Promise<{ readonly formatOf: NumberFormatOf; readonly hiddenRows: number }> {
  const { columns, scorers, firstRow, lastRow } = place;
  // From the names to the last score: some column of these can be seen, so hidden rows are told from hidden columns.
  const read = [
    columns.concession,
    ...columns.own,
    ...(columns.mirror ?? []),
    ...(scorers?.people.flatMap((person) => person.columns) ?? []),
    columns.session ?? columns.concession,
  ];
  const [from, to] = [Math.min(...read), Math.max(...read)];
  const rowCount = lastRow - firstRow + 1;
  // By its id: the sheet may have been renamed since the grids were read.
  const id = grids.find(({ sheet }) => sheet === place.sheet)?.id ?? place.sheet;
  const sheet = context.workbook.worksheets.getItem(id);
  const body = sheet.getRangeByIndexes(firstRow - 1, from, rowCount, to - from + 1);
  const visible = body.getVisibleView();
  body.load('numberFormat');
  visible.load('rowCount');
  await context.sync();
  // Excel hands over null for a range that is too large.
  const formats = body.numberFormat as readonly (readonly unknown[])[] | null;
  return {
    formatOf: (row, column) => formats?.[row - (firstRow - 1)]?.[column - from] ?? 'General',
    hiddenRows: Math.max(0, rowCount - visible.rowCount),
  };
}
