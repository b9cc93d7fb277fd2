import { NEW_DEAL } from '../../../src/excel/deal/dealSettings';
import { documentationOf } from '../../../src/excel/changes/documentationChange';
import { agreedTerms } from '../../../src/excel/documentation/agreedTerms';
import { documentationLines } from '../../../src/excel/documentation/documentationSheet';
import { dealCalendar } from '../../../src/taskpane/prepare/dealCalendar';
import { signedTerms } from '../../../src/taskpane/prepare/signed';
import { reviewedSheets } from '../../taskpane/prepare/reviewedSheet';

const LIST = [
  ['Concession', 'Direction', 'VM', 'SL', 'RE', 'Status', 'Notes', 'Condition', 'Owner', 'Due'],
  ['Exclusivity', 'Give', 7.13, 9, 5, 'Agreed', 'Private note', 'Volume of 500', 'Ana', 46_252],
  ['Reference', 'Get', 6, 8, 6, 'Agreed', '', '', '', '2026-09-01'],
  ['Training', 'Give', 2, 2, 3, 'Agreed', '', '', '=HYPERLINK("x")', 'by autumn'],
  ['Rebate', 'Give', 2, 1, 3, 'Rejected', '', '', '', ''],
];
const DEAL = { ...NEW_DEAL, parties: { us: 'Contoso', them: 'Northwind' }, signedOn: '2026-05-19' };
const signed = {
  terms: { exclusivity: { name: 'Exclusivity', kind: 'one-time', trigger: 'Secret trigger' } },
  events: [],
} as const;
const reviewed = reviewedSheets({ 'Deal sheet': LIST }, DEAL, [], { signed });
const TODAY = new Date(2026, 7, 10);

test('the agreed terms are told with what stands beside them, days as days', () => {
  expect(agreedTerms(reviewed).map(({ name, due, dueDay }) => [name, due, dueDay])).toEqual([
    ['Exclusivity', '2026-08-18', '2026-08-18'],
    ['Reference', '2026-09-01', '2026-09-01'],
    ['Training', 'by autumn', null],
  ]);
});

test('they are written down without score, note or trigger', () => {
  const lines = documentationLines(documentationOf(reviewed, TODAY));
  expect(lines.map((line) => line.filter((cell) => cell !== ''))).toEqual([
    ['Agreed terms with Northwind'],
    ['Signed on 2026-05-19'],
    ['To be looked at again on 2026-08-18'],
    [],
    ['No.', 'Term', 'Given by', 'Condition', 'Owner', 'Due', 'Once or rule'],
    [1, 'Exclusivity', 'Contoso', 'Volume of 500', 'Ana', '2026-08-18', 'One time'],
    [2, 'Reference', 'Northwind', '2026-09-01'],
    [3, 'Training', 'Contoso', '=HYPERLINK("x")', 'by autumn'],
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/7\.13|Private|Secret/);
});

test('before signing nothing is said of a next look, and names are not needed', () => {
  const before = documentationLines(documentationOf(reviewedSheets({ 'Deal sheet': LIST }, NEW_DEAL), TODAY));
  expect(before[0]?.[0]).toBe('Agreed terms');
  expect(before.flat()).toContain('Us');
  expect(JSON.stringify(before)).not.toContain('looked at');
});

test('the calendar has each look and each due day, and nothing private', () => {
  const terms = signedTerms(reviewed, TODAY);
  if (terms === null) throw new Error('The deal is signed.');
  const days = dealCalendar(reviewed, terms);
  expect(days.map(({ day, title }) => [day, title])).toEqual([
    ['2026-08-18', 'Look at the terms of the deal with Northwind'],
    ['2026-08-18', 'Due: Exclusivity'],
    ['2026-09-01', 'Due: Reference'],
  ]);
  expect(days[0]?.every).toEqual({ days: 91, times: 8 });
  expect(new Set(days.map(({ uid }) => uid)).size).toBe(3);
  expect(JSON.stringify(days)).not.toMatch(/7\.13|Private|Secret/);
});

test('terms of one name are days of their own in a calendar', () => {
  const twins = [...LIST, ['Exclusivity', 'Get', 6, 8, 6, 'Agreed', '', '', '', '2026-10-01']];
  const terms = signedTerms(reviewedSheets({ 'Deal sheet': twins }, DEAL), TODAY);
  if (terms === null) throw new Error('The deal is signed.');
  const days = dealCalendar(reviewed, terms);
  expect(days.filter(({ title }) => title === 'Due: Exclusivity')).toHaveLength(2);
  expect(new Set(days.map(({ uid }) => uid)).size).toBe(days.length);
});
