import type { CellLookChange } from '../../changes';
import { opened } from '../xml/attributes';
import { childrenOf, rootOf, sourceOf, tagOf } from '../xml/elements';
import { xmlAttribute } from '../xml/text';
import { rgbAttribute } from './colours';

/** The order in which Excel writes what a font consists of. */
const ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** True when the change concerns the font. */
export function changesFont(look: CellLookChange): boolean {
  return (
    ['bold', 'italic', 'underline', 'strikethrough', 'fontColor', 'fontName', 'fontSize'] as const
  ).some((aspect) => look[aspect] !== undefined);
}

/** The font with the changed aspects laid over it; `plain` is the workbook's own font, to which null goes back. */
export function changedFont(font: string, plain: string, prefix: string, look: CellLookChange): string {
  const aspects = new Map(childrenOf(font, rootOf(font)).map((part) => [part.name, sourceOf(font, part)]));
  const defaults = new Map(
    childrenOf(plain, rootOf(plain)).map((part) => [part.name, sourceOf(plain, part)]),
  );
  const restore = (name: string) => {
    const own = defaults.get(name);
    if (own === undefined) aspects.delete(name);
    else aspects.set(name, own);
  };
  const toggle = (name: string, on: boolean | null | undefined) => {
    if (on === true) aspects.set(name, `<${prefix}${name}/>`);
    else if (on !== undefined) aspects.delete(name);
  };
  toggle('b', look.bold);
  toggle('i', look.italic);
  toggle('strike', look.strikethrough);
  toggle('u', look.underline);
  if (look.fontColor === null) restore('color');
  else if (look.fontColor !== undefined) {
    aspects.set('color', `<${prefix}color ${rgbAttribute(look.fontColor)}/>`);
  }
  if (look.fontSize === null) restore('sz');
  else if (look.fontSize !== undefined) aspects.set('sz', `<${prefix}sz val="${look.fontSize}"/>`);
  if (look.fontName === null) ['name', 'family', 'charset', 'scheme'].forEach(restore);
  else if (look.fontName !== undefined) {
    // A theme font, a family or a character set named beside it would overrule the name.
    for (const other of ['family', 'charset', 'scheme']) aspects.delete(other);
    aspects.set('name', `<${prefix}name val="${xmlAttribute(look.fontName)}"/>`);
  }
  const written = [...aspects].sort(([a], [b]) => rank(a) - rank(b)).map(([, xml]) => xml);
  return `${opened(tagOf(font, rootOf(font)))}${written.join('')}</${prefix}font>`;
}

function rank(name: string): number {
  return ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length;
}

/**
 * A font element with what it consists of in the order that the format's schema asks for.
 * @example orderedFont('<font><color rgb="FF0E5C2F"/><sz val="11"/></font>') // '<font><sz val="11"/><color rgb="FF0E5C2F"/></font>'
 */
export function orderedFont(font: string): string {
  const root = rootOf(font);
  const parts = [...childrenOf(font, root)].sort((a, b) => rank(a.name) - rank(b.name));
  const inside = parts.map((part) => sourceOf(font, part)).join('');
  return font.slice(0, root.openEnd) + inside + font.slice(root.closeStart);
}
