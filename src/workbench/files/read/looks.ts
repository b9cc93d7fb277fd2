import type { BorderLine, Borders, CellStyle, ConditionalStyle } from '../../objectModel/state';
import type { XmlElement } from '../xml';
import { child, childrenNamed, flag, numberOf } from '../xml';
import type { Palette } from './colours';
import { mixed, readColour } from './colours';
import { readNumberFormats } from './numberFormats';

/** The look of a cell with its number format. */
export interface Look {
  readonly style: CellStyle;
  readonly numberFormat: string;
  /** False where the protection of the sheet leaves the cell open for typing. */
  readonly locked: boolean;
  /** Text rotation in degrees, anticlockwise; 255 stands for letters one below the other. */
  readonly rotation: number;
  readonly indent: number;
}

/** Every look a workbook knows. Members that equal the workbook's own default are left out of a style. */
export interface Looks {
  /** By the number that cells, rows and columns carry (`s`). */
  readonly cells: readonly Look[];
  /** What conditional formats paint, by `dxfId`. */
  readonly conditional: readonly ConditionalStyle[];
  /** The font of the workbook's normal style. */
  readonly font: { readonly name: string; readonly size: number; readonly color: string | null };
}

const LINES: Readonly<Record<string, Pick<BorderLine, 'style' | 'weight'>>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
};

/** How much of a pattern's own colour shows over its background; the grid knows no patterns. */
const PATTERN_SHARE: Readonly<Record<string, number>> = {
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};

