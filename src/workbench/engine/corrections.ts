import type { Injector } from '@univerjs/core';
import type { BaseFunction } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { columnLetters, MAX_COLUMNS, MAX_ROWS } from '../../cells/a1';
import { requireRoomFor } from './boundedWork';
import {
  datesFrom1900,
  endsIn9999,
  endsMonths,
  knowsDay60,
  knowsFebruary1900,
  roundsToSeconds,
  weeksOfThursday,
} from './calendarCorrections';
import {
  type CriteriaPlaces,
  EVERY_SECOND,
  EVERY_SECOND_AFTER_ONE,
  FIRST,
  givesZero,
  readsDoubledTildes,
  SECOND,
  tellsEmptyTexts,
} from './criteriaCorrections';
import { addressNamed } from './dialect/staticReference';
import { looksDownOwnKind, looksUpOwnKind, matchesOwnKind } from './lookupCorrections';
import type { EngineFormulas } from './dialect/engineFormulas';
import { sumsPlainCells } from './sumOfCells';
import {
  leavesNoRoom,
  readsTruth,
  roundsInDecimals,
  takesTurns,
  writesGeneralNumbers,
} from './textCorrections';
import { arrayOf, gridOf, mapped, single, type Calculate, type ValueGrid } from './valueGrids';

// Functions that the engine (0.25.1) has and gets wrong. Each stands here with its fault; tests/workbench/engine/corrections
// asks the engine itself as well, and says when one of these is no longer needed.

/** Puts the corrected functions in the place of the engine's own. */
export function correctFunctions(injector: Injector, formulas: EngineFormulas): void {
  const functions = injector.get(IFunctionService);
  const correct = (
    name: string,
    corrected: (calculate: Calculate, called: BaseFunction) => Calculate,
  ): void => {
    const called = functions.getExecutor(name);
    if (!called) return;
    const own = called.calculate.bind(called) as Calculate;
    called.calculate = corrected(own, called);
  };
  for (const name of LEAVES_TEXTS) {
    const called = functions.getExecutor(name);
    if (called) called.isArgumentsIgnoreNumberPattern = () => true;
  }
  for (const name of ['SEQUENCE', 'MAKEARRAY', 'RANDARRAY']) correct(name, hasRoom);
  correct('SUM', sumsPlainCells);
  correct('SORT', sortsACopy);
  correct('EDATE', endsMonths);
  correct('EOMONTH', knowsFebruary1900);
  correct('DAY', knowsDay60);
  correct('DATE', datesFrom1900);
  correct('YEAR', endsIn9999);
  correct('ISOWEEKNUM', weeksOfThursday);
  correct(
    'HOUR',
    roundsToSeconds((second) => Math.floor(second / 3600)),
  );
  correct(
    'MINUTE',
    roundsToSeconds((second) => Math.floor(second / 60) % 60),
  );
  correct(
    'SECOND',
    roundsToSeconds((second) => second % 60),
  );
  for (const name of ['CONCATENATE', 'CONCAT', 'TEXTJOIN', 'LEN']) correct(name, writesGeneralNumbers);
  correct('TEXTJOIN', takesTurns);
  correct('DOLLAR', leavesNoRoom);
  correct('NOT', readsTruth);
  for (const [isCriterion, names] of TAKE_CRITERIA)
    for (const name of names) {
      correct(name, readsDoubledTildes(isCriterion));
      correct(name, tellsEmptyTexts(isCriterion));
    }
  for (const name of ['MATCH', 'VLOOKUP', 'HLOOKUP']) correct(name, readsDoubledTildes(FIRST));
  correct('LOOKUP', looksUpOwnKind);
  correct('MATCH', matchesOwnKind);
  correct('VLOOKUP', looksDownOwnKind(false));
  correct('HLOOKUP', looksDownOwnKind(true));
  correct('SUMPRODUCT', wantsOneShape);
  correct('N', takesArrays);
  for (const name of ['MAXIFS', 'MINIFS']) correct(name, givesZero);
  correct('UNIQUE', foldsCase);
  correct('SEARCH', knowsWildcards);
  correct('TEXT', roundsInDecimals);
  correct('TEXT', givesText);
  correct('IF', doubtsTexts);
  correct('INDIRECT', (calculate, indirect) => readsEveryReference(calculate, indirect, formulas));
}

