import type { Change } from '../../../src/excel/changes/change';
import { makeChanges, type MakingOptions } from '../../../src/excel/changes/makeChanges';
import type { Notice } from '../../../src/excel/notice';
import { reviewSession, type SessionReview } from '../../../src/excel/review/sessionReview';
import { MADE_MARKER } from '../../../src/excel/sheets/madeMarker';
import type { CellState } from '../../../src/workbench/objectModel/state';
import type { BootedExcel } from '../../bootExcel';

/** The workbook as the pane has read it. */
export async function reviewed(): Promise<SessionReview> {
  const found = await Excel.run((context) => reviewSession(context));
  if (found.kind === 'none') throw new Error('The test workbook holds a list');
  return found;
}

/** Announces changes from what was read, and makes them. */
export async function make(
  announce: (now: SessionReview) => readonly Change[],
  options?: MakingOptions,
): Promise<Notice> {
  return makeChanges(announce(await reviewed()), options);
}

export async function undo(notice: Notice): Promise<Notice> {
  if (!notice.undo) throw new Error(`There is a way back from: ${notice.text}`);
  return notice.undo();
}

/** Types into a cell, as the user does; `=` begins a formula. */
export function type(sheet: string, address: string, value: unknown): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[value]];
    await context.sync();
  });
}

export function read(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
}

export function protect(sheet: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
}

const DEFAULT_WIDTH = 66;
const DEFAULT_FONT = { fontName: 'Aptos Narrow', fontSize: 11 };

/** Everything in the workbook that a user could see or find, without the ids that Excel gives anew. */
export async function everything({ workbook }: BootedExcel): Promise<unknown> {
  const { activeSheet, settings, names, sheets } = await workbook.describe();
  return {
    activeSheet,
    settings,
    names: names
      .map(withoutToken)
      .sort((a, b) => a.name.localeCompare(b.name) || (a.sheet ?? '').localeCompare(b.sheet ?? '')),
    sheets: sheets.map(({ conditionalFormats, columnWidths, cells, ...sheet }) => ({
      ...sheet,
      id: '',
      cells: cells.map(withoutDefaults).filter((cell) => !isBlank(cell)),
      columnWidths: Object.entries(columnWidths).filter(([, width]) => width !== DEFAULT_WIDTH),
      conditionalFormats: conditionalFormats.map((format) => ({ ...format, id: '' })),
    })),
  };
}

/** The mark of a sheet of ours says which one it is, each time another. */
function withoutToken<T extends { readonly name: string; readonly formula: string }>(name: T): T {
  return name.name === MADE_MARKER
    ? { ...name, formula: name.formula.replace(/^="[a-z0-9]{10}/, '="…') }
    : name;
}

/** A cell that was given the font that it has anyway looks as before. */
function withoutDefaults({ style, ...cell }: CellState): CellState {
  const { fontName, fontSize, ...rest } = style;
  return {
    ...cell,
    style: {
      ...rest,
      ...(fontName === undefined || fontName === DEFAULT_FONT.fontName ? {} : { fontName }),
      ...(fontSize === undefined || fontSize === DEFAULT_FONT.fontSize ? {} : { fontSize }),
    },
  };
}

function isBlank({ value, formula, numberFormat, style }: CellState): boolean {
  return (
    value === '' && formula === undefined && numberFormat === 'General' && Object.keys(style).length === 0
  );
}

/** Lets the nth batch from now on that writes fail, as if the connection were lost for a moment; the others run. */
export function failWrite({ host }: BootedExcel, nth: number): void {
  let count = 0;
  Object.defineProperty(host, 'isReadOnly', { configurable: true, get: () => ++count === nth });
}
