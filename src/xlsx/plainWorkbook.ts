import { storedArchive } from './storedArchive';

export const PLAIN_LOOKS = ['plain', 'title', 'heading', 'wrapped'] as const;
export type PlainLook = (typeof PLAIN_LOOKS)[number];

/** A cell of a plain workbook: text or a number. Text that begins like a formula stays text. */
export interface PlainCell {
  readonly value: string | number;
  readonly look?: PlainLook;
}

export interface PlainSheet {
  readonly name: string;
  /** From A1 on; null leaves a cell empty. */
  readonly rows: readonly (readonly (PlainCell | null)[])[];
  /** In characters, from column A on. */
  readonly widths?: readonly number[];
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LONGEST_NAME = 31;
const LONGEST_TEXT = 32_767;

/**
 * A new .xlsx package with these cells and nothing else: no names, formulas, comments, properties, author, time or calculation
 * caches. What is not handed over here cannot stand in it.
 */
export function plainWorkbook(sheets: readonly PlainSheet[]): Uint8Array {
  const names = sheetNames(sheets.map(({ name }) => name));
  const parts = names.map((_, i) => `worksheets/sheet${i + 1}.xml`);
  return storedArchive([
    {
      name: '[Content_Types].xml',
      text:
        `${HEADER}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>` +
        parts
          .map((part) => `<Override PartName="/xl/${part}" ContentType="${SPREADSHEET}.worksheet+xml"/>`)
          .join('') +
        '</Types>',
    },
    {
      name: '_rels/.rels',
      text: relationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    },
    {
      name: 'xl/workbook.xml',
      text:
        `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
        names
          .map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
          .join('') +
        '</sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relationships([
        ...parts.map((target) => ({ type: 'worksheet', target })),
        { type: 'styles', target: 'styles.xml' },
      ]),
    },
    { name: 'xl/styles.xml', text: STYLES },
    ...sheets.map((sheet, i) => ({ name: `xl/${parts[i] ?? ''}`, text: sheetXml(sheet) })),
  ]);
}

function relationships(links: readonly { readonly type: string; readonly target: string }[]): string {
  const each = links.map(
    ({ type, target }, i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${escaped(target)}"/>`,
  );
  return `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

const FONT = '<name val="Calibri"/><family val="2"/>';
const STYLES =
  `${HEADER}<styleSheet xmlns="${MAIN}">` +
  `<fonts count="3"><font><sz val="11"/>${FONT}</font><font><b/><sz val="14"/>${FONT}</font><font><b/><sz val="11"/>${FONT}</font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function sheetXml({ rows, widths = [] }: PlainSheet): string {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((row, i) => {
    const cells = row.map((cell, j) => (cell === null ? '' : cellXml(cell, `${letters(j)}${i + 1}`)));
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  });
  return (
    `${HEADER}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    (columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`) +
    `<sheetData>${lines.join('')}</sheetData>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/></worksheet>'
  );
}

function cellXml({ value, look = 'plain' }: PlainCell, at: string): string {
  const style = ` s="${PLAIN_LOOKS.indexOf(look)}"`;
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${at}"${style}><v>${value}</v></c>`;
  const text = escaped(String(value).slice(0, LONGEST_TEXT));
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
}

/** Names as Excel takes them: without its forbidden marks, of at most 31 letters, none twice. */
function sheetNames(wished: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wished.map((wish) => {
    const plain =
      wish
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, LONGEST_NAME) || 'Sheet';
    let name = plain;
    for (let n = 2; taken.has(name.toLowerCase()); n++)
      name = `${plain.slice(0, LONGEST_NAME - 1 - String(n).length)} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

// eslint-disable-next-line no-control-regex -- these are the very characters to be found
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const HALF_PAIRS = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for XML 1.0: marks that it cannot hold are left out, those that it reads as its own are told otherwise. */
function escaped(text: string): string {
  return text
    .replace(NOT_IN_XML, '')
    .replace(HALF_PAIRS, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
