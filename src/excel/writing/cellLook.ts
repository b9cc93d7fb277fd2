import { same } from './writer';

const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
type Side = keyof typeof SIDES;
const ALL_SIDES = Object.keys(SIDES) as readonly Side[];

/** One line around a cell, in Excel's words. */
interface Line {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How a cell looks by itself, without conditional formats. Plain data, as Excel answers it. */
export interface CellLook {
  readonly numberFormat: string;
  /** '' where Excel says so or calls the cell white: nobody filled it. */
  readonly fill: string;
  readonly font: Readonly<
    Record<'name' | 'size' | 'color' | 'bold' | 'italic' | 'underline' | 'strikethrough', unknown>
  >;
  readonly format: Readonly<Record<'horizontalAlignment' | 'verticalAlignment' | 'wrapText', unknown>>;
  readonly lines: Readonly<Record<Side, Line>>;
}

const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    ...{ horizontalAlignment: true, verticalAlignment: true, wrapText: true },
    fill: { color: true },
    font: {
      ...{ name: true, size: true, color: true, bold: true, italic: true },
      ...{ underline: true, strikethrough: true },
    },
    borders: { style: true, color: true, weight: true },
  },
};

/** Asks how the cells of a range look; the answer is there after the next sync. Needs ExcelApi 1.9. */
export function requestLooks(range: Excel.Range): () => readonly (readonly CellLook[])[] {
  const asked = range.getCellProperties(ASKED);
  range.load('numberFormat');
  return () =>
    asked.value.map((row, i) =>
      row.map(({ format = {} }, j): CellLook => {
        const { fill, font, borders, horizontalAlignment, verticalAlignment, wrapText } = format;
        const color = fill?.color ?? '';
        const { name, size, color: ink, bold, italic, underline, strikethrough } = font ?? {};
        return {
          numberFormat: (range.numberFormat as string[][])[i]?.[j] ?? 'General',
          fill: /^#?ffffff$/i.test(color) ? '' : color,
          font: { name, size, color: ink, bold, italic, underline, strikethrough },
          format: { horizontalAlignment, verticalAlignment, wrapText },
          lines: Object.fromEntries(
            ALL_SIDES.map((side) => {
              const { style = 'None', color: line = '', weight = '' } = borders?.[side] ?? {};
              // What colour a line has that is not there, Excel makes up.
              return [side, style === 'None' ? NO_LINE : { style, color: line, weight }];
            }),
          ) as CellLook['lines'],
        };
      }),
    );
}

const NO_LINE: Line = { style: 'None', color: '', weight: '' };

/** Whether nobody gave the cell a look, as far as Excel tells; a line above it may be that of the cell above. */
export function isPlain({ numberFormat, fill, font, format, lines }: CellLook): boolean {
  const { bold, italic, underline, strikethrough } = font;
  return (
    numberFormat === 'General' &&
    fill === '' &&
    bold !== true &&
    italic !== true &&
    strikethrough !== true &&
    (underline ?? 'None') === 'None' &&
    format.wrapText !== true &&
    (format.horizontalAlignment ?? 'General') === 'General' &&
    lines.bottom.style === 'None' &&
    lines.left.style === 'None' &&
    lines.right.style === 'None'
  );
}

/**
 * The look that a cell takes from the one above it, as Excel gives it to an inserted row. The line between the two stays that of the
 * cell above, where it has one: Excel draws it once for both.
 */
export function takenFrom(above: CellLook, own: CellLook): CellLook {
  const top = above.lines.bottom.style === 'None' ? above.lines.top : own.lines.top;
  return { ...above, lines: { ...above.lines, top } };
}

/** Queues what makes a cell look as wanted; only what differs is written. */
export function settleLook(cell: Excel.Range, wanted: CellLook, is: CellLook): void {
  if (wanted.numberFormat !== is.numberFormat) cell.numberFormat = [[wanted.numberFormat]];
  const { format } = cell;
  if (wanted.fill !== is.fill) {
    if (wanted.fill === '') format.fill.clear();
    else format.fill.color = wanted.fill;
  }
  const font = differing(wanted.font, is.font);
  if (font !== null) format.font.set(font);
  const rest = differing(wanted.format, is.format);
  if (rest !== null) format.set(rest);
  for (const side of ALL_SIDES) {
    const line = wanted.lines[side];
    if (same(line, is.lines[side])) continue;
    const edge = format.borders.getItem(SIDES[side]);
    edge.style = line.style as Excel.RangeBorder['style'];
    if (line.style !== 'None')
      edge.set({ color: line.color, weight: line.weight as Excel.RangeBorder['weight'] });
  }
}

/** The members that are to be otherwise; null where none is. */
function differing(
  wanted: Readonly<Record<string, unknown>>,
  is: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | null {
  const others = Object.entries(wanted).filter(
    ([key, value]) => value !== undefined && value !== null && value !== is[key],
  );
  return others.length === 0 ? null : Object.fromEntries(others);
}
