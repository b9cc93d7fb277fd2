import type { ShapeState } from '../../objectModel/shapeStore';
import type { OfficePackage } from '../openPackage';
import type { XmlElement } from '../xml';
import { child, descendants } from '../xml';

/** The element of a drawing, with what the API calls such a shape and where its name stands. */
const KINDS: Readonly<Record<string, readonly [type: string, names: string]>> = {
  sp: ['GeometricShape', 'nvSpPr'],
  pic: ['Image', 'nvPicPr'],
  grpSp: ['Group', 'nvGrpSpPr'],
  cxnSp: ['Line', 'nvCxnSpPr'],
};

/** The shapes of a sheet, the lowest first: names, kinds and texts. They are not drawn, and stay in the file as they are. */
export function readShapes(file: OfficePackage, sheetPart: string): readonly ShapeState[] {
  return file
    .relationships(sheetPart)
    .filter(({ type, external }) => type === 'drawing' && !external)
    .flatMap(({ target }) => (file.xml(target)?.children ?? []).flatMap(shapesOf));
}

function shapesOf(anchor: XmlElement): readonly ShapeState[] {
  return anchor.children.flatMap((element) => {
    const kind = KINDS[element.name];
    if (!kind) return [];
    const [type, names] = kind;
    const geometry = child(child(element, 'spPr'), 'prstGeom')?.attributes.prst;
    return [
      {
        type,
        name: child(child(element, names), 'cNvPr')?.attributes.name ?? '',
        geometry: geometry === undefined ? null : `${geometry.charAt(0).toUpperCase()}${geometry.slice(1)}`,
        text: descendants(child(element, 'txBody'), 'p').map(lineOf).join('\n'),
      },
    ];
  });
}

function lineOf(paragraph: XmlElement): string {
  return descendants(paragraph, 't')
    .map(({ text }) => text)
    .join('');
}
