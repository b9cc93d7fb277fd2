/**
 * What a workbook keeps as text, read as JSON; anything but text is taken as it is.
 *
 * @param longest a text with more characters is not read
 * @returns undefined where it is too long or no JSON
 */
export function parseKeptJson(text: unknown, longest: number): unknown {
  if (typeof text !== 'string') return text;
  if (text.length > longest) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
