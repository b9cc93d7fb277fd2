import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cellAddress, columnLetters } from '../../../src/cells/a1';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import type { TemplatePlace, TemplateReading } from '../../../src/excel/template/reading';
import type { ListColumns } from '../../../src/cells/columnTable';
import { readCase, type Case } from './readCase';

const CASES = join(__dirname, 'cases');

function read({ grids, deal, formats }: Case): TemplateReading | null {
  const located = locateTemplate(grids, deal.mapping, deal.parties);
  return (
    located && readLocated(located, deal.parties, (row, column) => formats.get(cellAddress(row, column)))
  );
}

/** Columns as letters; the ones that the template does not have are left out. */
function letters(columns: ListColumns) {
  return Object.fromEntries(
    Object.entries(columns)
      .filter(([, at]) => at !== null)
      .map(([name, at]) => [name, typeof at === 'number' ? columnLetters(at) : at?.map(columnLetters)]),
  );
}

function lines({ rows }: TemplateReading): readonly string[] {
  return rows.map(({ row, name, direction, status, own, mirror }) =>
    [
      `${row} ${name}: ${direction} ${status} ${own.join('/')}`,
      ...(mirror ? [`mirror ${mirror.join('/')}`] : []),
    ].join(' '),
  );
}

/** "Anna B/D/F" for each of several people who scored. */
function scorers({ scorers: several }: TemplatePlace): readonly string[] {
  return (several?.people ?? []).map(
    ({ name, columns }) => `${name} ${columns.map((column) => columnLetters(column)).join('/')}`,
  );
}

describe('A template is read as its case says', () => {
  test.each(readdirSync(CASES))('%s', (name) => {
    const one = readCase(join(CASES, name));
    const { expected } = one;
    const reading = read(one);
    if (expected.template === null) {
      expect(reading && { found: reading.place, rows: lines(reading) }).toBeNull();
      return;
    }
    expect(reading).not.toBeNull();
    if (reading === null) return;
    const { place } = reading;
    expect({ sheet: place.sheet, headerRow: place.headerRow, columns: letters(place.columns) }).toEqual(
      expected.template,
    );
    expect(lines(reading)).toEqual(expected.rows ?? []);
    expect(reading.skipped.map(({ cell }) => cell)).toEqual(expected.skipped ?? []);
    for (const { reason } of reading.skipped) expect(reason).toMatch(/^["\p{Lu}\d−-].*\.$/u);
    if (expected.unscored) expect(reading.unscoredRows).toEqual(expected.unscored);
    if (expected.confidence)
      expect({ confidence: reading.confidence, doubts: reading.doubts.map(({ column }) => column) }).toEqual({
        confidence: expected.confidence,
        doubts: expected.doubts ?? [],
      });
    if (expected.otherTemplates) expect(reading.otherTemplates).toEqual(expected.otherTemplates);
    if (expected.sessions) expect(reading.rows.map(({ session }) => session)).toEqual(expected.sessions);
    if (expected.table) expect(place.table).toBe(expected.table);
    if (expected.lastRow) expect(place.lastRow).toBe(expected.lastRow);
    if (expected.scorers)
      expect({ people: scorers(place), areOwn: place.scorers?.areOwn }).toEqual({
        people: expected.scorers,
        areOwn: expected.scorersAreOwn,
      });
  });
});
