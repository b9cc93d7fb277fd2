import { tagOf } from '../../formulas/marker';

/** The conditional formats of one sheet: those with our marker, and how many belong to the user. */
export interface SheetFormats {
  readonly sheet: Excel.Worksheet;
  readonly ours: readonly Excel.ConditionalFormat[];
  readonly others: number;
}

/**
 * Finds our formats by the marker in their formulas. Asked for in two steps, because only formats of type Custom have a
 * formula to load: `requestFormats`, sync, `requestFormulas`, sync, `sortFormats`. Callers share the syncs with their own loads.
 */
export function requestFormats(
  sheets: readonly Excel.Worksheet[],
): readonly Excel.ConditionalFormatCollection[] {
  return sheets.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/type');
    return formats;
  });
}

/** The second step; the result says whether there is anything to wait for, and answers after the next sync. */
export function requestFormulas(
  sheets: readonly Excel.Worksheet[],
  collections: readonly Excel.ConditionalFormatCollection[],
): { readonly pending: boolean; readonly sort: () => readonly SheetFormats[] } {
  const custom = collections.map((formats) => formats.items.filter((format) => format.type === 'Custom'));
  const rules = custom.map((formats) =>
    formats.map((format) => {
      const { rule } = format.custom;
      rule.load('formula');
      return { format, rule };
    }),
  );
  return {
    pending: rules.some((ofSheet) => ofSheet.length > 0),
    sort: () =>
      sheets.map((sheet, i) => {
        const ours = (rules[i] ?? [])
          .filter(({ rule }) => tagOf(rule.formula) !== null)
          .map(({ format }) => format);
        return { sheet, ours, others: (collections[i]?.items.length ?? 0) - ours.length };
      }),
  };
}
