import {
  type ArrayValueObject,
  BaseReferenceObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { gridOf, mapped, single, type Calculate } from './valueGrids';

// Functions that choose cells by a criterion.

/** Which of a function's arguments are criteria, by their place. */
export type CriteriaPlaces = (place: number) => boolean;

export const SECOND: CriteriaPlaces = (place) => place === 1;
/** After one range for each. */
export const EVERY_SECOND: CriteriaPlaces = (place) => place % 2 === 1;
/** After a first range, and one range for each. */
export const EVERY_SECOND_AFTER_ONE: CriteriaPlaces = (place) => place > 0 && place % 2 === 0;
export const FIRST: CriteriaPlaces = (place) => place === 0;

/** `~~` stands for `~`; the engine takes it for itself where no wildcard follows. */
export function readsDoubledTildes(isCriterion: CriteriaPlaces): (calculate: Calculate) => Calculate {
  return (calculate) =>
    (...given) =>
      calculate(...given.map((one, place) => (isCriterion(place) ? withSingleTildes(one) : one)));
}

/** Criteria may be one value, several, or the cells in which they stand. */
function valuesOf(criteria: FunctionVariantType): FunctionVariantType {
  return criteria instanceof BaseReferenceObject ? criteria.toArrayValueObject() : criteria;
}

function withSingleTildes(criteria: FunctionVariantType): FunctionVariantType {
  const values = valuesOf(criteria);
  const isRead = gridOf(values).some((row) =>
    row.some((cell) => cell?.isString() && isDoubled(cell.getValue())),
  );
  if (!isRead) return criteria;
  return mapped(values, (cell) =>
    cell.isString() && isDoubled(cell.getValue())
      ? StringValueObject.create(String(cell.getValue()).replaceAll('~~', '~'))
      : cell,
  );
}

function isDoubled(text: unknown): boolean {
  return typeof text === 'string' && text.includes('~~') && !/(?:^|[^~])(?:~~)*[*?]/.test(text);
}

/**
 * `=` and `<>` by themselves ask whether a cell is blank. The engine takes the empty text of a formula for a blank one; Excel does so where
 * the criterion is an empty text, and not here.
 */
export function tellsEmptyTexts(isCriterion: CriteriaPlaces): (calculate: Calculate) => Calculate {
  return (calculate) =>
    (...given) => {
      const ranges = given.filter((range, place) => {
        const criterion = given[place + 1];
        return (
          range instanceof BaseReferenceObject &&
          criterion &&
          isCriterion(place + 1) &&
          asksForBlanks(criterion)
        );
      }) as BaseReferenceObject[];
      for (const range of ranges) {
        const values = mapped(range.toArrayValueObject(), (cell) =>
          cell.isString() && cell.getValue() === '' ? StringValueObject.create('\0') : cell,
        );
        range.toArrayValueObject = () => values as ArrayValueObject;
      }
      try {
        return calculate(...given);
      } finally {
        // The engine keeps references for other formulas.
        for (const range of ranges) Reflect.deleteProperty(range, 'toArrayValueObject');
      }
    };
}

function asksForBlanks(criterion: FunctionVariantType): boolean {
  return ['=', '<>'].includes(String(single(valuesOf(criterion))?.getValue() ?? ''));
}

/** MAXIFS and MINIFS give nothing where no cell is chosen; Excel gives 0. */
export function givesZero(calculate: Calculate): Calculate {
  return (...given) =>
    mapped(calculate(...given), (value) =>
      value.isNull() || value.getValue() === '' ? NumberValueObject.create(0) : value,
    );
}
