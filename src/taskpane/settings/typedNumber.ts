const TYPED = /^\+?(\d+(?:[.,]\d*)?|[.,]\d+)$/;
const shown = new Intl.NumberFormat(undefined, {
  numberingSystem: 'latn',
  useGrouping: false,
  maximumFractionDigits: 6,
});

/**
 * A number as people type it, with a point or a comma; null when it is none.
 *
 * @example typedNumber('2,5')    // 2.5
 * @example typedNumber(' 60 % ') // 60
 */
export function typedNumber(text: string): number | null {
  const plain = text.replace(/[\s%]/g, '');
  return TYPED.test(plain) ? Number(plain.replace(',', '.')) : null;
}

/** A number as it stands in a field to be edited: the reader's own decimal mark, no grouping. */
export function numberText(n: number): string {
  return shown.format(n);
}
