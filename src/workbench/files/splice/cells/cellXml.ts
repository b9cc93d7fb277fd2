import { cellAddress } from '../../../../cells/a1';
import type { CellResult } from '../../changes';
import { attribute, emptied, opened, withAttribute } from '../xml/attributes';
import { type ElementPlace, childrenOf, sourceOf, tagOf } from '../xml/elements';
import { officeText, xmlText } from '../xml/text';

/** What a cell element is to hold, without its look. */
export interface CellBody {
  /** The `t` attribute; null for numbers and blanks. */
  readonly type: 'b' | 'e' | 'str' | 'inlineStr' | null;
  /** The `cm` attribute that marks a formula as spilling; null for all else. */
  readonly metadata: number | null;
  readonly inner: string;
}

export const BLANK_BODY: CellBody = { type: null, metadata: null, inner: '' };

/** Errors that every version of Excel knows; the later ones are kept elsewhere and stand as #VALUE! in the cell. */
const PLAIN_ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

function valueElement(p: string, value: string): string {
  return `<${p}v>${value}</${p}v>`;
}

/** A calculated result, as it stands beside a formula or in a cell that a formula fills. */
export function resultBody(p: string, result: CellResult): CellBody {
  const body = { metadata: null };
  if (typeof result === 'string') return { ...body, type: 'str', inner: valueElement(p, officeText(result)) };
  if (typeof result === 'boolean') return { ...body, type: 'b', inner: valueElement(p, result ? '1' : '0') };
  if (typeof result === 'number') {
    if (Number.isFinite(result)) return { ...body, type: null, inner: valueElement(p, String(result)) };
    return { ...body, type: 'e', inner: valueElement(p, '#NUM!') };
  }
  const error = PLAIN_ERRORS.has(result.error) ? result.error : '#VALUE!';
  return { ...body, type: 'e', inner: valueElement(p, error) };
}

/**
 * A value typed into a cell. Text stands in the cell itself, not among the shared strings, so that their part, and the
 * rich text in it, stays untouched.
 */
export function valueBody(p: string, value: CellResult): CellBody {
  if (typeof value !== 'string') return resultBody(p, value);
  const space = /^\s|\s$|\n|\s\s/.test(value) ? ' xml:space="preserve"' : '';
  return {
    type: 'inlineStr',
    metadata: null,
    inner: `<${p}is><${p}t${space}>${officeText(value)}</${p}t></${p}is>`,
  };
}

/** A formula, as the file spells it, with its result. `array` names the cells that a spilling formula fills. */
export function formulaBody(
  p: string,
  formula: string,
  result: CellResult | null,
  array: { readonly ref: string; readonly metadata: number } | null,
): CellBody {
  const cached = result === null ? BLANK_BODY : resultBody(p, result);
  const kind = array ? ` t="array" ref="${array.ref}"` : '';
  return {
    type: cached.type,
    metadata: array?.metadata ?? null,
    inner: `<${p}f${kind}>${xmlText(formula)}</${p}f>${cached.inner}`,
  };
}

/** A cell of the file, or the place where none stands yet. */
export interface CellSource {
  readonly row: number;
  readonly column: number;
  readonly xml: string;
  readonly prefix: string;
  readonly place: ElementPlace | null;
  /** Number of the format that a new cell takes from its row or column; null: none. */
  readonly inherited: string | null;
}

/** Number of the cell's format, as the file has it or as a new cell gets it. */
export function formatOf(cell: CellSource): number {
  const own = cell.place ? attribute(tagOf(cell.xml, cell.place), 's') : cell.inherited;
  return Number(own ?? 0);
}

function bareTag(cell: CellSource): string {
  const tag = `<${cell.prefix}c r="${cellAddress(cell.row, cell.column)}"/>`;
  return cell.inherited === null ? tag : withAttribute(tag, 's', cell.inherited);
}

/** The cell element with another body, another format, or both; what is null stays. */
export function cellElement(cell: CellSource, body: CellBody | null, format: number | null): string {
  const { xml, place } = cell;
  let tag = place ? tagOf(xml, place) : bareTag(cell);
  if (format !== null) tag = withAttribute(tag, 's', format);
  const kept = place ? childrenOf(xml, place) : [];
  let inner = place ? xml.slice(place.openEnd, place.closeStart) : '';
  if (body) {
    tag = withAttribute(withAttribute(tag, 'vm', null), 'cm', null);
    // Some writers say of numbers what goes without saying.
    if (body.type !== null || attribute(tag, 't') !== 'n') tag = withAttribute(tag, 't', body.type);
    if (body.metadata !== null) tag = withAttribute(tag, 'cm', body.metadata);
    const extensions = kept.filter((child) => child.name === 'extLst').map((child) => sourceOf(xml, child));
    inner = body.inner + extensions.join('');
  }
  return inner === '' ? emptied(tag) : `${opened(tag)}${inner}</${cell.prefix}c>`;
}

/** The cell with the text of its shared formula in it, where the cell that held it is about to change. */
export function promotedCell(
  cell: CellSource,
  shared: { readonly group: string; readonly ref: string; readonly formula: string },
  format: number | null,
): string {
  const { xml, place, prefix: p } = cell;
  const own = place && childrenOf(xml, place).find((child) => child.name === 'f');
  if (!place || !own) return '';
  const tag = tagOf(xml, place);
  const element = `<${p}f t="shared" ref="${shared.ref}" si="${shared.group}">${xmlText(shared.formula)}</${p}f>`;
  return (
    (format === null ? tag : withAttribute(tag, 's', format)) +
    xml.slice(place.openEnd, own.start) +
    element +
    xml.slice(own.end, place.end)
  );
}
