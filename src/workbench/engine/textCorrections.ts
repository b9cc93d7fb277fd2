import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { plainNumber } from './dialect/plainNumber';
import { gridOf, mapped, single, type Calculate } from './valueGrids';

// What Excel makes of texts in the place of numbers, and of numbers in the place of texts.

/** From here on, and from there down, Excel writes a number as text with an exponent. */
const [LARGE, SMALL] = [1e21, 1e-9];

/**
 * A number as Excel makes a text of it: 15 digits.
 * @example generalText(1 / 3) // '0.333333333333333'
 */
export function generalText(number: number): string {
  const rounded = Number(number.toPrecision(15));
  const size = Math.abs(rounded);
  if (size < LARGE && (size >= SMALL || size === 0)) return plainNumber(String(rounded));
  const [mantissa = '', exponent = ''] = rounded.toExponential().split('e');
  return `${mantissa}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`;
}

/** Functions of texts make a text of a number as JavaScript does: 17 digits, and 1e21. */
export function writesGeneralNumbers(calculate: Calculate): Calculate {
  const asText = (value: FunctionVariantType): FunctionVariantType => {
    if (!value.isArray() && !(value instanceof NumberValueObject)) return value;
    return mapped(value, (cell) => {
      if (!(cell instanceof NumberValueObject)) return cell;
      const number = cell.getValue();
      return Number.isSafeInteger(number) ? cell : StringValueObject.create(generalText(number));
    });
  };
  return (...given) => calculate(...given.map(asText));
}

/** Half of the last binary digit that a number of 15 decimal digits may lack. */
const HALF_DIGIT = 2 ** -51;

/** TEXT rounds what the number is in binary: 1.005 is a little less. Excel rounds what it is in 15 decimal digits. */
export function roundsInDecimals(calculate: Calculate): Calculate {
  return (value, ...rest) => {
    const lifted = (cell: BaseValueObject): BaseValueObject => {
      const number = cell instanceof NumberValueObject ? cell.getValue() : 0;
      return Number.isInteger(number) ? cell : NumberValueObject.create(number * (1 + HALF_DIGIT));
    };
    return calculate(value.isError() ? value : mapped(value, lifted), ...rest);
  };
}

/** DOLLAR leaves room for the bracket of a negative amount. */
export function leavesNoRoom(calculate: Calculate): Calculate {
  return (...given) =>
    mapped(calculate(...given), (value) =>
      value instanceof StringValueObject ? StringValueObject.create(value.getValue().trim()) : value,
    );
}

/** NOT knows the texts "true" and "false" as little as any other. */
export function readsTruth(calculate: Calculate): Calculate {
  return (logical) => {
    const written = single(logical);
    const text = written?.isString() === true ? String(written.getValue()).toLowerCase() : '';
    return text === 'true' || text === 'false'
      ? BooleanValueObject.create(text === 'false')
      : calculate(logical);
  };
}

/** TEXTJOIN takes one delimiter; Excel goes through several and begins again. */
export function takesTurns(calculate: Calculate): Calculate {
  return (delimiters, ignoreEmpty, ...texts) => {
    if (!(delimiters instanceof ArrayValueObject) || single(delimiters))
      return calculate(delimiters, ignoreEmpty, ...texts);
    const cells = texts.flatMap((one) => gridOf(one).flat());
    const signs = gridOf(delimiters)
      .flat()
      .map((one) => String(one?.getValue() ?? ''));
    const error = [...gridOf(ignoreEmpty).flat(), ...gridOf(delimiters).flat(), ...cells].find((one) =>
      one?.isError(),
    );
    if (error) return error;
    const ignores = Boolean(single(ignoreEmpty)?.getValue() ?? true);
    const parts = cells
      .map((one) =>
        one?.isBoolean() === true ? String(one.getValue()).toUpperCase() : String(one?.getValue() ?? ''),
      )
      .filter((text) => !ignores || text !== '');
    const joined = parts
      .map((text, at) => (at === 0 ? text : `${signs[(at - 1) % signs.length] ?? ''}${text}`))
      .join('');
    return joined.length > MOST_TEXT
      ? ErrorValueObject.create(ErrorType.VALUE)
      : StringValueObject.create(joined);
  };
}

/** Excel's longest text of a cell. */
const MOST_TEXT = 32_767;
