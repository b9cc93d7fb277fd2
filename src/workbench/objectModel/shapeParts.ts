import { colorText } from './cellStyles';
import type { ShapeRecord } from './shapeStore';

export class ShapeFill {
  static readonly type = 'ShapeFill';
  constructor(private readonly shape: ShapeRecord) {}

  get type(): string {
    return this.shape.fillColor === null ? 'NoFill' : 'Solid';
  }
  /** `''` without a fill. */
  get foregroundColor(): string {
    return this.shape.fillColor ?? '';
  }
  set foregroundColor(color: string) {
    this.shape.fillColor = colorText(color);
  }
  get transparency(): number {
    return this.shape.fillTransparency;
  }
  set transparency(share: number) {
    this.shape.fillTransparency = share;
  }
  setSolidColor(color: string): void {
    this.foregroundColor = color;
  }
  clear(): void {
    this.shape.fillColor = null;
  }
}

export class ShapeLineFormat {
  static readonly type = 'ShapeLineFormat';
  constructor(private readonly line: ShapeRecord['line']) {}

  get color(): string {
    return this.line.color;
  }
  set color(color: string) {
    this.line.color = colorText(color);
  }
  get dashStyle(): string {
    return this.line.dashStyle;
  }
  set dashStyle(style: string) {
    this.line.dashStyle = style;
  }
  get style(): string {
    return this.line.style;
  }
  set style(style: string) {
    this.line.style = style;
  }
  get transparency(): number {
    return this.line.transparency;
  }
  set transparency(share: number) {
    this.line.transparency = share;
  }
  get visible(): boolean {
    return this.line.visible;
  }
  set visible(isVisible: boolean) {
    this.line.visible = isVisible;
  }
  /** In points. */
  get weight(): number {
    return this.line.weight;
  }
  set weight(points: number) {
    this.line.weight = points;
  }
}

export class ShapeTextFrame {
  static readonly type = 'TextFrame';
  constructor(private readonly shape: ShapeRecord) {}

  get hasText(): boolean {
    return this.shape.text !== '';
  }
  get textRange(): ShapeTextRange {
    return new ShapeTextRange(this.shape);
  }
  get horizontalAlignment(): string {
    return this.shape.horizontalAlignment;
  }
  set horizontalAlignment(alignment: string) {
    this.shape.horizontalAlignment = alignment;
  }
  get verticalAlignment(): string {
    return this.shape.verticalAlignment;
  }
  set verticalAlignment(alignment: string) {
    this.shape.verticalAlignment = alignment;
  }
  get autoSizeSetting(): string {
    return this.shape.autoSize;
  }
  set autoSizeSetting(setting: string) {
    this.shape.autoSize = setting;
  }
  deleteText(): void {
    this.shape.text = '';
  }
}

class ShapeTextRange {
  static readonly type = 'TextRange';
  constructor(private readonly shape: ShapeRecord) {}

  get text(): string {
    return this.shape.text;
  }
  set text(text: string) {
    this.shape.text = text;
  }
}
