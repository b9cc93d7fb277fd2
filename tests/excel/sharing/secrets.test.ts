import { strFromU8, unzipSync } from 'fflate';
import { sessionReviewOf } from '../../../src/excel/review/sessionReview';
import { sortSheets } from '../../../src/excel/sharing/privatePlaces';
import { privateHits, privateWords, sheetNameWords, sumWords } from '../../../src/excel/sharing/privateWords';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import { managementSummary } from '../../../src/negotiation/sharing/managementSummary';
import { otherSideSheet, textSheet } from '../../../src/taskpane/sharing/sharedSheets';
import { CHECKED_BEFORE, unseenSentence } from '../../../src/taskpane/sharing/sharingWords';
import { ROW_WORDS } from '../../../src/vocabulary/rowWords';
import { plainWorkbook } from '../../../src/xlsx/plainWorkbook';
import { sheetFrom } from '../template/sheetText';
import { DEAL, everyTextOf, leaksIn, RECORDS, SECRETS, SHEETS } from './hunt';

function planted() {
  const grids = Object.entries(SHEETS).map(([name, cells], i) => ({
    ...sheetFrom(name, cells, { active: i === 0 }),
    visible: name !== SECRETS.hiddenSheet,
  }));
  const located = locateTemplate(grids, null, DEAL.parties);
  if (located === null) throw new Error('The list was not found.');
  return sessionReviewOf(readLocated(located, DEAL.parties), DEAL, grids, {
    ...{ session: null, today: new Date(2031, 0, 5), notes: [], records: RECORDS },
  });
}

const SHARED = {
  asks: [{ name: 'Reference account', reason: 'Prospects ask for it' }],
  offers: ['Training days'],
};

