import {
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import { gridOf, mapped, single, type Calculate, type ValueGrid } from './valueGrids';

// Looking for the last value that is not above another in a line that rises. The engine (0.25.1) halves the line and takes a heading, TRUE or a
// blank that it meets there for larger or smaller; Excel passes over whatever is of another kind than the value that it looks for, so that
// LOOKUP(9E+307,B:B) and MATCH("zzz",A:A) find the last number and the last text of a column.

type Line = readonly Nullable<BaseValueObject>[];

const ORDER = new Intl.Collator('en', { sensitivity: 'accent' });

function kindOf(value: BaseValueObject): string {
  if (value.isNull()) return 'number';
  return value.isError() ? 'error' : typeof value.getValue();
}

function isAbove(one: BaseValueObject, other: BaseValueObject): boolean {
  const [own, asked] = [one.getValue(), other.isNull() ? 0 : other.getValue()];
  if (typeof own === 'string') return ORDER.compare(own, String(asked)) > 0;
  return Number(own) > Number(asked);
}

/** Place of the last of the value's own kind that is not above it; -1 where there is none. */
function placeOfLast(line: Line, value: BaseValueObject): number {
  const kind = kindOf(value);
  const places = [...line.keys()].filter((place) => {
    const cell = line[place];
    return cell && !cell.isNull() && kindOf(cell) === kind;
  });
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const cell = line[places[middle] ?? 0];
    if (cell && isAbove(cell, value)) to = middle;
    else from = middle + 1;
  }
  return places[from - 1] ?? -1;
}

function columnOf(grid: ValueGrid, column: number): Line {
  return grid.map((row) => row[column]);
}

function isLine(grid: ValueGrid): boolean {
  return grid.length === 1 || (grid[0]?.length ?? 0) === 1;
}

function found(results: Line, place: number): BaseValueObject {
  if (place < 0) return ErrorValueObject.create(ErrorType.NA);
  return results[place] ?? NumberValueObject.create(0);
}

function isPlain(value: FunctionVariantType): boolean {
  return !value.isError() && !value.isReferenceObject();
}

/** LOOKUP in a row, a column or the longer side of an area. */
export function looksUpOwnKind(calculate: Calculate): Calculate {
  return (value, where, ...results) => {
    const [result] = results;
    if (!isPlain(value) || !where.isArray() || (result && !result.isArray()))
      return calculate(value, where, ...results);
    const grid = gridOf(where);
    const isWide = grid.length < (grid[0]?.length ?? 0);
    const line = isLine(grid) ? grid.flat() : isWide ? (grid[0] ?? []) : columnOf(grid, 0);
    const last = isLine(grid)
      ? line
      : isWide
        ? (grid.at(-1) ?? [])
        : columnOf(grid, (grid[0]?.length ?? 1) - 1);
    const given = result ? gridOf(result) : null;
    if (given && (!isLine(given) || given.flat().length !== line.length))
      return calculate(value, where, ...results);
    return mapped(value, (one) =>
      one.isError() ? one : found(given?.flat() ?? last, placeOfLast(line, one)),
    );
  };
}

/** MATCH in a line that rises. */
export function matchesOwnKind(calculate: Calculate): Calculate {
  return (value, where, ...kinds) => {
    const [kind] = kinds;
    const type = kind === undefined ? 1 : Number(single(kind)?.getValue());
    if (!isPlain(value) || !where.isArray() || !(type > 0) || !isLine(gridOf(where)))
      return calculate(value, where, ...kinds);
    const line = gridOf(where).flat();
    return mapped(value, (one) => {
      const place = one.isError() ? -1 : placeOfLast(line, one);
      if (one.isError()) return one;
      return place < 0 ? ErrorValueObject.create(ErrorType.NA) : NumberValueObject.create(place + 1);
    });
  };
}

/** VLOOKUP and, turned, HLOOKUP in a first line that rises. */
export function looksDownOwnKind(isTurned: boolean): (calculate: Calculate) => Calculate {
  return (calculate) =>
    (value, where, index, ...kinds) => {
      const [kind] = kinds;
      const isExact = kind !== undefined && !single(kind)?.getValue();
      const asked = single(index);
      const grid = where.isArray() ? gridOf(where) : [];
      const lines = isTurned ? grid : (grid[0] ?? []).map((_, column) => columnOf(grid, column));
      const results = lines[Math.trunc(Number(asked?.getValue())) - 1];
      if (isExact || kind?.isError() || asked?.isError() || !isPlain(value) || !results)
        return calculate(value, where, index, ...kinds);
      return mapped(value, (one) => (one.isError() ? one : found(results, placeOfLast(lines[0] ?? [], one))));
    };
}
