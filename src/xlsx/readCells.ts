import { parseAddress } from '../cells/a1';
import type { SheetGrid } from '../cells/sheetGrid';
import { openArchive } from './openArchive';

type Cells = (string | number | boolean)[][];
/** Every row without a cell. */
const NOTHING: Cells[number] = [];

/** Cells beyond these are none of a library. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 256];

/**
 * The values that stand on the sheets of an .xlsx workbook, as it was last calculated; formulas, looks and tables are not looked
 * at. Throws where the file cannot be read.
 */
export async function readCells(bytes: Uint8Array<ArrayBuffer>): Promise<readonly SheetGrid[]> {
  const archive = openArchive(bytes);
  const [workbook, links] = await Promise.all([
    archive.text('xl/workbook.xml'),
    archive.text('xl/_rels/workbook.xml.rels'),
  ]);
  if (workbook === null || links === null) throw new Error('The file is no workbook.');
  const targets = new Map(
    [...xml(links).getElementsByTagName('Relationship')].map((link) => [
      link.getAttribute('Id'),
      link.getAttribute('Target') ?? '',
    ]),
  );
  const strings = sharedStrings(await archive.text('xl/sharedStrings.xml'));
  const sheets = [...xml(workbook).getElementsByTagNameNS('*', 'sheet')];
  const grids: SheetGrid[] = [];
  for (const sheet of sheets) {
    const target = targets.get(sheet.getAttribute('r:id')) ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const text = await archive.text(part);
    if (text === null) continue;
    grids.push({
      sheet: sheet.getAttribute('name') ?? '',
      ...{ active: grids.length === 0, visible: true, row: 0, column: 0, formulas: [], tables: [] },
      values: valuesOf(xml(text), strings),
    });
  }
  return grids;
}

function xml(text: string): Document {
  // A document type could hold entities that grow without end; no workbook has one.
  if (/<!DOCTYPE/i.test(text)) throw new Error('The file is no workbook.');
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new Error('The file is damaged.');
  return parsed;
}

function sharedStrings(text: string | null): readonly string[] {
  if (text === null) return [];
  return [...xml(text).getElementsByTagNameNS('*', 'si')].map(textOf);
}

/** Its runs together, without how they are spoken. */
function textOf(item: Element): string {
  return [...item.getElementsByTagNameNS('*', 't')]
    .filter(({ parentElement }) => parentElement?.localName !== 'rPh')
    .map(({ textContent }) => textContent)
    .join('');
}

function valuesOf(sheet: Document, strings: readonly string[]): Cells {
  const rows: Cells = [];
  let width = 0;
  for (const cell of sheet.getElementsByTagNameNS('*', 'c')) {
    const area = parseAddress(cell.getAttribute('r') ?? '');
    if (area === null || area.row >= MOST_ROWS || area.column >= MOST_COLUMNS) continue;
    const value = valueOf(cell, strings);
    if (value === '') continue;
    while (rows.length <= area.row) rows.push(NOTHING);
    if (rows[area.row] === NOTHING) rows[area.row] = [];
    const row = rows[area.row] ?? [];
    row[area.column] = value;
    width = Math.max(width, area.column + 1);
  }
  // The first row tells how wide the sheet is. The others end with their last cell, and all that are empty are one, so that a
  // cell somebody left far away costs nothing.
  return rows.map((row, at) =>
    row.length === 0 && at > 0
      ? NOTHING
      : Array.from({ length: at === 0 ? width : row.length }, (_, i) => row[i] ?? ''),
  );
}

function valueOf(cell: Element, strings: readonly string[]): string | number | boolean {
  const kind = cell.getAttribute('t');
  if (kind === 'inlineStr') return textOf(cell);
  const text = cell.getElementsByTagNameNS('*', 'v')[0]?.textContent ?? '';
  if (kind === 's') return strings[Number(text)] ?? '';
  if (kind === 'b') return text === '1';
  if (kind === 'str' || kind === 'e' || kind === 'd' || text === '') return text;
  return Number(text);
}
