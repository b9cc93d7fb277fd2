import { applyHighlights } from '../../src/excel/highlights/applyHighlights';
import { insertColumns, type ResultColumnOutcome } from '../../src/excel/results/insertResultColumns';
import { reviewSession, type SessionReview } from '../../src/excel/review/sessionReview';
import { writerIn } from '../../src/excel/writing/writer';
import { registerFunctions } from '../../src/functions/register';
import { CATALOGUE } from '../../src/functions/catalogue';
import { DEFAULT_SETTINGS } from '../../src/negotiation/settings';

// What the bench runs inside the add-in's window.

registerFunctions();

export async function review(): Promise<SessionReview> {
  const found = await Excel.run((context) => reviewSession(context));
  if (found.kind === 'none') throw new Error('The bench sheet must be read as a list.');
  return found;
}

export function resultColumns({
  reading,
  deal,
}: SessionReview): Promise<ResultColumnOutcome | { kind: 'moved' }> {
  const list = { sheet: reading.place.sheet, reading, deal, expected: null };
  return Excel.run((context) => insertColumns(writerIn(context, null), list, { running: false, at: null }));
}

export function highlights({ reading, deal }: SessionReview): Promise<unknown> {
  return Excel.run((context) => applyHighlights(context, reading, deal));
}

/** Gives the workbook the short name of a function, without a list to read from. */
export async function shortName(id: string): Promise<void> {
  const portable = CATALOGUE.find((one) => one.id === id)?.portable;
  if (portable == null) throw new Error(`${id} is no short name.`);
  await Excel.run(async (context) => {
    context.workbook.names.add(id, portable(null, DEFAULT_SETTINGS));
    await context.sync();
  });
}

/** Writes one formula into every row of a column, in R1C1 notation, and waits for its results. */
export async function fill(formula: string, column: number, rows: number): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Map').getRangeByIndexes(1, column, rows, 1);
    range.formulasR1C1 = formula as unknown as string[][];
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

export async function clear(column: number, rows: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Map').getRangeByIndexes(1, column, rows, 1).clear();
    await context.sync();
  });
}
