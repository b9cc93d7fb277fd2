import { dealOf } from './deals';
import { openWorkbook, type BenchWorkbook } from './inWorkbook';
import { heading, line } from './line';
import { median } from './timing';

const HEADINGS = [
  ...['Concession', 'Give or get', 'Status', 'Value', 'Leverage', 'Relationship'],
  ...['Their value', 'Their leverage', 'Their relationship', 'Session', 'Linked to'],
];

function cellsOf(count: number): readonly (readonly (string | number)[])[] {
  const rows = dealOf(count).map((row) => [
    ...[row.name, row.direction, row.status, ...row.own, ...(row.mirror ?? [])],
    ...[row.session ?? '', row.linkedTo],
  ]);
  return [HEADINGS, ...rows];
}

/** The same as ASYMMETRY and FLAG, spelled out in native formulas. */
const NATIVE = {
  ASYMMETRY: '=ROUND(RC4-RC7+RC5-RC8+RC6-RC9,9)',
  FLAG: '=CHOOSE(1+(OR(ROUND(MAX(RC4-RC7,RC5-RC8,RC6-RC9),9)>=3,ROUND(RC4-RC7+RC5-RC8+RC6-RC9,9)>=6))+2*(OR(ROUND(MAX(RC7-RC4,RC8-RC5,RC9-RC6),9)>=3,ROUND(RC7-RC4+RC8-RC5+RC9-RC6,9)>=6))+4*(RC2="get"),"balanced","overpaying","opportunity","mixed","balanced","target","hollow","mixed")',
};
const SHORT = { ASYMMETRY: '=ASYMMETRY(RC4:RC6,RC7:RC9)', FLAG: '=FLAG(RC4:RC6,RC7:RC9,RC2)' };

/** What goes between Excel and the add-in, against the cells themselves, and short names against native formulas. */
export async function compareWire(): Promise<void> {
  heading('Between Excel and the add-in, a list of 2,000 rows, characters of JSON');
  const cells = cellsOf(2000);
  const data = JSON.stringify(cells).length;
  const workbook = await openWorkbook(cells);
  workbook.wire();
  const reviewed = await workbook.addIn.review();
  line('down for a review', workbook.wire().down / data, 'the values of the list');
  await workbook.addIn.resultColumns(reviewed);
  line('up for five result columns', workbook.wire().up / data, 'the values of the list');
  workbook.close();
  heading('Short names in 500 rows, on the engine of the workbench, processor time');
  await compareShortNames();
}

export async function compareShortNames(): Promise<void> {
  const rows = 500;
  const workbook = await openWorkbook(cellsOf(rows));
  for (const id of ['ASYMMETRY', 'FLAG'] as const) {
    await workbook.addIn.shortName(id);
    const ratios: number[] = [];
    for (let run = 0; run < 4; run += 1) {
      const native = await busy(workbook, NATIVE[id], rows);
      const short = await busy(workbook, SHORT[id], rows);
      if (run > 0) ratios.push(short / native);
    }
    line(`${id}, a row each`, median(ratios), 'the same as native formulas');
  }
  workbook.close();
}

/** Processor time of writing a column and calculating it. */
async function busy(workbook: BenchWorkbook, formula: string, rows: number): Promise<number> {
  const start = process.cpuUsage();
  await workbook.addIn.fill(formula, 20, rows);
  const { user, system } = process.cpuUsage(start);
  await workbook.addIn.clear(20, rows);
  return user + system;
}
