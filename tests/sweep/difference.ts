/** Where two states of the workbook part ways. */
export function difference(is: string, should: string): string {
  const at = partingOf(is, should);
  const around = (text: string) => text.slice(Math.max(0, at - 100), at + 160);
  return `but stands …${around(is)}… instead of …${around(should)}…`;
}

/** How far two states are the same. */
export function partingOf(is: string, should: string): number {
  let at = 0;
  while (at < is.length && is[at] === should[at]) at++;
  return at;
}
