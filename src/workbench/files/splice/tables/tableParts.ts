import type { Area } from '../../../objectModel/state';
import { parseAddress } from '../../../../cells/a1';
import type { PackageParts } from '../package/parts';
import { relationshipsOf } from '../package/relationships';
import { attribute } from '../xml/attributes';
import { childrenOf, rootOf, tagOf } from '../xml/elements';
import { decodeOffice } from '../xml/text';

/** A table of the file. */
export interface TablePart {
  readonly path: string;
  readonly name: string;
  readonly id: number;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** Names of the columns from left to right. */
  readonly columns: readonly string[];
  /** True when the table is filled from a query or an XML map, which decides its columns. */
  readonly isBound: boolean;
}

/** Reads a table's part; null when it is none. */
export function readTablePart(parts: PackageParts, path: string): TablePart | null {
  const xml = parts.text(path);
  if (xml === undefined) return null;
  const root = rootOf(xml);
  const tag = tagOf(xml, root);
  const area = parseAddress(attribute(tag, 'ref') ?? '');
  if (!area || root.name !== 'table') return null;
  const list = childrenOf(xml, root).find((child) => child.name === 'tableColumns');
  return {
    path,
    name: attribute(tag, 'displayName') ?? attribute(tag, 'name') ?? '',
    id: Number(attribute(tag, 'id') ?? 0),
    area,
    hasHeader: attribute(tag, 'headerRowCount') !== '0',
    hasTotals: Number(attribute(tag, 'totalsRowCount') ?? 0) > 0,
    columns: (list ? childrenOf(xml, list) : []).map((column) =>
      decodeOffice(attribute(tagOf(xml, column), 'name') ?? ''),
    ),
    isBound: (attribute(tag, 'tableType') ?? 'worksheet') !== 'worksheet',
  };
}

/** The tables of a sheet. */
export function tablesOf(parts: PackageParts, sheet: string): readonly TablePart[] {
  return relationshipsOf(parts, sheet)
    .filter((link) => link.kind === 'table')
    .map((link) => readTablePart(parts, link.target))
    .filter((table) => table !== null);
}