export function readBorders(element: XmlElement | undefined, palette: Palette): Borders | undefined {
  const borders: { -readonly [side in keyof Borders]: BorderLine } = {};
  const sides: readonly (readonly [keyof Borders, readonly string[]])[] = [
    ['top', ['top']],
    ['bottom', ['bottom']],
    ['left', ['left', 'start']],
    ['right', ['right', 'end']],
  ];
  for (const [side, names] of sides) {
    const line = names.map((name) => child(element, name)).find((one) => one !== undefined);
    const kind = LINES[line?.attributes.style ?? 'none'];
    if (kind) borders[side] = { ...kind, color: readColour(child(line, 'color'), palette) ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function readFill(element: XmlElement | undefined, palette: Palette): string | null {
  const gradient = child(element, 'gradientFill');
  if (gradient) return readColour(child(childrenNamed(gradient, 'stop')[0], 'color'), palette);
  const pattern = child(element, 'patternFill');
  const kind = pattern?.attributes.patternType ?? 'none';
  if (kind === 'none') return null;
  const front = readColour(child(pattern, 'fgColor'), palette);
  const back = readColour(child(pattern, 'bgColor'), palette);
  if (kind === 'solid') return front ?? '#000000';
  return mixed(front ?? '#000000', back ?? '#FFFFFF', PATTERN_SHARE[kind] ?? 0.5);
}

interface FontLook {
  readonly name: string | undefined;
  readonly size: number | null;
  readonly color: string | null;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly underline: boolean | undefined;
  readonly strikethrough: boolean | undefined;
}

function switchOf(font: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(font, name);
  if (!element) return undefined;
  return name === 'u' ? element.attributes.val !== 'none' : flag(element, 'val', true);
}

function readFont(font: XmlElement | undefined, palette: Palette): FontLook {
  return {
    name: (child(font, 'name') ?? child(font, 'rFont'))?.attributes.val,
    size: numberOf(child(font, 'sz'), 'val'),
    color: readColour(child(font, 'color'), palette),
    bold: switchOf(font, 'b'),
    italic: switchOf(font, 'i'),
    underline: switchOf(font, 'u'),
    strikethrough: switchOf(font, 'strike'),
  };
}

const HORIZONTAL: Readonly<Record<string, NonNullable<CellStyle['horizontalAlignment']>>> = {
  left: 'Left',
  center: 'Center',
  centerContinuous: 'Center',
  right: 'Right',
  justify: 'Justify',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, NonNullable<CellStyle['verticalAlignment']>>> = {
  top: 'Top',
  center: 'Center',
};

/** Reads the styles part. A workbook without one has a single plain look. */
export function readLooks(styles: XmlElement | null, palette: Palette): Looks {
  const root = styles ?? undefined;
  const formatOf = readNumberFormats(styles);
  const fonts = childrenNamed(child(root, 'fonts'), 'font').map((one) => readFont(one, palette));
  const fills = childrenNamed(child(root, 'fills'), 'fill').map((one) => readFill(one, palette));
  const borders = childrenNamed(child(root, 'borders'), 'border').map((one) => readBorders(one, palette));
  const normalStyle = childrenNamed(child(root, 'cellStyles'), 'cellStyle').find(
    (one) => one.attributes.builtinId === '0',
  );
  const normalFormat = childrenNamed(child(root, 'cellStyleXfs'), 'xf')[numberOf(normalStyle, 'xfId') ?? 0];
  const normal = fonts[numberOf(normalFormat, 'fontId') ?? 0];
  const font = { name: normal?.name ?? 'Calibri', size: normal?.size ?? 11, color: normal?.color ?? null };

  const look = (format: XmlElement): Look => {
    const own = fonts[numberOf(format, 'fontId') ?? 0];
    const fill = fills[numberOf(format, 'fillId') ?? 0] ?? null;
    const lines = borders[numberOf(format, 'borderId') ?? 0];
    const alignment = child(format, 'alignment');
    const horizontal = HORIZONTAL[alignment?.attributes.horizontal ?? ''];
    const vertical = VERTICAL[alignment?.attributes.vertical ?? ''];
    return {
      style: {
        ...(fill === null ? {} : { fillColor: fill }),
        ...(own?.color && own.color !== (font.color ?? '#000000') ? { fontColor: own.color } : {}),
        ...(own?.name !== undefined && own.name !== font.name ? { fontName: own.name } : {}),
        ...(own?.size != null && own.size !== font.size ? { fontSize: own.size } : {}),
        ...(own?.bold ? { bold: true } : {}),
        ...(own?.italic ? { italic: true } : {}),
        ...(own?.underline ? { underline: true } : {}),
        ...(own?.strikethrough ? { strikethrough: true } : {}),
        ...(horizontal ? { horizontalAlignment: horizontal } : {}),
        ...(vertical ? { verticalAlignment: vertical } : {}),
        ...(flag(alignment, 'wrapText') ? { wrapText: true } : {}),
        ...(lines ? { borders: lines } : {}),
      },
      numberFormat: formatOf(numberOf(format, 'numFmtId') ?? 0),
      locked: flag(child(format, 'protection'), 'locked', true),
      rotation: numberOf(alignment, 'textRotation') ?? 0,
      indent: numberOf(alignment, 'indent') ?? 0,
    };
  };
  return {
    cells: childrenNamed(child(root, 'cellXfs'), 'xf').map(look),
    conditional: childrenNamed(child(root, 'dxfs'), 'dxf').map((one) => readConditionalStyle(one, palette)),
    font,
  };
}

/** What a conditional format paints: a `dxf` element of the styles part, or one standing in the rule itself. */
export function readConditionalStyle(dxf: XmlElement | undefined, palette: Palette): ConditionalStyle {
  const font = readFont(child(dxf, 'font'), palette);
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  // In a dxf a solid fill keeps its colour in bgColor, unlike in a cell's own format.
  const fill =
    readColour(child(pattern, 'bgColor'), palette) ?? readColour(child(pattern, 'fgColor'), palette);
  const borders = readBorders(child(dxf, 'border'), palette);
  const numberFormat = child(dxf, 'numFmt')?.attributes.formatCode;
  return {
    ...(fill && pattern?.attributes.patternType !== 'none' ? { fillColor: fill } : {}),
    ...(font.color ? { fontColor: font.color } : {}),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.italic === undefined ? {} : { italic: font.italic }),
    ...(font.underline === undefined ? {} : { underline: font.underline }),
    ...(font.strikethrough === undefined ? {} : { strikethrough: font.strikethrough }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(borders ? { borders } : {}),
  };
}
