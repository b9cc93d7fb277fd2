/** The font of a cell; size in points. */
export interface CellFont {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** How a list's heading looks, so that added headings look the same. */
export interface HeadingStyle {
  /** null: no fill of its own. */
  readonly fill: string | null;
  readonly font: CellFont;
  readonly horizontalAlignment: Excel.RangeFormat['horizontalAlignment'];
  readonly wrapText: boolean;
  readonly bottomLine: {
    readonly style: Excel.RangeBorder['style'];
    readonly color: string;
    readonly weight: Excel.RangeBorder['weight'];
  } | null;
}

/** A heading cell whose style is on its way. */
export interface RequestedHeading {
  readonly format: Excel.RangeFormat;
  readonly line: Excel.RangeBorder;
}

/** Asks for a heading cell's style; read it with {@link headingStyleIn} after the next sync. */
export function requestHeadingStyle(cell: Excel.Range): RequestedHeading {
  const { format } = cell;
  const line = format.borders.getItem('EdgeBottom');
  format.load('horizontalAlignment,wrapText');
  format.fill.load('color');
  format.font.load('name,size,color,bold,italic');
  line.load('style,color,weight');
  return { format, line };
}

/** The style that {@link requestHeadingStyle} asked for, once it has come. */
export function headingStyleIn({ format, line }: RequestedHeading): HeadingStyle {
  const { name, size, color, bold, italic } = format.font;
  const fill = format.fill.color;
  return {
    // Excel calls an unfilled cell white; writing that back would hide the gridlines and any table style.
    fill: /^#?ffffff$|^$/i.test(fill) ? null : fill,
    font: { name, size, color, bold, italic },
    horizontalAlignment: format.horizontalAlignment,
    wrapText: format.wrapText,
    bottomLine: line.style === 'None' ? null : { style: line.style, color: line.color, weight: line.weight },
  };
}

/** Queues the style on other heading cells. A table's own style stands below it and needs no copy. */
export function writeHeadingStyle(cells: Excel.Range, style: HeadingStyle): void {
  const { format } = cells;
  if (style.fill !== null) format.fill.color = style.fill;
  const { color, ...font } = style.font;
  // Black is what Excel answers for the automatic colour too, which a dark sheet turns light.
  format.font.set(/^#?000000$/.test(color) ? font : { ...font, color });
  format.set({ horizontalAlignment: style.horizontalAlignment, wrapText: style.wrapText });
  if (style.bottomLine !== null) format.borders.getItem('EdgeBottom').set(style.bottomLine);
}
