import {
  addressOf,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quotedSheet,
  type Rectangle,
} from '../../../cells/a1';
import { referenceLength, tokenize, type Token } from '../../files/formulas/tokens';
import { RefusedFormula, sheetNamed, type FormulaBook, type FormulaPlace } from './formulaBook';
import { tableAround, tableNamed, tableTarget } from './tableReference';

/** A reference whose cells are known without calculating anything. */
export interface StaticReference {
  readonly sheetId: string;
  /** Null where the cells are gone or were never there: `#REF!`, or `#NULL!` for areas that do not meet. */
  readonly area: Rectangle | null;
  /** As the engine reads it. */
  readonly text: string;
  /** True when the same text leads elsewhere in another row or column. */
  readonly isPositional: boolean;
  /** Index of the token after it. */
  readonly next: number;
}

/** A formula in the making: its words, the workbook, the cell, and the words that LET or LAMBDA have taken. */
export interface ReadingContext {
  readonly book: FormulaBook;
  readonly place: FormulaPlace;
  /** By the word in lower case: what the engine gets in its place, another word or the function that it stands for. */
  readonly taken: ReadonlyMap<string, string>;
  /** Names that are being replaced by what they stand for, from the outside in. */
  readonly within: readonly string[];
}

const EVERYWHERE = /^(?:'(?:[^']|'')*'|[^'!]+)!/;

/**
 * Reads a reference that begins at a token: cells, ranges, whole rows and columns, structured references, names that stand for
 * such, their ranges (`T[a]:T[c]`) and what they have in common (a space between). Null where none begins.
 */
export function readReference(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
): StaticReference | null {
  let reference = readRange(tokens, at, context);
  while (reference && tokens[reference.next]?.kind === 'space') {
    const other = readRange(tokens, reference.next + 1, context);
    if (!other || tokens[other.next]?.text === '#') break;
    reference = common(reference, other, context);
  }
  return reference;
}

function readRange(tokens: readonly Token[], at: number, context: ReadingContext): StaticReference | null {
  const first = readSingle(tokens, at, context);
  if (!first || tokens[first.next]?.text !== ':') return first;
  const last = readSingle(tokens, first.next + 1, {
    ...context,
    place: { ...context.place, sheetId: first.sheetId },
  });
  if (!last) return first;
  const area = first.area && last.area && bounding(first.area, last.area);
  const isPositional = first.isPositional || last.isPositional;
  if (!area) return broken(first, '#REF!', last.next);
  return {
    ...first,
    area,
    isPositional,
    next: last.next,
    text: textOf(context, first.sheetId, area, isPositional),
  };
}

function readSingle(tokens: readonly Token[], at: number, context: ReadingContext): StaticReference | null {
  const [first, mark] = [tokens[at], tokens[at + 1]];
  if (!first) return null;
  if (first.kind === 'bracket') return readBracket(tokens, at, context);
  const isSheet = mark?.text === '!' && (first.kind === 'word' || first.kind === 'quoted');
  if (!isSheet) return readOnSheet(tokens, at, context, null);
  if (first.text.includes('[')) throw new RefusedFormula('other workbook', first.text);
  const name = first.kind === 'quoted' ? first.text.slice(1, -1).replaceAll("''", "'") : first.text;
  const sheet = sheetNamed(context.book, name);
  if (!sheet) return null;
  return readOnSheet(tokens, at + 2, context, sheet);
}

function readOnSheet(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
  sheet: { readonly id: string; readonly name: string } | null,
): StaticReference | null {
  const sheetId = sheet?.id ?? context.place.sheetId;
  const length = referenceLength(tokens, at);
  if (length > 0) {
    const written = tokens
      .slice(at, at + length)
      .map(({ text }) => text)
      .join('');
    const area = parseAddress(written);
    if (!area) return null;
    const text = sheet ? `${quotedSheet(sheet.name)}!${written}` : written;
    return { sheetId, area, text, isPositional: false, next: at + length };
  }
  const word = tokens[at];
  if (word?.kind !== 'word' || tokens[at + 1]?.text === '(') return null;
  if (sheet === null && context.taken.has(word.text.toLowerCase())) return null;
  const brackets = tokens[at + 1];
  const table = tableNamed(context.book, word.text);
  if (brackets?.kind === 'bracket') {
    if (!table) return broken({ sheetId }, '#REF!', at + 2);
    return structured(tableTarget(table, brackets.text, context.place), table.sheetId, at + 2, context);
  }
  const definition = context.book.definition(word.text, sheetId);
  if (definition !== null) return named(definition, at + 1, inside(context, word.text));
  if (table) return structured(tableTarget(table, '[]', context.place), table.sheetId, at + 1, context);
  return null;
}

