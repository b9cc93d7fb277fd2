import { cellAddress, MAX_ROWS, parseAddress } from '../../../../cells/a1';
import { areaAddress } from '../../addresses';
import { shiftFormula } from '../../formulas/shift';
import { formulaGroups } from '../cells/formulaGroups';
import { cellsOf, rowsOf } from '../cells/rows';
import { attribute, withAttribute } from '../xml/attributes';
import type { ElementPlace } from '../xml/elements';
import { childrenOf, prefixOf, tagOf } from '../xml/elements';
import type { Splice } from '../xml/splice';
import { applySplices } from '../xml/splice';
import { xmlText } from '../xml/text';
import { movedText, type MovedPlaces } from './movedPlaces';
import { sheetChild } from './sheetOrder';

/** The texts of shared formulas, spelled out for the cells that share them, by cell. */
function spelledOut(xml: string, sheetData: ElementPlace): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const members of formulaGroups(xml, sheetData).shared.values()) {
    const master = members.find(({ text }) => text !== null);
    for (const { row, column, text } of members) {
      const own =
        text ??
        shiftFormula(master?.text ?? '', row - (master?.row ?? row), column - (master?.column ?? column));
      texts.set(cellAddress(row, column), own);
    }
  }
  return texts;
}

/** The formula of a cell at its new place, with its references led to where their cells have gone. */
function formulaSplices(
  xml: string,
  formula: ElementPlace,
  shared: string | undefined,
  to: MovedPlaces,
): readonly Splice[] {
  const p = prefixOf(xml, formula);
  if (shared !== undefined)
    return [
      { start: formula.start, end: formula.end, text: `<${p}f>${xmlText(to.formula(shared, true))}</${p}f>` },
    ];
  const tag = tagOf(xml, formula);
  const moved = ['ref', 'r1', 'r2'].reduce((written, name) => {
    const area = parseAddress(attribute(written, name) ?? '');
    const after = area && to.area(area);
    return after ? withAttribute(written, name, areaAddress(after)) : written;
  }, tag);
  return [
    ...(moved === tag ? [] : [{ start: formula.start, end: formula.openEnd, text: moved }]),
    ...(formula.selfClosed ? [] : [movedText(xml, formula, (text) => to.formula(text, true))]),
  ];
}

/** Rows and cells of the sheet at the places to which they have gone, with all that they hold. */
function cellSplices(xml: string, to: MovedPlaces): readonly Splice[] {
  const sheetData = sheetChild(xml, 'sheetData');
  if (!sheetData) return [];
  const texts = spelledOut(xml, sheetData);
  return rowsOf(xml, sheetData).flatMap(({ index, place }): readonly Splice[] => {
    const row = to.index('row', index);
    if (row === null) return [{ start: place.start, end: place.end, text: '' }];
    const tag = withAttribute(withAttribute(tagOf(xml, place), 'r', row + 1), 'spans', null);
    const cells = cellsOf(xml, place).flatMap(({ index: at, place: cell }): readonly Splice[] => {
      const column = to.index('column', at);
      if (column === null) return [{ start: cell.start, end: cell.end, text: '' }];
      const own = withAttribute(tagOf(xml, cell), 'r', cellAddress(row, column));
      const formula = childrenOf(xml, cell).find(({ name }) => name === 'f');
      return [
        { start: cell.start, end: cell.openEnd, text: own },
        ...(formula ? formulaSplices(xml, formula, texts.get(cellAddress(index, at)), to) : []),
      ];
    });
    return [{ start: place.start, end: place.openEnd, text: tag }, ...cells];
  });
}

/** Widths and looks of whole columns. */
function columnSplices(xml: string, to: MovedPlaces): readonly Splice[] {
  const list = sheetChild(xml, 'cols');
  if (!list) return [];
  const stretches = childrenOf(xml, list).map((col) => {
    const tag = tagOf(xml, col);
    const [first, last] = [Number(attribute(tag, 'min')) - 1, Number(attribute(tag, 'max')) - 1];
    return {
      col,
      tag,
      after: to.area({ row: 0, rowCount: MAX_ROWS, column: first, columnCount: last - first + 1 }),
    };
  });
  if (stretches.every(({ after }) => after === null)) return [{ start: list.start, end: list.end, text: '' }];
  return stretches.map(({ col, tag, after }) => {
    if (!after) return { start: col.start, end: col.end, text: '' };
    const text = withAttribute(
      withAttribute(tag, 'min', after.column + 1),
      'max',
      after.column + after.columnCount,
    );
    return { start: col.start, end: col.openEnd, text };
  });
}

/** The sheet with its cells, rows and columns where they have gone; each keeps all that the file says of it. */
export function withMovedCells(xml: string, to: MovedPlaces): string {
  return applySplices(xml, [...cellSplices(xml, to), ...columnSplices(xml, to)]);
}
