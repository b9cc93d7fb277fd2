import { NEW_DEAL, type DealSettings } from '../../../src/excel/deal/dealSettings';
import { dealToAdd } from '../../../src/excel/archive/dealToAdd';
import { rowsToImport } from '../../../src/excel/library/rowsToImport';
import { readLibrary } from '../../../src/excel/library/readLibrary';
import { sessionReviewOf } from '../../../src/excel/review/sessionReview';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import { dealDocuments } from '../../../src/library/dealDocuments';
import { libraryFile } from '../../../src/library/libraryFile';
import { openLibraryOf } from '../../../src/library/readyLibrary';
import { importRows, LIBRARY_HEADINGS, libraryRows } from '../../../src/library/libraryRows';
import type { SheetGrid } from '../../../src/cells/sheetGrid';
import { NORTHWIND } from '../../library/deals';
import { gridOf } from '../history/kept';

const TODAY = new Date(2026, 5, 1);
const HEADINGS = [
  ...[
    'Concession',
    'Type',
    'VM',
    'SL',
    'RE',
    'Their VM',
    'Their SL',
    'Their RE',
    'Direction',
    'Status',
    'Notes',
  ],
  ...['Owner', 'Due', 'Condition', 'Asked by'],
];
const row = (name: string, type: string, ...rest: readonly unknown[]) => [
  ...[name, type, 5, 9, 4, 6, 6, 6, 'Give', 'Agreed'],
  ...rest,
];
const reviewed = (
  rows: readonly (readonly unknown[])[],
  deal: Partial<DealSettings> = {},
  more: readonly SheetGrid[] = [],
) => {
  const grids = [gridOf([HEADINGS, ...rows], { sheet: 'Deal sheet' }), ...more];
  const located = locateTemplate(grids.slice(0, 1), null, { us: '', them: '' });
  if (located === null) throw new Error('No list was found.');
  return sessionReviewOf(readLocated(located, { us: '', them: '' }), { ...NEW_DEAL, ...deal }, grids, {
    session: null,
    today: TODAY,
    notes: [],
  });
};
const documentsOf = (review: ReturnType<typeof reviewed>, leavesOutNames = false) =>
  dealDocuments({ ...dealToAdd(review), leavesOutNames }, []).map(({ document }) => document);

describe('A deal on its way into the library', () => {
  test('brings its scored rows, the other side’s name, and the day of signing', () => {
    const proposed = dealToAdd(
      reviewed([row('Sole supplier', 'Exclusivity')], {
        signedOn: '2026-05-14',
        parties: { us: 'Us', them: 'Northwind' },
      }),
    );
    expect(proposed).toMatchObject({
      ...{
        deal: 'Deal sheet',
        counterparty: 'Northwind',
        date: '2026-05-14',
        measure: 'three',
        scale: '1 to 10',
      },
      rows: [
        {
          row: 2,
          name: 'Sole supplier',
          type: 'Exclusivity',
          direction: 'give',
          outcome: 'agreed',
          own: [5, 9, 4],
          mirror: [6, 6, 6],
        },
      ],
    });
  });

  test('leaves every secret of the workbook where it is', () => {
    const secrets = [
      'walk-away-secret',
      'deadline-secret',
      'people-secret',
      'notes-secret',
      'owner-secret',
      'condition-secret',
      'side-secret',
      '2026-06-30',
      '48213',
    ];
    const review = reviewed(
      [
        row(
          'Sole supplier',
          'Exclusivity',
          'notes-secret',
          'owner-secret',
          '2026-06-30',
          'condition-secret',
          'side-secret',
        ),
      ],
      {
        signedOn: '2026-05-14',
        parties: { us: 'people-secret', them: 'Northwind' },
        walkAway: {
          alternative: 'walk-away-secret',
          value: 48213,
          money: 'walk-away-secret in money',
          target: 48213,
          firstOffer: 48213,
          reason: 'deadline-secret',
          theirs: 48213,
          deadline: '2026-06-30',
          strength: 'weak',
        },
        budgets: [48213, 48213, 48213],
        answers: { x: { question: 'people-secret', answer: 'people-secret' } },
        askedAbout: ['people-secret'],
      },
      [
        gridOf(
          [
            ['People', 'Wants'],
            ['people-secret', 'people-secret'],
          ],
          { sheet: 'people-secret' },
        ),
      ],
    );
    for (const leavesOutNames of [false, true]) {
      const documents = documentsOf(review, leavesOutNames);
      const written = [
        libraryFile(documents),
        JSON.stringify(libraryRows(documents)),
        JSON.stringify(documents),
      ].join('\n');
      expect(written).toContain('Exclusivity');
      for (const secret of secrets) expect(written).not.toContain(secret);
      if (leavesOutNames)
        for (const name of ['Northwind', 'Sole supplier', 'Deal sheet']) expect(written).not.toContain(name);
    }
  });

  test('proposes types from names and forces none; what was only assumed is not known', () => {
    const proposed = dealToAdd(reviewed([row('Reference account', ''), row('Blue folder', '')]));
    expect(proposed.rows.map(({ type, suggestion }) => [type, suggestion])).toEqual([
      ['', 'Reference'],
      ['', ''],
    ]);
    const bare = gridOf(
      [
        ['Concession', 'VM', 'SL', 'RE'],
        ['Sole supplier', 5, 9, 4],
      ],
      { sheet: 'Sheet1' },
    );
    const located = locateTemplate([bare], null, { us: '', them: '' });
    if (located === null) throw new Error('No list was found.');
    const review = sessionReviewOf(readLocated(located, { us: '', them: '' }), NEW_DEAL, [bare], {
      session: null,
      today: TODAY,
      notes: [],
    });
    expect(dealToAdd(review)).toMatchObject({
      deal: '',
      date: null,
      rows: [{ direction: null, outcome: null }],
    });
  });
});

