import { apiNotFound, invalidArgument } from '../protocol/hostError';
import { isWritable, typeOf } from '../protocol/modelObject';
import { isArray } from './arrays';
import { applyStyle } from './cellStyleNames';
import type { SheetLink } from './links';
import { RangeBorderCollection } from './rangeBorders';
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

/** One of the given objects for each cell: what it does not say stays. @throws for a member that the stand-in does not know */
export function setCellProperties(sheet: SheetLink, area: Area, given: unknown): void {
  if (!isArray(given) || given.length !== area.rowCount) throw invalidArgument();
  for (const [i, cells] of given.entries()) {
    if (!isArray(cells) || cells.length !== area.columnCount) throw invalidArgument();
    for (const [j, properties] of cells.entries())
      setProperties(
        sheet,
        { row: area.row + i, column: area.column + j, rowCount: 1, columnCount: 1 },
        properties,
      );
  }
}

/** As {@link setCellProperties}, one object for each row or column of the area. */
export function setLineProperties(
  sheet: SheetLink,
  area: Area,
  given: unknown,
  lines: 'rows' | 'columns',
): void {
  const count = lines === 'rows' ? area.rowCount : area.columnCount;
  if (!isArray(given) || given.length !== count) throw invalidArgument();
  for (const [at, properties] of given.entries())
    setProperties(
      sheet,
      lines === 'rows'
        ? { ...area, row: area.row + at, rowCount: 1 }
        : { ...area, column: area.column + at, columnCount: 1 },
      properties,
    );
}

function setProperties(sheet: SheetLink, area: Area, properties: unknown): void {
  if (!isObject(properties)) return;
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'style') applyStyle({ sheet, area }, value);
    else if (name === 'format' && isObject(value)) assign(new RangeFormat(sheet, area), value);
    else if (name === 'hyperlink' || name === 'rowHidden' || name === 'columnHidden')
      Reflect.set(sheet.rangeOver(area), name, value);
    else throw apiNotFound(`SettableCellProperties.${name}`);
  }
}

const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};

function assign(object: object, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const side = SIDES[name];
    const below: unknown =
      object instanceof RangeBorderCollection && side !== undefined
        ? object.getItem(side)
        : Reflect.get(object, name);
    if (isObject(value) && isObject(below)) assign(below, value);
    else if (isWritable(object, name)) Reflect.set(object, name, value);
    else throw apiNotFound(`${typeOf(object) ?? ''}.${name}`);
  }
}

function chosen(from: object, asked: unknown): object {
  if (!isObject(asked)) return {};
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, want]) => {
      const value: unknown = Reflect.get(from, name);
      if (isObject(want) && value instanceof RangeBorderCollection) return [[name, linesAround(value, want)]];
      if (isObject(want) && isObject(value)) return [[name, chosen(value, want)]];
      return want === true ? [[name, value]] : [];
    }),
  );
}

/** What is asked of lines is answered for each side. */
function linesAround(lines: RangeBorderCollection, asked: object): object {
  return Object.fromEntries(
    Object.entries(SIDES).map(([side, name]) => [side, chosen(lines.getItem(name), asked)]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object';
}
