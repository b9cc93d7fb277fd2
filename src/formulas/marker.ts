/**
 * What the add-in puts on a sheet carries this inert term in its formula: N of a text is 0, so the term is always true,
 * survives copying and saving, and says in Excel's own dialogs whose rule it is. Ids of conditional formats do not last.
 */
const MARKER = /N\("concession-map:([a-z-]+)"\)/i;

/**
 * The marker as a value, always 0.
 *
 * @example marker('overpaying')  // 'N("concession-map:overpaying")'
 */
export function marker(tag: string): string {
  return `N("concession-map:${tag}")`;
}

/**
 * The tag of a formula that is ours; null for everybody else's.
 *
 * @example tagOf('=AND(N("concession-map:caution")=0,$D5>=7)')  // 'caution'
 */
export function markerTag(formula: unknown): string | null {
  return typeof formula === 'string' ? (MARKER.exec(formula)?.[1]?.toLowerCase() ?? null) : null;
}
