import { parseAddress } from '../../../../cells/a1';
import { shifted } from '../../../objectModel/conditionalFormatShift';
import type { Area, LineMove } from '../../../objectModel/state';
import { areaAddress } from '../../addresses';
import { mapReferences } from '../../formulas/restructure';
import { innerOf, type ElementPlace } from '../xml/elements';
import type { Splice } from '../xml/splice';
import { decodeXml, xmlText } from '../xml/text';

/** Where places of a sheet are once its rows and columns have moved. */
export interface MovedPlaces {
  /** Addresses as a file lists them: `A1:B2 D4`; empty where none is left. */
  readonly areas: (list: string) => string;
  /** A formula of the sheet or of another; references without a sheet are meant here where `isHere` says so. */
  readonly formula: (formula: string, isHere: boolean) => string;
  /** One area; null where nothing of it is left. */
  readonly area: (area: Area) => Area | null;
  /** A zero-based row or column; null where it was deleted. */
  readonly index: (axis: 'row' | 'column', index: number) => number | null;
  /** A zero-based row or column as drawings tell them: it is left standing where its own line was deleted. */
  readonly line: (axis: 'row' | 'column', index: number) => number;
}

/** The text inside an element, led on. */
export function movedText(xml: string, element: ElementPlace, move: (text: string) => string): Splice {
  const before = decodeXml(innerOf(xml, element));
  const after = move(before);
  const { openEnd: start, closeStart: end } = element;
  return { start, end, text: after === before ? innerOf(xml, element) : xmlText(after) };
}

/** @param sheet the sheet's name in the file */
export function movedPlaces(sheet: string, moves: readonly LineMove[]): MovedPlaces {
  const areaAfter = (area: Area): Area | null =>
    moves.reduce<Area | null>((at, move) => at && (shifted(at, move.area, move.shift)[0] ?? null), area);
  return {
    areas: (list) =>
      list
        .split(/\s+/)
        .flatMap((one) => {
          const area = parseAddress(one);
          if (!area) return [one];
          const after = areaAfter(area);
          return after ? [areaAddress(after)] : [];
        })
        .join(' ')
        .trim(),
    formula: (formula, isHere) =>
      mapReferences(formula, (area, named) =>
        (named === null ? isHere : named.toLowerCase() === sheet.toLowerCase()) ? areaAfter(area) : area,
      ),
    area: areaAfter,
    index: (axis, index) => indexAfter(axis, index, moves),
    line: (axis, index) => moves.reduce((at, move) => lineAfter(axis, at, move), index),
  };
}

function lineAfter(axis: 'row' | 'column', index: number, { area, shift }: LineMove): number {
  const isRows = shift === 'Down' || shift === 'Up';
  if (isRows !== (axis === 'row')) return index;
  const [at, by] = isRows ? [area.row, area.rowCount] : [area.column, area.columnCount];
  if (index < at) return index;
  return shift === 'Down' || shift === 'Right' ? index + by : Math.max(at, index - by);
}

/** Where a zero-based row or column has gone; null where it was deleted. */
function indexAfter(axis: 'row' | 'column', index: number, moves: readonly LineMove[]): number | null {
  return moves.reduce<number | null>((at, move) => {
    if (at === null) return null;
    const { area, shift } = move;
    const isGone =
      shift === (axis === 'row' ? 'Up' : 'Left') &&
      (axis === 'row'
        ? at >= area.row && at < area.row + area.rowCount
        : at >= area.column && at < area.column + area.columnCount);
    return isGone ? null : lineAfter(axis, at, move);
  }, index);
}
