import { NEW_DEAL } from '../../../src/excel/deal/dealSettings';
import { bodyRowKinds, formulaListOf } from '../../../src/excel/formulas/formulaList';
import { settingsFor } from '../../../src/excel/review/oneScoreReview';
import { formulaObstacle } from '../../../src/excel/template/formulaObstacle';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import type { TemplateReading } from '../../../src/excel/template/reading';
import { FLAG_WORDS } from '../../../src/vocabulary/shownTerms';
import { highlightFormulas } from '../../../src/formulas/highlightFormulas';
import { resultFormula } from '../../../src/formulas/resultFormulas';
import { bodySpan } from '../../../src/excel/template/bodySpan';
import { reviewDeal } from '../../../src/negotiation/review';
import { DEFAULT_SETTINGS } from '../../../src/negotiation/settings';
import { FormulaSheet } from '../formulaSheet';
import { sheetFrom } from '../template/sheetText';

// Marks and result columns say what the review says on every scale and measure, by native formulas over the cells as typed.

const NOBODY = { us: '', them: '' };
type Cell = string | number | boolean;
type Cells = readonly (readonly Cell[])[];

const THREE = ['Value', 'Leverage', 'Relationship'];
const HEADS = ['Concession', 'Direction', ...THREE, ...THREE.map((one) => `Their ${one}`), 'Status'];
const SCORES: readonly (readonly number[])[] = [
  [1, 10, 4, 4, 1, 4],
  [5.5, 1, 10, 5.5, 5.5, 1],
  [10, 10, 10, 1, 1, 1],
  [1, 5.5, 1, 10, 10, 5.5],
  [5.5, 5.5, 5.5, 5.5, 5.5, 5.5],
];
/** Lists of which the scores are written by `as`; some are gives and some gets, some agreed and some not. */
const listOf = (as: (score: number) => Cell, note = ''): Cells => [
  HEADS.map((text, i) => (i >= 2 && i <= 7 ? `${text}${note}` : text)),
  ...SCORES.map((scores, i): readonly Cell[] => [
    `Item ${i}`,
    i % 2 === 0 ? 'Give' : 'Get',
    ...scores.map(as),
    i === 1 ? 'Offered' : 'Agreed',
  ]),
];
const grade = (score: number) => (score < 3 ? 'Low' : score < 7 ? 'Medium' : 'High');
const nth = (score: number) => Math.round(1 + ((score - 1) * 4) / 9);
const one = (cells: Cells): Cells => cells;

const LISTS: readonly (readonly [string, Cells])[] = [
  ['1 to 5', listOf(nth, ' (1-5)')],
  ['0 to 100', listOf((n) => Math.round(((n - 1) * 100) / 9), ' (0-100)')],
  ['per cent as fractions', listOf((n) => (n - 1) / 9, ' (%)')],
  ['−5 to 5', listOf((n) => Math.round((n - 1) * (10 / 9)) - 5, ' (-5 to 5)')],
  ['5 to 1', listOf((n) => 6 - nth(n), ' (5-1)')],
  ['words', listOf(grade)],
  [
    'words with remarks',
    listOf((n) => (n < 2 ? 'Low (for now)' : n < 7 ? 'medium - as usual' : 'HIGH: they need it')),
  ],
  ['stars', listOf((n) => '★'.repeat(nth(n)) + '☆'.repeat(5 - nth(n)))],
  ['Harvey balls', listOf((n) => '○◔◑◕●'.charAt(nth(n) - 1))],
  ['1 to 10 with remarks', listOf((n) => (n === 10 ? '10 (was 7)' : n === 1 ? '1?' : n))],
  ['1 to 10 with a comma', listOf((n) => (n === 5.5 ? '5,5' : n))],
  [
    'one score',
    one([
      ['Concession', 'Direction', 'Cost to us', 'Value to them', 'Status'],
      ...SCORES.map(([own = 1, , , mirror = 1], i): readonly Cell[] => [
        ...[`Item ${i}`, i % 2 === 0 ? 'Give' : 'Get', own, mirror],
        i === 1 ? 'Offered' : 'Agreed',
      ]),
    ]),
  ],
  [
    'one score in words',
    one([
      ['Concession', 'Your Cost', 'Their Value'],
      ...SCORES.map(([own = 1, , , mirror = 1], i): readonly Cell[] => [
        `Item ${i}`,
        grade(own),
        grade(mirror),
      ]),
    ]),
  ],
  [
    'cost and value of both sides',
    one([
      ['Concession', 'Direction', 'Cost to us', 'Value to us', 'Cost to them', 'Value to them'],
      ['Item 0', 'Give', 3, '', '', 8],
      ['Item 1', 'Get', '', 9, 2, ''],
      ['Item 2', 'Give', 9, '', '', 8],
      ['Item 3', 'Get', '', 2, 9, ''],
    ]),
  ],
  [
    'ticks for the direction',
    one([
      ['Concession', 'Give', 'Get', ...THREE, ...THREE.map((text) => `Their ${text}`), 'Agreed', 'Rejected'],
      ...SCORES.map((scores, i): readonly Cell[] => [
        ...[`Item ${i}`, i % 2 === 0 ? 'x' : '', i % 2 === 0 ? '' : 'x', ...scores],
        ...[i === 2 ? '' : 'x', i === 2 ? 'x' : ''],
      ]),
    ]),
  ],
  [
    'check boxes for the status',
    one([
      [...HEADS.slice(0, 8), 'Done'],
      ...SCORES.map((scores, i): readonly Cell[] => [
        ...[`Item ${i}`, i % 2 === 0 ? 'Give' : 'Get', ...scores, i === 2 ? 0 : 1],
      ]),
    ]),
  ],
  [
    'sections for the direction',
    one([
      ['Concession', ...THREE, ...THREE.map((text) => `Their ${text}`)],
      ['What we give'],
      ['Item 0', 1, 10, 4, 4, 1, 4],
      ['Item 1', 10, 10, 10, 1, 1, 1],
      ['What we get'],
      ['Item 2', 10, 10, 10, 1, 1, 1],
      ['What we give'],
      ['Item 3', 10, 1, 10, 1, 1, 1],
    ]),
  ],
  [
    'sections for the status',
    one([
      [...HEADS.slice(0, 8)],
      ['Agreed'],
      ['Item 0', 'Give', 1, 10, 4, 4, 1, 4],
      ['Open'],
      ['Item 1', 'Give', 10, 10, 10, 1, 1, 1],
    ]),
  ],
];

