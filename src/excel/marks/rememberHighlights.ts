import { requestFormats, requestFormulas } from './ownFormats';
import type { EdgeLine, HighlightLook } from './highlightLooks';
import { writeHighlight } from './writeHighlight';

/** One of our conditional formats as it stood, enough to write it again. */
interface RememberedHighlight {
  /** A1 without the sheet; several areas with commas between them. */
  readonly address: string;
  readonly formula: string;
  readonly look: HighlightLook;
  readonly priority: number;
}

/** Our highlights on some sheets, by the name of the sheet. */
export type RememberedHighlights = ReadonlyMap<string, readonly RememberedHighlight[]>;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * What stands of our highlights on these sheets, so that they can be put back exactly. One round trip, two more where there
 * are conditional formats with formulas. Needs ExcelApi 1.9.
 */
export async function rememberHighlights(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
): Promise<RememberedHighlights> {
  const sheets = sheetNames.map((name) => context.workbook.worksheets.getItem(name));
  const collections = requestFormats(sheets);
  await context.sync();
  const formulas = requestFormulas(sheets, collections);
  if (!formulas.pending) return new Map(sheetNames.map((name) => [name, []]));
  await context.sync();
  const requested = formulas.sort().map(({ ours }) => ours.map(requestFormat));
  await context.sync();
  return new Map(sheetNames.map((name, i) => [name, (requested[i] ?? []).map((read) => read())]));
}

/** Takes our highlights away from these sheets and puts those that stood there in their place. Two or three round trips. */
export async function restoreHighlights(
  context: Excel.RequestContext,
  remembered: RememberedHighlights,
): Promise<void> {
  const sheets = [...remembered.keys()].map((name) => context.workbook.worksheets.getItem(name));
  const collections = requestFormats(sheets);
  await context.sync();
  const formulas = requestFormulas(sheets, collections);
  if (formulas.pending) await context.sync();
  for (const { ours } of formulas.sort()) for (const format of ours) format.delete();
  [...remembered.values()].forEach((highlights, i) => {
    const sheet = sheets[i];
    // Each goes to its place among those that are there already.
    for (const one of [...highlights].sort((a, b) => a.priority - b.priority))
      if (sheet) writeHighlight(sheet, one, one.priority);
  });
  await context.sync();
}

/** Queues the reading of one format; the answer is there after the next sync. */
function requestFormat(format: Excel.ConditionalFormat): () => RememberedHighlight {
  const { rule, format: style } = format.custom;
  const { areas } = format.getRanges();
  const edges = EDGES.map((edge) => style.borders.getItem(edge));
  format.load('priority');
  areas.load('items/address');
  rule.load('formula');
  style.load('numberFormat');
  style.fill.load('color');
  style.font.load('color,bold,italic');
  for (const edge of edges) edge.load('style');
  return () => {
    const { color, bold, italic } = style.font;
    const fill = style.fill.color;
    // Excel answers null and '' for what a format leaves alone, whatever the typings say.
    const numberFormat = style.numberFormat as string | null;
    return {
      address: areas.items.map(({ address }) => address.slice(address.lastIndexOf('!') + 1)).join(','),
      formula: rule.formula,
      priority: format.priority,
      look: {
        colours: fill && color ? { fill, font: color } : null,
        bold,
        italic,
        lines: EDGES.flatMap((edge, i): EdgeLine[] => {
          const line = edges[i]?.style;
          return line === 'Continuous' || line === 'Dash' || line === 'Dot' ? [{ edge, style: line }] : [];
        }),
        numberFormat: numberFormat === null || numberFormat === '' ? null : numberFormat,
      },
    };
  };
}
