import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { colorText } from './cellStyles';
import type { ConditionalFormatRecord } from './conditionalFormatStore';
import type { SheetLink } from './links';
import { THIN_STYLES } from './rangeBorders';
import { requireUnprotected } from './sheetCells';
import type { BorderLine, BorderStyle, Borders, ConditionalStyle } from './state';

/** What the parts of a format share: they read the record's style and lay changes over it. */
class ConditionalPart {
  constructor(
    protected readonly sheet: SheetLink,
    protected readonly record: ConditionalFormatRecord,
  ) {}

  protected change(change: ConditionalStyle): void {
    requireUnprotected(this.sheet);
    this.record.style = { ...this.record.style, ...change };
    this.sheet.conditionalFormats.markChanged(this.record);
  }
}

export class ConditionalRangeFormat extends ConditionalPart {
  static readonly type = 'ConditionalRangeFormat';

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.sheet, this.record);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.sheet, this.record);
  }
  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.sheet, this.record);
  }
  get numberFormat(): string | null {
    return this.record.style.numberFormat ?? null;
  }
  set numberFormat(numberFormat: string | null) {
    this.change({ numberFormat });
  }
}

export class ConditionalRangeFill extends ConditionalPart {
  static readonly type = 'ConditionalRangeFill';

  /** `''` where the format leaves the fill alone. */
  get color(): string {
    return this.record.style.fillColor ?? '';
  }
  set color(color: string) {
    this.change({ fillColor: color === '' ? null : colorText(color) });
  }
  clear(): void {
    this.change({ fillColor: null });
  }
}

export class ConditionalRangeFont extends ConditionalPart {
  static readonly type = 'ConditionalRangeFont';

  get color(): string {
    return this.record.style.fontColor ?? '';
  }
  set color(color: string) {
    this.change({ fontColor: color === '' ? null : colorText(color) });
  }
  get bold(): boolean | null {
    return this.record.style.bold ?? null;
  }
  set bold(bold: boolean | null) {
    this.change({ bold });
  }
  get italic(): boolean | null {
    return this.record.style.italic ?? null;
  }
  set italic(italic: boolean | null) {
    this.change({ italic });
  }
  get underline(): string | null {
    const { underline } = this.record.style;
    return underline == null ? null : underline ? 'Single' : 'None';
  }
  set underline(kind: string | null) {
    this.change({ underline: kind === null ? null : kind !== 'None' });
  }
  get strikethrough(): boolean | null {
    return this.record.style.strikethrough ?? null;
  }
  set strikethrough(strikethrough: boolean | null) {
    this.change({ strikethrough });
  }
  clear(): void {
    this.change({ fontColor: null, bold: null, italic: null, underline: null, strikethrough: null });
  }
}

const SIDES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
type Side = keyof typeof SIDES;
const SIDE_NAMES = Object.keys(SIDES) as Side[];

export class ConditionalRangeBorderCollection extends ConditionalPart {
  static readonly type = 'ConditionalRangeBorderCollection';

  get count(): number {
    return SIDE_NAMES.length;
  }
  items(): readonly ConditionalRangeBorder[] {
    return SIDE_NAMES.map((side) => this.#border(side));
  }
  getItem(side: unknown): ConditionalRangeBorder {
    const known = SIDE_NAMES.find((one) => one === side);
    if (!known) throw itemNotFound();
    return this.#border(known);
  }
  get top(): ConditionalRangeBorder {
    return this.#border('EdgeTop');
  }
  get bottom(): ConditionalRangeBorder {
    return this.#border('EdgeBottom');
  }
  get left(): ConditionalRangeBorder {
    return this.#border('EdgeLeft');
  }
  get right(): ConditionalRangeBorder {
    return this.#border('EdgeRight');
  }

  #border(side: Side): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.sheet, this.record, side);
  }
}

export class ConditionalRangeBorder extends ConditionalPart {
  static readonly type = 'ConditionalRangeBorder';

  constructor(
    sheet: SheetLink,
    record: ConditionalFormatRecord,
    readonly sideIndex: Side,
  ) {
    super(sheet, record);
  }

  get wireId(): { readonly key: string; readonly value: string } {
    return { key: 'Id', value: this.sideIndex };
  }
  get style(): BorderStyle {
    return this.#line?.style ?? 'None';
  }
  set style(style: BorderStyle) {
    if (!THIN_STYLES.includes(style)) throw invalidArgument();
    this.#draw({ style });
  }
  get color(): string {
    return this.#line?.color ?? '';
  }
  set color(color: string) {
    this.#draw({ color: colorText(color), style: this.#line?.style ?? 'Continuous' });
  }

  get #line(): BorderLine | undefined {
    return this.record.style.borders?.[SIDES[this.sideIndex]];
  }
  #draw(change: Partial<BorderLine>): void {
    const line: BorderLine = {
      style: 'Continuous',
      weight: 'Thin',
      color: '#000000',
      ...this.#line,
      ...change,
    };
    const borders: Borders = { ...this.record.style.borders, [SIDES[this.sideIndex]]: line };
    this.change({ borders });
  }
}
