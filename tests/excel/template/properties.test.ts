import fc from 'fast-check';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import type { TemplateReading } from '../../../src/excel/template/reading';
import { sheetFrom } from './sheetText';

const NOBODY = { us: '', them: '' };

interface Row {
  readonly name: string;
  readonly scores: readonly (number | string)[];
  readonly direction: string;
  readonly status: string;
  readonly notes: string;
}

const HEADINGS = [
  'Concession',
  'Our VM',
  'Our SL',
  'Our RE',
  'Their VM',
  'Their SL',
  'Their RE',
  'Direction',
  'Status',
  'Notes',
] as const;

const score = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 1, arbitrary: fc.constantFrom<string | number>('7', ' 7,5 ', '7/10', 'tbd', 0, 11, '', '#N/A') },
);

const row: fc.Arbitrary<Row> = fc.record({
  name: fc.constantFrom(
    'Price cap',
    'Training',
    'Total care package',
    'Logo on our site',
    'Exclusivity (1 year)',
  ),
  scores: fc.array(score, { minLength: 6, maxLength: 6 }),
  direction: fc.constantFrom('Give', 'Get', 'We receive', ''),
  status: fc.constantFrom('Agreed', 'Offered', 'Declined', '', 'perhaps'),
  notes: fc.constantFrom('', 'ask for the value in return', '12'),
});

/** At least one row that everybody would recognise, so that there is a template to find. */
const rows = fc
  .array(row, { minLength: 0, maxLength: 12 })
  .map((some): readonly Row[] => [
    { name: 'Payment terms', scores: [4, 2, 6, 7, 3, 5], direction: 'Give', status: 'Agreed', notes: '' },
    ...some,
  ]);

function cells(list: readonly Row[], order: readonly number[]): readonly (readonly unknown[])[] {
  const all: readonly (readonly unknown[])[] = [
    HEADINGS,
    ...list.map(({ name, scores, direction, status, notes }) => [name, ...scores, direction, status, notes]),
  ];
  return all.map((one) => order.map((i) => one[i]));
}

function read(...grids: Parameters<typeof locateTemplate>[0]): TemplateReading | null {
  const located = locateTemplate(grids, null, NOBODY);
  return located && readLocated(located, NOBODY);
}

/** What was read, without where it stood. */
function content(reading: TemplateReading | null, firstRow = 0) {
  return (
    reading && {
      rows: reading.rows.map((one) => ({ ...one, row: one.row - firstRow })),
      unscored: reading.unscoredRows.map((one) => one - firstRow),
      skipped: reading.skipped.map(({ reason }) => reason).sort(),
    }
  );
}

const IN_ORDER = HEADINGS.map((_, i) => i);
const straight = (list: readonly Row[]) => content(read(sheetFrom('Map', cells(list, IN_ORDER))));

describe('What is read from a template', () => {
  test('does not depend on where it stands', () => {
    fc.assert(
      fc.property(rows, fc.nat(400), fc.nat(60), (list, row, column) => {
        const moved = read(sheetFrom('Map', cells(list, IN_ORDER), { row, column }));
        expect(content(moved, row)).toEqual(straight(list));
        expect(moved?.place.columns.concession).toBe(column);
      }),
    );
  });

  test('does not depend on the order of its columns', () => {
    const orders = fc.shuffledSubarray(IN_ORDER, { minLength: IN_ORDER.length });
    fc.assert(
      fc.property(rows, orders, (list, order) => {
        expect(content(read(sheetFrom('Map', cells(list, order))))).toEqual(straight(list));
      }),
    );
  });

  test('does not depend on titles above, notes and totals below, or lists beside it', () => {
    fc.assert(
      fc.property(rows, fc.nat(4), fc.nat(3), (list, above, gap) => {
        const titles = [
          ['Deal with Contoso', 2_500_000],
          ['Limits', 30, 24, 28],
          [''],
          ['Internal'],
          [''],
        ].slice(0, above);
        const body = cells(list, IN_ORDER).map((one, i) => [...one, '', i, `level ${String(i)}`]);
        const below = [
          ['Total', 40, 40, 40],
          ...Array.from({ length: gap }, () => ['']),
          ['Note: agreed with finance'],
          [''],
          ['Session', 'Given', 'Received'],
          ['Session 1', 5, 6],
        ];
        const decorated = read(sheetFrom('Map', [...titles, ...body, ...below]));
        expect(content(decorated, titles.length)).toEqual(straight(list));
      }),
    );
  });

  test('does not depend on the other sheets of the workbook', () => {
    const decoys = [
      sheetFrom(
        'Budget',
        [
          ['Budget', 'Value', 'Leverage', 'Relationship'],
          ['Limit', 30, 24, 28],
        ],
        { active: false },
      ),
      sheetFrom(
        'Risks',
        [
          ['Risk', 'Likelihood', 'Impact', 'Score'],
          ['Delay', 3, 8, 24],
        ],
        { active: false },
      ),
      sheetFrom(
        'Scale',
        [
          ['Score', 'Value Magnitude', 'Strategic Leverage', 'Relationship Equity'],
          [1, 'none', 'none', 'none'],
        ],
        { active: false },
      ),
    ];
    fc.assert(
      fc.property(rows, fc.shuffledSubarray(decoys), fc.boolean(), (list, others, active) => {
        const map = sheetFrom('Map', cells(list, IN_ORDER), { active });
        expect(content(read(...others, map))).toEqual(straight(list));
      }),
    );
  });

  test('accounts for every row: it counts, or a cell of it is listed', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const reading = read(sheetFrom('Map', cells(list, IN_ORDER)));
        const counted = new Set(reading?.rows.map((one) => one.row));
        const listed = new Set(reading?.skipped.map(({ cell }) => Number(/\d+$/.exec(cell)?.[0])));
        list.forEach((_, i) => expect(counted.has(i + 2) || listed.has(i + 2)).toBe(true));
      }),
    );
  });
});
