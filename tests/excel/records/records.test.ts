import fc from 'fast-check';
import { NO_RECORDS, RECORD_KINDS, type Person } from '../../../src/excel/records/dealRecords';
import { parsedRecords } from '../../../src/excel/records/readRecords';
import { newerRecordRefusal, parseKept, textToKeep } from '../../../src/excel/records/recordKind';

const { people, checks, lessons, signed } = RECORD_KINDS;
const ANA: Person = { name: 'Ana Ruiz', role: 'purchasing', returnsTo: 'phase 1' };

describe('a record of the deal', () => {
  test('comes back as it was kept, every kind of it', () => {
    const checked = {
      mistakes: { '3': { power: 'no' } },
      gives: { exclusivity: { cheap: 'unsure' } },
      rankings: { '3': ['Exclusivity', 'Volume'] },
    } as const;
    const lesson = { session: 2, day: '2026-05-01', counterparty: 'Northwind', learned: 'They plan in May' };
    const terms = {
      terms: { exclusivity: { name: 'Exclusivity', kind: 'one-time', trigger: 'A merger' } },
      events: [{ what: 'Merger', cameOn: '2026-06-02' }],
    } as const;
    expect(parseKept(people, textToKeep(people, [ANA])).value).toEqual([ANA]);
    expect(parseKept(checks, textToKeep(checks, checked)).value).toEqual(checked);
    expect(parseKept(lessons, textToKeep(lessons, [lesson])).value).toEqual([lesson]);
    expect(parseKept(signed, textToKeep(signed, terms)).value).toEqual(terms);
  });

  test('of an earlier version is read, and lets that version read what this one keeps', () => {
    const first = JSON.stringify({
      version: 1,
      readableFrom: 1,
      kept: { mistakes: { '1': { power: 'yes' } }, gives: {} },
    });
    expect(parseKept(checks, first)).toEqual({
      value: { mistakes: { '1': { power: 'yes' } }, gives: {}, rankings: {} },
      note: null,
    });
    for (const kind of [people, checks, lessons, signed]) expect(kind.readableFrom).toBe(1);
  });

  test('that holds nothing is not kept at all', () => {
    expect(textToKeep(people, [])).toBeNull();
    expect(textToKeep(signed, NO_RECORDS.signed)).toBeNull();
    expect(parsedRecords(() => null)).toEqual({ records: NO_RECORDS, notes: [] });
  });

  test('loses its unsound entries alone, and says so', () => {
    const kept = [ANA, { name: '' }, { name: 'Jon', wants: 7 }, 'Ana', { name: 'Eva' }];
    expect(parseKept(people, JSON.stringify({ version: 1, kept }))).toEqual({
      value: [ANA, { name: 'Eva' }],
      note: 'Some of what this workbook keeps of the people on their side could not be read.',
    });
    const answers = { mistakes: { '1': { power: 'perhaps' }, '2': { power: 'yes' } }, gives: 4 };
    expect(parseKept(checks, JSON.stringify({ version: 1, kept: answers })).value).toEqual({
      mistakes: { '2': { power: 'yes' } },
      gives: {},
      rankings: {},
    });
  });

  test('of a newer version is read where that version allows it, and never written over', () => {
    const newer = (readableFrom: number) =>
      JSON.stringify({ version: 2, readableFrom, kept: [{ ...ANA, mood: 'calm' }] });
    expect(parseKept(people, newer(1))).toEqual({ value: [ANA], note: null });
    expect(parseKept(people, newer(2)).value).toEqual([]);
    expect(parseKept(people, newer(2)).note).toContain('comes from a newer version of the add-in');
    expect(newerRecordRefusal(people, newer(1))).toEqual({ kind: 'newer settings' });
    expect(newerRecordRefusal(people, textToKeep(people, [ANA]))).toBeNull();
    expect(newerRecordRefusal(people, undefined)).toBeNull();
  });

  test('is never a reason to fail, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (text) => {
        for (const kind of [people, checks, lessons, signed]) {
          const { value } = parseKept<unknown>(kind, text);
          expect(typeof value).toBe('object');
        }
      }),
    );
    const shaped = fc.record({ version: fc.constant(1), kept: fc.jsonValue() });
    fc.assert(
      fc.property(shaped, (kept) => {
        expect(parsedRecords(() => JSON.stringify(kept)).records.checks).toHaveProperty('gives');
      }),
    );
  });
});
