/** A shape that lies on a sheet. Sizes in points, angles in degrees, transparency from 0 to 1, colours `#RRGGBB`. */
export interface ShapeRecord {
  readonly id: string;
  /** True for one of an opened file, which stays as it is. */
  readonly isOfFile: boolean;
  /** Excel's name: `GeometricShape`, `Image`, `Group`, `Line`, `Unsupported`. */
  readonly type: string;
  /** Such as `Hexagon`; null for what has no geometry of its own, or one that is not known. */
  geometry: string | null;
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  rotation: number;
  visible: boolean;
  lockAspectRatio: boolean;
  altTextTitle: string;
  altTextDescription: string;
  /** Null: no fill. */
  fillColor: string | null;
  fillTransparency: number;
  line: {
    color: string;
    dashStyle: string;
    style: string;
    transparency: number;
    visible: boolean;
    weight: number;
  };
  text: string;
  horizontalAlignment: string;
  verticalAlignment: string;
  autoSize: string;
}

/** A shape of an opened file, as far as it can be listed. */
export interface ShapeState {
  readonly type: string;
  readonly name: string;
  readonly geometry: string | null;
  readonly text: string;
}

const SIZE = { left: 0, top: 0, width: 72, height: 72 };

/** The shapes of one worksheet, the lowest first. */
export class ShapeStore {
  #shapes: ShapeRecord[] = [];
  #nextId = 1;

  list(): readonly ShapeRecord[] {
    return this.#shapes;
  }

  add(type: string, geometry: string | null, text: string): ShapeRecord {
    const shape = this.#make({ type, geometry, text, name: '' }, false);
    this.#shapes.push(shape);
    return shape;
  }

  delete(shape: ShapeRecord): void {
    this.#shapes = this.#shapes.filter((one) => one !== shape);
  }

  /** Puts a shape at a place among the others, counted from the lowest. */
  move(shape: ShapeRecord, to: number): void {
    const others = this.#shapes.filter((one) => one !== shape);
    const place = Math.min(Math.max(0, to), others.length);
    this.#shapes = [...others.slice(0, place), shape, ...others.slice(place)];
  }

  /** Takes over the shapes of a file, to be listed. */
  restore(shapes: readonly ShapeState[]): void {
    this.#shapes = shapes.map((shape) => this.#make(shape, true));
  }

  #make({ type, geometry, text, name }: ShapeState, isOfFile: boolean): ShapeRecord {
    const number = this.#nextId++;
    return {
      id: `{shape-${number}}`,
      isOfFile,
      type,
      geometry,
      name: name === '' ? `Shape ${number}` : name,
      ...SIZE,
      rotation: 0,
      visible: true,
      lockAspectRatio: false,
      altTextTitle: '',
      altTextDescription: '',
      fillColor: '#156082',
      fillTransparency: 0,
      line: {
        color: '#0E2841',
        dashStyle: 'Solid',
        style: 'Single',
        transparency: 0,
        visible: true,
        weight: 1,
      },
      text,
      horizontalAlignment: 'Left',
      verticalAlignment: 'Top',
      autoSize: 'AutoSizeNone',
    };
  }
}
