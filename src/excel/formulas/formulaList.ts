import { isBlankCell } from '../../cells/readScore';
import { methodSettings } from '../deal/deal';
import type { DealSettings } from '../deal/dealSettings';
import type { TemplateReading } from '../template/reading';
import type { ListColumns } from '../../cells/columnTable';
import type { FormulaList } from '../../formulas/methodTerms';
import { ONE_TO_TEN } from '../../cells/scale';
import { settingsFor } from '../review/oneScoreReview';
import { listScores } from './listScores';
import { sheetWords } from '../../formulas/sheetWords';

/** What formulas about a template are written from, with all of its columns. */
export interface TemplateFormulaList extends FormulaList {
  readonly columns: ListColumns;
}

/** The body of a template as it stands on the sheet: the cells of every row, by zero-based worksheet column. */
export interface TemplateBody {
  /** Zero-based worksheet column of the first value in each row. */
  readonly firstColumn: number;
  readonly values: readonly (readonly unknown[])[];
}

/** What a row of the body is to the reader. */
export type BodyRow = 'concession' | 'blank' | 'other';

const bodyCell = (body: TemplateBody, row: readonly unknown[], column: number) =>
  row[column - body.firstColumn];

function nameOf(body: TemplateBody, row: readonly unknown[], column: number): string {
  const name = bodyCell(body, row, column);
  return isBlankCell(name) ? '' : String(name).replace(/ +/g, ' ').trim().toLowerCase();
}

/**
 * What each row of the body is: a concession (read, or waiting for the user to mend it), blank, or something else that
 * stands inside the template, such as a total or the heading of a section.
 */
export function bodyRowKinds(reading: TemplateReading, body: TemplateBody): readonly BodyRow[] {
  const { firstRow, columns } = reading.place;
  const concessions = new Set([
    ...reading.rows.map(({ row }) => row),
    ...reading.unscoredRows,
    ...reading.skipped.map(({ cell }) => Number(/\d+$/.exec(cell)?.[0])),
  ]);
  return body.values.map((row, i) => {
    if (concessions.has(firstRow + i)) return 'concession';
    return nameOf(body, row, columns.concession) === '' ? 'blank' : 'other';
  });
}

/** What formulas about this template are written from: its columns, the deal's numbers, and how its cells are written. */
export function formulaListOf(
  reading: TemplateReading,
  body: TemplateBody,
  deal: DealSettings,
): TemplateFormulaList {
  const { columns, measure, forGets, said } = reading.place;
  const column = (index: number | null) =>
    index === null ? [] : body.values.map((row) => bodyCell(body, row, index));
  const ofGets = forGets === undefined ? [] : [forGets.own, forGets.mirror];
  const scoreColumns: readonly number[] = [
    ...new Set([...columns.own, ...(columns.mirror ?? []), ...ofGets.filter((one) => one !== null)]),
  ];
  const kinds = bodyRowKinds(reading, body);
  const names = (kind: BodyRow, numbers: boolean | null) =>
    body.values
      .filter((_, i) => kinds[i] === kind)
      .filter((row) => numbers === null || numbers === hasNumbers(row))
      .map((row) => nameOf(body, row, columns.concession));
  const hasNumbers = (row: readonly unknown[]) =>
    scoreColumns.some((index) => !isBlankCell(bodyCell(body, row, index)));
  const concessions = new Set(names('concession', null));
  const apart = (found: readonly string[]) => [...new Set(found)].filter((name) => !concessions.has(name));
  return {
    columns,
    settings: settingsFor(measure, methodSettings(deal)),
    scores: listScores(
      reading.place.scale ?? ONE_TO_TEN,
      scoreColumns.flatMap(column),
      forGets !== undefined,
    ),
    ...(measure !== undefined && { measure }),
    ...(forGets !== undefined && { forGets }),
    ...(said?.way !== undefined && { way: said.way }),
    ...(said?.agreed !== undefined && { agreed: said.agreed }),
    words: sheetWords(reading.directionWords, column(columns.status)),
    otherRows: apart(names('other', true)),
    sections: apart(names('other', false)),
  };
}
