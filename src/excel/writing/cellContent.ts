/** What a cell holds, as Excel loads it. */
export interface CellContent {
  readonly formula: unknown;
  readonly value: unknown;
  readonly format: unknown;
}

/** What a cell of that kind holds beyond its value would be lost if Excel read it anew: "7,5", "1/2" and "=x" as texts. */
const READ_ANEW = /\d|^[=+\-@']|^(?:true|false)$/i;

/** What to write as a formula so that a cell holds again what it held: a text stays a text. */
export function contentToWrite({ formula, value, format }: CellContent): unknown {
  if (typeof value !== 'string' || formula !== value || format === '@') return formula ?? '';
  return READ_ANEW.test(value) ? `'${value}` : value;
}

/** One cell of a range that was loaded with formulas, values and number formats. */
export function contentAt(
  range: Pick<Excel.Range, 'formulas' | 'values' | 'numberFormat'>,
  row = 0,
  column = 0,
): CellContent {
  return {
    formula: range.formulas[row]?.[column] as unknown,
    value: range.values[row]?.[column] as unknown,
    format: range.numberFormat[row]?.[column] as unknown,
  };
}

/** The same without what follows from a formula: that may change by itself and tells nothing. */
export function withoutResult(content: CellContent): CellContent {
  const isFormula = typeof content.formula === 'string' && content.formula.startsWith('=');
  return isFormula && content.formula !== content.value ? { ...content, value: null } : content;
}