describe('The library written out as a sheet', () => {
  const documents = documentsOf(
    reviewed([row('Sole supplier', 'Exclusivity'), row('=HYPERLINK("x")', 'Price')], {
      signedOn: '2026-05-14',
      parties: { us: '', them: 'Northwind' },
    }),
  );
  const sheet = (change: (rows: unknown[][]) => void = () => undefined) => {
    const rows = libraryRows(documents).map((cells) => [...cells] as unknown[]);
    change(rows);
    return gridOf([[...LIBRARY_HEADINGS], ...rows], { sheet: 'Library' });
  };
  const taken = (grid: SheetGrid) => {
    const reading = readLibrary([grid], null, TODAY);
    if (reading === null) throw new Error('The library was not found.');
    const held = openLibraryOf({ documents, unreadable: 0, newer: [] });
    return importRows(rowsToImport(reading), held.documents, held.has);
  };

  test('is read back as it was', () => {
    expect(taken(sheet())).toMatchObject({ same: 2, added: 0, corrected: 0 });
  });

  test('is read back as it was, also with scores of another scale and texts on several lines', () => {
    const deal = {
      ...NORTHWIND,
      measure: 'one' as const,
      scale: 'Low, Medium, High',
      lessons: 'Ask first.\nThen wait.',
    };
    const others = dealDocuments(deal, []).map(({ document }) => document);
    const grid = gridOf([[...LIBRARY_HEADINGS], ...libraryRows(others)], { sheet: 'Library' });
    const reading = readLibrary([grid], null, TODAY);
    if (reading === null) throw new Error('The library was not found.');
    const held = openLibraryOf({ documents: others, unreadable: 0, newer: [] });
    expect(importRows(rowsToImport(reading), held.documents, held.has)).toMatchObject({
      same: 4,
      added: 0,
      corrected: 0,
    });
  });

  test('brings back what people change in it', () => {
    const found = taken(sheet(([first]) => first?.splice(0, 1, 'Sole supply')));
    expect(found).toMatchObject({ same: 1, corrected: 1 });
  });

  test('does not count twice beside the library that it came from', () => {
    const kept = openLibraryOf(
      { documents: documents.slice(0, 1), unreadable: 0, newer: [] },
      undefined,
      TODAY,
    );
    const grids = [gridOf([HEADINGS, row('Sole supplier', 'Exclusivity')], { sheet: 'Map' }), sheet()];
    const located = locateTemplate(grids.slice(0, 1), null, { us: '', them: '' });
    if (located === null) throw new Error('No list was found.');
    const of = (library: typeof kept | null) =>
      sessionReviewOf(readLocated(located, { us: '', them: '' }), NEW_DEAL, grids, {
        session: null,
        today: TODAY,
        notes: [],
        kept: library,
      }).past.size;
    expect([of(null), of(kept)]).toEqual([2, 2]);
  });
});

test('a deal is compared with the library of this computer as with a sheet', () => {
  const past = Array.from({ length: 3 }, (_, i) =>
    documentsOf(
      reviewed([row('Sole supplier', 'Exclusivity')], {
        signedOn: `2026-05-1${i}`,
        parties: { us: '', them: `Party ${i}` },
      }),
    ),
  ).flat();
  const kept = openLibraryOf({ documents: past, unreadable: 0, newer: [] }, undefined, TODAY);
  const grids = [
    gridOf([HEADINGS, ['Sole supplier', 'Exclusivity', 5, 5, 4, 6, 6, 6, 'Give', 'Agreed']], {
      sheet: 'Map',
    }),
  ];
  const located = locateTemplate(grids, null, { us: '', them: '' });
  if (located === null) throw new Error('No list was found.');
  const review = sessionReviewOf(readLocated(located, { us: '', them: '' }), NEW_DEAL, grids, {
    session: null,
    today: TODAY,
    notes: [],
    kept,
  });
  expect(review.findings.filter(({ rule }) => rule === 'benchmark-deviation')).toMatchObject([
    { rows: [2], numbers: { score: 5, benchmark: expect.closeTo(9, 9) as number } },
  ]);
  expect(review.pastDeals).toMatchObject([{ type: 'Exclusivity', n: 3, deals: 3 }]);
});
