import { columnIndex } from '../../../../cells/a1';
import { attribute } from '../xml/attributes';
import { type ElementPlace, childrenOf, tagOf } from '../xml/elements';

/** A row of the sheet's data, or a cell in it; `index` is the zero-based row or column. */
export interface Numbered {
  readonly index: number;
  readonly place: ElementPlace;
}

/** The rows in the sheet's data. A row without a number follows the one before it. */
export function rowsOf(xml: string, sheetData: ElementPlace): readonly Numbered[] {
  let last = -1;
  return childrenOf(xml, sheetData)
    .filter((place) => place.name === 'row')
    .map((place) => {
      const number = attribute(tagOf(xml, place), 'r');
      last = number === undefined ? last + 1 : Number(number) - 1;
      return { index: last, place };
    });
}

/** The cells of a row. A cell without an address follows the one before it. */
export function cellsOf(xml: string, row: ElementPlace): readonly Numbered[] {
  let last = -1;
  return childrenOf(xml, row)
    .filter((place) => place.name === 'c')
    .map((place) => {
      const letters = /^\$?([A-Za-z]+)/.exec(attribute(tagOf(xml, place), 'r') ?? '')?.[1];
      last = letters === undefined ? last + 1 : columnIndex(letters);
      return { index: last, place };
    });
}
