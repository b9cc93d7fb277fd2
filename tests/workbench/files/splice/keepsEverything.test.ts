import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import type { WorkbookChanges } from '../../../../src/workbench/files/changes';
import { decodePart } from '../../../../src/workbench/files/splice/package/partText';
import { spliceChanges } from '../../../../src/workbench/files/splice/spliceChanges';
import { area, changes, formula, value } from './changesOf';
import { differentParts, unpack, xmlDifference } from './comparePackages';
import { pack, SHEET_PATH } from './fixtures/package';
import { USER_FILES } from './fixtures/userFiles';

const MARK = '+N("concession-map")';
const ADD_IN = {
  id: '0f3c7a52-5f0d-4f7e-9a53-6a1f6f0f9b11',
  version: '1.0.0.0',
  store: 'developer',
  storeType: 'Registry',
};

/** What a review leaves behind: a corrected score, a formula of the add-in, a new note, highlights, a name, its settings. */
const REVIEW: WorkbookChanges = changes({
  cells: [
    value('Map', 'B2', 8),
    formula('Map', 'E2', '=CONCESSION.SCORE(B2:D2)', 11),
    { ...value('Map', 'A20', 'Reviewed <today>'), style: { italic: true } },
  ],
  conditionalFormats: {
    added: [
      {
        sheet: 'Map',
        areas: [area('B2:D4')],
        formula: `=$B2>=7${MARK}`,
        style: { fillColor: '#F8D7DA' },
        stopIfTrue: false,
      },
    ],
    removed: [],
  },
  names: [
    {
      kind: 'set',
      name: {
        name: 'SCORE',
        sheet: null,
        formula: '=LAMBDA(own,SUM(own))',
        comment: 'Concession Map',
        visible: true,
      },
    },
  ],
  settings: { addIn: ADD_IN, set: { 'concession-map': { version: 1 } }, removed: [] },
});

const ADDED = [
  'xl/metadata.xml',
  'xl/webextensions/_rels/taskpanes.xml.rels',
  'xl/webextensions/taskpanes.xml',
  'xl/webextensions/webextension1.xml',
];

function text(bytes: Uint8Array, path: string): string {
  return decodePart(unpack(bytes)[path] ?? new Uint8Array()).text;
}

/** Lines that a review may replace: the score itself, counts of lists, the used range, the settings of calculation. */
const REPLACED = [
  /\/c\/v = 7$/,
  /\/dimension /,
  /\/row (.* )?r="2"/,
  /\/(fonts|cellXfs|dxfs|metadataTypes) count=/,
  /\/calcPr/,
];

function lostLines(before: Uint8Array, after: Uint8Array, path: string): readonly string[] {
  const { lost } = xmlDifference(text(before, path), text(after, path));
  return lost.filter((line) => !REPLACED.some((pattern) => pattern.test(line)));
}

describe.each(USER_FILES)('a file with $holds', ({ source, sheet: sheetPath }) => {
  const before = pack(source);
  const { bytes, notCarried } = spliceChanges(before, REVIEW);
  const { changed, added, removed } = differentParts(before, bytes);

  test('keeps every part that the review does not concern, byte for byte', () => {
    expect(notCarried).toEqual([]);
    expect(ADDED).toEqual(expect.arrayContaining([...added]));
    expect(removed).toEqual('xl/calcChain.xml' in source ? ['xl/calcChain.xml'] : []);
    const concerned = [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      sheetPath,
    ];
    expect(concerned).toEqual(expect.arrayContaining([...changed]));
    expect(changed).toContain(sheetPath);
  });

  test('loses nothing in the parts that change, but the score that was corrected', () => {
    const gone = changed.flatMap((path) => lostLines(before, bytes, path));
    expect(gone.filter((line) => !line.includes('calcChain'))).toEqual([]);
  });

  test('removing the highlights gives the sheet back as it was before them', () => {
    const only = changes({ conditionalFormats: REVIEW.conditionalFormats });
    const highlighted = spliceChanges(before, only).bytes;
    const removal = changes({
      conditionalFormats: { added: [], removed: [{ sheet: 'Map', by: 'marker', marker: MARK }] },
    });
    const restored = spliceChanges(highlighted, removal).bytes;
    expect(differentParts(before, highlighted).changed).toContain(sheetPath);
    expect(differentParts(before, restored)).toEqual({ changed: [], added: [], removed: [] });
  });

  test('the archive keeps the order of its parts', () => {
    const kept = Object.keys(unpack(before)).filter((path) => !removed.includes(path));
    expect(Object.keys(unpack(bytes)).slice(0, kept.length)).toEqual(kept);
  });
});

describe.each(['deal-with-chart', 'protected-sheet'])('a workbook saved by LibreOffice: %s', (name) => {
  const before = new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'libreoffice', `${name}.xlsx`)));
  const review = {
    ...REVIEW,
    cells: [value('Map', 'B4', 3), formula('Map', 'H4', '=CONCESSION.SCORE(B4:D4)', 14)],
  };
  const { bytes, notCarried } = spliceChanges(before, review);

  test('keeps charts, comments, pivot tables, hidden rows and protection', () => {
    expect(notCarried).toEqual([]);
    const { changed, removed } = differentParts(before, bytes);
    expect(removed).toEqual([]);
    expect(changed).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      SHEET_PATH,
    ]);
    expect(changed.flatMap((path) => lostLines(before, bytes, path))).toEqual([
      '/worksheet/sheetData/row/c/v = 2',
    ]);
  });

  test('another reader finds the changes', async () => {
    const workbook = await readXlsx(bytes);
    const sheet = workbook.sheets.find((one) => one.name === 'Map');
    expect(sheet?.rows[3]?.[1]).toBe(3);
    expect(sheet?.rows[3]?.[7]).toBe(14);
    expect(JSON.stringify(sheet?.conditionalRules)).toContain('concession-map');
    expect(workbook.namedRanges?.map((one) => one.name)).toContain('SCORE');
  });
});