/** `[@Col]` in the formula's own table. */
function readBracket(tokens: readonly Token[], at: number, context: ReadingContext): StaticReference | null {
  const [brackets, after] = [tokens[at], tokens[at + 1]];
  if (after?.kind === 'word' || after?.kind === 'quoted') {
    if (/^\[\d+\]$|^\[.*\.xl\w+\]$/i.test(brackets?.text ?? ''))
      throw new RefusedFormula('other workbook', `${brackets?.text ?? ''}${after.text}`);
    return null;
  }
  const table = tableAround(context.book, context.place);
  if (!table || !brackets) return null;
  return structured(tableTarget(table, brackets.text, context.place), table.sheetId, at + 1, context);
}

function structured(
  target: ReturnType<typeof tableTarget>,
  sheetId: string,
  next: number,
  context: ReadingContext,
): StaticReference {
  if (typeof target === 'string') return broken({ sheetId }, target, next);
  const { area, isOwnRow } = target;
  return { sheetId, area, text: textOf(context, sheetId, area, isOwnRow), isPositional: isOwnRow, next };
}

/** A name that stands for cells and nothing else. */
function named(definition: string, next: number, context: ReadingContext): StaticReference | null {
  const tokens = tokenize(definition);
  const [first] = tokens;
  // Most names are more than cells; a glance saves reading them.
  if (!first || (first.kind !== 'word' && first.kind !== 'quoted')) return null;
  if (tokens.length > 1 && first.kind === 'word' && tokens[1]?.text === '(') return null;
  const reference = readReference(tokens, 0, context);
  return reference?.next === tokens.length ? { ...reference, next } : null;
}

/** The context for the text of a name, which sees nothing of where the name is used. */
export function inside(context: ReadingContext, name: string): ReadingContext {
  const key = name.toLowerCase();
  if (context.within.includes(key)) throw new RefusedFormula('recursion', name);
  return { ...context, taken: NOTHING, within: [...context.within, key] };
}

const NOTHING: ReadonlyMap<string, string> = new Map();

function common(one: StaticReference, other: StaticReference, context: ReadingContext): StaticReference {
  const isPositional = one.isPositional || other.isPositional;
  const area = one.area && other.area && one.sheetId === other.sheetId ? overlap(one.area, other.area) : null;
  if (!area) return broken(one, '#NULL!', other.next);
  return {
    ...one,
    area,
    isPositional,
    next: other.next,
    text: textOf(context, one.sheetId, area, isPositional),
  };
}

function broken({ sheetId }: { readonly sheetId: string }, text: string, next: number): StaticReference {
  return { sheetId, area: null, text, isPositional: false, next };
}

/** The reference as text: fixed, but with a row that moves along where it is the formula's own. */
export function textOf(context: ReadingContext, sheetId: string, area: Rectangle, isOwn: boolean): string {
  const address = addressOf(area).replace(/[A-Z]+|\d+/g, (part) =>
    isOwn && /\d/.test(part) ? part : `$${part}`,
  );
  if (sheetId === context.place.sheetId) return address;
  const name = context.book.sheets.find(({ id }) => id === sheetId)?.name ?? '';
  return `${quotedSheet(name)}!${address}`;
}

function bounding(one: Rectangle, other: Rectangle): Rectangle {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}

function overlap(one: Rectangle, other: Rectangle): Rectangle | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount, MAX_ROWS) - row;
  const columnCount =
    Math.min(one.column + one.columnCount, other.column + other.columnCount, MAX_COLUMNS) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The cells that a text names as INDIRECT reads it, as an address with its sheet; null where it is no reference. */
export function addressNamed(text: string, context: ReadingContext): string | null {
  const tokens = tokenize(text.trim());
  const reference = readReference(tokens, 0, context);
  if (reference?.next !== tokens.length || !reference.area) return null;
  const { sheetId, area } = reference;
  const name = context.book.sheets.find(({ id }) => id === sheetId)?.name ?? '';
  return EVERYWHERE.test(reference.text) ? reference.text : `${quotedSheet(name)}!${addressOf(area)}`;
}
