import type { TableColumnDefinition } from '../../changes';
import { needsArrayForm } from '../formulas/arrayForm';
import { spellFormula } from '../formulas/spelling';
import { withAttribute } from '../xml/attributes';
import { childrenOf, prefixOf, rootOf, sourceOf, tagOf } from '../xml/elements';
import { officeAttribute, xmlText } from '../xml/text';

/** Totals that Excel offers by name, by the number that SUBTOTAL has for them (hidden rows left out). */
const NAMED_TOTALS: Readonly<Record<string, string>> = {
  '101': 'average',
  '102': 'countNums',
  '103': 'count',
  '104': 'max',
  '105': 'min',
  '107': 'stdDev',
  '109': 'sum',
  '110': 'var',
};

/** What the attribute and the child of a column say about its total. */
interface Total {
  readonly attributes: string;
  readonly children: string;
}

function totalOf(column: TableColumnDefinition, p: string, table: string): Total {
  const { totalsLabel, totalsFormula } = column;
  if (totalsFormula !== undefined) {
    const subtotal = /^=?SUBTOTAL\((1\d\d),\s*(?:[\p{L}\d_.\\]+)?\[([^[\]]+)\]\)$/iu.exec(totalsFormula);
    const named = subtotal?.[2] === column.name ? NAMED_TOTALS[subtotal[1] ?? ''] : undefined;
    if (named) return { attributes: ` totalsRowFunction="${named}"`, children: '' };
    const formula = xmlText(spellFormula(totalsFormula, table));
    return {
      attributes: ' totalsRowFunction="custom"',
      children: `<${p}totalsRowFormula>${formula}</${p}totalsRowFormula>`,
    };
  }
  if (totalsLabel === undefined || totalsLabel === '') return { attributes: '', children: '' };
  return { attributes: ` totalsRowLabel="${officeAttribute(totalsLabel)}"`, children: '' };
}

function calculated(column: TableColumnDefinition, p: string, table: string): string {
  if (column.calculatedFormula === undefined) return '';
  const formula = spellFormula(column.calculatedFormula, table);
  const array = needsArrayForm(formula) ? ' array="1"' : '';
  return `<${p}calculatedColumnFormula${array}>${xmlText(formula)}</${p}calculatedColumnFormula>`;
}

/** The element of a new column. */
export function columnElement(column: TableColumnDefinition, id: number, p: string, table: string): string {
  const total = totalOf(column, p, table);
  const tag = `<${p}tableColumn id="${id}" name="${officeAttribute(column.name)}"${total.attributes}`;
  const children = calculated(column, p, table) + total.children;
  return children === '' ? `${tag}/>` : `${tag}>${children}</${p}tableColumn>`;
}

/** A column of the file with the total that it is to have from now on; all else as it was. */
export function columnWithTotal(element: string, column: TableColumnDefinition, table: string): string {
  const root = rootOf(element);
  const p = prefixOf(element, root);
  const total = totalOf(column, p, table);
  let tag = tagOf(element, root);
  for (const name of ['totalsRowLabel', 'totalsRowFunction']) tag = withAttribute(tag, name, null);
  tag = tag.replace(/\s*(\/?>)$/, `${total.attributes}$1`);
  const children = childrenOf(element, root);
  const before = children.filter((child) => child.name === 'calculatedColumnFormula');
  const after = children.filter(
    (child) => !['calculatedColumnFormula', 'totalsRowFormula'].includes(child.name),
  );
  const write = (list: typeof children) => list.map((child) => sourceOf(element, child)).join('');
  const inner = write(before) + total.children + write(after);
  if (inner === '') return tag.replace(/\s*\/?>$/, '/>');
  return `${tag.replace(/\s*\/?>$/, '>')}${inner}</${p}tableColumn>`;
}