/** Functions that choose cells by criteria, by the places at which these stand. */
const TAKE_CRITERIA: readonly (readonly [CriteriaPlaces, readonly string[]])[] = [
  [SECOND, ['COUNTIF', 'SUMIF', 'AVERAGEIF']],
  [EVERY_SECOND, ['COUNTIFS']],
  [EVERY_SECOND_AFTER_ONE, ['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS']],
];

/**
 * Functions to which a text is a text, though it may look like a date, a time or a share: `LEN("1:30")` is 4. The engine makes a number of
 * such a text wherever it stands as an argument; those that reckon with it are right that way.
 */
const LEAVES_TEXTS = [
  'LEN', 'LENB', 'LEFT', 'RIGHT', 'MID', 'UPPER', 'LOWER', 'PROPER', 'TRIM', 'CLEAN', 'SUBSTITUTE', 'REPLACE', 'FIND', 'SEARCH',
  'EXACT', 'CONCAT', 'CONCATENATE', 'TEXTJOIN', 'TEXTBEFORE', 'TEXTAFTER', 'TEXTSPLIT', 'REPT', 'T', 'CODE', 'UNICODE', 'VALUETOTEXT',
  'ARRAYTOTEXT', 'HYPERLINK', 'INDIRECT', 'IF', 'IFS', 'IFERROR', 'IFNA', 'SWITCH', 'CHOOSE', 'TYPE', 'ISTEXT', 'ISNUMBER', 'ISNONTEXT',
  'N', 'INDEX', 'MATCH', 'XMATCH', 'VLOOKUP', 'HLOOKUP', 'XLOOKUP', 'LOOKUP', 'FILTER', 'SORT', 'SORTBY', 'UNIQUE', 'VSTACK', 'HSTACK',
  'TAKE', 'DROP', 'CHOOSEROWS', 'CHOOSECOLS', 'TOROW', 'TOCOL', 'WRAPROWS', 'WRAPCOLS', 'EXPAND', 'TRANSPOSE',
] as const; // prettier-ignore

/** Functions that make as many cells as they are told fill the memory, or stop where the grid ends, which is smaller than Excel's sheet. */
function hasRoom(calculate: Calculate, called: BaseFunction): Calculate {
  const tell = called.setSheetRowColumnCount.bind(called);
  called.setSheetRowColumnCount = () => {
    tell(MAX_ROWS, MAX_COLUMNS);
  };
  return (...given) => {
    const [rows, columns] = given.map((one) => Number(single(one)?.getValue() ?? 1));
    requireRoomFor(rows ?? 1, columns ?? 1);
    return calculate(...given);
  };
}

/** SORT sorts the array that it was given, which the engine keeps and hands to every other formula that reads the cells. */
function sortsACopy(calculate: Calculate): Calculate {
  return (array, ...rest) => {
    if (!(array instanceof ArrayValueObject)) return calculate(array, ...rest);
    const rows = array.getArrayValue().map((row) => [...row]);
    return calculate(arrayOf(rows), ...rest);
  };
}

/** INDIRECT reads addresses alone, and of two names of one spelling the wrong one; Excel reads every reference. */
function readsEveryReference(
  calculate: Calculate,
  indirect: BaseFunction,
  formulas: EngineFormulas,
): Calculate {
  return (text, ...rest) => {
    const written = single(text);
    const { unitId, subUnitId: sheetId, row, column } = indirect;
    if (!written?.isString() || rest.length > 0 || unitId == null || sheetId == null)
      return calculate(text, ...rest);
    const place = { sheetId, row, column };
    const book = formulas.book(unitId);
    const address = addressNamed(String(written.getValue()), { book, place, taken: new Map(), within: [] });
    if (address === null) return ErrorValueObject.create(ErrorType.REF);
    // The engine knows no whole rows of a sheet that is named.
    const plain = address
      .replaceAll('$', '')
      .replace(/!(\d+):(\d+)$/, `!A$1:${columnLetters(MAX_COLUMNS - 1)}$2`);
    return calculate(StringValueObject.create(plain));
  };
}

