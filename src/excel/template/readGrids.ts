import type { TemplateMapping } from '../deal/dealSettings';
import { type Candidate, directionsOf } from './candidate';
import { detectTemplate, listsOn } from './detect';
import { headingReader, type Parties } from '../../vocabulary/headingReader';
import { mappedTemplate } from './ownMapping';
import {
  doubtOf,
  inOrderOfConsequence,
  answeredStatus,
  NO_ANSWERS,
  type Answers,
  type PartialDoubt,
  type TemplateDoubt,
} from './doubt';
import { latestRows } from './logRows';
import { answeredList, candidatePlace, othersOf, todaysOf, type Others } from './otherLists';
import type { TemplatePlace, TemplateReading } from './reading';
import { unreadBeside } from './listsBeside';
import { passedOver } from './passedOver';
import { rowHints, type RowHints } from './rowHints';
import { saidElsewhere } from './saidElsewhere';
import { rowsLeftBelow } from './rowsLeftBelow';
import { pairsOf } from './views';
import { isDay } from '../../cells/excelDate';
import { detailColumn } from '../../vocabulary/detailHeadings';
import { readRows, type NumberFormatOf } from './readRows';
import { endRow, textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';

/** The template that will be read, before its rows are. */
export interface LocatedTemplate {
  readonly found: Candidate;
  readonly place: TemplatePlace;
  readonly doubts: readonly TemplateDoubt[];
  readonly others: Others;
  readonly otherTemplates: readonly string[];
  readonly hints: RowHints;
  readonly answers: Answers;
}

/**
 * Locates the template in a workbook's sheets: where the user's own mapping says, if there is one and it still fits; otherwise
 * by looking. Null when there is none.
 */
export function locateTemplate(
  grids: readonly SheetGrid[],
  mapping: TemplateMapping | null,
  parties: Parties,
  answers: Answers = NO_ANSWERS,
): LocatedTemplate | null {
  const detection = detectTemplate(grids, parties, answers);
  const mapped = mapping === null ? null : mappedTemplate(grids, mapping, parties);
  const all = detection === null ? [] : [detection.found, ...detection.others];
  if (mapped?.kind === 'mapped') {
    const here = candidatePlace(mapped.found);
    const theirs = grids.find(({ sheet }) => sheet === mapping?.theirSheet);
    const others = [
      ...all.filter((one) => candidatePlace(one) !== here && one.layout.grid !== theirs),
      ...(theirs === undefined ? [] : listsOn(theirs, parties, answers).slice(0, 1)),
    ];
    return located(mapped.found, [], others, parties, answers, true, mapping?.theirSheet);
  }
  if (detection === null) return null;
  const misfit: readonly PartialDoubt[] =
    mapped === null
      ? []
      : [{ column: 'concession', reason: `${mapped.reason} The list was looked for afresh.` }];
  const first = todaysOf(detection.found, detection.others, parties);
  const chosen = answeredList(first, all, answers, parties);
  const found = chosen?.list ?? first;
  return located(
    found,
    misfit,
    all.filter((one) => one !== found),
    parties,
    chosen?.answers ?? answers,
  );
}

/** Reads the rows of a located template. `hiddenRows` is the count of hidden rows in its body. */
export function readLocated(
  { found, place, doubts, others, otherTemplates, hints, answers }: LocatedTemplate,
  parties: Parties,
  formatOf?: NumberFormatOf,
  hiddenRows = 0,
): TemplateReading {
  const { layout, body } = found;
  const { grid, columns } = layout;
  const read = headingReader(parties);
  const pairs =
    layout.views === undefined
      ? null
      : new Map(
          pairsOf(grid, columns.concession, layout.views, body.rows, read, parties).map(
            ({ own, mirror }) => [own, mirror] as const,
          ),
        );
  const directions = directionsOf(layout, body.rows, parties);
  const sides = { pairs, elsewhere: others.mirror };
  const { rows, skipped, ...rest } = readRows(layout, body, directions, hints, formatOf, sides);
  const days = daysColumn(found);
  const latest = latestRows(
    rows,
    ({ row, session }) => session ?? (days === null ? null : Number(valueAt(grid, row - 1, days))),
    { sheet: grid.sheet, column: columns.concession },
    answers,
  );
  const open = inOrderOfConsequence([...doubts, ...latest.doubts.map((guess) => doubtOf(guess, layout))]);
  return {
    place,
    confidence: open.length === 0 ? 'sure' : 'unsure',
    doubts: open,
    ...rest,
    rows: latest.rows,
    skipped: [...skipped, ...latest.skipped],
    hiddenRows,
    otherTemplates,
    otherLists: others.lists,
    headings: headingsOf(found),
  };
}

/** The column with the day of each entry; null where there is none or a session is said. */
function daysColumn({ layout, body }: Candidate): number | null {
  const { grid, columns, others, headerRow } = layout;
  if (columns.session !== null || body.rows.length === 0) return null;
  const found = others.find(
    (column) =>
      detailColumn(textAt(grid, headerRow, column)) === null &&
      body.rows.every((row) => isDay(valueAt(grid, row, column))),
  );
  return found ?? null;
}

const CUT: PartialDoubt = {
  column: 'concession',
  about: 'list',
  reason: 'This sheet is too large to be read whole; rows further down are not counted.',
};

/** A list that the user chose, with nothing else looked at. */
export function locatedAt(found: Candidate, parties: Parties): LocatedTemplate {
  return located(found, [], [], parties, NO_ANSWERS, false);
}

function located(
  found: Candidate,
  guesses: readonly PartialDoubt[],
  candidates: readonly Candidate[],
  parties: Parties,
  answers: Answers,
  isAlone = true,
  theirSheet?: string,
): LocatedTemplate {
  const { layout, body } = found;
  const { table, measure, forGets, ticks, scale, weights } = layout;
  const isCut = layout.grid.isCut === true && body.lastRow >= endRow(layout.grid) - 10;
  const directions = directionsOf(layout, body.rows, parties);
  const hints = rowHints(layout, body, directions, answers);
  const below = rowsLeftBelow(found, candidates);
  const named = [found, ...candidates].filter(({ layout: one }) => one.grid === layout.grid);
  const beside = unreadBeside(
    layout,
    new Set(named.map(({ layout: one }) => one.columns.concession)),
    headingReader(parties),
  );
  const told = othersOf(found, candidates, parties, answers, theirSheet);
  const others = { ...told, lists: [...hints.otherDeals, ...told.lists, ...below.lists] };
  const all = [
    ...guesses,
    ...(isCut ? [CUT] : []),
    ...found.doubts,
    ...hints.doubts,
    ...others.doubts,
    ...below.doubts,
    ...passedOver(layout, body, hints, answers),
    ...(isAlone && !found.doubts.some(({ column }) => column === 'mirror')
      ? beside.filter(({ key = '' }) => !answers.has(key))
      : []),
  ];
  const tableEnd = table === null ? null : table.row + table.rowCount - (table.showTotals ? 1 : 0);
  const isInterpreted =
    layout.carried !== undefined ||
    layout.views !== undefined ||
    others.mirror !== null ||
    hints.leftOut.size > 0;
  const said = saidElsewhere(found, hints, answeredStatus(layout.grid.sheet, answers) !== null);
  return {
    found,
    place: {
      sheet: layout.grid.sheet,
      headerRow: layout.headerRow + 1,
      firstRow: body.firstRow + 1,
      lastRow: Math.max(body.firstRow + 1, tableEnd ?? body.lastRow + 1),
      columns: layout.columns,
      ...(layout.scorers !== undefined && { scorers: layout.scorers }),
      ...(scale !== undefined && { scale }),
      ...(weights !== undefined && { weights }),
      ...(measure !== undefined && { measure }),
      ...(forGets !== undefined && { forGets }),
      ...(ticks?.direction != null && { ticks: ticks.direction }),
      ...(layout.identifier !== undefined && { identifier: layout.identifier }),
      ...(isInterpreted && { isInterpreted }),
      ...(said !== null && { said }),
      ...(hints.blocks.length > 1 && { blocks: hints.blocks }),
      table: table?.name ?? null,
    },
    doubts: all.map((guess) => doubtOf(guess, layout)).filter(({ key }) => !answers.has(key)),
    others,
    otherTemplates: candidates.map(candidatePlace),
    hints,
    answers,
  };
}

/** The headings of the list, left to right: what a user chooses from when a column was taken for the wrong thing. */
function headingsOf({ layout: { grid, headerRow } }: Candidate): readonly { column: number; text: string }[] {
  return (grid.values[0] ?? [])
    .map((_, i) => ({ column: grid.column + i, text: textAt(grid, headerRow, grid.column + i) }))
    .filter(({ text }) => text !== '');
}
