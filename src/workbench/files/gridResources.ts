import { DataValidationRenderMode, type IWorkbookData } from '@univerjs/core';
import type { Area } from '../objectModel/state';
import type { FileNote } from './read/notes';
import type { FileValidation } from './read/validations';
import type { FileWorkbook } from './read/workbook';

type Resources = NonNullable<IWorkbookData['resources']>;

function gridRange(area: Area): Readonly<Record<string, number>> {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rowCount - 1,
    endColumn: area.column + area.columnCount - 1,
  };
}

const ERROR_STYLES = { information: 0, stop: 1, warning: 2 } as const;

function gridNotes(notes: readonly FileNote[]): Readonly<Record<number, Readonly<Record<number, unknown>>>> {
  const rows: Record<number, Record<number, unknown>> = {};
  for (const [index, { row, column, text }] of notes.entries()) {
    const size = { width: 220, height: Math.min(240, 40 + 18 * text.split('\n').length) };
    (rows[row] ??= {})[column] = {
      id: `note-${index + 1}`,
      row,
      col: column,
      note: text,
      show: false,
      ...size,
    };
  }
  return rows;
}

/** The grid wants a literal list as JSON and everything else as numbers or formulas with their `=`. */
function operand(kind: string, formula: string): string {
  if (formula === '') return '';
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (kind === 'list' && literal) {
    const entries = (literal[1] ?? '').replace(/""/g, '"').split(',');
    return JSON.stringify(entries.map((entry) => entry.trim()));
  }
  return Number.isFinite(Number(formula)) ? formula : `=${formula}`;
}

/** Kinds of validation that have no operator, though files may write one. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['none', 'list', 'custom']);

function gridValidation(rule: FileValidation, index: number): Readonly<Record<string, unknown>> {
  return {
    uid: `validation-${index + 1}`,
    type: rule.kind === 'none' ? 'any' : rule.kind,
    // Told to compare, the grid would compare an entry with the text of its list and call it invalid.
    ...(NOT_COMPARED.has(rule.kind) ? {} : { operator: rule.operator }),
    formula1: operand(rule.kind, rule.formula1),
    formula2: operand(rule.kind, rule.formula2),
    ranges: rule.areas.map(gridRange),
    allowBlank: rule.ignoreBlanks,
    showDropDown: rule.showDropDown,
    showErrorMessage: rule.showError,
    errorStyle: ERROR_STYLES[rule.errorStyle],
    error: rule.error,
    errorTitle: rule.errorTitle,
    prompt: rule.prompt,
    promptTitle: rule.promptTitle,
    showInputMessage: rule.prompt !== '',
    // Excel shows the entry as it is, not as a chip.
    renderMode: DataValidationRenderMode.TEXT,
  };
}

function bySheet<T>(
  file: FileWorkbook,
  make: (sheet: FileWorkbook['sheets'][number]) => T | null,
): Record<string, T> {
  const made: Record<string, T> = {};
  for (const sheet of file.sheets) {
    const one = make(sheet);
    if (one !== null) made[sheet.id] = one;
  }
  return made;
}

/** What the grid's plugins load with the workbook: notes, validation rules, filter buttons. */
export function gridResources(file: FileWorkbook): Resources {
  const notes = bySheet(file, (sheet) => (sheet.notes.length === 0 ? null : gridNotes(sheet.notes)));
  const validations = bySheet(file, (sheet) => {
    const rules = sheet.validations.filter((rule) => rule.areas.length > 0);
    return rules.length === 0 ? null : rules.map(gridValidation);
  });
  const filters = bySheet(file, ({ layout: { autoFilter } }) => autoFilter && { ref: gridRange(autoFilter) });
  const resources: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['SHEET_NOTE_PLUGIN', notes],
    ['SHEET_DATA_VALIDATION_PLUGIN', validations],
    ['SHEET_FILTER_PLUGIN', filters],
  ];
  return resources
    .filter(([, data]) => Object.keys(data).length > 0)
    .map(([name, data]) => ({ name, data: JSON.stringify(data) }));
}