/** SUMPRODUCT takes arrays that are alike in one direction, and a single value for as many as there are. */
function wantsOneShape(calculate: Calculate): Calculate {
  return (...given) => {
    const shapes = given.map((one) => {
      const grid = one.isArray() ? gridOf(one) : [[null]];
      return `${grid.length} by ${grid[0]?.length ?? 0}`;
    });
    const isError = given.some((one) => one.isError());
    return !isError && new Set(shapes).size > 1
      ? ErrorValueObject.create(ErrorType.VALUE)
      : calculate(...given);
  };
}

/** N looks at the first of several values. */
function takesArrays(calculate: Calculate): Calculate {
  return (value) => mapped(value, (cell) => calculate(cell) as BaseValueObject);
}

/** UNIQUE tells "a" from "A", and not "1" from 1. */
function foldsCase(calculate: Calculate): Calculate {
  return (given, ...rest) => {
    const [byColumn, once] = rest.map((flag) => isTrue(flag));
    if (given.isError()) return calculate(given, ...rest);
    const lines = byColumn === true ? turned(gridOf(given)) : gridOf(given);
    const counts = new Map<string, number>();
    const keys = lines.map((line) => line.map(keyOf).join('\u0000'));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const kept = lines.filter((_, at) =>
      once === true ? counts.get(keys[at] ?? '') === 1 : keys.indexOf(keys[at] ?? '') === at,
    );
    if (kept.length === 0) return ErrorValueObject.create(ErrorType.CALC);
    return arrayOf(byColumn === true ? turned(kept) : kept);
  };
}

function isTrue(flag: FunctionVariantType): boolean {
  const value = single(flag)?.getValue();
  return value === true || (typeof value === 'number' && value !== 0);
}

function turned(grid: ValueGrid): ValueGrid {
  return (grid[0] ?? []).map((_, column) => grid.map((line) => line[column]));
}

function keyOf(cell: ValueGrid[number][number]): string {
  if (!cell || cell.isNull()) return '';
  const value = cell.getValue();
  return `${typeof value} ${typeof value === 'string' ? value.toLowerCase() : String(value)}`;
}

/** SEARCH takes `*` and `?` for themselves. */
function knowsWildcards(calculate: Calculate): Calculate {
  return (wanted, within, ...rest) => {
    const pattern = single(wanted);
    const text = single(within);
    if (!pattern?.isString() || !text || text.isError() || !/[*?~]/.test(String(pattern.getValue())))
      return calculate(wanted, within, ...rest);
    const first = rest[0] ? Number(single(rest[0])?.getValue() ?? 1) : 1;
    const found = wildcard(String(pattern.getValue())).exec(String(text.getValue()).slice(first - 1));
    if (!found || !(first >= 1)) return ErrorValueObject.create(ErrorType.VALUE);
    return NumberValueObject.create(found.index + first);
  };
}

/** `~` takes the sign after it literally. */
function wildcard(text: string): RegExp {
  const pattern = text.replace(/~([*?~])|[\s\S]/g, (sign, literal: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`;
    if (sign === '*') return '[\\s\\S]*?';
    return sign === '?' ? '[\\s\\S]' : sign.replace(/[.+^${}()|[\]\\]/, '\\$&');
  });
  return new RegExp(pattern, 'iu');
}

/** TEXT leaves TRUE and FALSE what they are, and knows no empty format. */
function givesText(calculate: Calculate): Calculate {
  return (value, format, ...rest) => {
    const isEmpty = single(format)?.getValue() === '';
    return mapped(calculate(value, format, ...rest), (cell) => {
      if (cell.isBoolean()) return StringValueObject.create(cell.getValue() === true ? 'TRUE' : 'FALSE');
      return isEmpty && !cell.isError() ? StringValueObject.create('') : cell;
    });
  };
}

/** IF takes every text for a yes. */
function doubtsTexts(calculate: Calculate): Calculate {
  return (test, ...rest) => {
    const value = test.isArray() ? null : (single(test)?.getValue() ?? null);
    if (typeof value !== 'string' || single(test)?.isError() === true) return calculate(test, ...rest);
    if (!/^(?:true|false)$/i.test(value)) return ErrorValueObject.create(ErrorType.VALUE);
    return calculate(BooleanValueObject.create(/^true$/i.test(value)), ...rest);
  };
}
