import type { Area } from '../../../objectModel/state';
import { areaContains } from '../../addresses';
import { parseAddress } from '../../../../cells/a1';
import { formulaGroups } from '../cells/formulaGroups';
import type { SheetObstacles, TableArea } from '../cells/obstacles';
import type { PackageParts } from '../package/parts';
import { relationshipsOf } from '../package/relationships';
import { attribute } from '../xml/attributes';
import { childrenOf, rootOf, tagOf } from '../xml/elements';
import { sheetChild } from './sheetOrder';

function mergesOf(xml: string): readonly Area[] {
  const list = sheetChild(xml, 'mergeCells');
  return (list ? childrenOf(xml, list) : [])
    .map((merge) => parseAddress(attribute(tagOf(xml, merge), 'ref') ?? ''))
    .filter((area) => area !== null);
}

function pivotsOf(parts: PackageParts, sheet: string): SheetObstacles['pivots'] {
  return relationshipsOf(parts, sheet).flatMap((link) => {
    const xml = link.kind === 'pivotTable' ? parts.text(link.target) : undefined;
    if (xml === undefined) return [];
    const root = rootOf(xml);
    const location = childrenOf(xml, root).find((child) => child.name === 'location');
    const area = location && parseAddress(attribute(tagOf(xml, location), 'ref') ?? '');
    return area ? [{ name: attribute(tagOf(xml, root), 'name') ?? '', area }] : [];
  });
}

/** What on the sheet may stand in the way of new content. */
export function obstaclesOn(
  parts: PackageParts,
  sheet: string,
  xml: string,
  tables: readonly TableArea[],
): SheetObstacles {
  const sheetData = sheetChild(xml, 'sheetData');
  return {
    merges: mergesOf(xml),
    pivots: pivotsOf(parts, sheet),
    tables,
    groups: sheetData ? formulaGroups(xml, sheetData) : { arrays: [], shared: new Map() },
  };
}

/** Finds the table in which a cell stands. */
export function tableFinder(tables: readonly TableArea[]): (row: number, column: number) => string | null {
  return (row, column) => tables.find((table) => areaContains(table.area, row, column))?.name ?? null;
}
