import { apiNotFound, invalidArgument, itemNotFound } from '../protocol/hostError';
import type { SheetLink } from './links';
import { ShapeFill, ShapeLineFormat, ShapeTextFrame } from './shapeParts';
import { requireUnprotected } from './sheetCells';
import type { ShapeRecord } from './shapeStore';

/** The shapes on a worksheet: kept and listed, not drawn. */
export class ShapeCollection {
  static readonly type = 'ShapeCollection';

  constructor(private readonly sheet: SheetLink) {}

  items(): readonly Shape[] {
    return this.sheet.shapeStore.list().map((record) => new Shape(this.sheet, record));
  }
  getCount(): number {
    return this.items().length;
  }
  getItem(key: unknown): Shape {
    return this.getItemOrNullObject(key) ?? throwNotFound();
  }
  /** By id or by name. */
  getItemOrNullObject(key: unknown): Shape | null {
    const wanted = String(key).toLowerCase();
    const items = this.items();
    return (
      items.find(({ id }) => id === key) ?? items.find(({ name }) => name.toLowerCase() === wanted) ?? null
    );
  }
  getItemAt(index: number): Shape {
    return this.items()[index] ?? throwNotFound();
  }

  addGeometricShape(kind: unknown): Shape {
    if (typeof kind !== 'string' || kind === '') throw invalidArgument();
    return this.#add('GeometricShape', kind, '');
  }
  addTextBox(text: unknown = ''): Shape {
    return this.#add('GeometricShape', 'Rectangle', String(text));
  }

  #add(type: string, geometry: string, text: string): Shape {
    requireUnprotected(this.sheet);
    return new Shape(this.sheet, this.sheet.shapeStore.add(type, geometry, text));
  }
}

export class Shape {
  static readonly type = 'Shape';

  constructor(
    private readonly sheet: SheetLink,
    private readonly record: ShapeRecord,
  ) {}

  get wireId(): { readonly key: string; readonly value: string } {
    return { key: 'Id', value: this.id };
  }
  get id(): string {
    return this.record.id;
  }
  get type(): string {
    return this.record.type;
  }
  get name(): string {
    return this.record.name;
  }
  set name(name: string) {
    this.#own('name').name = name;
  }
  get geometricShapeType(): string | null {
    return this.record.geometry;
  }
  set geometricShapeType(kind: string | null) {
    this.#own('geometricShapeType').geometry = kind;
  }
  get left(): number {
    return this.#own('left').left;
  }
  set left(points: number) {
    this.#own('left').left = points;
  }
  get top(): number {
    return this.#own('top').top;
  }
  set top(points: number) {
    this.#own('top').top = points;
  }
  get width(): number {
    return this.#own('width').width;
  }
  set width(points: number) {
    this.#resize('width', points);
  }
  get height(): number {
    return this.#own('height').height;
  }
  set height(points: number) {
    this.#resize('height', points);
  }
  get rotation(): number {
    return this.#own('rotation').rotation;
  }
  set rotation(degrees: number) {
    this.#own('rotation').rotation = ((degrees % 360) + 360) % 360;
  }
  get visible(): boolean {
    return this.#own('visible').visible;
  }
  set visible(isVisible: boolean) {
    this.#own('visible').visible = isVisible;
  }
  get lockAspectRatio(): boolean {
    return this.#own('lockAspectRatio').lockAspectRatio;
  }
  set lockAspectRatio(isLocked: boolean) {
    this.#own('lockAspectRatio').lockAspectRatio = isLocked;
  }
  get altTextTitle(): string {
    return this.#own('altTextTitle').altTextTitle;
  }
  set altTextTitle(text: string) {
    this.#own('altTextTitle').altTextTitle = text;
  }
  get altTextDescription(): string {
    return this.#own('altTextDescription').altTextDescription;
  }
  set altTextDescription(text: string) {
    this.#own('altTextDescription').altTextDescription = text;
  }
  get zOrderPosition(): number {
    return this.sheet.shapeStore.list().indexOf(this.record);
  }
  get fill(): ShapeFill {
    return new ShapeFill(this.#own('fill'));
  }
  get lineFormat(): ShapeLineFormat {
    return new ShapeLineFormat(this.#own('lineFormat').line);
  }
  get textFrame(): ShapeTextFrame {
    return new ShapeTextFrame(this.#own('textFrame'));
  }

  incrementLeft(points: number): void {
    this.left += points;
  }
  incrementTop(points: number): void {
    this.top += points;
  }
  incrementRotation(degrees: number): void {
    this.rotation += degrees;
  }
  scaleHeight(factor: number, of: unknown): void {
    requireCurrentSize(of, 'scaleHeight');
    this.height *= factor;
  }
  scaleWidth(factor: number, of: unknown): void {
    requireCurrentSize(of, 'scaleWidth');
    this.width *= factor;
  }
  setZOrder(to: unknown): void {
    const shape = this.#own('setZOrder');
    const at = this.zOrderPosition;
    const places: Readonly<Record<string, number>> = {
      BringToFront: Number.MAX_SAFE_INTEGER,
      BringForward: at + 1,
      SendBackward: at - 1,
      SendToBack: 0,
    };
    const place = places[String(to)];
    if (place === undefined) throw invalidArgument();
    this.sheet.shapeStore.move(shape, place);
  }
  delete(): void {
    this.sheet.shapeStore.delete(this.#own('delete'));
  }

  #resize(side: 'width' | 'height', points: number): void {
    const shape = this.#own(side);
    const other = side === 'width' ? 'height' : 'width';
    if (shape.lockAspectRatio && shape[side] > 0) shape[other] *= points / shape[side];
    shape[side] = points;
  }

  /** A shape that came with a file stays as it is there; it is known by its name and kind alone. */
  #own(member: string): ShapeRecord {
    if (this.record.isOfFile) throw apiNotFound(`Shape.${member} (of an opened file)`);
    requireUnprotected(this.sheet);
    return this.record;
  }
}

function requireCurrentSize(of: unknown, method: string): void {
  if (of !== 'CurrentSize') throw apiNotFound(`Shape.${method}(${String(of)})`);
}

function throwNotFound(): never {
  throw itemNotFound();
}
