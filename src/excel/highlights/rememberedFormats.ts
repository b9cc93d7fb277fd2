import type { EdgeLine } from './highlightFormats';
import { formatById, readEach, type OwnFormat } from './ownFormats';
import type { FormatToWrite } from './writeHighlight';

/** One of our conditional formats as it stood, enough to write it again. */
export interface RememberedFormat extends FormatToWrite {
  readonly id: string;
  readonly priority: number;
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * Where formats of ours stand and how they look, so that they can be put back; what cannot be read is left out, and so is a
 * half of one. One round trip where there are any. Needs ExcelApi 1.9.
 */
export async function rememberFormats(
  context: Excel.RequestContext,
  formats: readonly (OwnFormat & { readonly sheet: string })[],
): Promise<readonly (RememberedFormat & { readonly sheet: string })[]> {
  const whole = formats.filter(({ formula }) => formula.length > 1);
  const read = await readEach(context, whole, (format) => requestFormat(context, format));
  return read.filter((one) => one !== null);
}

/** Queues the reading of one format; the answer is there after the next sync. */
function requestFormat(
  context: Excel.RequestContext,
  { id, sheet, priority, formula }: OwnFormat & { readonly sheet: string },
): () => RememberedFormat & { readonly sheet: string } {
  const format = formatById(context, sheet, id);
  const style = format.custom.format;
  const { areas } = format.getRanges();
  const edges = EDGES.map((edge) => style.borders.getItem(edge));
  areas.load('items/address');
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
      id,
      sheet,
      priority,
      formula,
      address: areas.items.map(({ address }) => address.slice(address.lastIndexOf('!') + 1)).join(','),
      format: {
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
