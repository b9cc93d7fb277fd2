import type { CellLookChange } from '../../changes';
import { emptied, opened, withAttribute } from '../xml/attributes';
import { childrenOf, rootOf, sourceOf, tagOf } from '../xml/elements';

/** What a cell format (xf) is to refer to from now on; absent members stay as they are. */
export interface FormatParts {
  readonly numFmtId?: number;
  readonly fontId?: number;
  readonly fillId?: number;
  readonly borderId?: number;
}

const APPLIED = {
  numFmtId: 'applyNumberFormat',
  fontId: 'applyFont',
  fillId: 'applyFill',
  borderId: 'applyBorder',
} as const;

const PARTS = ['numFmtId', 'fontId', 'fillId', 'borderId'] as const;

function changesAlignment(look: CellLookChange): boolean {
  return (
    look.horizontalAlignment !== undefined ||
    look.verticalAlignment !== undefined ||
    look.wrapText !== undefined
  );
}

function changedAlignment(tag: string, look: CellLookChange): string {
  let changed = tag;
  if (look.horizontalAlignment !== undefined) {
    changed = withAttribute(changed, 'horizontal', look.horizontalAlignment?.toLowerCase() ?? null);
  }
  if (look.verticalAlignment !== undefined) {
    changed = withAttribute(changed, 'vertical', look.verticalAlignment?.toLowerCase() ?? null);
  }
  if (look.wrapText !== undefined) changed = withAttribute(changed, 'wrapText', look.wrapText ? 1 : null);
  return changed;
}

/** The format with some of its parts exchanged and its alignment changed; protection and all else as it was. */
export function changedFormat(
  format: string,
  prefix: string,
  parts: FormatParts,
  look: CellLookChange,
): string {
  const root = rootOf(format);
  let tag = tagOf(format, root);
  for (const name of PARTS) {
    const id = parts[name];
    if (id !== undefined) tag = withAttribute(withAttribute(tag, name, id), APPLIED[name], 1);
  }
  const children = childrenOf(format, root).map((child) => ({
    name: child.name,
    xml: sourceOf(format, child),
  }));
  if (changesAlignment(look)) {
    tag = withAttribute(tag, 'applyAlignment', 1);
    const present = children.find((child) => child.name === 'alignment');
    const alignment = changedAlignment(present?.xml ?? `<${prefix}alignment/>`, look);
    if (present) present.xml = alignment;
    else children.unshift({ name: 'alignment', xml: alignment });
  }
  if (children.length === 0) return emptied(tag);
  return `${opened(tag)}${children.map((child) => child.xml).join('')}</${prefix}xf>`;
}