function read(cells: Cells): TemplateReading {
  const located = locateTemplate([sheetFrom('Map', cells)], null, NOBODY);
  if (located === null) throw new Error('No list was found.');
  return readLocated(located, NOBODY);
}

describe('formulas on every scale and measure', () => {
  let sheet: FormulaSheet;
  beforeAll(() => {
    sheet = new FormulaSheet();
  });
  afterAll(() => sheet.close());

  test.each(LISTS)('%s: rows, flags and what was given', async (_, cells) => {
    const found = read(cells);
    // A question about the scale is answered as it was taken.
    const reading = { ...found, doubts: [] };
    expect(formulaObstacle(reading)).toBeNull();
    const { place } = reading;
    const width = Math.max(...cells.map(({ length }) => length));
    const values = cells.map((row) => Array.from({ length: width }, (__, i) => row[i] ?? ''));
    const body = { firstColumn: 0, values: values.slice(place.firstRow - 1, place.lastRow) };
    const list = formulaListOf(reading, body, NEW_DEAL);
    const kinds = bodyRowKinds(reading, body);
    const isOne = place.measure === 'one';
    const review = reviewDeal(reading.rows, settingsFor(place.measure, DEFAULT_SETTINGS));
    const count = place.lastRow - place.firstRow + 1;

    sheet.write(1, [...values, ...Array.from({ length: 12 }, () => Array.from({ length: width }, () => ''))]);
    const tags = ['to-us', 'to-them', 'gap', 'reading', 'given-total'] as const;
    const said = await sheet.evaluate(
      place.firstRow,
      count,
      tags.map((tag, i) =>
        resultFormula(tag, { list, headerRow: place.headerRow, row: place.firstRow, column: 40 + i }),
      ),
    );
    const unit = isOne ? 3 : 1;
    const near = (n: number | null) => (n === null ? '' : (expect.closeTo(n / unit, 6) as unknown));
    let given = 0;
    const rows = kinds.flatMap((kind, i) => {
      if (kind !== 'concession') return [];
      const row = review.rows.find(({ concession }) => concession.row === place.firstRow + i);
      if (row?.concession.direction === 'give' && row.concession.status === 'agreed') given += row.total;
      return [{ row, said: said[i], given }];
    });
    expect(rows.length).toBeGreaterThan(1);
    for (const one of rows)
      expect(one.said).toEqual([
        near(one.row?.total ?? null),
        near(one.row?.mirrorTotal ?? null),
        near(one.row?.asymmetry ?? null),
        one.row?.flag == null ? '' : FLAG_WORDS[one.row.flag],
        near(one.given),
      ]);

    const marks = highlightFormulas({
      list,
      firstRow: place.firstRow,
      budgets: [null, null, null],
      span: bodySpan(place.columns),
      isTable: false,
    }).filter(({ on }) => on === 'name');
    for (const { formula } of marks) expect(formula.length).toBeLessThan(8192);
    const shown = await sheet.evaluate(
      place.firstRow,
      count,
      marks.map(({ formula }) => formula),
    );
    kinds.forEach((kind, i) => {
      if (kind !== 'concession') return;
      const row = review.rows.find(({ concession }) => concession.row === place.firstRow + i);
      const lit = marks.filter((__, at) => shown[i]?.[at] === true).map(({ kind: flag }) => flag);
      expect(lit).toEqual(row?.flag == null || row.flag === 'balanced' ? [] : [row.flag]);
    });
  });
});
