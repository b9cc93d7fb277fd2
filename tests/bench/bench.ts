import { NEW_DEAL } from '../../src/excel/deal/dealSettings';
import { locateTemplate, readLocated } from '../../src/excel/template/readGrids';
import type { SheetGrid } from '../../src/cells/sheetGrid';
import { CATALOGUE } from '../../src/functions/catalogue';
import { reviewDeal } from '../../src/negotiation/review';
import { DEFAULT_SETTINGS } from '../../src/negotiation/settings';
import { compareLibraries } from './library';
import { compareEdits } from './edits';
import { heading, line } from './line';
import { compareMethod } from './methodSpeed';
import { writePaper } from './paper';
import { compareSizes } from './sizes';
import { time } from './timing';
import { compareTrades } from './trades';
import { compareWire } from './wire';

// Speeds as ratios against something else in the same run: absolute times say more about the machine than about the code.

const HEADINGS = [
  ...[
    'Concession',
    'Value',
    'Leverage',
    'Relationship',
    'Their value',
    'Their leverage',
    'Their relationship',
  ],
  ...['Direction', 'Status', 'Session'],
];

/** A deal of `count` rows with every score from 1 to 10 in some mixture, the same in every run. */
function sheetOf(count: number): SheetGrid {
  const score = (i: number, k: number) => ((i * (k + 3) + k) % 10) + 1;
  const rows = Array.from({ length: count }, (_, i) => [
    `Concession ${i + 1}`,
    ...[0, 1, 2, 3, 4, 5].map((k) => score(i, k)),
    i % 2 ? 'Get' : 'Give',
    i % 3 ? 'Agreed' : 'Offered',
    (i % 4) + 1,
  ]);
  return {
    ...{ sheet: 'Map', active: true, visible: true, row: 0, column: 0, formulas: [], tables: [] },
    values: [HEADINGS, ...rows],
  };
}

function readSheet(grid: SheetGrid) {
  const located = locateTemplate([grid], null, NEW_DEAL.parties);
  if (located === null) throw new Error('The bench sheet must be read as a template.');
  return readLocated(located, NEW_DEAL.parties);
}

const small = sheetOf(500);
const large = sheetOf(5000);
const rows = readSheet(large).rows;
const text = JSON.stringify(large.values);
const parse = time(() => JSON.parse(text) as unknown);

heading('Template and method, 5,000 rows');
line('find and read the list', time(() => readSheet(large)) / parse, 'parsing the same cells from JSON');
line(
  'find and read, against 500 rows',
  time(() => readSheet(large)) / time(() => readSheet(small)),
  '(10 is linear)',
);
line(
  'review the deal',
  time(() => reviewDeal(rows, DEFAULT_SETTINGS)) / parse,
  'parsing the same cells from JSON',
);

const own = large.values.slice(1).map((row) => row.slice(1, 4));
const mirror = large.values.slice(1).map((row) => row.slice(4, 7));
const compute = (id: string) => CATALOGUE.find((one) => one.id === id)?.compute;
const asymmetry = compute('ASYMMETRY');
const flag = compute('FLAG');
if (asymmetry && flag) {
  heading('Custom functions, one call over 5,000 rows');
  line('ASYMMETRY', time(() => asymmetry([own, mirror, null])) / parse, 'parsing the same cells from JSON');
  line('FLAG', time(() => flag([own, mirror, null, null, null])) / parse, 'parsing the same cells from JSON');
}

compareLibraries(time);
compareMethod();
compareTrades();
void rest();

async function rest(): Promise<void> {
  await compareWire();
  await compareEdits();
  await compareSizes();
  writePaper();
}
