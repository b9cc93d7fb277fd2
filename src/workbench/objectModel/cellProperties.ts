import type { SheetLink } from './links';
import { RangeFormat } from './rangeFormat';
import type { Area } from './state';

/**
 * What Excel answers to `getCellProperties`: for each cell the members of its format that were asked for.
 *
 * @example cellProperties(sheet, area, { format: { fill: { color: true } } })  // [[{ format: { fill: { color: '#FFFFFF' } } }]]
 */
export function cellProperties(sheet: SheetLink, area: Area, asked: unknown): object {
  const format = isObject(asked) ? asked.format : undefined;
  return Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (_cell, j) => {
      const cell = { row: area.row + i, column: area.column + j, rowCount: 1, columnCount: 1 };
      return { format: chosen(new RangeFormat(sheet, cell), format) };
    }),
  );
}

function chosen(from: object, asked: unknown): object {
  if (!isObject(asked)) return {};
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, want]) => {
      const value: unknown = Reflect.get(from, name);
      if (isObject(want) && isObject(value)) return [[name, chosen(value, want)]];
      return want === true ? [[name, value]] : [];
    }),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object';
}
