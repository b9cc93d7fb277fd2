import { BaseValueObject, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import { generalText } from './textCorrections';

// What texts are to the engine (0.25.1) wherever they meet a number or each other. It lies in the library's own objects, so it is put right
// once for all engines of the process.

/** Members that are not in the library's types. */
interface TextInternals {
  _compareString(this: StringValueObject, current: string, other: string, operator: string): boolean;
}
interface ValueInternals {
  concatenate(this: BaseValueObject, other: unknown, isBehind: number): string;
}

/** An amount with a sign before it, of which the engine reads only that without thousands. */
const SIGNED_AMOUNT = /^([-+])\$(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?$/;
const MIXED = /^([-+]?)(\d+) (\d+)\/([1-9]\d*)$/;

/**
 * A number in words that the engine reads; the text itself where it needs no help. Excel takes brackets for a minus, lets a sign stand apart
 * and reads a fraction behind a whole number.
 * @example numberAsRead('($1,234)') // '-$1,234'
 * @example numberAsRead('1 1/2') // '1.5'
 */
export function numberAsRead(text: string): string {
  const trimmed = text.trim();
  const inside = /^\(\s*([^-+(\s].*?)\s*\)$/.exec(trimmed)?.[1];
  if (inside !== undefined) return numberAsRead(`-${inside}`);
  const mixed = MIXED.exec(trimmed);
  if (mixed) {
    const [, sign = '', whole, part, of] = mixed;
    return `${sign}${String(Number(whole) + Number(part) / Number(of))}`;
  }
  const amount = SIGNED_AMOUNT.exec(trimmed);
  if (amount) return `${amount[1] ?? ''}${amount[2]?.replaceAll(',', '') ?? ''}${amount[3] ?? ''}`;
  return trimmed.replace(/^([-+])\s+(?=[\d.$])/, '$1');
}

/** Signs stand before digits and digits before letters, whatever their numbers in Unicode; letters with accents beside those without. */
const ORDER = new Intl.Collator('en');

/** Puts right how texts become numbers, how they are ordered, and how numbers become texts where `&` joins them. */
export function correctTextValues(): void {
  if (isCorrected) return;
  isCorrected = true;
  const text = StringValueObject.prototype;
  const convert = Reflect.get(text, 'convertToNumberObjectValue');
  text.convertToNumberObjectValue = function () {
    const own = this.getValue();
    const read = numberAsRead(own);
    return Reflect.apply(convert, read === own ? this : StringValueObject.create(read), []);
  };
  const internals = text as unknown as TextInternals;
  const compare = Reflect.get(internals, '_compareString');
  internals._compareString = function (current, other, operator) {
    if (operator === '=' || operator === '<>')
      return Reflect.apply(compare, this, [current, other, operator]);
    const order = ORDER.compare(current, other);
    if (order === 0) return operator === '>=' || operator === '<=';
    return order < 0 === operator.startsWith('<');
  };
  const value = BaseValueObject.prototype as unknown as ValueInternals;
  const join = Reflect.get(value, 'concatenate');
  value.concatenate = function (other, isBehind) {
    const own = this instanceof NumberValueObject ? written(this.getValue()) : null;
    return Reflect.apply(join, own === null ? this : StringValueObject.create(own), [
      typeof other === 'number' ? written(other) : other,
      isBehind,
    ]);
  };
}
let isCorrected = false;

function written(number: number): string {
  return Number.isSafeInteger(number) ? String(number) : generalText(number);
}
