import { parseAddress } from '../../../../cells/a1';
import type { PackageParts } from '../package/parts';
import { relationshipsOf } from '../package/relationships';
import { attribute, withAttribute } from '../xml/attributes';
import type { ElementPlace } from '../xml/elements';
import { childrenOf, elementsNamed, innerOf, rootOf, tagOf } from '../xml/elements';
import type { Splice } from '../xml/splice';
import { applySplices } from '../xml/splice';
import { movedText, type MovedPlaces } from './movedPlaces';
import { sheetChild, sheetChildren } from './sheetOrder';

// What a file has on a sheet besides its cells, led to where the rows and columns have gone. Cells, merges, links, tables, names and the rules that
// can be written anew are told as changes of their own.

/** Elements whose areas stand in an attribute, by the list in which they are. */
const LISTS = [
  ['dataValidations', 'sqref'],
  ['ignoredErrors', 'sqref'],
  ['protectedRanges', 'sqref'],
  ['cellWatches', 'r'],
] as const;

/** The areas of one attribute led on; the element goes where none is left. */
function areaSplices(xml: string, element: ElementPlace, name: string, to: MovedPlaces): readonly Splice[] {
  const tag = tagOf(xml, element);
  const areas = to.areas(attribute(tag, name) ?? '');
  if (areas === '') return [{ start: element.start, end: element.end, text: '' }];
  const { start, openEnd: end } = element;
  return [{ start, end, text: withAttribute(tag, name, areas) }, ...formulaSplices(xml, element, to)];
}

const FORMULAS = ['formula', 'formula1', 'formula2'];

function formulaSplices(xml: string, element: ElementPlace, to: MovedPlaces): readonly Splice[] {
  if (element.selfClosed) return [];
  return FORMULAS.flatMap((name) => elementsNamed(xml, name, element.openEnd, element.closeStart)).map(
    (one) => movedText(xml, one, (text) => to.formula(text, true)),
  );
}

function listSplices(xml: string, to: MovedPlaces): readonly Splice[] {
  return LISTS.flatMap(([list, name]) => {
    const place = sheetChild(xml, list);
    if (!place) return [];
    const children = childrenOf(xml, place);
    const splices = children.map((child) => areaSplices(xml, child, name, to));
    const left = splices.filter(([first]) => first?.text !== '').length;
    if (left === 0) return [{ start: place.start, end: place.end, text: '' }];
    const tag = tagOf(xml, place);
    const counted = attribute(tag, 'count') === undefined ? tag : withAttribute(tag, 'count', left);
    return [{ start: place.start, end: place.openEnd, text: counted }, ...splices.flat()];
  });
}

/** The filter of the sheet, and by what it is sorted. */
function filterSplices(xml: string, to: MovedPlaces): readonly Splice[] {
  return ['autoFilter', 'sortState'].flatMap((name) => {
    const place = sheetChild(xml, name);
    if (!place) return [];
    const inside = place.selfClosed
      ? []
      : ['sortState', 'sortCondition'].flatMap((one) =>
          elementsNamed(xml, one, place.openEnd, place.closeStart),
        );
    const gone = to.areas(attribute(tagOf(xml, place), 'ref') ?? '') === '';
    if (gone) return [{ start: place.start, end: place.end, text: '' }];
    return [place, ...inside].flatMap((element): readonly Splice[] => {
      const tag = tagOf(xml, element);
      const ref = to.areas(attribute(tag, 'ref') ?? '');
      return ref === ''
        ? []
        : [{ start: element.start, end: element.openEnd, text: withAttribute(tag, 'ref', ref) }];
    });
  });
}

function dimensionSplices(xml: string, to: MovedPlaces): readonly Splice[] {
  const place = sheetChild(xml, 'dimension');
  const tag = place ? tagOf(xml, place) : '';
  const ref = to.areas(attribute(tag, 'ref') ?? '');
  return place && ref !== ''
    ? [{ start: place.start, end: place.openEnd, text: withAttribute(tag, 'ref', ref) }]
    : [];
}

/** Page breaks: the number of the row or column that comes after them. */
function breakSplices(xml: string, to: MovedPlaces): readonly Splice[] {
  return (['row', 'column'] as const).flatMap((axis) => {
    const list = sheetChild(xml, axis === 'row' ? 'rowBreaks' : 'colBreaks');
    return (list ? childrenOf(xml, list) : []).map((element) => {
      const tag = tagOf(xml, element);
      const text = withAttribute(tag, 'id', to.line(axis, Number(attribute(tag, 'id') ?? 0)));
      return { start: element.start, end: element.openEnd, text };
    });
  });
}

/** The newer half: rules, validation and small charts in cells. */
function extensionSplices(xml: string, to: MovedPlaces): readonly Splice[] {
  const extensions = sheetChild(xml, 'extLst');
  if (!extensions || extensions.selfClosed) return [];
  const { openEnd, closeStart } = extensions;
  return [
    ...elementsNamed(xml, 'sqref', openEnd, closeStart).map((element) =>
      // Where none is left, an old address does less harm than an element that lacks its own.
      movedText(xml, element, (text) => to.areas(text) || text),
    ),
    ...elementsNamed(xml, 'f', openEnd, closeStart).map((element) =>
      movedText(xml, element, (text) => to.formula(text, true)),
    ),
  ];
}