describe('what leaves the house', () => {
  test('the hunt finds a secret wherever it is planted', () => {
    for (const [field, secret] of Object.entries(SECRETS)) {
      const sheet = { name: 'A', rows: [[{ value: secret }]] };
      expect(leaksIn(plainWorkbook([sheet]))).toContain(field);
    }
    expect(leaksIn(plainWorkbook([{ name: SECRETS.ownSheet, rows: [] }]))).toEqual(['ownSheet']);
  });

  test('the workbook for the other side holds none of our secrets in any of its parts', () => {
    planted();
    const bytes = plainWorkbook([otherSideSheet(SHARED)]);
    expect(leaksIn(bytes)).toEqual([]);
    expect(everyTextOf(bytes).join()).toContain('Prospects ask for it');
  });

  test('nor does the summary for management', () => {
    const { reading } = planted();
    const text = managementSummary({
      ...{ rows: reading.rows, words: ROW_WORDS, them: 'Contoso', session: 1, day: '5 January 2031' },
    });
    expect(text).toContain('Training days');
    expect(leaksIn(plainWorkbook([textSheet('Where we stand', text)]))).toEqual([]);
  });

  test('has no number but those of its own form', () => {
    const sheet = strFromU8(
      unzipSync(plainWorkbook([otherSideSheet(SHARED)]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(sheet).not.toMatch(/<v>/);
  });
});

describe('a reason that would give something away', () => {
  const hits = (text: string) => privateHits(text, planted(), ['Reference account', 'Training days']);
  test.each([
    ['We must place plant 2 before 17 April', '17 April', 'your private deadline'],
    ['Bis 17. April brauchen wir das', '17. April', 'your private deadline'],
    ['needed by 04/17/2031', '04/17/2031', 'your private deadline'],
    ['needed by 2031-04-17', '2031-04-17', 'your private deadline'],
    ['else we go to Zanzibar', 'Zanzibar', 'part of your alternative'],
    ['we cannot go below 18,31', '18,31', 'your walk-away'],
    ['not under 3,417,209 in all', '3,417,209', 'your walk-away in money'],
    ['unter 3.417.209 nicht', '3.417.209', 'your walk-away in money'],
    ['min. 3417209', '3417209', 'your walk-away in money'],
    ['worth 7.13 to us', '7.13', 'one of your scores'],
    ['it is a 7 out of 10 here', '7 out of 10', 'a score, as it seems'],
    ['bei uns 8/10', '8/10', 'a score, as it seems'],
    ['19,29 im Ganzen', '19,29', 'a total or gap of your scores'],
    ['we are 3.72 apart on that', '3.72', 'a total or gap of your scores'],
    ['it brings 20 points', '20 points', 'a total or gap of your scores'],
    ['as xanthippe  oberholtzer said', 'xanthippe  oberholtzer', 'somebody of whom you keep notes'],
    ['see Vermilion war room', 'Vermilion war room', 'a sheet of yours'],
    ['or a Heliotrope exit fee', 'Heliotrope exit fee', 'a row that you did not choose'],
    ['Marmalade: contingency note', 'Marmalade: contingency note', 'your note on “Training days”'],
    ['the head of heliography', 'head of heliography', 'what you wrote about Xanthippe Oberholtzer'],
    [
      'in case of a trigger of the cobalt merger',
      'trigger of the cobalt merger',
      'your note on when to open “Training days” again',
    ],
    ['event of the carmine regulation', 'event of the carmine regulation', 'your note on what you watch for'],
  ])('is noticed: %s', (text, found, what) => {
    expect(hits(text)).toContainEqual({ found, what });
  });

  test.each([
    'Prospects ask who runs it in two plants',
    'We plan capacity for 7 plants until 18 May',
    'We plan 20 trucks for 8/10/2031 and have 3 points to settle',
    'In return for Training days',
    '',
  ])('is left alone where it gives nothing away: %s', (text) => {
    expect(hits(text)).toEqual([]);
  });
});

test('what somebody hesitates at is no secret where it is the name of a row that goes out', () => {
  const reviewed = planted();
  const [person] = reviewed.records.people;
  if (person === undefined) throw new Error('There is somebody.');
  const people = [{ ...person, hesitatesAt: 'training' }];
  const hits = (text: string, chosen: readonly string[]) =>
    privateHits(text, { ...reviewed, records: { ...reviewed.records, people } }, chosen);
  expect(hits('We can offer “Training days”.', ['Training days'])).toEqual([]);
  expect(hits('You hesitate at training', ['Reference account'])).toContainEqual({
    found: 'training',
    what: `what you wrote about ${SECRETS.person}`,
  });
});

test('whatever is found stands in a line of what is checked, so that no line says clear of it', () => {
  const reviewed = planted();
  const looked = [
    ...privateWords(reviewed, []),
    ...sheetNameWords(reviewed.grids.map(({ sheet }) => sheet)),
    ...sumWords(reviewed),
  ];
  const kinds = [...new Set(looked.map(({ what }) => what))];
  expect(kinds.length).toBeGreaterThan(15);
  expect(kinds.filter((what) => !CHECKED_BEFORE.some(({ covers }) => covers.test(what)))).toEqual([]);
});

test('every sheet with something private on it is named, and none of them comes into the copy', () => {
  const { kept, clean } = sortSheets(planted());
  expect(clean).toEqual(['Prices', 'Plain']);
  expect(kept.map(({ sheet, holds }) => `${sheet}: ${holds}`)).toEqual([
    'Vermilion war room: our scores, our guesses of theirs, our notes, and who is in charge',
    'Obsidian drawer: hidden',
    'Concession history: the scores of earlier sessions',
    'Review S1: a review with scores',
    'Summary: “7.13”, one of your scores',
  ]);
});

describe('a sheet', () => {
  const sorted = (name: string, cells: readonly (readonly unknown[])[]) => {
    const reviewed = planted();
    const { kept, clean } = sortSheets({ ...reviewed, grids: [...reviewed.grids, sheetFrom(name, cells)] });
    return clean.includes(name) ? 'clean' : kept.find(({ sheet }) => sheet === name)?.holds;
  };

  test('with another list of ours stays here, though it was not read', () => {
    const headings = ['Concession', 'VM', 'SL', 'RE'];
    expect(
      sorted('Plan B', [headings, ['Warehouse', 4, 5, 6], ['Hotline', 2, 3, 4], ['Report', 1, 2, 2]]),
    ).toBe('another list of yours, with scores');
  });

  test('with whole scores beside the name of one of our rows stays here', () => {
    expect(
      sorted('Board', [
        ['What', 'A', 'B'],
        ['reference account', 6, 8],
      ]),
    ).toBe('numbers beside “reference account” as in your list');
    expect(
      sorted('Quantities', [
        ['What', 'Number'],
        ['Reference account', 6],
      ]),
    ).toBe('clean');
  });

  test('that names a private one stays here; the name of a clean one gives nothing away', () => {
    expect(sorted('Links', [['See Vermilion war room']])).toBe('“Vermilion war room”, a sheet of yours');
    expect(sorted('Price list', [['Price list'], ['Training']])).toBe('clean');
  });

  test('with something private in its own name stays here', () => {
    expect(sorted('Zanzibar', [['Hello']])).toBe('“Zanzibar” in its name, part of your alternative');
  });

  test('of gives that need no asking stays here', () => {
    expect(sorted('Approved gives', [['Newsletter'], ['Open day']])).toBe(
      'gives that you may make without asking',
    );
  });
});

test('a sheet whose formula reads from a private one stays here, whatever stands between them', () => {
  const reviewed = planted();
  const formulaSheet = (name: string, formula: string) => ({
    ...sheetFrom(name, [['x']]),
    formulas: [[formula]],
  });
  const grids = [
    ...reviewed.grids,
    formulaSheet('Second hand', '=Middle!A1'),
    formulaSheet('Middle', "='Vermilion war room'!C2*2"),
    formulaSheet('By name', '=OurScore'),
    formulaSheet('By itself', '=SUM(A2:A9)+IF(TRUE,1E5,"Middle!A1")'),
    formulaSheet('Clean reader', '=Plain!A1&"x"'),
  ];
  const { kept, clean } = sortSheets({ ...reviewed, grids });
  expect(clean).toEqual(['Prices', 'Plain', 'By itself', 'Clean reader']);
  expect(kept.find(({ sheet }) => sheet === 'Middle')?.holds).toBe(
    'a formula that reads from “Vermilion war room”',
  );
});

test('what Excel does not let us look at is said as people say it', () => {
  expect(unseenSentence(['Notes in cells', 'Custom XML'])).toBe(
    'This Excel does not let us look at notes in cells and custom XML. None of it comes into the copy.',
  );
});
