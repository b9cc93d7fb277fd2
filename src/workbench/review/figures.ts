/**
 * A number for people: at most one decimal, a real minus sign.
 *
 * @example figure(-2.25)  // '−2.3'
 */
export function figure(n: number): string {
  const rounded = Math.round(Math.abs(n) * 10) / 10;
  return n < 0 && rounded > 0 ? `−${rounded}` : String(rounded);
}

/** The same with its sign always shown; zero has none. @example signed(3)  // '+3' */
export function signed(n: number): string {
  const text = figure(n);
  return n > 0 && text !== '0' ? `+${text}` : text;
}

/** @example percent(0.834)  // '83%' */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** @example counted(1, 'row')  // '1 row' @example counted(3, 'row')  // '3 rows' */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** @example listed(['5', '9', '12'])  // '5, 9 and 12' */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