/** The sheet's own part with what the file has there besides cells led on. */
export function withMovedPlaces(xml: string, to: MovedPlaces): string {
  const rules = sheetChildren(xml, 'conditionalFormatting').flatMap((block) =>
    areaSplices(xml, block, 'sqref', to),
  );
  return applySplices(xml, [
    ...dimensionSplices(xml, to),
    ...listSplices(xml, to),
    ...rules,
    ...filterSplices(xml, to),
    ...breakSplices(xml, to),
    ...extensionSplices(xml, to),
  ]);
}

function notesAfter(xml: string, name: string, to: MovedPlaces): string {
  return applySplices(
    xml,
    elementsNamed(xml, name).flatMap((element) => areaSplices(xml, element, 'ref', to)),
  );
}

function setText(element: ElementPlace | undefined, text: string): readonly Splice[] {
  return element ? [{ start: element.openEnd, end: element.closeStart, text }] : [];
}

/** A table that only moved or has more rows; one with other columns is told as a change of its own. */
function tableAfter(xml: string, to: MovedPlaces): string {
  const root = rootOf(xml);
  const area = parseAddress(attribute(tagOf(xml, root), 'ref') ?? '');
  if (!area || to.area(area)?.columnCount !== area.columnCount) return xml;
  const elements = [
    root,
    ...childrenOf(xml, root).filter(({ name }) => name === 'autoFilter' || name === 'sortState'),
  ];
  const inside = elementsNamed(xml, 'sortCondition');
  return applySplices(
    xml,
    [...elements, ...inside].map((element) => {
      const tag = tagOf(xml, element);
      const ref = to.areas(attribute(tag, 'ref') ?? '');
      const { start, openEnd: end } = element;
      return { start, end, text: ref === '' ? tag : withAttribute(tag, 'ref', ref) };
    }),
  );
}

/** Boxes of notes: the cell that each belongs to, and where it is drawn. */
function boxesAfter(xml: string, to: MovedPlaces): string {
  const splices = elementsNamed(xml, 'ClientData').flatMap((data) => {
    const parts = childrenOf(xml, data);
    const part = (name: string) => parts.find((one) => one.name === name);
    const number = (element: ElementPlace) => Number(innerOf(xml, element).trim());
    const [row, column, anchor] = [part('Row'), part('Column'), part('Anchor')];
    const corners = anchor ? innerOf(xml, anchor).split(',').map(Number) : [];
    const moved = corners.map((value, at) =>
      at % 2 === 1 ? value : to.line(at % 4 === 0 ? 'column' : 'row', value),
    );
    return [
      ...(row ? setText(row, String(to.line('row', number(row)))) : []),
      ...(column ? setText(column, String(to.line('column', number(column)))) : []),
      ...(moved.length === 8 && moved.every(Number.isFinite) ? setText(anchor, moved.join(', ')) : []),
    ];
  });
  return applySplices(xml, splices);
}

/** Pictures, charts and shapes, which are held by the cells at their corners. */
function drawingsAfter(xml: string, to: MovedPlaces): string {
  const splices = childrenOf(xml, rootOf(xml)).flatMap((anchor) => {
    const kind = attribute(tagOf(xml, anchor), 'editAs');
    if (kind === 'absolute' || anchor.name === 'absoluteAnchor' || anchor.selfClosed) return [];
    const corner = (name: string) => childrenOf(xml, anchor).find((one) => one.name === name);
    const [from, until] = [corner('from'), corner('to')];
    return (['row', 'col'] as const).flatMap((name) => {
      const axis = name === 'row' ? 'row' : 'column';
      const place = (at: ElementPlace | undefined) =>
        at && childrenOf(xml, at).find((one) => one.name === name);
      const [first, last] = [place(from), place(until)];
      if (!first) return [];
      const at = Number(innerOf(xml, first));
      const after = to.line(axis, at);
      const end = last ? Number(innerOf(xml, last)) : 0;
      // One that keeps its size goes as a whole.
      const endAfter = kind === 'oneCell' ? end + after - at : to.line(axis, end);
      return [...setText(first, String(after)), ...setText(last, String(endAfter))];
    });
  });
  return applySplices(xml, splices);
}

/** Series of charts, on whatever sheet they are. */
function chartsAfter(parts: PackageParts, to: MovedPlaces): void {
  for (const path of parts.paths().filter((one) => /\/charts\/[^/]*\.xml$/i.test(one))) {
    const xml = parts.text(path) ?? '';
    if (!/<(?:\w+:)?f>/.test(xml)) continue;
    const splices = elementsNamed(xml, 'f').map((one) =>
      movedText(xml, one, (text) => to.formula(text, false)),
    );
    parts.put(path, applySplices(xml, splices));
  }
}

/** The parts that belong to a sheet, and the charts that show its cells, led on with its rows and columns. */
export function moveSheetParts(parts: PackageParts, sheet: string, to: MovedPlaces): void {
  for (const { kind, target, external } of relationshipsOf(parts, sheet)) {
    const xml = external ? undefined : parts.text(target);
    if (xml === undefined) continue;
    if (kind === 'comments') parts.put(target, notesAfter(xml, 'comment', to));
    else if (kind === 'threadedComment') parts.put(target, notesAfter(xml, 'threadedComment', to));
    else if (kind === 'vmlDrawing') parts.put(target, boxesAfter(xml, to));
    else if (kind === 'drawing') parts.put(target, drawingsAfter(xml, to));
    else if (kind === 'table') parts.put(target, tableAfter(xml, to));
    else if (kind === 'pivotTable') parts.put(target, notesAfter(xml, 'location', to));
  }
  chartsAfter(parts, to);
}
